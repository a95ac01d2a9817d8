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
        auto silent = alive;
        silent.id = QUuid::createUuid();
        silent.isSilent = true;
        const SenderRecord elsewhere {.id = QUuid::createUuid(), .machine = u"another"_s, .pid = 1};
        const auto me = QUuid::createUuid();
        QVERIFY(goneSenders({alive, silent, elsewhere}, me) == (std::map<QUuid, bool> {{silent.id, false}}));
        QVERIFY(goneSenders({alive}, alive.id)
                == (std::map<QUuid, bool> {{alive.id, true}})); // one's own may always be looked at
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
