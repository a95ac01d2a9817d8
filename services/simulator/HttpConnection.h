#pragma once

#include "services/simulator/HttpMessage.h"

#include <QObject>

class QTcpSocket;

namespace siaran::simulator {

/// One client. Requests are served one after another; the next one is read when the last is answered, however late that
/// is.
class HttpConnection final : public QObject {
    Q_OBJECT
public:
    /// Takes over the socket.
    HttpConnection(QTcpSocket* socket, QObject* parent);

    /// Answers the request that was asked last.
    void answer(const HttpResponse& response);
    /// Ends the connection without an answer.
    void breakOff();

Q_SIGNALS:
    /// Answer it now or later through the connection.
    void asked(siaran::simulator::HttpConnection* connection, const siaran::simulator::HttpRequest& request);

private:
    void serve();
    void drip();

    QTcpSocket* m_socket;
    QByteArray m_received;
    QByteArray m_dripping; ///< what is still to be written of a slow answer
    bool m_isAsking = false; ///< a request waits for its answer
    bool m_isServing = false; ///< inside serve(), which goes on by itself after an answer
    bool m_closesAfterAnswer = false;
};

} // namespace siaran::simulator
