#include "services/http/Connection.h"

#include "services/http/GuardedListener.h"
#include "services/http/RequestHandler.h"
#include "services/http/ResponseStream.h"

#include <QCoro/QCoroTask>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::http {

namespace {

// What the kernel hands over at once; the rest waits there and slows the sender down.
constexpr qint64 ReadBuffer = 64 * 1024;

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200: return "OK"_ba;
    case 201: return "Created"_ba;
    case 202: return "Accepted"_ba;
    case 204: return "No Content"_ba;
    case 400: return "Bad Request"_ba;
    case 401: return "Unauthorized"_ba;
    case 403: return "Forbidden"_ba;
    case 404: return "Not Found"_ba;
    case 405: return "Method Not Allowed"_ba;
    case 408: return "Request Timeout"_ba;
    case 409: return "Conflict"_ba;
    case 413: return "Content Too Large"_ba;
    case 415: return "Unsupported Media Type"_ba;
    case 422: return "Unprocessable Content"_ba;
    case 429: return "Too Many Requests"_ba;
    case 431: return "Request Header Fields Too Large"_ba;
    case 500: return "Internal Server Error"_ba;
    case 501: return "Not Implemented"_ba;
    case 503: return "Service Unavailable"_ba;
    case 505: return "HTTP Version Not Supported"_ba;
    default: return "Answer"_ba;
    }
}

/// A problem (RFC 9457) whose code is the phrase of the status: "content_too_large".
HttpResponse refusal(int status)
{
    const auto phrase = phraseOf(status);
    const auto code = phrase.toLower().replace(' ', '_');
    return {.status = status,
            .body = R"({"type":"urn:siaran:problem:)" + code + R"(","title":")" + phrase + R"(","status":)"
                + QByteArray::number(status) + R"(,"code":")" + code + R"("})",
            .contentType = "application/problem+json"_ba,
            .headers = {}};
}

QByteArray encoded(const HttpResponse& response, bool keepAlive)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + phraseOf(response.status) + "\r\n";
    // An endless answer ends with its connection, and no content has no length.
    const auto streamed = response.stream ? response.stream->length() : std::optional<qint64>(0);
    if (streamed && response.status != 204) {
        head += "Content-Length: " + QByteArray::number(response.body.size() + *streamed) + "\r\n";
    }
    head += "Content-Type: " + response.contentType + "\r\nX-Content-Type-Options: nosniff\r\n";
    for (auto header = response.headers.cbegin(); header != response.headers.cend(); ++header) {
        head += header.key() + ": " + *header + "\r\n";
    }
    head += keepAlive ? "Connection: keep-alive\r\n\r\n"_ba : "Connection: close\r\n\r\n"_ba;
    return head + response.body;
}

} // namespace

Connection::Connection(std::unique_ptr<QTcpSocket> socket, GuardedListener& listener)
    : QObject(&listener)
    , m_listener(listener)
    , m_socket(std::move(socket))
    , m_deadline(new QTimer(this))
    , m_parser(std::make_unique<RequestParser>(listener.m_limits))
{
    m_socket->setReadBufferSize(ReadBuffer);
    m_deadline->setSingleShot(true);
    m_deadline->setInterval(listener.m_limits.requestTime);
    connect(m_deadline, &QTimer::timeout, this, &Connection::giveUp);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &Connection::read);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &QObject::deleteLater);
    m_deadline->start();
}

Connection::~Connection()
{
    goOut();
    m_listener.release(m_reserved);
    m_socket->disconnect(this);
}

void Connection::read()
{
    // One request at a time: what comes meanwhile waits in the kernel.
    while (!m_answering && !m_closing && m_socket->bytesAvailable() > 0) {
        m_pending += m_socket->read(ReadBuffer);
        readMore();
    }
}

