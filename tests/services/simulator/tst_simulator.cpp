#include "services/simulator/TlsIdentity.h"
#include "tests/services/simulator/Rig.h"

#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Simulator : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAcceptedMessageIsInTheLedger()
    {
        Rig rig;
        rig.start(happy());
        const Answer answer = rig.send(templateBody(u"+62 811-000-001"_s, u"c1:r1"_s));
        QCOMPARE(answer.status, 200);
        const QJsonObject contact = answer.json["contacts"_L1].toArray().at(0).toObject();
        QCOMPARE(contact["input"_L1].toString(), u"+62 811-000-001"_s);
        QCOMPARE(contact["wa_id"_L1].toString(), u"62811000001"_s);
        QCOMPARE(answer.json["messages"_L1].toArray().at(0).toObject()["message_status"_L1].toString(), u"accepted"_s);

        const Answer ledger = rig.get(u"/_simulator/ledger"_s);
        QCOMPARE(ledger.json["accepted_unique"_L1].toInt(), 1);
        const QJsonObject entry = ledger.json["entries"_L1].toObject()["c1:r1"_L1].toObject();
        QCOMPARE(entry["accepted"_L1].toInt(), 1);
        QCOMPARE(entry["recipient"_L1].toString(), u"62811000001"_s);
        QCOMPARE(entry["wamid"_L1].toString(), wamidOf(answer));
    }

    void aRepeatedMessageIsCounted()
    {
        Rig rig;
        rig.start(happy());
        const Answer first = rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        const Answer second = rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        rig.send(templateBody(u"+62811000002"_s, u"c1:r2"_s));
        QVERIFY(wamidOf(first) != wamidOf(second));
        const Answer ledger = rig.get(u"/_simulator/ledger?summary=1"_s);
        QCOMPARE(ledger.json["accepted"_L1].toInt(), 3);
        QCOMPARE(ledger.json["accepted_unique"_L1].toInt(), 2);
        QCOMPARE(ledger.json["accepted_more_than_once"_L1].toInt(), 1);
        QVERIFY(!ledger.json.contains("entries"_L1));
        const Answer part = rig.get(u"/_simulator/ledger?beginning=c1:r2"_s);
        QCOMPARE(part.json["entries"_L1].toObject().keys(), QStringList {u"c1:r2"_s});
    }

    void refusalsLeaveNoTrace()
    {
        Rig rig;
        rig.start(happy());
        rig.token = "wrong";
        const Answer stranger = rig.send(templateBody(u"+62811000001"_s, u"x"_s));
        QCOMPARE(stranger.status, 401);
        QCOMPARE(codeOf(stranger), 190);
        rig.token = SimulatorSettings().accessToken.toUtf8();
        const Answer lost = rig.post(u"/v23.0/999/messages"_s, templateBody(u"+62811000001"_s, u"x"_s));
        QCOMPARE(lost.status, 400);
        QCOMPARE(codeOf(lost), 100);
        QCOMPARE(lost.json["error"_L1].toObject()["error_subcode"_L1].toInt(), 33);
        const Answer broken = rig.send("{");
        QCOMPARE(codeOf(broken), 100);
        QVERIFY(!broken.json["error"_L1].toObject()["fbtrace_id"_L1].toString().isEmpty());
        QCOMPARE(rig.simulator->ledger().accepted(), 0);
    }

    void cursorsWalkAllTemplates()
    {
        Rig rig;
        rig.start(happy());
        QUrl next(rig.simulator->url().toString() + u"/v23.0/"_s + SimulatorSettings().accountId
                  + u"/message_templates?limit=3&fields=id,name"_s);
        QStringList names;
        while (!next.isEmpty()) {
            const Answer page = rig.wait(rig.network.get(rig.request(next)));
            QCOMPARE(page.status, 200);
            const QJsonArray data = page.json["data"_L1].toArray();
            for (const auto& each : data) {
                names.push_back(each.toObject()["name"_L1].toString());
            }
            next = QUrl(page.json["paging"_L1].toObject()["next"_L1].toString());
        }
        QCOMPARE(names.size(), 8);
        QCOMPARE(names.removeDuplicates(), 0);
    }

    void numberAndAccountAnswer()
    {
        Rig rig;
        rig.start(happy());
        const Answer number = rig.get(u"/v25.0/"_s + SimulatorSettings().phoneNumberId + u"?fields=throughput"_s);
        QCOMPARE(number.json["throughput"_L1].toObject()["level"_L1].toString(), u"HIGH"_s);
        const Answer account = rig.get(u'/' + SimulatorSettings().accountId);
        QCOMPARE(account.json["name"_L1].toString(), u"Toko Melati"_s);
        const Answer numbers = rig.get(u"/v25.0/"_s + SimulatorSettings().accountId + u"/phone_numbers"_s);
        QCOMPARE(numbers.json["data"_L1].toArray().size(), 1);
        QCOMPARE(rig.get(u"/_simulator/health"_s).json["status"_L1].toString(), u"ok"_s);
    }

    void aboveTheLevelTheAnswerIs130429()
    {
        Rig rig;
        SimulatorSettings settings = happy();
        settings.messagesPerSecond = 5;
        rig.start(settings);
        int accepted = 0;
        int limited = 0;
        QList<QNetworkReply*> replies;
        for (int i = 0; i < 30; ++i) {
            replies.push_back(
                rig.network.post(rig.sendRequest(), templateBody(u"+628110000%1"_s.arg(10 + i), QString::number(i))));
        }
        for (QNetworkReply* reply : replies) {
            const Answer answer = rig.wait(reply);
            accepted += answer.status == 200 ? 1 : 0;
            limited += answer.status == 429 && codeOf(answer) == 130429 ? 1 : 0;
        }
        QCOMPARE(accepted + limited, 30);
        QVERIFY(accepted >= 5);
        QVERIFY(limited > 0);
        QCOMPARE(rig.simulator->ledger().accepted(), accepted);
    }

    void aServerErrorAcceptsNothingAndTheNextTryMay()
    {
        Rig rig;
        SimulatorSettings settings = happy();
        settings.disturbances.serverError = 0.5;
        rig.start(settings);
        int errors = 0;
        for (int i = 0; i < 20; ++i) {
            Answer answer;
            while ((answer = rig.send(templateBody(u"+62811000001"_s, QString::number(i)))).status == 500) {
                QCOMPARE(codeOf(answer), 131000);
                ++errors;
            }
            QCOMPARE(answer.status, 200);
        }
        QVERIFY(errors > 0);
        QCOMPARE(rig.simulator->ledger().accepted(), 20);
        QCOMPARE(rig.simulator->ledger().acceptedMoreThanOnce(), 0);
    }

    void aBrokenConnectionMayHaveBeenAcceptedOrNot()
    {
        Rig rig;
        SimulatorSettings settings = happy();
        settings.disturbances.brokenAfter = 1;
        rig.start(settings);
        QCOMPARE(rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s)).status, 0);
        QVERIFY(rig.simulator->ledger().timesAccepted("c1:r1") >= 1);

        settings.disturbances = {.brokenBefore = 1};
        rig.start(settings);
        QCOMPARE(rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s)).status, 0);
        QCOMPARE(rig.simulator->ledger().accepted(), 0);
    }

    void anErrorPageMayHideAnAcceptance()
    {
        Rig rig;
        SimulatorSettings settings = happy();
        settings.disturbances.errorPageAfter = 1;
        rig.start(settings);
        const Answer page = rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        QCOMPARE(page.status, 502);
        QCOMPARE(page.type, "text/html"_ba);
        QCOMPARE(rig.simulator->ledger().timesAccepted("c1:r1"), 1);
    }

    void disturbancesComeAndGoWhileItRuns()
    {
        Rig rig;
        rig.start(happy());
        rig.post(u"/_simulator/disturbances?redirected=1"_s, {});
        QNetworkRequest request = rig.sendRequest();
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        QCOMPARE(Rig::wait(rig.network.post(request, templateBody(u"+62811000001"_s, u"c1:r1"_s))).status, 307);
        rig.post(u"/_simulator/disturbances?serverErrorAfter=1"_s, {});
        QCOMPARE(rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s)).status, 500);
        QCOMPARE(rig.simulator->ledger().accepted(), 1);
        rig.post(u"/_simulator/disturbances"_s, {});
        QCOMPARE(rig.send(templateBody(u"+62811000002"_s, u"c1:r2"_s)).status, 200);
        QCOMPARE(rig.simulator->ledger().accepted(), 2);
    }

    void itCountsItsFullestSecond()
    {
        Rig rig;
        rig.start(happy());
        for (int i = 0; i < 5; ++i) {
            rig.send(templateBody(u"+62811000001"_s, QString::number(i)));
        }
        const auto health = rig.get(u"/_simulator/health"_s).json;
        QVERIFY(health["most_in_a_second"_L1].toInt() >= 1 && health["most_in_a_second"_L1].toInt() <= 5);
        QVERIFY(health["last_accepted_at"_L1].toDouble() >= health["first_accepted_at"_L1].toDouble());
        QVERIFY(health["first_accepted_at"_L1].toDouble() > 0);
    }

    void overHttpsItIsTrustedByItsOwnCertificateOnly()
    {
        const QTemporaryDir folder;
        Rig rig;
        SimulatorSettings settings = happy();
        settings.tlsFolder = folder.path();
        rig.start(settings);
        QCOMPARE(rig.simulator->url().scheme(), u"https"_s);
        QCOMPARE(rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s)).status, 0);
        QCOMPARE(rig.simulator->ledger().accepted(), 0);

        // A manager goes on with the trust its connection began with.
        rig.network.clearConnectionCache();
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(rig.simulator->certificateFile()));
        QSslConfiguration::setDefaultConfiguration(tls);
        QCOMPARE(rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s)).status, 200);
        QCOMPARE(rig.simulator->ledger().accepted(), 1);
    }

    void handshakesThatBreakOffShutNobodyOut()
    {
        const QTemporaryDir folder;
        Rig rig;
        SimulatorSettings settings = happy();
        settings.tlsFolder = folder.path();
        rig.start(settings);
        constexpr int More = 64; // than Qt lets wait for their handshake
        for (int round = 0; round < 2; ++round) {
            std::vector<std::unique_ptr<QTcpSocket>> halfway;
            for (int i = 0; i < More; ++i) {
                auto& socket = halfway.emplace_back(std::make_unique<QTcpSocket>());
                socket->connectToHost(QHostAddress::LocalHost, static_cast<quint16>(rig.simulator->url().port()));
                QVERIFY(socket->waitForConnected());
                socket->write("\x16\x03\x01", 3); // as a ClientHello begins
            }
            QTest::qWait(50);
            for (const auto& socket : halfway) {
                socket->abort();
            }
        }
        rig.network.clearConnectionCache();
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslCertificate::fromPath(rig.simulator->certificateFile()));
        QSslConfiguration::setDefaultConfiguration(tls);
        QCOMPARE(rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s)).status, 200);
    }

    void aCertificateIsKept()
    {
        const QTemporaryDir folder;
        const auto first = TlsIdentity::at(folder.path());
        QVERIFY(first);
        const auto again = TlsIdentity::at(folder.path());
        QVERIFY(again);
        QCOMPARE(again->configuration().localCertificate(), first->configuration().localCertificate());
        const QFileInfo key(folder.filePath(u"key.pem"_s));
        QVERIFY(!(key.permissions() & (QFile::ReadGroup | QFile::ReadOther)));

        QVERIFY(QFile::remove(key.filePath()));
        const auto without = TlsIdentity::at(folder.path());
        QVERIFY(!without);
        QCOMPARE(without.error().kind, siaran::ErrorKind::Invalid);
    }

    void lateAnswersReachTheirOwnRequests()
    {
        Rig rig;
        SimulatorSettings settings = happy();
        settings.answerLatency = 30ms;
        rig.start(settings);
        QList<QNetworkReply*> replies;
        for (int i = 0; i < 40; ++i) {
            replies.push_back(
                rig.network.post(rig.sendRequest(), templateBody(u"+628110000%1"_s.arg(10 + i), QString::number(i))));
        }
        for (int i = 0; i < replies.size(); ++i) {
            const Answer answer = rig.wait(replies[i]);
            QCOMPARE(answer.json["contacts"_L1].toArray().at(0).toObject()["wa_id"_L1].toString(),
                     u"628110000%1"_s.arg(10 + i));
        }
    }

    void whoHangsUpEarlyDisturbsNobody()
    {
        Rig rig;
        SimulatorSettings settings = happy();
        settings.answerLatency = 50ms;
        rig.start(settings);
        for (int i = 0; i < 10; ++i) {
            QNetworkReply* reply
                = rig.network.post(rig.sendRequest(), templateBody(u"+62811000001"_s, QString::number(i)));
            QTest::qWait(5);
            reply->abort();
            reply->deleteLater();
        }
        QCOMPARE(rig.send(templateBody(u"+62811000002"_s, u"last"_s)).status, 200);
    }

    void aTakenPortIsAConflict()
    {
        Rig rig;
        rig.start(happy());
        SimulatorSettings settings = happy();
        settings.port = static_cast<quint16>(rig.simulator->url().port());
        Simulator second(settings);
        const auto port = second.start();
        QVERIFY(!port);
        QCOMPARE(port.error().kind, siaran::ErrorKind::Conflict);
    }
};

QTEST_GUILESS_MAIN(tst_Simulator)
#include "tst_simulator.moc"
