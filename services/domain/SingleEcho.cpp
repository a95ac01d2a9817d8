#include "services/domain/SingleEcho.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace siaran {

QString SingleEcho::toString() const
{
    return u"%1.single.%2.%3"_s.arg(workspace).arg(message).arg(attempt);
}

std::optional<SingleEcho> SingleEcho::parse(const QString& text)
{
    const auto parts = text.split(u'.');
    if (parts.size() != 4 || parts.at(0).isEmpty()) {
        return std::nullopt;
    }
    const SingleEcho echo {
        .workspace = parts.at(0), .message = parts.at(2).toLongLong(), .attempt = parts.at(3).toInt()};
    const auto whole = echo.message > 0 && echo.attempt > 0;
    return whole && echo.toString() == text ? std::optional(echo) : std::nullopt;
}

} // namespace siaran