void Connection::readMore()
{
    const auto state = m_parser->feed(m_pending);
    if (state == RequestParser::State::Refused) {
        refuse(m_parser->refusal());
        return;
    }
    if (state == RequestParser::State::Head) {
        return;
    }
    if (!comeIn()) {
        refuse(429);
        return;
    }
    if (!claimRoom()) {
        refuse(503);
        return;
    }
    if (state == RequestParser::State::Complete) {
        answerRequest();
    } else if (m_parser->expectsContinue() && !std::exchange(m_continued, true)) {
        m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
}

bool Connection::comeIn()
{
    if (m_address) {
        return true;
    }
    const auto address = m_parser->forwardedFor();
    if (!m_listener.enter(address)) {
        return false;
    }
    m_address = address;
    return true;
}

void Connection::goOut()
{
    if (m_address) {
        m_listener.leave(*m_address);
        m_address.reset();
    }
}

bool Connection::claimRoom()
{
    const auto more = m_parser->bodyClaim() - m_reserved;
    if (more <= 0) {
        return true;
    }
    if (!m_listener.reserve(more)) {
        return false;
    }
    m_reserved += more;
    return true;
}

void Connection::answerRequest()
{
    m_answering = true;
    m_deadline->stop();
    // Bytes behind a request are a second one that nobody asked to wait: answered is only the first.
    // Who has closed gives one more answer.
    const bool keepAlive = m_parser->keepsAlive() && m_pending.isEmpty() && m_listener.isListening();
    auto request = m_parser->takeRequest();
    m_isHead = request.method == "HEAD"_ba;
    QCoro::connect(m_listener.m_handler.handle(std::move(request)), this,
                   [this, keepAlive](const HttpResponse& response) { respond(response, keepAlive); });
}

void Connection::respond(const HttpResponse& response, bool keepAlive)
{
    if (!response.stream || m_isHead) {
        goOut();
    }
    m_listener.release(std::exchange(m_reserved, 0));
    m_answering = false;
    m_continued = false;
    m_parser = std::make_unique<RequestParser>(m_listener.m_limits);
    m_deadline->start(); // for the client to take the answer and to send its next request
    const bool isEndless = response.stream && !response.stream->length();
    auto bytes = encoded(response, keepAlive && !isEndless);
    const bool isHead = std::exchange(m_isHead, false);
    if (isHead) {
        bytes.truncate(bytes.indexOf("\r\n\r\n") + 4); // whoever asks for the head gets no more
    }
    m_socket->write(bytes);
    if (response.stream && !isHead) {
        follow(response.stream, keepAlive && !isEndless);
    } else {
        goOn(keepAlive && !isEndless);
    }
}

void Connection::goOn(bool keepAlive)
{
    if (!keepAlive) {
        m_closing = true;
        m_pending.clear();
        m_socket->disconnectFromHost();
        return;
    }
    // What waits in the kernel is not told again; queued, because this may be called from within read().
    QMetaObject::invokeMethod(this, &Connection::read, Qt::QueuedConnection);
}

void Connection::follow(std::shared_ptr<ResponseStream> stream, bool keepAlive)
{
    m_answering = true; // whatever the client says now is not listened to
    m_stream = std::move(stream);
    connect(m_stream.get(), &ResponseStream::piece, this, [this](const QByteArray& bytes) {
        if (m_closing) {
            return;
        }
        if (m_socket->bytesToWrite() > m_listener.m_limits.streamBacklog) {
            giveUp();
            return;
        }
        m_streamed += bytes.size();
        m_socket->write(bytes);
    });
    if (m_stream->length()) {
        // Each piece is to be taken in the time an answer has. Queued, so that it does not end within its own signal.
        connect(m_socket.get(), &QTcpSocket::bytesWritten, m_stream.get(), [this] {
            m_deadline->start();
            if (m_socket->bytesToWrite() == 0) {
                m_stream->taken();
            }
        });
        connect(
            m_stream.get(), &ResponseStream::ended, this, [this, keepAlive] { endStream(keepAlive); },
            Qt::QueuedConnection);
    } else {
        m_deadline->stop();
        connect(m_stream.get(), &ResponseStream::ended, m_socket.get(), &QTcpSocket::disconnectFromHost);
    }
    m_stream->begin();
}

void Connection::endStream(bool keepAlive)
{
    if (m_closing) {
        return;
    }
    const auto promised = m_stream->length();
    m_stream.reset();
    if (std::exchange(m_streamed, 0) != promised) {
        giveUp(); // the client must not take a part for the whole
        return;
    }
    goOut();
    m_answering = false;
    goOn(keepAlive);
}

void Connection::refuse(int status)
{
    ++m_listener.m_refused;
    respond(refusal(status), false);
}

void Connection::giveUp()
{
    ++m_listener.m_refused;
    m_closing = true;
    m_socket->abort();
    deleteLater();
}

} // namespace siaran::http
