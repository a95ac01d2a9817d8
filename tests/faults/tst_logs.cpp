#include "tests/faults/FaultWorld.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int People = 150;
constexpr int QuietMs = 120'000;

struct Leak {
    QString what;
    QRegularExpression pattern;
};

const QList<Leak>& leaks()
{
    static const QList<Leak> all {
        {u"a phone number"_s, QRegularExpression(u"\\+?62[\\s-]?8[0-9]{2}[\\s-]?[0-9]{4,}"_s)},
        {u"a message id"_s, QRegularExpression(u"wamid\\.[A-Za-z0-9+/=]{8,}"_s)},
        {u"the access token"_s, QRegularExpression(u"practice-token"_s)},
        {u"the app secret"_s, QRegularExpression(QRegularExpression::escape(SimulatorUnderTest::appSecret()))},
        {u"the verify token"_s, QRegularExpression(u"practice-verify"_s)},
        {u"what somebody wrote"_s, QRegularExpression(u"Rahasia sekali"_s)},
    };
    return all;
}

/// Everything below the folder that is written as a log.
QMap<QString, QString> logsIn(const QString& folder)
{
    QMap<QString, QString> logs;
    QDirIterator files(folder, {u"*.log"_s, u"*.log.*"_s, u"*.1.log"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            logs.insert(files.filePath(), QString::fromUtf8(file.readAll()));
        }
    }
    return logs;
}

/// A post nobody asked for; what it is answered makes no difference here.
void knock(quint16 port, const QByteArray& path, const QByteArray& body)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(socket.waitForConnected(5000));
    socket.write("POST " + path + " HTTP/1.1\r\nX-Hub-Signature-256: sha256=" + QByteArray(64, 'a')
                 + "\r\nAuthorization: Bearer practice-token\r\nContent-Length: " + QByteArray::number(body.size())
                 + "\r\n\r\n" + body);
    QVERIFY(socket.waitForReadyRead(10'000));
}

} // namespace

/// A whole campaign in bad weather, and then every log is read: nothing in them names a person or opens a door.
class TestLogs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingThatNamesAPersonOrOpensADoorIsInALog()
    {
        FaultWorld world(People, {u"--replied"_s, u"0.6"_s, u"--stop"_s, u"0.3"_s, u"--other-kinds"_s, u"0.3"_s});
        world.simulator().disturb(u"unavailable=0.05&errorPage=0.05&rateLimited=0.05&redirected=0.03&brokenAfter=0.03&"
                                  "serverErrorAfter=0.03"_s);
        world.launch();
        QTRY_VERIFY_WITH_TIMEOUT(world.taken() > People / 2, QuietMs);
        const auto body
            = QByteArray("{\"from\":\"6281234567890\",\"id\":\"wamid.HBgNNjI4MTIzNDU2Nzg5MBUCABIY\",\"text\":"
                         "\"Rahasia sekali\"}");
        knock(world.webhookPort(), SimulatorUnderTest::webhookPath().toLatin1(), body);
        knock(world.webhookPort(), "/nowhere/6281234567890", body);
        QVERIFY(QTest::qWaitFor([&world] { return world.isQuiet(); }, QuietMs));
        world.closeDatabase();
        QCOMPARE(world.stopServer(), 0);

        const auto logs = logsIn(world.dataFolder());
        QVERIFY(std::ranges::any_of(logs, [](const QString& text) { return text.contains("siaran"_L1); }));
        for (auto log = logs.begin(); log != logs.end(); ++log) {
            for (const auto& leak : leaks()) {
                const auto match = leak.pattern.match(*log);
                QVERIFY2(
                    !match.hasMatch(),
                    qPrintable(u"%1 in %2: %3"_s.arg(leak.what, log.key(), log->mid(match.capturedStart() - 60, 160))));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLogs)
#include "tst_logs.moc"
