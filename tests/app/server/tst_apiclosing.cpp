#include "tests/app/server/ApiWorld.h"
#include "tests/app/server/EventEar.h"
#include "tests/app/server/RawClient.h"

#include <QDir>
#include <QJsonArray>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <vector>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 5;
constexpr int People = 20'000;

QByteArray customers()
{
    QByteArray file = "nama,telepon\n";
    for (int i = 0; i < 500; ++i) {
        file += "Baru,0819" + QByteArray::number(30'000'000 + i) + '\n';
    }
    return file;
}

/// One who has asked, and reads the answer later.
class Asker {
public:
    Asker(quint16 port, const QByteArray& token, const QByteArray& path)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.write(RawRequest {.method = "GET"_ba,
                                   .target = path,
                                   .headers = {{"Authorization"_ba, "Bearer " + token}, {"Connection"_ba, "close"_ba}}}
                           .bytes());
    }

    /// What came until the connection ended.
    QByteArray answer()
    {
        (void)QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, 10'000);
        return m_socket.readAll();
    }

private:
    QTcpSocket m_socket;
};

bool isWhole(const QByteArray& answer)
{
    const auto head = answer.indexOf("\r\n\r\n");
    const auto length = answer.indexOf("Content-Length: ");
    return answer.startsWith("HTTP/1.1 200 OK\r\n") && length > 0
        && answer.size() - head - 4 == answer.mid(length + 16).split('\r').first().toLongLong();
}

} // namespace

/// An end of the interface while everything is under way.
class TestApiClosing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsUnderWayEnds_data()
    {
        QTest::addColumn<bool>("inGoodOrder");
        QTest::newRow("in good order") << true;
        QTest::newRow("without waiting") << false;
    }

    void whatIsUnderWayEnds()
    {
        QFETCH(const bool, inGoodOrder);
        ApiWorld world;
        fill(world);
        qputenv("TMPDIR", m_temporary.path().toLocal8Bit()); // once the database has its place
        const auto token = world.tokenOf(access::Role::Owner);
        for (int round = 0; round < Rounds; ++round) {
            // An import that cannot come to its end.
            db::Session inTheWay(world.database().settings(), TestDatabase::catalog());
            QVERIFY(inTheWay.open());
            QVERIFY(inTheWay.runScript(u"BEGIN; LOCK TABLE contact IN SHARE MODE"_s));
            const auto begun
                = world.ask("POST"_ba, "/api/contacts/import"_ba, customers(), {{"Content-Type"_ba, "text/csv"_ba}});
            QCOMPARE(begun.status, 202);
            const auto job = begun.headers.value("location"_ba);
            QTRY_VERIFY(world.database()
                            .value(u"SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND relation = "
                                   "'contact'::regclass"_s)
                            .toBool());
            EventEar ear(world.port(), token);
            QVERIFY(ear.hears("heard"_ba));
            std::vector<std::unique_ptr<Asker>> askers;
            for (const auto& path : {"/api/campaigns/1/export?format=json"_ba, "/api/campaigns"_ba,
                                     "/api/contacts?limit=500"_ba, "/api/campaigns/1/messages?limit=500"_ba}) {
                askers.push_back(std::make_unique<Asker>(world.port(), token, path));
            }
            // By chance further or less far.
            QTest::qWait(round * 7);

            inGoodOrder ? world.stopServer() : world.dropServer();

            QVERIFY(inTheWay.runScript(u"ROLLBACK"_s));
            for (const auto& asker : askers) {
                const auto answer = asker->answer();
                QVERIFY2(answer.isEmpty() || isWhole(answer) || !inGoodOrder, answer.left(300).constData());
            }
            QTRY_VERIFY(ear.isCutOff());
            // Files with people's numbers in them do not stay, whatever was cut off.
            QCOMPARE(QDir(m_temporary.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
            world.startServer();
            const auto told = world.ask("GET"_ba, job).json();
            QCOMPARE(told.value(u"status"_s).toString(), u"failed"_s);
            QCOMPARE(told.value(u"result"_s)[u"code"_s].toString(), u"job.interrupted"_s);
            QCOMPARE(world.ask("GET"_ba, "/api/contacts?q=Baru"_ba).json().value(u"items"_s).toArray().size(), 0);
        }
    }

    void whoHasClosedGivesOneMoreAnswer()
    {
        ApiWorld world;
        fill(world);
        const auto token = world.tokenOf(access::Role::Owner);
        QVERIFY(world.database().session().runScript(u"BEGIN; LOCK TABLE label IN ACCESS EXCLUSIVE MODE"_s));
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, world.port());
        const auto request = RawRequest {.method = "GET"_ba,
                                         .target = "/api/labels"_ba,
                                         .headers = {{"Authorization"_ba, "Bearer " + token}}}
                                 .bytes();
        socket.write(request);
        QTRY_VERIFY(
            world.database()
                .value(u"SELECT count(*) > 0 FROM pg_locks WHERE NOT granted AND relation = 'label'::regclass"_s)
                .toBool());
        QTimer::singleShot(100, &socket, [&] { QVERIFY(world.database().session().runScript(u"COMMIT"_s)); });
        world.stopServer();
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(isWhole(socket.readAll()));
    }

    // The question is out and ten seconds were not enough. The answer goes through the interface while that is there.
    void whoeverWaitsForWhatsAppIsLetGo()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        ApiWorld world;
        world.connectTo(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
        const auto token = world.tokenOf(access::Role::Owner);
        RawRequest request {.method = "POST"_ba,
                            .target = "/api/whatsapp/templates/sync"_ba,
                            .headers = {{"Authorization"_ba, "Bearer " + token}, {"Content-Length"_ba, "0"_ba}}};
        QTcpSocket asker;
        asker.connectToHost(QHostAddress::LocalHost, world.port());
        asker.write(request.bytes());
        request.headers.append({"Idempotency-Key"_ba, "once"_ba});
        QTcpSocket careful;
        careful.connectToHost(QHostAddress::LocalHost, world.port());
        careful.write(request.bytes());
        std::vector<std::unique_ptr<QTcpSocket>> asked;
        QTRY_VERIFY(([&] {
            while (auto* socket = silent.nextPendingConnection()) {
                asked.emplace_back(socket);
            }
            return asked.size() == 2
                && std::ranges::all_of(asked, [](const auto& socket) { return socket->bytesAvailable() > 0; });
        }()));

        world.dropServer();

        QTRY_COMPARE(asker.state(), QAbstractSocket::UnconnectedState);
        QTRY_COMPARE(careful.state(), QAbstractSocket::UnconnectedState);
        // What was asked once only may be asked again.
        QCOMPARE(world.database().value(u"SELECT count(*) FROM api_repeat"_s).toInt(), 0);
    }

private:
    static void fill(ApiWorld& world)
    {
        world.shop().addContacts(People);
        world.database().execute(u"INSERT INTO campaign (name, content) VALUES ('Promo', '{}')"_s);
        world.database().execute(
            u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status) "
            "SELECT 1, id, id, phone_e164, 'read' FROM contact"_s);
    }

    const QTemporaryDir m_temporary;
};

QTEST_GUILESS_MAIN(TestApiClosing)
#include "tst_apiclosing.moc"
