#include "services/sending/RunTable.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::sending;
using namespace std::chrono_literals;

namespace {

RunningCampaign campaign(qint64 id, qint64 number = 1)
{
    RunningCampaign running;
    running.id = CampaignId(id);
    running.number = PhoneNumberId(number);
    return running;
}

const RunTable::Clock::time_point Now(100s);

} // namespace

class TestRunTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allThatShareANumberTakeTurns()
    {
        QVERIFY(rc::check("after n turns, any two have had as many, give or take one", [] {
            const auto count = *rc::gen::inRange(1, 12);
            RunTable table;
            QList<RunningCampaign> running;
            for (int i = 1; i <= count; ++i) {
                running.push_back(campaign(i));
            }
            (void)table.update(running);
            std::map<CampaignId, int> turns;
            const auto rounds = *rc::gen::inRange(0, 60);
            for (int i = 0; i < rounds; ++i) {
                ++turns[table.next(PhoneNumberId(1), Now)->campaign.id];
            }
            for (int i = 1; i <= count; ++i) {
                RC_ASSERT(turns[CampaignId(i)] >= rounds / count);
                RC_ASSERT(turns[CampaignId(i)] <= rounds / count + 1);
            }
        }));
    }

    void whoMayNotClaimYetLosesNoTurnToOthers()
    {
        RunTable table;
        (void)table.update({campaign(1), campaign(2), campaign(3)});
        table.find(CampaignId(2))->notBefore = Now + 1s;
        QCOMPARE(table.next(PhoneNumberId(1), Now)->campaign.id, CampaignId(1));
        QCOMPARE(table.next(PhoneNumberId(1), Now)->campaign.id, CampaignId(3));
        QCOMPARE(table.next(PhoneNumberId(1), Now + 1s)->campaign.id, CampaignId(1));
        QCOMPARE(table.next(PhoneNumberId(1), Now + 1s)->campaign.id, CampaignId(2));
    }

    void numbersDoNotWaitForEachOther()
    {
        RunTable table;
        (void)table.update({campaign(1, 1), campaign(2, 2)});
        table.find(CampaignId(1))->notBefore = Now + 1h;
        QVERIFY(table.next(PhoneNumberId(1), Now) == nullptr);
        QCOMPARE(table.next(PhoneNumberId(2), Now)->campaign.id, CampaignId(2));
    }

    void aWalkKeepsItsPlaceWhileItsCampaignRuns()
    {
        RunTable table;
        (void)table.update({campaign(1)});
        table.find(CampaignId(1))->cursor = 77;
        QCOMPARE(table.update({campaign(1), campaign(2)}), std::vector {CampaignId(2)});
        QCOMPARE(table.find(CampaignId(1))->cursor, 77);
        (void)table.update({campaign(2)});
        QVERIFY(!table.isRunning(CampaignId(1)));
        (void)table.update({campaign(1)});
        QCOMPARE(table.find(CampaignId(1))->cursor, 0); // paused and resumed: whoever was given back is found again
    }
};

QTEST_GUILESS_MAIN(TestRunTable)
#include "tst_runtable.moc"
