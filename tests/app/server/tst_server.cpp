#include "tests/faults/ProgramUnderTest.h"
#include "tests/faults/SimulatorUnderTest.h"
#include "tests/faults/WorkspaceUnderTest.h"
#include "tests/support/PassableFolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int People = 200;

QByteArray customers()
{
    QByteArray file = "nama,telepon,kota\n";
    for (int i = 0; i < People; ++i) {
        file += "Pelanggan " + QByteArray::number(i) + ",0812" + QByteArray::number(30'000'000 + i) + ",Bandung\n";
    }
    return file;
}

QByteArray bytesOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

// Whenever the test runs, and for as long.
QJsonObject quietNow()
{
    const auto now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Jakarta"_ba)).time();
    return {{u"quiet_from"_s, now.addSecs(-3600).toString(u"HH:mm"_s)},
            {u"quiet_to"_s, now.addSecs(-7200).toString(u"HH:mm"_s)}};
}

} // namespace

/// siaran-server from outside: nothing but its command line, its environment and HTTP.
class TestServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_port = freePort();
        m_simulator = std::make_unique<SimulatorUnderTest>(
            m_folder.path(), m_port, QStringList {u"--time-scale"_s, u"200"_s, u"--throughput"_s, u"1000"_s});
        m_server.setEnvironment(m_simulator->environment());
        const auto ready
            = m_server.start({u"--data-dir"_s, dataFolder(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_port)});
        QVERIFY2(!ready.isEmpty(), qPrintable(m_server.errors()));
        QCOMPARE(ready.value(u"api"_s).toString(), u"http://127.0.0.1:%1/api"_s.arg(m_port));
        m_tokenFile = ready.value(u"ownerTokenFile"_s).toString();
        m_token = contentOf(m_tokenFile);
        QVERIFY(m_token.startsWith("siaran_"));
    }

    void theTokenOfTheOwnerIsForNobodyElse()
    {
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(m_tokenFile) & others));
    }

    void aWholeCampaignRunsByHttpAlone()
    {
        ask("PATCH"_ba, u"/api/settings"_s, bytesOf(quietNow()));
        const auto import = ask("POST"_ba, u"/api/contacts/import"_s, customers(), "text/csv"_ba);
        const auto job = u"/api/jobs/%1"_s.arg(import.value(u"id"_s).toInteger());
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET"_ba, job).value(u"status"_s).toString(), u"succeeded"_s, 30'000);
        const QJsonObject everyone {{u"match"_s, u"all"_s},
                                    {u"of"_s, QJsonArray {QJsonObject {{u"type"_s, u"everyone"_s}}}}};
        const auto segment
            = ask("POST"_ba, u"/api/segments"_s, bytesOf({{u"name"_s, u"Semua"_s}, {u"criteria"_s, everyone}}));
        QCOMPARE(segment.value(u"contact_count"_s).toInt(), People);

        ask("POST"_ba, u"/api/whatsapp/templates/sync"_s);
        const auto source = withoutVariables();
        QVERIFY(source > 0);
        const auto campaign = ask("POST"_ba, u"/api/campaigns"_s,
                                  bytesOf({{u"name"_s, u"Promo"_s},
                                           {u"segment_id"_s, segment.value(u"id"_s)},
                                           {u"message"_s, QJsonObject {{u"template_id"_s, source}}}}));
        const auto path = u"/api/campaigns/%1"_s.arg(campaign.value(u"id"_s).toInteger());
        const auto people = ask("GET"_ba, path + u"/receipt"_s).value(u"recipients"_s).toInt();
        QCOMPARE(people, People);
        const auto sent = ask("POST"_ba, path + u"/send"_s, bytesOf({{u"confirmed_recipients"_s, people}}));
        QCOMPARE(sent.value(u"status"_s).toString(), u"running"_s);
        QCOMPARE(sent.value(u"rest_reason"_s).toString(), u"quiet_hours"_s);
        const auto settings = ask("PATCH"_ba, u"/api/settings"_s,
                                  bytesOf({{u"quiet_from"_s, u"00:00"_s}, {u"quiet_to"_s, u"00:00"_s}}));
        QCOMPARE(settings.value(u"quiet_to"_s).toString(), u"00:00"_s);
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET"_ba, path).value(u"status"_s).toString(), u"completed"_s, 60'000);

        const auto receipt = ask("GET"_ba, path + u"/receipt"_s);
        QCOMPARE(receipt.value(u"recipients"_s).toInt() + sumOf(receipt.value(u"excluded"_s).toObject()), People);
        QTRY_VERIFY_WITH_TIMEOUT(ask("GET"_ba, path + u"/analytics"_s).value(u"delivered"_s).toInt() > People / 2,
                                 30'000);
        // Nobody twice, nobody lost: as many as the other side took. It takes confirmations of a stop besides.
        const auto ledger = m_simulator->ask(u"ledger"_s);
        const auto reached = recipientsOf(campaign.value(u"id"_s).toInteger(), ledger);
        const auto all = ask("GET"_ba, path + u"/analytics"_s);
        QCOMPARE(ledger.value(u"accepted_more_than_once"_s).toInt(), 0);
        QCOMPARE(QSet<QString>(reached.begin(), reached.end()).size(), reached.size());
        QVERIFY(reached.size() <= People);
        QVERIFY(reached.size() >= all.value(u"sent"_s).toInt());
        QCOMPARE(all.value(u"recipients"_s).toInt(), People);
        QCOMPARE(all.value(u"unsettled"_s).toInt(), 0);
    }

    void tokensAreMadeAndRevokedBesideTheRunningServer()
    {
        ProgramUnderTest command(QStringLiteral(SIARAN_SERVER_PROGRAM));
        const QStringList words {u"--data-dir"_s, dataFolder(),    u"token"_s,  u"create"_s,
                                 u"--role"_s,     u"supervisor"_s, u"--name"_s, u"Dewi"_s};
        QCOMPARE(command.run(words, 30'000), 0);
        const auto token = command.output().trimmed().toLatin1();
        QCOMPARE(statusFor(token, "GET"_ba), 200);
        QCOMPARE(statusFor(token, "POST"_ba), 403);
        QCOMPARE(command.run(words, 30'000), 1); // the name is taken
        QCOMPARE(command.run({u"--data-dir"_s, dataFolder(), u"token"_s, u"revoke"_s, u"--name"_s, u"Dewi"_s}, 30'000),
                 0);
        QCOMPARE(statusFor(token, "GET"_ba), 401);
        QCOMPARE(command.run({u"--data-dir"_s, dataFolder(), u"migrate"_s}, 30'000), 0);
    }

    void anOddCommandLineIsRefusedWithASentence()
    {
        ProgramUnderTest command(QStringLiteral(SIARAN_SERVER_PROGRAM));
        QCOMPARE(command.run({u"--data-dir"_s, dataFolder(), u"dance"_s}, 10'000), 2);
        QVERIFY(command.errors().contains(u"no such command"_s));
        QCOMPARE(command.run({u"--data-dir"_s, dataFolder(), u"--listen"_s, u"0.0.0.0:80"_s}, 10'000), 2);
        QFile file(m_folder.filePath(u"server.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[server]\nlisten=127.0.0.1:0\ndata_dir=/x\n");
        file.close();
        QCOMPARE(command.run({u"--config"_s, file.fileName()}, 10'000), 2);
        QVERIFY(command.errors().contains(u"server/data_dir"_s));
    }

    void noSecretIsInTheLogOrTheArguments()
    {
        const auto log = contentOf(m_folder.filePath(u"data/workspace/siaran.log"_s));
        QFile process(u"/proc/%1/cmdline"_s.arg(m_server.pid()));
        QVERIFY(process.open(QIODevice::ReadOnly));
        const auto arguments = process.readAll();
        for (const auto& secret : {m_token, "practice-token"_ba, "practice-secret"_ba, "81230000000"_ba}) {
            QVERIFY(!log.contains(secret));
            QVERIFY(!arguments.contains(secret));
            QVERIFY(!m_server.errors().toUtf8().contains(secret));
        }
    }

    void itStopsInGoodOrderWhenItIsAsked() { QCOMPARE(m_server.stop(), 0); }

private:
    QString dataFolder() const { return m_folder.filePath(u"data"_s); }

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
    }

    static int sumOf(const QJsonObject& counts)
    {
        int sum = 0;
        for (const auto& count : counts) {
            sum += count.toInt();
        }
        return sum;
    }

    // Whom the other side took a message of the campaign for, once for each of its messages.
    static QStringList recipientsOf(qint64 campaign, const QJsonObject& ledger)
    {
        QStringList recipients;
        const auto entries = ledger.value(u"entries"_s).toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
            if (entry.key().section(u'.', 1, 1) == QString::number(campaign)) {
                recipients.append(entry.value()[u"recipient"_s].toString());
            }
        }
        return recipients;
    }

    qint64 withoutVariables()
    {
        const auto all = ask("GET"_ba, u"/api/whatsapp/templates?status=approved"_s).value(u"items"_s).toArray();
        for (const auto& one : all) {
            const bool isPlain
                = one[u"variables"_s].toArray().isEmpty() && one[u"header"_s][u"format"_s].toString() == "none"_L1;
            if (isPlain) {
                return one[u"id"_s].toInteger();
            }
        }
        return 0;
    }

    std::unique_ptr<QNetworkReply> send(const QByteArray& token, const QByteArray& method, const QString& path,
                                        const QByteArray& body, const QByteArray& type)
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
        request.setRawHeader("Authorization"_ba, "Bearer " + token);
        if (!body.isEmpty()) {
            request.setRawHeader("Content-Type"_ba, type);
        }
        std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000);
        return reply;
    }

    QJsonObject ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
                    const QByteArray& type = "application/json"_ba)
    {
        const auto reply = send(m_token, method, path, body, type);
        const auto answer = reply->readAll();
        if (reply->error() != QNetworkReply::NoError) {
            qWarning("%s %s: %s", method.constData(), qUtf8Printable(path), answer.constData());
        }
        return QJsonDocument::fromJson(answer).object();
    }

    int statusFor(const QByteArray& token, const QByteArray& method)
    {
        return send(token, method, u"/api/segments"_s, {}, {})
            ->attribute(QNetworkRequest::HttpStatusCodeAttribute)
            .toInt();
    }

    siaran::test::PassableFolder m_folder;
    quint16 m_port = 0;
    std::unique_ptr<SimulatorUnderTest> m_simulator;
    ProgramUnderTest m_server {QStringLiteral(SIARAN_SERVER_PROGRAM)};
    QNetworkAccessManager m_network;
    QString m_tokenFile;
    QByteArray m_token;
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
