#include "services/simulator/MarketingCap.h"
#include "services/simulator/PairLimit.h"
#include "services/simulator/ReachLimit.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Hour = 60LL * 60 * 1000;
constexpr qint64 Day = 24 * Hour;

/// Messages to a few people, in the order of time.
struct Attempt {
    int person = 0;
    qint64 when = 0;
};

std::vector<Attempt> attempts(qint64 mostBetween)
{
    const auto gaps = *rc::gen::container<std::vector<std::pair<int, qint64>>>(
        rc::gen::pair(rc::gen::inRange(0, 5), rc::gen::inRange<qint64>(0, mostBetween)));
    std::vector<Attempt> list;
    qint64 when = 1'000'000'000;
    for (const auto& [person, gap] : gaps) {
        when += gap;
        list.push_back({person, when});
    }
    return list;
}

QByteArray keyOf(int person)
{
    return "62811000" + QByteArray::number(person);
}

} // namespace

class tst_Limits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBurstBorrowsFromTheFuture()
    {
        PairLimit limit;
        for (int i = 0; i < 20; ++i) {
            QVERIFY(limit.take("62811", 1000 + i));
        }
        QVERIFY(!limit.take("62811", 1000 + 6000));
        QVERIFY(!limit.take("62811", 1000 + 119'999));
        QVERIFY(limit.take("62812", 1000 + 6000));
        QVERIFY(limit.take("62811", 1000 + 120'000));
    }

    void fortyFiveAtOnceAreTheMost()
    {
        PairLimit limit;
        int taken = 0;
        for (int i = 0; i < 100; ++i) {
            taken += limit.take("62811", 5000) ? 1 : 0;
        }
        QCOMPARE(taken, 45);
    }

    void aPersonGetsOneMessagePerSixSecondsInTheLongRun()
    {
        QVERIFY(rc::check("a burst, and then one per 6 s", [] {
            PairLimit limit;
            std::map<int, std::vector<qint64>> burst;
            for (const auto& [person, when] : attempts(15'000)) {
                auto& taken = burst[person];
                const bool settled = taken.empty() || when >= taken.front() + 6000 * static_cast<qint64>(taken.size());
                const bool borrows = !taken.empty() && when < taken.front() + 6000 && taken.size() < 45;
                if (settled) {
                    taken.clear();
                }
                RC_ASSERT(limit.take(keyOf(person), when) == (settled || borrows));
                if (settled || borrows) {
                    taken.push_back(when);
                }
            }
        }));
    }

    void soManyDifferentPeopleADay()
    {
        QVERIFY(rc::check("never more than so many within any 24 h", [] {
            const int most = *rc::gen::inRange(1, 4);
            ReachLimit limit(most);
            std::map<int, qint64> reached;
            for (const auto& [person, when] : attempts(10 * Hour)) {
                std::erase_if(reached, [now = when](const auto& each) { return now - each.second >= Day; });
                const bool fits = reached.contains(person) || std::ssize(reached) < most;
                RC_ASSERT(limit.take(keyOf(person), when) == fits);
                if (fits) {
                    reached.emplace(person, when);
                }
            }
        }));
    }

    void withoutALimitEverybodyIsReached()
    {
        ReachLimit limit(0);
        for (int i = 0; i < 1000; ++i) {
            QVERIFY(limit.take(keyOf(i), i));
        }
    }

    void onePersonGetsSoMuchMarketingADay()
    {
        QVERIFY(rc::check("within 24 h no more reach a person, and who tries again waits a day", [] {
            const int most = *rc::gen::inRange(1, 3);
            MarketingCap cap(most);
            std::map<int, std::vector<qint64>> taken;
            std::map<int, qint64> refused;
            for (const auto& [person, when] : attempts(10 * Hour)) {
                std::erase_if(taken[person], [now = when](qint64 then) { return now - then >= Day; });
                const bool spared = refused.contains(person) && when - refused[person] < Day;
                const bool fits = !spared && std::ssize(taken[person]) < most;
                RC_ASSERT(cap.take(keyOf(person), when) == fits);
                if (fits) {
                    taken[person].push_back(when);
                } else {
                    refused[person] = when;
                }
            }
        }));
    }

    void whoWasRefusedElsewhereIsSparedToo()
    {
        MarketingCap cap(0);
        QVERIFY(cap.take("62811", 0));
        cap.refuse("62811", 1000);
        QVERIFY(!cap.take("62811", Day));
        QVERIFY(!cap.take("62811", 2 * Day - 1)); // each try begins the day anew
        QVERIFY(cap.take("62811", 3 * Day));
        QVERIFY(cap.take("62812", 2000));
    }
};

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
