#include "services/sending/ProcessMark.h"
#include "services/sending/Recovery.h"
#include "services/sending/SenderLease.h"

#include <QProcess>
#include <QTest>

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theJournalDecidesWhatBecomesOfAnIntent()
    {
        const OpenAttempt open {.key = {CampaignId(1), 5, 1}, .sender = {}};
        QCOMPARE(recovered(open, std::nullopt, true).status, MessageStatus::InDoubt);
        QCOMPARE(recovered(open, std::nullopt, true).detail, u"no_journal"_s);
        QCOMPARE(recovered(open, OutcomeJournal::Entries {}, true).status, MessageStatus::Pending);
        // Only silent: it may be stopped, and go on.
        QCOMPARE(recovered(open, OutcomeJournal::Entries {}, false).status, MessageStatus::InDoubt);
        QCOMPARE(recovered(open, OutcomeJournal::Entries {}, false).detail, u"sender_silent"_s);
        const OutcomeJournal::Entries left {{open.key, {}}};
        QCOMPARE(recovered(open, left, true).status, MessageStatus::InDoubt);
        QCOMPARE(recovered(open, left, true).detail, u"sender_gone"_s);
        const OutcomeJournal::Entries answered {{open.key, u"wamid.1"_s}};
        QCOMPARE(recovered(open, answered, false).status, MessageStatus::Accepted);
        QCOMPARE(recovered(open, answered, false).wamid, u"wamid.1"_s);
    }

    void aProcessThatLivesIsNotGoneUntilItIsSilent()
    {
        const auto mark = ProcessMark::ofThisProcess();
        const SenderRecord alive {.id = QUuid::createUuid(), .machine = mark.machine, .pid = mark.pid};
        const SenderRecord elsewhere {
            .id = QUuid::createUuid(), .machine = u"another"_s, .pid = 1, .heartbeat = u"1"_s};
        const auto me = QUuid::createUuid();
        SilenceWatch watch;
        const LeaseClock::time_point start(1000s);
        const std::map<QUuid, bool> nobody;
        QVERIFY(goneSenders({alive, elsewhere}, me, watch, start) == nobody);
        QVERIFY(goneSenders({alive}, alive.id, watch, start)
                == (std::map<QUuid, bool> {{alive.id, true}})); // one's own may always be looked at
        auto beating = alive;
        beating.heartbeat = u"2"_s;
        QVERIFY(goneSenders({beating, elsewhere}, me, watch, start + LeaseTime - 1ms) == nobody);
        QVERIFY(goneSenders({beating, elsewhere}, me, watch, start + LeaseTime)
                == (std::map<QUuid, bool> {{elsewhere.id, false}}));
    }

    void aHeartbeatOfAnyClockIsASignOfLife()
    {
        SilenceWatch watch;
        SenderRecord sender {
            .id = QUuid::createUuid(), .machine = u"another"_s, .pid = 1, .heartbeat = u"2030-01-01"_s};
        const LeaseClock::time_point start(1000s);
        QVERIFY(!watch.isSilent(sender, start));
        sender.heartbeat = u"2026-01-01"_s; // the clock of the database was set back
        QVERIFY(!watch.isSilent(sender, start + LeaseTime));
        QVERIFY(!watch.isSilent(sender, start + 2 * LeaseTime - 1ms));
        QVERIFY(watch.isSilent(sender, start + 2 * LeaseTime));
    }

    void aProcessThatHasEndedIsGoneAtOnce()
    {
        QProcess child;
        child.start(u"/bin/true"_s, {});
        QVERIFY(child.waitForStarted());
        const auto pid = child.processId();
        QVERIFY(child.waitForFinished());
        auto mark = ProcessMark::ofThisProcess();
        QVERIFY(!hasEnded(mark));
        mark.pid = pid;
        QVERIFY(hasEnded(mark));
        mark.machine = u"another"_s;
        QVERIFY(!hasEnded(mark));
    }

    void aLeaseEndsASecondBeforeOthersThinkSo()
    {
        SenderLease lease;
        QVERIFY(!lease.isHeld(LeaseClock::now()));
        const LeaseClock::time_point before(1000s);
        lease.renewed(before);
        QVERIFY(lease.isHeld(before + LeaseTime - 1001ms));
        QVERIFY(!lease.isHeld(before + LeaseTime - 1s));
    }

    void theClockOfALeaseGoesOn()
    {
        const auto first = LeaseClock::now();
        QTest::qSleep(2);
        QVERIFY(LeaseClock::now() > first);
    }
};

QTEST_GUILESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
