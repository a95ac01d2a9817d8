#include "services/sending/ContentGuard.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::sending;

namespace {

Settlement refused(int code, qint64 campaign = 1)
{
    return settlementOf({CampaignId(campaign), 1, 1}, whatsapp::Rejected {.error = {.code = code, .httpStatus = 400}},
                        0, 0.5);
}

Settlement taken(qint64 campaign = 1)
{
    return settlementOf({CampaignId(campaign), 1, 1}, whatsapp::Accepted {.wamid = QStringLiteral("wamid.1")}, 0, 0.5);
}

} // namespace

class TestContentGuard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameRefusalFiveTimesInARowPausesAndTheRestWaits()
    {
        ContentGuard guard;
        for (int i = 1; i <= 8; ++i) {
            const auto judged = guard.judge(refused(131008));
            QCOMPARE(judged.effect == Settlement::Effect::PauseForContent, i >= 5);
            QCOMPARE(judged.status, i <= 5 ? MessageStatus::Failed : MessageStatus::Pending);
        }
    }

    void aPersonWhoGetsItEndsTheRow()
    {
        ContentGuard guard;
        for (int i = 0; i < 40; ++i) {
            QCOMPARE(guard.judge(refused(131008)).effect, Settlement::Effect::None);
            if (i % 4 == 3) {
                (void)guard.judge(taken());
            }
        }
    }

    void whatIsWrongWithPeopleNeverPauses()
    {
        QVERIFY(rc::check("known refusals of single people are left as they are", [] {
            ContentGuard guard;
            const auto code = *rc::gen::element(131026, 131049, 131050, 131021, 130472, 130403, 131047);
            const auto times = *rc::gen::inRange(1, 100);
            for (int i = 0; i < times; ++i) {
                RC_ASSERT(guard.judge(refused(code)) == refused(code));
            }
        }));
    }

    void anUnknownRefusalOfEverybodyPausesToo()
    {
        ContentGuard guard;
        for (int i = 1; i < 5; ++i) {
            (void)guard.judge(refused(139999));
        }
        QCOMPARE(guard.judge(refused(139999)).effect, Settlement::Effect::PauseForContent);
    }

    void campaignsAndCodesHaveRowsOfTheirOwn()
    {
        ContentGuard guard;
        for (int i = 0; i < 4; ++i) {
            QCOMPARE(guard.judge(refused(131008, 1)).effect, Settlement::Effect::None);
            QCOMPARE(guard.judge(refused(131008, 2)).effect, Settlement::Effect::None);
            QCOMPARE(guard.judge(refused(132018, 3)).effect, Settlement::Effect::None);
            QCOMPARE(guard.judge(refused(131051, 3)).effect, Settlement::Effect::None);
        }
    }

    void aCampaignThatGoesOnHasAFreshRow()
    {
        ContentGuard guard;
        for (int i = 0; i < 6; ++i) {
            (void)guard.judge(refused(131008));
        }
        guard.forget(CampaignId(1));
        QCOMPARE(guard.judge(refused(131008)).effect, Settlement::Effect::None);
    }
};

QTEST_GUILESS_MAIN(TestContentGuard)
#include "tst_contentguard.moc"
