#include "services/whatsapp/Lanes.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran::whatsapp;

namespace {

struct Ride {
    int number = 0;
    std::optional<int> lane = std::nullopt;
    bool over = false;
};

QCoro::Task<> wait(Lanes& lanes, Ride* ride, std::vector<int>* order)
{
    ride->lane = co_await lanes.turn();
    ride->over = true;
    order->push_back(ride->number);
}

} // namespace

class TestLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lanesAreFilledOneAfterTheOther()
    {
        Lanes lanes(2, 2);
        std::vector<int> order;
        std::vector<Ride> rides(4);
        std::vector<int> got;
        for (auto& ride : rides) {
            wait(lanes, &ride, &order);
            got.push_back(ride.lane.value_or(-1));
        }
        QCOMPARE(got, (std::vector<int> {0, 0, 1, 1}));
    }

    void nobodyIsOvertakenAndNoLaneIsOverfull()
    {
        QVERIFY(rc::check("turns are dealt in order of asking, never more than the width at once on a lane", [] {
            const auto count = *rc::gen::inRange(1, 4);
            const auto width = *rc::gen::inRange(1, 4);
            Lanes lanes(count, width);
            std::deque<Ride> rides;
            std::vector<int> order;
            std::vector<int> taken(static_cast<size_t>(count), 0);
            size_t counted = 0; // how many of `order` are in `taken`
            std::vector<int> going;
            for (const auto ask : *rc::gen::container<std::vector<bool>>(rc::gen::arbitrary<bool>())) {
                if (ask) {
                    rides.push_back({.number = static_cast<int>(rides.size())});
                    wait(lanes, &rides.back(), &order);
                } else if (!going.empty()) {
                    const auto lane = *rides.at(static_cast<size_t>(going.front())).lane;
                    going.erase(going.begin());
                    --taken.at(static_cast<size_t>(lane));
                    lanes.release(lane);
                }
                for (; counted < order.size(); ++counted) {
                    RC_ASSERT(order[counted] == static_cast<int>(counted));
                    going.push_back(order[counted]);
                    ++taken.at(static_cast<size_t>(*rides.at(counted).lane));
                }
                for (const auto one : taken) {
                    RC_ASSERT(one <= width);
                }
                // Somebody waits only while every lane is full.
                RC_ASSERT(order.size() == rides.size() || going.size() == static_cast<size_t>(count * width));
            }
            lanes.close();
        }));
    }

    void closingSendsEverybodyHome()
    {
        Lanes lanes(1, 1);
        std::vector<int> order;
        std::vector<Ride> rides(3);
        for (auto& ride : rides) {
            wait(lanes, &ride, &order);
        }
        QVERIFY(rides[0].lane && !rides[1].over && !rides[2].over);
        lanes.close();
        QVERIFY(rides[1].over && !rides[1].lane && rides[2].over && !rides[2].lane);
        Ride late;
        lanes.release(0);
        wait(lanes, &late, &order);
        QVERIFY(late.over && !late.lane);
    }
};

QTEST_GUILESS_MAIN(TestLanes)
#include "tst_lanes.moc"
