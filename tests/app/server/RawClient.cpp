#include "tests/app/server/RawClient.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const auto HeadEnd = "\r\n\r\n"_ba;

ApiReply readFrom(const QByteArray& heard)
{
    const auto end = heard.indexOf(HeadEnd);
    auto lines = heard.left(end).split('\n');
    ApiReply reply {.status = lines.takeFirst().split(' ').value(1).toInt(), .body = {}, .type = {}, .headers = {}};
    for (const auto& line : lines) {
        const auto colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.type = reply.headers.value("content-type"_ba);
    reply.body = heard.mid(end + HeadEnd.size());
    return reply;
}

bool isWhole(const QByteArray& heard, bool isHead)
{
    if (isHead || !heard.contains(HeadEnd)) {
        return heard.contains(HeadEnd);
    }
    const auto reply = readFrom(heard);
    if (reply.headers.contains("content-length"_ba)) {
        return reply.body.size() >= reply.headers.value("content-length"_ba).toInt();
    }
    return reply.status == 204 || !reply.body.isEmpty();
}

} // namespace

QByteArray RawRequest::bytes() const
{
    QByteArray bytes = method + ' ' + target + " HTTP/1.1\r\nHost: localhost\r\n";
    for (const auto& [name, value] : headers) {
        bytes += name + ": " + value + "\r\n";
    }
    if (!body.isEmpty()) {
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    }
    return bytes + "\r\n" + body;
}

ApiReply RawClient::ask(const RawRequest& request) const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_port);
    socket.write(request.bytes());
    QByteArray heard;
    // Thousands of requests are asked: nobody sleeps between two looks.
    QEventLoop loop;
    QObject::connect(&socket, &QTcpSocket::readyRead, &loop, [&] {
        heard += socket.readAll();
        if (isWhole(heard, request.method == "HEAD"_ba)) {
            loop.quit();
        }
    });
    QObject::connect(&socket, &QTcpSocket::disconnected, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    return heard.contains(HeadEnd) ? readFrom(heard) : ApiReply {};
}
