#pragma once

#include "services/core/StrongId.h"

#include <QJsonObject>

namespace siaran::contacts {

/// The stored rule of a segment with `into` wherever it asked for `from`, each label once. Everything else stays as it
/// is, also what this program does not understand.
[[nodiscard]] QJsonObject withLabelReplaced(const QJsonObject& rule, LabelId from, LabelId into);

} // namespace siaran::contacts
