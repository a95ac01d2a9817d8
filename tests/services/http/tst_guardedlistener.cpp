#include "services/http/GuardedListener.h"
#include "services/http/RequestHandler.h"
#include "services/http/ResponseStream.h"

#include <QCoro/QCoroFuture>
#include <QFile>
#include <QPromise>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace siaran::http;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Repeats what it was sent; holds its answers back while `held`.
class Echo final : public RequestHandler {
public:
    QCoro::Task<HttpResponse> handle(HttpRequest request) override
    {
        ++seen;
        if (held) {
            auto& promise = m_waiting.emplace_back();
            promise.start();
            auto released = promise.future();
            co_await released;
        }
        if (stream) {
            co_return HttpResponse {.status = 200, .body = {}, .headers = {}, .stream = stream};
        }
        co_return HttpResponse {
            .status = 200, .body = request.method + ' ' + request.path + ' ' + request.body, .headers = {}};
    }

    void releaseAll()
    {
        held = false;
        for (auto& promise : m_waiting) {
            promise.finish();
        }
    }

    int seen = 0;
    bool held = false;
    std::shared_ptr<ResponseStream> stream;

private:
    std::vector<QPromise<void>> m_waiting;
};

/// A client that says what it likes.
class Client {
public:
    explicit Client(const GuardedListener& listener)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, listener.serverPort());
        if (!m_socket.waitForConnected(5000)) {
            qFatal("no connection");
        }
    }

    void say(const QByteArray& bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    /// Everything heard so far.
    QByteArray heard()
    {
        m_heard += m_socket.readAll();
        return m_heard;
    }

    bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    qint64 unsent() const { return m_socket.bytesToWrite(); }

private:
    QTcpSocket m_socket;
    QByteArray m_heard;
};

QByteArray post(const QByteArray& body, const QByteArray& headers = {})
{
    return "POST /x HTTP/1.1\r\nHost: h\r\n" + headers + "Content-Length: " + QByteArray::number(body.size())
        + "\r\n\r\n" + body;
}

/// Pages this process holds in memory, in bytes.
qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
}

} // namespace

