#pragma once

#include "tests/app/server/ApiWorld.h"

#include <QList>
#include <QTcpSocket>

#include <utility>

/// A request as it goes over the wire: nothing is encoded, checked or completed.
struct RawRequest {
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};

    [[nodiscard]] QByteArray bytes() const;
};

/// Sends requests to a port of this computer, each over a connection of its own.
class RawClient {
public:
    explicit RawClient(quint16 port)
        : m_port(port)
    {
    }

    /// The whole answer, or, of one without an end, its first piece. Status 0 when there was none in 30 seconds.
    [[nodiscard]] ApiReply ask(const RawRequest& request) const;

private:
    const quint16 m_port;
};
