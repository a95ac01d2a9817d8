#include "tests/services/simulator/Rig.h"

#include <QTemporaryDir>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;

class tst_SimulatorWebhooks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aMessageIsSentThenDeliveredThenRead()
    {
        Rig rig;
        rig.start(rig.withHook(happy()));
        const Answer answer = rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        QTRY_COMPARE(rig.receiver->statusesOf(wamidOf(answer)), (QStringList {u"sent"_s, u"delivered"_s, u"read"_s}));
        QCOMPARE(rig.receiver->badSignatures, 0);
        QCOMPARE(rig.receiver->statuses[0]["biz_opaque_callback_data"_L1].toString(), u"c1:r1"_s);
        QTRY_COMPARE(rig.simulator->counters().updatesToCome, 0);
    }

    void aWebhookIsRepeatedUntilItIsTaken()
    {
        Rig rig;
        rig.receiver->refusals = 2;
        rig.start(rig.withHook(happy()));
        const Answer answer = rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        QTRY_COMPARE_WITH_TIMEOUT(rig.receiver->statusesOf(wamidOf(answer)).size(), 3, 20'000);
        QCOMPARE(rig.receiver->refused, 2);
        QTRY_COMPARE(rig.simulator->counters().updatesReceived, 3);
        QCOMPARE(rig.simulator->counters().refusedWebhookRequests, 2);
    }

    void webhooksWaitForAnAddress()
    {
        Rig rig;
        rig.start(happy());
        const Answer answer = rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        QTest::qWait(200);
        QCOMPARE(rig.simulator->counters().updatesToCome, 3);
        rig.simulator->setWebhookUrl(rig.receiver->url());
        QTRY_COMPARE(rig.receiver->statusesOf(wamidOf(answer)).size(), 3);
    }

    void anAddressThatFailsTheChallengeGetsNothing()
    {
        Rig rig;
        SimulatorSettings settings = rig.withHook(happy());
        settings.verifyToken = u"rahasia & aman"_s;
        rig.start(settings);
        rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        QTRY_VERIFY(rig.receiver->challenges > 0);
        QVERIFY(rig.receiver->statuses.isEmpty());
        rig.receiver->verifyToken = settings.verifyToken;
        QTRY_COMPARE_WITH_TIMEOUT(rig.receiver->statuses.size(), 3, 20'000);
    }

    void peopleAnswerAndTheirWindowOpens()
    {
        Rig rig;
        SimulatorSettings settings = rig.withHook(happy());
        settings.replied = 1;
        settings.stopReplies = 1;
        rig.start(settings);

        const Answer cold = rig.send(textBody(u"+62811000009"_s));
        QCOMPARE(cold.status, 200);
        QTRY_COMPARE(rig.receiver->statusesOf(wamidOf(cold)), QStringList {u"failed"_s});
        QCOMPARE(rig.receiver->statuses[0]["errors"_L1].toArray().at(0).toObject()["code"_L1].toInt(), 131047);

        const Answer answer = rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        QTRY_COMPARE(rig.receiver->messages.size(), 1);
        const QJsonObject reply = rig.receiver->messages[0];
        QCOMPARE(reply["context"_L1].toObject()["id"_L1].toString(), wamidOf(answer));
        const QString words
            = reply["text"_L1].toObject()["body"_L1].toString() + reply["button"_L1].toObject()["text"_L1].toString();
        QVERIFY(words.contains("stop"_L1, Qt::CaseInsensitive) || words.contains("berhenti"_L1, Qt::CaseInsensitive)
                || words.contains("unsubscribe"_L1, Qt::CaseInsensitive));

        const Answer warm = rig.send(textBody(u"+62811000001"_s));
        QTRY_VERIFY(rig.receiver->statusesOf(wamidOf(warm)).contains(u"read"_s));
    }

    void theLedgerFileSurvivesAKill()
    {
        const QTemporaryDir folder;
        Rig rig;
        SimulatorSettings settings = happy();
        settings.ledgerFile = folder.filePath(u"ledger"_s);
        rig.start(settings);
        const Answer untold = rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        // What a kill leaves behind is the file as it is now, before anything is closed.
        const QString left = folder.filePath(u"left"_s);
        QVERIFY(QFile::copy(settings.ledgerFile, left));
        settings.ledgerFile = left;

        rig.start(settings);
        QCOMPARE(rig.simulator->ledger().timesAccepted("c1:r1"), 1);
        rig.simulator->setWebhookUrl(rig.receiver->url());
        QTRY_COMPARE(rig.receiver->statusesOf(wamidOf(untold)).size(), 3);
        QTRY_COMPARE(rig.simulator->counters().updatesToCome, 0);
        rig.send(templateBody(u"+62811000001"_s, u"c1:r1"_s));
        QTRY_COMPARE(rig.receiver->statuses.size(), 6);
        QTRY_COMPARE(rig.simulator->counters().updatesToCome, 0);
        rig.simulator.reset();

        rig.start(rig.withHook(settings));
        QCOMPARE(rig.simulator->ledger().timesAccepted("c1:r1"), 2);
        QCOMPARE(rig.simulator->counters().updatesToCome, 0);
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorWebhooks)
#include "tst_simulatorwebhooks.moc"
