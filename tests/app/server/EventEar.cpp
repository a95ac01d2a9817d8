#include "tests/app/server/EventEar.h"

#include <QHostAddress>
#include <QTest>

EventEar::EventEar(quint16 port, const QByteArray& token, const QByteArray& lastEvent, const QByteArray& query)
{
    m_socket.connectToHost(QHostAddress::LocalHost, port);
    m_socket.write("GET /api/events" + query + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                   + (lastEvent.isEmpty() ? QByteArray() : "Last-Event-ID: " + lastEvent + "\r\n") + "\r\n");
}

bool EventEar::hears(const QByteArray& event)
{
    return QTest::qWaitFor([&] { return all().contains(lineOf(event)) && all().endsWith("data: {}\n\n"); }, 10'000);
}

const QByteArray& EventEar::all()
{
    if (!m_sleeps) {
        m_heard += m_socket.readAll();
    }
    return m_heard;
}

QByteArray EventEar::lastId()
{
    const auto at = all().lastIndexOf("\nid: ");
    return at < 0 ? QByteArray() : m_heard.mid(at + 5).split('\n').first();
}

void EventEar::fallAsleep()
{
    m_sleeps = true;
    m_socket.setReadBufferSize(1);
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4096);
}
