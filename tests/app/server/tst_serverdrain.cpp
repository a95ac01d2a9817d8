#include "tests/faults/FaultWorld.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace siaran;
using namespace Qt::StringLiterals;

/// How a server goes that is asked to, and what it writes down.
class TestServerDrain : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<FaultWorld>(20);
        QFile file(m_world->path(u"data/owner-token"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_token = file.readAll().trimmed();
    }

    void whatItLogsHoldsNoSecret()
    {
        QVERIFY(answerTo("POST /api/labels HTTP/1.1"_ba, R"({"name":"Rahasia"})"_ba).contains(" 201 "));
        QVERIFY(answerTo("GET /api/contacts?q=Rahasia+0812345678 HTTP/1.1"_ba).contains(" 200 "));
        QVERIFY(answerTo("GET /api/labels/Rahasia HTTP/1.1"_ba).contains(" 404 "));
        const auto log = [this] {
            QFile file(m_world->path(u"data/workspace/siaran.log"_s));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        // Written out when something is worth a warning, or at the end.
        QCOMPARE(m_world->stopServer(), 0);
        QVERIFY2(log().contains("siaran.access: token 1 createLabel 0: 201 after "), log().right(2000).constData());
        QVERIFY(log().contains("siaran.access: token 1 none 0: 404 after "));
        for (const auto& secret : {m_token, "Rahasia"_ba, "0812345678"_ba, "practice-token"_ba}) {
            QVERIFY2(!log().contains(secret), secret.constData());
        }
        m_world->startServer();
    }

    void whoWaitsForAnAnswerStillGetsIt()
    {
        db::Session session(m_world->databaseSettings(), m_world->catalog());
        QVERIFY(session.open());
        QVERIFY(session.runScript(u"BEGIN; LOCK TABLE segment IN ACCESS EXCLUSIVE MODE"_s));
        QTcpSocket waiting;
        ask(waiting, "GET /api/segments HTTP/1.1"_ba);
        QTRY_VERIFY(m_world
                        ->value(u"SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND relation = "
                                "'siaran.segment'::regclass"_s)
                        .toBool());
        QCOMPARE(::kill(static_cast<pid_t>(m_world->server().pid()), SIGTERM), 0);
        // Nobody new is let in.
        QTRY_VERIFY_WITH_TIMEOUT(isRefused(), 5000);
        QVERIFY(session.runScript(u"COMMIT"_s));
        QByteArray heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard += waiting.readAll()).contains("\"next_cursor\":null}"), 10'000);
        QVERIFY(heard.startsWith("HTTP/1.1 200 "));
        // Asked again it would go at once.
        QTRY_VERIFY_WITH_TIMEOUT(!m_world->server().isRunning(), 20'000);
        QCOMPARE(m_world->stopServer(), 0);
        m_world->startServer();
    }

    void anImportUnderWayIsTakenBackAndToldAsInterrupted()
    {
        const auto people = m_world->value(u"SELECT count(*) FROM contact"_s).toInt();
        db::Session session(m_world->databaseSettings(), m_world->catalog());
        QVERIFY(session.open());
        QVERIFY(session.runScript(u"BEGIN; LOCK TABLE contact IN SHARE MODE"_s));
        const auto begun
            = answerTo("POST /api/contacts/import HTTP/1.1"_ba, "nama,telepon\nBaru,0819333444555\n"_ba, "text/csv"_ba);
        QVERIFY2(begun.contains(" 202 "), begun.constData());
        const auto at = begun.indexOf("Location: ") + 10;
        const auto job = begun.mid(at, begun.indexOf("\r\n", at) - at);
        QTRY_VERIFY(m_world
                        ->value(u"SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND relation = "
                                "'siaran.contact'::regclass"_s)
                        .toBool());
        QTcpSocket listener;
        ask(listener, "GET /api/events HTTP/1.1"_ba);
        QByteArray heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard += listener.readAll()).contains("event: heard"), 10'000);
        QCOMPARE(::kill(static_cast<pid_t>(m_world->server().pid()), SIGTERM), 0);
        // It does not wait for what is in the way of the import.
        QTRY_VERIFY_WITH_TIMEOUT(!m_world->server().isRunning(), 9000);
        QCOMPARE(m_world->stopServer(), 0);
        m_world->startServer();
        QVERIFY(answerTo("GET " + job + " HTTP/1.1").contains("\"code\":\"job.interrupted\""));
        QCOMPARE(m_world->value(u"SELECT count(*) FROM contact"_s).toInt(), people);
    }

    void whoListensOnlyDoesNotHoldItUp()
    {
        QTcpSocket listener;
        ask(listener, "GET /api/events HTTP/1.1"_ba);
        QByteArray heard;
        QTRY_VERIFY_WITH_TIMEOUT((heard += listener.readAll()).contains("event: heard"), 10'000);
        QCOMPARE(m_world->stopServer(), 0);
        QTRY_COMPARE(listener.state(), QAbstractSocket::UnconnectedState);
        m_world->startServer();
    }

private:
    void ask(QTcpSocket& socket, const QByteArray& line, const QByteArray& body = {},
             const QByteArray& type = "application/json"_ba) const
    {
        socket.connectToHost(QHostAddress::LocalHost, m_world->webhookPort());
        auto head = line + "\r\nHost: localhost\r\nAuthorization: Bearer " + m_token + "\r\n";
        if (!body.isEmpty()) {
            head += "Content-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
        }
        socket.write(head + "Connection: close\r\n\r\n" + body);
    }

    QByteArray answerTo(const QByteArray& line, const QByteArray& body = {},
                        const QByteArray& type = "application/json"_ba) const
    {
        QTcpSocket socket;
        ask(socket, line, body, type);
        (void)QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000);
        return socket.readAll();
    }

    bool isRefused() const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_world->webhookPort());
        return !socket.waitForConnected(1000) && socket.error() == QAbstractSocket::ConnectionRefusedError;
    }

    std::unique_ptr<FaultWorld> m_world;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestServerDrain)
#include "tst_serverdrain.moc"
