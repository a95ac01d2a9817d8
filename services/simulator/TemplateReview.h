#pragma once

#include "services/simulator/ApiError.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

namespace siaran::simulator {

/// What the API checks at once when a template is handed in or edited: names, lengths, variables, examples, buttons.
/// The answer is the template as it will be listed, without id and status. Pure.
[[nodiscard]] Checked<QJsonObject> checkNewTemplate(const QByteArray& body);
[[nodiscard]] Checked<QJsonArray> checkComponents(const QJsonArray& components, bool named);

/// What the people who review templates say a while later: the reason of a refusal, or NONE. Goods that may not be
/// advertised are refused.
[[nodiscard]] QByteArray verdictOn(const QJsonObject& node);

} // namespace siaran::simulator
