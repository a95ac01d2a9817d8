#include "services/sending/NumberLane.h"

#include <QTest>
#include <rapidcheck.h>

#include <vector>

using namespace siaran;
using namespace siaran::sending;
using namespace std::chrono_literals;

using Clock = NumberLane::Clock;

namespace {

/// The row of the database, in simulated time: one theoretical arrival time for all.
struct SharedRow {
    double perSecond = 1;
    Clock::time_point next;

    SlotReservation reserve(int count, Clock::time_point now, bool shared)
    {
        const auto first = std::max(next, now);
        next = first + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(count / perSecond));
        return {.wait = std::chrono::duration_cast<std::chrono::microseconds>(first - now),
                .ratePerSecond = perSecond,
                .isShared = shared};
    }
};

NumberLane::Queued message(int position)
{
    return {.message = {.key = {CampaignId(1), position, 1}, .contact = {}}, .content = {}, .notBefore = {}};
}

int mostInAnySecond(const std::vector<Clock::time_point>& times)
{
    size_t most = 0;
    for (size_t i = 0, first = 0; i < times.size(); ++i) {
        while (times[i] - times[first] >= 1s) {
            ++first;
        }
        most = std::max(most, i - first + 1);
    }
    return static_cast<int>(most);
}

} // namespace

class TestNumberLane : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Any number of workers, each looking at odd moments and stalling now and then, over simulated time.
    void noSecondIsEverFullerThanTheLevel()
    {
        QVERIFY(rc::check("k workers never exceed the level in any one-second window", [] {
            const auto level = *rc::gen::element(10, 20, 80, 250, 1000);
            const auto workers = *rc::gen::inRange(1, 5);
            SharedRow row {.perSecond = level * 0.98, .next = {}};
            std::vector<NumberLane> lanes(static_cast<size_t>(workers));
            std::vector<Clock::time_point> wakes(lanes.size(), Clock::time_point(100s));
            std::vector<Clock::time_point> released;
            int position = 0;
            const auto end = Clock::time_point(106s);
            for (;;) {
                const auto turn = std::ranges::min_element(wakes);
                const auto now = *turn;
                if (now >= end) {
                    break;
                }
                auto& lane = lanes[static_cast<size_t>(turn - wakes.begin())];
                for (int i = lane.room(level * 0.98, now); i > 0; --i) {
                    lane.enqueue(message(++position));
                }
                if (const auto missing = lane.missingSlots(now); missing > 0) {
                    lane.grant(row.reserve(missing, now, workers > 1), missing, now);
                }
                while (lane.next(now)) {
                    released.push_back(now);
                }
                const auto stalls = *rc::gen::inRange(0, 50) == 0;
                *turn += std::chrono::milliseconds(stalls ? *rc::gen::inRange(20, 900) : *rc::gen::inRange(1, 15));
            }
            std::ranges::sort(released);
            RC_ASSERT(mostInAnySecond(released) <= level);
        }));
    }

    void aSteadyLaneReachesItsPace()
    {
        for (const auto level : {20, 80, 1000}) {
            SharedRow row {.perSecond = level * 0.98, .next = {}};
            NumberLane lane;
            int released = 0;
            for (Clock::time_point now(100s); now < Clock::time_point(120s); now += 5ms) {
                for (int i = lane.room(level * 0.98, now); i > 0; --i) {
                    lane.enqueue(message(1));
                }
                if (const auto missing = lane.missingSlots(now); missing > 0) {
                    lane.grant(row.reserve(missing, now, true), missing, now);
                }
                while (lane.next(now)) {
                    ++released;
                    lane.answered(10ms);
                }
            }
            QVERIFY2(released >= 0.97 * level * 20, qPrintable(QString::number(released)));
        }
    }

    // What the first connections keep waiting arrives beside what leaves later.
    void nothingIsCaughtUpWhileConnectionsAreMade()
    {
        constexpr int Level = 1000;
        SharedRow row {.perSecond = Level * 0.98, .next = {}};
        NumberLane lane;
        std::vector<Clock::time_point> released;
        for (Clock::time_point now(100s); now < Clock::time_point(103s); now += 5ms) {
            for (int i = lane.room(Level * 0.98, now); i > 0; --i) {
                lane.enqueue(message(1));
            }
            if (const auto missing = lane.missingSlots(now); missing > 0) {
                lane.grant(row.reserve(missing, now, false), missing, now);
            }
            // The first answers take their time; none before them may leave.
            const auto isHeldUp = now > Clock::time_point(100s + 20ms) && now < Clock::time_point(100s + 120ms);
            while (!isHeldUp && lane.next(now)) {
                released.push_back(now);
                if (now >= Clock::time_point(100s + 120ms)) {
                    lane.answered(100ms);
                }
            }
        }
        const auto leftBetween = [&released](auto from, auto until) {
            return static_cast<int>(std::ranges::count_if(released, [&](Clock::time_point at) {
                return at >= Clock::time_point(from) && at < Clock::time_point(until);
            }));
        };
        QVERIFY(leftBetween(100s, 101s) <= Level * 0.92);
        QVERIFY(leftBetween(102s, 103s) >= Level * 0.97);
    }

    void whatIsOnItsWayFollowsTheLatencyOfLate()
    {
        NumberLane lane;
        lane.grant({.wait = 0us, .ratePerSecond = 1000}, 1, Clock::time_point(100s));
        QVERIFY(lane.mostOnTheirWay() < 20); // unknown: a few, then more with every answer
        for (int i = 0; i < 1000; ++i) {
            lane.answered(100ms);
        }
        QVERIFY(lane.mostOnTheirWay() > 100 && lane.mostOnTheirWay() < 140);
        for (int i = 0; i < 3000; ++i) {
            lane.answered(300ms);
        }
        QVERIFY(lane.mostOnTheirWay() > 300 && lane.mostOnTheirWay() < 380);
    }

    void aMessageWaitsForThePaceOfItsCampaign()
    {
        NumberLane lane;
        const Clock::time_point now(100s);
        auto slow = message(1);
        slow.notBefore = now + 50ms;
        lane.enqueue(slow);
        lane.enqueue(message(2));
        lane.grant({.wait = 0us, .ratePerSecond = 1000}, 2, now);
        QCOMPARE(lane.next(now)->message.key.position, 2);
        QVERIFY(!lane.next(now + 10ms));
        lane.grant({.wait = 0us, .ratePerSecond = 1000}, 1, now + 50ms);
        QCOMPARE(lane.next(now + 50ms)->message.key.position, 1);
    }

    void aMissedSlotIsLostWhereOthersSend()
    {
        NumberLane lane;
        const Clock::time_point now(100s);
        lane.enqueue(message(1));
        lane.grant({.wait = 0us, .ratePerSecond = 80, .isShared = true}, 1, now);
        QVERIFY(!lane.next(now + 30ms));
        QCOMPARE(lane.missingSlots(now + 30ms), 1);
    }

    void whatWaitsOfACampaignCanBeTakenBack()
    {
        NumberLane lane;
        lane.enqueue(message(1));
        lane.enqueue(message(2));
        QVERIFY(lane.holds({CampaignId(1), 2, 1}));
        QCOMPARE(lane.takeIf([](CampaignId id) { return id == CampaignId(2); }).size(), 0U);
        QCOMPARE(lane.takeIf([](CampaignId id) { return id == CampaignId(1); }).size(), 2U);
        QCOMPARE(lane.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestNumberLane)
#include "tst_numberlane.moc"
