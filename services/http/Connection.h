#pragma once

#include "services/http/HttpMessage.h"
#include "services/http/RequestParser.h"
#include "services/http/ResponseStream.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <optional>

class QTimer;

namespace siaran::http {

class GuardedListener;

/// One client of the listener. Owns its socket and deletes itself when the socket is closed.
class Connection final : public QObject {
    Q_OBJECT

public:
    Connection(std::unique_ptr<QTcpSocket> socket, GuardedListener& listener);
    ~Connection() override;
    Q_DISABLE_COPY_MOVE(Connection)

    /// Whether it keeps a place without a whole request: what gives way when places run out.
    [[nodiscard]] bool isWaiting() const { return !m_answering && !m_closing; }
    [[nodiscard]] bool isAnswering() const { return !isEndless() && (m_answering || m_socket->bytesToWrite() > 0); }

private:
    void read();
    void readMore();
    void answerRequest();
    void respond(const HttpResponse& response, bool keepAlive);
    void refuse(int status);
    void follow(std::shared_ptr<ResponseStream> stream, bool keepAlive);
    void endStream(bool keepAlive);
    void goOn(bool keepAlive);
    [[nodiscard]] bool isEndless() const { return m_stream && !m_stream->length(); }
    [[nodiscard]] bool comeIn();
    void goOut();
    [[nodiscard]] bool claimRoom();
    void giveUp();

    GuardedListener& m_listener;
    std::unique_ptr<QTcpSocket> m_socket;
    QTimer* m_deadline;
    std::unique_ptr<RequestParser> m_parser;
    QByteArray m_pending; ///< read from the socket, not parsed yet
    qsizetype m_reserved = 0;
    std::shared_ptr<ResponseStream> m_stream;
    qint64 m_streamed = 0; ///< bytes of it so far
    std::optional<QByteArray> m_address; ///< under which the request was counted; absent: it was not yet
    bool m_answering = false;
    bool m_isHead = false; ///< the request that is being answered asks for a head only
    bool m_continued = false;
    bool m_closing = false;
};

} // namespace siaran::http
