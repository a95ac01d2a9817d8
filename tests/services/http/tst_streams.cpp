#include "services/http/GuardedListener.h"
#include "services/http/RequestHandler.h"
#include "services/http/ResponseStream.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace siaran::http;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype PieceBytes = 10'000;

/// As many pieces as it is told to send, and a length that may be a lie.
class Pieces final : public ResponseStream {
public:
    Pieces(int pieces, qint64 length)
        : m_left(pieces)
        , m_length(length)
    {
    }

    [[nodiscard]] std::optional<qint64> length() const override { return m_length; }
    void begin() override { taken(); }
    void taken() override
    {
        if (m_left == 0) {
            return;
        }
        ++sent;
        Q_EMIT piece(QByteArray(PieceBytes, 'x'));
        if (--m_left == 0) {
            Q_EMIT ended();
        }
    }

    int sent = 0;

private:
    int m_left;
    const qint64 m_length;
};

class Streamer final : public RequestHandler {
public:
    QCoro::Task<HttpResponse> handle(HttpRequest request) override
    {
        if (request.path == "/stream"_ba) {
            auto stream = std::make_shared<Pieces>(pieces, length);
            last = stream.get();
            co_return HttpResponse {.status = 200, .body = "head:", .headers = {}, .stream = stream};
        }
        co_return HttpResponse {.status = 200, .body = "plain"_ba, .headers = {}};
    }

    int pieces = 5;
    qint64 length = 5 * PieceBytes;
    QPointer<Pieces> last;
};

} // namespace

/// Answers that are sent as the client takes them.
class TestStreams : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_handler = std::make_unique<Streamer>();
        m_listener = std::make_unique<GuardedListener>(*m_handler);
        QVERIFY(m_listener->listenOnLoopback());
        m_heard.clear();
    }

    void aStreamWithALengthIsWholeAndTheConnectionGoesOn()
    {
        ask("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
        const auto size = 5 + 5 * PieceBytes;
        QTRY_COMPARE(body().size(), size);
        QVERIFY(m_heard.contains("Content-Length: " + QByteArray::number(size) + "\r\n"));
        QVERIFY(m_heard.contains("Connection: keep-alive\r\n"));
        QTRY_VERIFY(m_handler->last.isNull());
        m_heard.clear();
        m_socket->write("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_COMPARE(body(), "plain"_ba);
    }

    void aStreamThatBreaksOffIsNotTakenForWhole()
    {
        m_handler->length = 6 * PieceBytes;
        ask("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n"_ba);
        QTRY_COMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
        QVERIFY(body().size() < 5 + 6 * PieceBytes);
    }

    void nothingIsReadAheadOfASlowClient()
    {
        m_handler->pieces = 10'000;
        m_handler->length = m_handler->pieces * PieceBytes;
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->setReadBufferSize(1000);
        m_socket->connectToHost(QHostAddress::LocalHost, m_listener->serverPort());
        m_socket->write("GET /stream HTTP/1.1\r\nHost: a\r\n\r\n");
        QTRY_VERIFY(m_handler->last && m_handler->last->sent > 0);
        int before = -1;
        // The network holds some megabytes; then it stands still.
        QTRY_VERIFY_WITH_TIMEOUT(std::exchange(before, m_handler->last->sent) == m_handler->last->sent, 5000);
        QTest::qWait(200);
        QVERIFY(m_handler->last->sent < 2000);
        QVERIFY(m_listener->isBusy());
    }

    void whoAsksForTheHeadGetsNoMore()
    {
        for (const auto& path : {"/plain"_ba, "/stream"_ba}) {
            ask("HEAD " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
            QTRY_VERIFY(all().endsWith("\r\n\r\n"));
            QTest::qWait(50);
            QVERIFY(all().endsWith("\r\n\r\n"));
            QVERIFY(m_heard.contains("Content-Length: "));
            m_heard.clear();
            m_socket->write("GET /plain HTTP/1.1\r\nHost: a\r\n\r\n");
            QTRY_COMPARE(body(), "plain"_ba);
        }
    }

    void aRefusalIsAProblemWithACode()
    {
        ask("GET /plain HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999\r\n\r\n"_ba);
        QTRY_COMPARE(body(),
                     R"({"type":"urn:siaran:problem:content_too_large","title":"Content Too Large","status":413,)"
                     R"("code":"content_too_large"})"_ba);
        QVERIFY(m_heard.contains("Content-Type: application/problem+json\r\n"));
    }

private:
    void ask(const QByteArray& bytes)
    {
        m_heard.clear();
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(QHostAddress::LocalHost, m_listener->serverPort());
        m_socket->write(bytes);
    }

    const QByteArray& all()
    {
        m_heard += m_socket->readAll();
        return m_heard;
    }

    QByteArray body()
    {
        const auto end = all().indexOf("\r\n\r\n");
        return end < 0 ? QByteArray() : m_heard.mid(end + 4);
    }

    std::unique_ptr<Streamer> m_handler;
    std::unique_ptr<GuardedListener> m_listener;
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_heard;
};

QTEST_GUILESS_MAIN(TestStreams)
#include "tst_streams.moc"
