#include "services/sending/GraceWindow.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran::sending;
using namespace std::chrono_literals;

namespace {

rc::Gen<DoubtEvidence> evidence()
{
    return rc::gen::apply(
        [](int age, int taken, int unreported, bool refusal, int tried) {
            return DoubtEvidence {.age = std::chrono::seconds(age),
                                  .taken = taken,
                                  .reported = std::max(0, taken - unreported),
                                  .wasRefusal = refusal,
                                  .triedAgain = tried};
        },
        rc::gen::inRange(0, 4000), rc::gen::inRange(0, 1000), rc::gen::inRange(0, 30), rc::gen::arbitrary<bool>(),
        rc::gen::inRange(0, 3));
}

} // namespace

class TestGraceWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPersonIsAlwaysAskedUnlessTheCampaignSaysOtherwise()
    {
        QVERIFY(rc::check("ask waits", [] { RC_ASSERT(ruling(DoubtPolicy::Ask, *evidence()) == DoubtRuling::Wait); }));
    }

    void silenceIsEvidenceOnlyWhileWebhooksFlow()
    {
        QVERIFY(rc::check("nothing is settled below 99 % reported, or with nothing to compare with", [] {
            const auto seen = *evidence();
            const auto policy = *rc::gen::element(DoubtPolicy::TreatAsSent, DoubtPolicy::TryAgain);
            const auto decided = ruling(policy, seen);
            const auto flows = seen.taken > 0 && seen.reported >= 0.99 * seen.taken;
            if (!flows || seen.age < (seen.wasRefusal ? 120s : 900s)) {
                RC_ASSERT(decided == DoubtRuling::Wait);
            }
        }));
    }

    void onlyWhatSaidThatItFailedIsTriedAgainAndOnlyOnce()
    {
        QVERIFY(rc::check("try again needs WhatsApp's own word, and no earlier presumption", [] {
            const auto seen = *evidence();
            if (ruling(DoubtPolicy::TryAgain, seen) == DoubtRuling::TryAgain) {
                RC_ASSERT(seen.wasRefusal);
                RC_ASSERT(seen.triedAgain == 0);
            }
            RC_ASSERT(ruling(DoubtPolicy::TreatAsSent, seen) != DoubtRuling::TryAgain);
        }));
    }

    void theTwoTimesOfTheGrace()
    {
        const DoubtEvidence silent {.age = 15min, .taken = 100, .reported = 99};
        QVERIFY(ruling(DoubtPolicy::TreatAsSent, silent) == DoubtRuling::TreatAsSent);
        QVERIFY(ruling(DoubtPolicy::TryAgain, silent) == DoubtRuling::Wait); // a broken connection is never repeated
        const DoubtEvidence early {.age = 15min - 1s, .taken = 100, .reported = 100};
        QVERIFY(ruling(DoubtPolicy::TreatAsSent, early) == DoubtRuling::Wait);
        const DoubtEvidence failed {.age = 2min, .taken = 100, .reported = 100, .wasRefusal = true};
        QVERIFY(ruling(DoubtPolicy::TryAgain, failed) == DoubtRuling::TryAgain);
    }
};

QTEST_GUILESS_MAIN(TestGraceWindow)
#include "tst_gracewindow.moc"
