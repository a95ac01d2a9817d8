#include "services/api/EventPosition.h"

namespace siaran::api {

QByteArray toId(const EventPosition& position)
{
    return QByteArray::number(position.transaction) + '.' + QByteArray::number(position.message);
}

std::optional<EventPosition> positionFromId(const QByteArray& id)
{
    const auto parts = id.split('.');
    if (parts.size() != 2) {
        return std::nullopt;
    }
    bool first = false;
    bool second = false;
    const EventPosition position {parts[0].toULongLong(&first), parts[1].toLongLong(&second)};
    // Written again it must be the same, so that nothing odd reaches a statement.
    return first && second && position.message >= 0 && toId(position) == id ? std::optional(position) : std::nullopt;
}

} // namespace siaran::api
