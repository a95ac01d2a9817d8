#include "services/simulator/HttpConnection.h"

#include "services/simulator/HttpParser.h"

#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace siaran::simulator {

namespace {

QByteArrayView reasonOf(int status)
{
    switch (status) {
    case 200: return "OK";
    case 307: return "Temporary Redirect";
    case 400: return "Bad Request";
    case 401: return "Unauthorized";
    case 403: return "Forbidden";
    case 404: return "Not Found";
    case 405: return "Method Not Allowed";
    case 411: return "Length Required";
    case 413: return "Payload Too Large";
    case 429: return "Too Many Requests";
    case 431: return "Request Header Fields Too Large";
    case 502: return "Bad Gateway";
    case 503: return "Service Unavailable";
    default: return "Internal Server Error";
    }
}

QByteArray wireFormOf(const HttpResponse& response, bool closes)
{
    QByteArray bytes;
    bytes.reserve(response.body.size() + 512);
    bytes.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ').append(reasonOf(response.status));
    bytes.append("\r\nContent-Type: ").append(response.type);
    if (!response.location.isEmpty()) {
        bytes.append("\r\nLocation: ").append(response.location);
    }
    bytes.append("\r\nfacebook-api-version: v23.0"
                 "\r\nx-app-usage: {\"call_count\":0,\"total_cputime\":0,\"total_time\":0}"
                 "\r\nStrict-Transport-Security: max-age=15552000; preload\r\nx-fb-request-id: ");
    bytes.append(QByteArray::number(QRandomGenerator::global()->generate64(), 36));
    bytes.append("\r\nConnection: ").append(closes ? "close" : "keep-alive");
    bytes.append("\r\nContent-Length: ").append(QByteArray::number(response.body.size())).append("\r\n\r\n");
    bytes.append(response.body);
    return bytes;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket* socket, QObject* parent)
    : QObject(parent)
    , m_socket(socket)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::serve);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
}

void HttpConnection::answer(const HttpResponse& response)
{
    Q_ASSERT(m_isAsking);
    if (m_socket->state() != QAbstractSocket::ConnectedState) {
        m_isAsking = false;
        return; // the client did not wait
    }
    const auto bytes = wireFormOf(response, m_closesAfterAnswer);
    if (response.drips) {
        const auto head = bytes.size() - response.body.size();
        m_socket->write(bytes.left(head));
        m_dripping = bytes.mid(head);
        drip();
        return;
    }
    m_isAsking = false;
    m_socket->write(bytes);
    m_socket->flush();
    if (m_closesAfterAnswer) {
        m_socket->disconnectFromHost();
    } else if (!m_isServing) {
        serve();
    }
}

void HttpConnection::drip()
{
    constexpr qsizetype Drops = 20;
    constexpr std::chrono::milliseconds Pause {100};
    const auto drop = std::max<qsizetype>(1, m_dripping.size() / Drops);
    m_socket->write(m_dripping.left(drop));
    m_socket->flush();
    m_dripping.remove(0, drop);
    if (!m_dripping.isEmpty()) {
        QTimer::singleShot(Pause, this, &HttpConnection::drip);
        return;
    }
    m_isAsking = false;
    if (m_closesAfterAnswer) {
        m_socket->disconnectFromHost();
    } else {
        serve();
    }
}

void HttpConnection::breakOff()
{
    m_isAsking = false;
    m_closesAfterAnswer = true;
    m_socket->abort();
}

void HttpConnection::serve()
{
    if (m_isAsking || m_isServing || m_closesAfterAnswer) {
        return;
    }
    m_isServing = true;
    m_received.append(m_socket->readAll());
    while (!m_isAsking && !m_closesAfterAnswer && !m_received.isEmpty()) {
        const ParsedRequest parsed = parseRequest(m_received);
        if (parsed.refusal != 0) {
            m_isAsking = true;
            m_closesAfterAnswer = true;
            answer({.status = parsed.refusal, .body = "{}"});
        } else if (parsed.request) {
            m_isAsking = true;
            m_closesAfterAnswer = parsed.request->header("connection").toLower() == "close";
            m_received.remove(0, parsed.consumed);
            Q_EMIT asked(this, *parsed.request);
        } else {
            break;
        }
    }
    m_isServing = false;
}

} // namespace siaran::simulator
