#pragma once

#include <QByteArray>
#include <QString>

namespace siaran::fuzz {

/// Reads `file` as the import does, from the guess of its format to people, and answers what is wrong with what came
/// out of it; empty when all holds: nothing exceeds the limits, every number is in E.164, no text could not be stored,
/// and a second look gives the same.
[[nodiscard]] QString faultIn(const QByteArray& file);

} // namespace siaran::fuzz