class TestGuardedListener : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_echo = std::make_unique<Echo>();
        listen({});
    }

    void listensOnThisComputerOnly() { QVERIFY(m_listener->serverAddress().isLoopback()); }

    void answersOneRequestAfterTheOther()
    {
        Client client(*m_listener);
        client.say(post("one"));
        QTRY_VERIFY(client.heard().endsWith("POST /x one"));
        client.say(post("two").left(30));
        QTest::qWait(20);
        client.say(post("two").mid(30));
        QTRY_VERIFY(client.heard().endsWith("POST /x two"));
        QVERIFY(client.heard().contains("HTTP/1.1 200 OK\r\n"));
        QVERIFY(client.isOpen());
        QTRY_COMPARE(m_listener->openConnections(), 1);
    }

    void aBodyThatIsAnnouncedTooLargeIsRefusedUnread()
    {
        Client client(*m_listener);
        client.say("POST /x HTTP/1.1\r\nContent-Length: 1073741824\r\n\r\n");
        QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 413 "));
        QTRY_VERIFY(!client.isOpen());
        QCOMPARE(m_echo->seen, 0);
    }

    void aBodyWithoutAnEndIsCutOff()
    {
        const auto before = residentBytes();
        Client client(*m_listener);
        client.say("POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        const QByteArray chunk = "100000\r\n" + QByteArray(1024 * 1024, 'x') + "\r\n";
        for (int i = 0; i < 64 && client.isOpen(); ++i) {
            client.say(chunk);
            (void)QTest::qWaitFor([&client] { return client.unsent() == 0 || !client.isOpen(); }, 2000);
        }
        QTRY_VERIFY(!client.isOpen());
        QCOMPARE(m_echo->seen, 0);
        QVERIFY(residentBytes() - before < 32 * 1024 * 1024);
    }

    void anEndlessHeaderIsCutOff()
    {
        Client client(*m_listener);
        client.say("GET / HTTP/1.1\r\nX-Long: " + QByteArray(64 * 1024, 'x'));
        QTRY_VERIFY(!client.isOpen());
        QVERIFY(client.heard().isEmpty() || client.heard().startsWith("HTTP/1.1 431 "));
        QCOMPARE(m_echo->seen, 0);
    }

    void aClientThatIsSlowIsDropped_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("half a head") << "POST /x HTTP/1.1\r\nHost"_ba;
        QTest::newRow("half a body") << "POST /x HTTP/1.1\r\nContent-Length: 10\r\n\r\nhello"_ba;
        QTest::newRow("half a chunk") << "POST /x HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhe"_ba;
        QTest::newRow("nothing after its answer") << post("one");
    }
    void aClientThatIsSlowIsDropped()
    {
        QFETCH(QByteArray, said);
        listen({.requestTime = 100ms});
        Client client(*m_listener);
        client.say(said);
        QTRY_VERIFY(!client.isOpen());
        QTRY_COMPARE(m_listener->openConnections(), 0);
    }

    void droppingByDripsDoesNotHelp()
    {
        listen({.requestTime = 200ms});
        Client client(*m_listener);
        client.say("POST /x HTTP/1.1\r\n");
        const auto isDropped = [&] {
            client.say("A: b\r\n");
            return !client.isOpen();
        };
        QTRY_VERIFY(isDropped());
        QCOMPARE(m_echo->seen, 0);
    }

    void anAnswerThatTakesItsTimeIsWaitedFor()
    {
        listen({.requestTime = 50ms});
        m_echo->held = true;
        Client client(*m_listener);
        client.say(post("one"));
        QTRY_COMPARE(m_echo->seen, 1);
        QTest::qWait(150);
        QVERIFY(client.isOpen());
        m_echo->releaseAll();
        QTRY_VERIFY(client.heard().endsWith("POST /x one"));
    }

    void twoFramingsAreRefused()
    {
        Client client(*m_listener);
        client.say("POST /x HTTP/1.1\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled "
                   "HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(client.heard().startsWith("HTTP/1.1 400 "));
        QTRY_VERIFY(!client.isOpen());
        QVERIFY(!client.heard().contains("smuggled"));
        QCOMPARE(m_echo->seen, 0);
    }

    void whatFollowsARequestUnaskedIsNotAnswered()
    {
        Client client(*m_listener);
        client.say(post("one") + "GET /second HTTP/1.1\r\n\r\n");
        QTRY_VERIFY(!client.isOpen());
        QVERIFY(client.heard().endsWith("POST /x one"));
        QCOMPARE(m_echo->seen, 1);
    }

    void connectionsAreCounted()
    {
        listen({.connections = 3});
        std::vector<std::unique_ptr<Client>> clients;
        for (int i = 0; i < 20; ++i) {
            clients.push_back(std::make_unique<Client>(*m_listener));
        }
        const auto open = [&clients] {
            return std::ranges::count_if(clients, [](const auto& client) { return client->isOpen(); });
        };
        QTRY_COMPARE(open(), 3);
        QCOMPARE(m_listener->openConnections(), 3);
        QCOMPARE(m_listener->refused(), 17U);
        clients.clear();
        QTRY_COMPARE(m_listener->openConnections(), 0);
        Client late(*m_listener);
        late.say(post("hello"));
        QTRY_VERIFY(late.heard().endsWith("POST /x hello"));
    }

    void slowClientsDoNotKeepOutAQuickOne()
    {
        listen({.connections = 20});
        std::vector<std::unique_ptr<Client>> slow;
        for (int i = 0; i < 500; ++i) {
            slow.push_back(std::make_unique<Client>(*m_listener));
            slow.back()->say("GET /x HTTP/1.1\r\nX-Slow: ");
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(m_listener->openConnections(), 20);
        Client quick(*m_listener);
        quick.say(post("hello"));
        QTRY_VERIFY(quick.heard().endsWith("POST /x hello"));
    }

    void oneAddressDoesNotTakeAllPlaces()
    {
        listen({.requestsPerAddress = 2});
        m_echo->held = true;
        const auto from = [](const QByteArray& addresses) { return "X-Forwarded-For: " + addresses + "\r\n"; };
        Client first(*m_listener);
        Client second(*m_listener);
        Client third(*m_listener);
        Client other(*m_listener);
        first.say(post("1", from("203.0.113.5")));
        // What a client says of itself stands in front of what the front server adds.
        second.say(post("2", from("198.51.100.1, 203.0.113.5")));
        QTRY_COMPARE(m_echo->seen, 2);
        third.say(post("3", from("203.0.113.5")));
        QTRY_VERIFY(third.heard().startsWith("HTTP/1.1 429 "));
        QCOMPARE(m_listener->refused(), 1U);
        other.say(post("4", from("198.51.100.1")));
        QTRY_COMPARE(m_echo->seen, 3);
        m_echo->releaseAll();
        QTRY_VERIFY(first.heard().endsWith("POST /x 1"));
        first.say(post("5", from("203.0.113.5")));
        QTRY_VERIFY(first.heard().endsWith("POST /x 5"));
    }

    void whoLeavesGivesTheirPlaceBack()
    {
        listen({.requestsPerAddress = 1});
        auto gone = std::make_unique<Client>(*m_listener);
        gone->say("POST /x HTTP/1.1\r\nX-Forwarded-For: 203.0.113.5\r\nContent-Length: 10\r\n\r\nabc");
        QTest::qWait(20);
        gone.reset();
        QTRY_COMPARE(m_listener->openConnections(), 0);
        Client next(*m_listener);
        next.say(post("hello", "X-Forwarded-For: 203.0.113.5\r\n"));
        QTRY_VERIFY(next.heard().endsWith("POST /x hello"));
    }

    void somePathsTakeLargerBodies()
    {
        listen({.bodyBytes = 100, .bodyBytesOf = {{"/x"_ba, 200}}});
        Client client(*m_listener);
        client.say(post(QByteArray(200, 'x')));
        QTRY_VERIFY(client.heard().endsWith("xxx"));
        Client other(*m_listener);
        other.say("POST /y HTTP/1.1\r\nContent-Length: 200\r\n\r\n");
        QTRY_VERIFY(other.heard().startsWith("HTTP/1.1 413 "));
    }

    void aStreamSendsItsPiecesAndGoesWithItsClient()
    {
        auto stream = std::make_shared<ResponseStream>();
        const std::weak_ptr<ResponseStream> watched = stream;
        m_echo->stream = stream;
        auto client = std::make_unique<Client>(*m_listener);
        client->say("GET /x HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(m_echo->seen, 1);
        Q_EMIT stream->piece("one"_ba);
        Q_EMIT stream->piece("two"_ba);
        QTRY_VERIFY(client->heard().endsWith("onetwo"));
        QVERIFY(!client->heard().contains("Content-Length"));
        m_echo->stream.reset();
        stream.reset();
        QVERIFY(!watched.expired());
        client.reset();
        QTRY_VERIFY(watched.expired());
    }

    void whoDoesNotReadAStreamIsCutOff()
    {
        listen({.streamBacklog = 1000});
        m_echo->stream = std::make_shared<ResponseStream>();
        Client client(*m_listener);
        client.say("GET /x HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(m_echo->seen, 1);
        // The test does not turn the event loop meanwhile, so nothing leaves.
        for (int i = 0; i < 10; ++i) {
            Q_EMIT m_echo->stream->piece(QByteArray(500, 'x'));
        }
        QTRY_COMPARE(m_listener->openConnections(), 0);
    }

    void allBodiesTogetherAreLimitedToo()
    {
        listen({.bodyBytes = 1000, .allBodiesBytes = 1500});
        m_echo->held = true;
        Client first(*m_listener);
        first.say(post(QByteArray(1000, 'x')));
        QTRY_COMPARE(m_echo->seen, 1);
        Client second(*m_listener);
        second.say(post(QByteArray(1000, 'y')));
        QTRY_VERIFY(second.heard().startsWith("HTTP/1.1 503 "));
        m_echo->releaseAll();
        QTRY_VERIFY(first.heard().endsWith("xxx"));
        Client third(*m_listener);
        third.say(post(QByteArray(1000, 'z')));
        QTRY_VERIFY(third.heard().endsWith("zzz"));
    }

    void aClientMayAskBeforeItSendsItsBody()
    {
        Client client(*m_listener);
        client.say("POST /x HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
        QTRY_COMPARE(client.heard(), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
        client.say("hello");
        QTRY_VERIFY(client.heard().endsWith("POST /x hello"));
    }

    void aClientMayLeaveBeforeItsAnswer()
    {
        m_echo->held = true;
        {
            Client client(*m_listener);
            client.say(post("one"));
            QTRY_COMPARE(m_echo->seen, 1);
        }
        QTRY_COMPARE(m_listener->openConnections(), 0);
        m_echo->releaseAll();
        QTest::qWait(20);
        QCOMPARE(m_listener->openConnections(), 0);
    }

    void theListenerMayLeaveBeforeItsClients()
    {
        Client client(*m_listener);
        client.say(post("one").left(60));
        QTRY_COMPARE(m_listener->openConnections(), 1);
        m_listener.reset();
        QTRY_VERIFY(!client.isOpen());
    }

private:
    void listen(const ListenerLimits& limits)
    {
        m_listener = std::make_unique<GuardedListener>(*m_echo, limits);
        QVERIFY(m_listener->listenOnLoopback());
    }

    std::unique_ptr<Echo> m_echo;
    std::unique_ptr<GuardedListener> m_listener;
};

QTEST_GUILESS_MAIN(TestGuardedListener)
#include "tst_guardedlistener.moc"
