#include "services/sending/Breaker.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran::sending;
using namespace std::chrono_literals;

using Clock = Breaker::Clock;
using Sign = Breaker::Sign;
using State = Breaker::State;

namespace {

const Clock::time_point Start {1000s};

/// Opened by five bad calls at Start, for the whole time.
Breaker opened()
{
    Breaker breaker;
    for (int i = 0; i < 5; ++i) {
        breaker.record(Sign::Bad, Start, 0.999);
    }
    return breaker;
}

} // namespace

class TestBreaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveInARowOpenIt()
    {
        Breaker breaker;
        for (int i = 0; i < 4; ++i) {
            breaker.record(Sign::Bad, Start, 0.5);
            QVERIFY(breaker.state(Start) == State::Closed);
        }
        breaker.record(Sign::Bad, Start, 0.5);
        QVERIFY(breaker.state(Start) == State::Open);
    }

    void halfOfTwentyWithinTenSecondsOpenIt()
    {
        Breaker breaker;
        for (int i = 0; i < 10; ++i) {
            QVERIFY(breaker.state(Start) == State::Closed);
            breaker.record(Sign::Good, Start + i * 500ms, 0.5);
            breaker.record(Sign::Bad, Start + i * 500ms, 0.5);
        }
        QVERIFY(breaker.state(Start + 5s) == State::Open);
    }

    void whatIsLongerAgoCountsForNothing()
    {
        Breaker breaker;
        for (int i = 0; i < 30; ++i) {
            breaker.record(Sign::Good, Start + i * 2s, 0.5);
            breaker.record(Sign::Bad, Start + i * 2s, 0.5);
        }
        QVERIFY(breaker.state(Start + 61s) == State::Closed);
    }

    void whatIsSaidOfSinglePeopleNeverOpensIt()
    {
        QVERIFY(rc::check("refusals of single people count for nothing", [] {
            Breaker breaker;
            const auto calls = *rc::gen::inRange(0, 200);
            for (int i = 0; i < calls; ++i) {
                breaker.record(Sign::Answered, Start + i * 10ms, 0.5);
            }
            RC_ASSERT(breaker.state(Start + 2s) == State::Closed);
            for (int i = 0; i < 19; ++i) { // and neither do they water down what is bad
                breaker.record(i % 4 == 3 ? Sign::Good : Sign::Bad, Start + 2s, 0.5);
            }
            RC_ASSERT(breaker.state(Start + 2s) == State::Closed);
            breaker.record(Sign::Bad, Start + 2s, 0.5);
            RC_ASSERT(breaker.state(Start + 2s) == State::Open);
        }));
    }

    void afterItsTimeItWantsAProbeAndThenOneTrial()
    {
        auto breaker = opened();
        QVERIFY(breaker.state(Start + 4900ms) == State::Open);
        QVERIFY(breaker.state(Start + 5s) == State::Probing);
        breaker.probed(true, Start + 5s, 0.5);
        QVERIFY(breaker.state(Start + 5s) == State::Trial);
        breaker.record(Sign::Good, Start + 6s, 0.5);
        QVERIFY(breaker.state(Start + 6s) == State::Closed);
    }

    void aTrialThatFailsOpensItAgainForLonger()
    {
        auto breaker = opened();
        breaker.probed(true, Start + 5s, 0.999);
        breaker.record(Sign::Bad, Start + 5s, 0.999);
        QVERIFY(breaker.state(Start + 12s) == State::Open);
        QVERIFY(breaker.state(Start + 13s) == State::Probing);
    }

    void itStaysOpenAtMostEightSeconds()
    {
        QVERIFY(rc::check("between half and all of min(5 s * 2^n, 8 s)", [] {
            auto breaker = opened();
            auto now = Start + 5s;
            const auto failures = *rc::gen::inRange(1, 12);
            double whole = 5;
            for (int i = 0; i < failures; ++i) {
                const auto unit = *rc::gen::inRange(0, 1000) / 1000.0;
                breaker.probed(false, now, unit);
                whole = std::min(8.0, whole * 2);
                RC_ASSERT(breaker.state(now + std::chrono::milliseconds(qint64(whole * 500) - 2)) == State::Open);
                now += std::chrono::milliseconds(qint64(whole * 1000));
                RC_ASSERT(breaker.state(now) == State::Probing);
            }
        }));
    }

    void whatWasUnderWayWhenItOpenedDoesNotOpenItLonger()
    {
        auto breaker = opened();
        for (int i = 0; i < 50; ++i) {
            breaker.record(Sign::Bad, Start + 1s, 0.999);
        }
        QVERIFY(breaker.state(Start + 5s) == State::Probing);
    }
};

QTEST_GUILESS_MAIN(TestBreaker)
#include "tst_breaker.moc"
