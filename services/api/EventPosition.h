#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <optional>

namespace siaran::api {

/// How far a listener has heard: everything of transactions before `transaction` (an xid8 of PostgreSQL), and of
/// messages of customers up to `message`, give or take those that were under way. What is newer is told; what was under
/// way may be told twice, and nothing is left out.
struct EventPosition {
    quint64 transaction = 0;
    qint64 message = 0;

    friend bool operator==(const EventPosition&, const EventPosition&) = default;
};

/// As the id of an event: "7312.45".
[[nodiscard]] QByteArray toId(const EventPosition& position);
[[nodiscard]] std::optional<EventPosition> positionFromId(const QByteArray& id);

} // namespace siaran::api
