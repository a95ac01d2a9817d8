#include "models/campaigns/EtaEstimator.h"

#include <QTest>
#include <rapidcheck.h>

using siaran::models::EtaEstimator;
using namespace std::chrono_literals;

namespace {

using Sample = std::pair<int, int>; // seconds, done

EtaEstimator seen(const QList<Sample>& samples)
{
    EtaEstimator pace;
    for (const auto& [seconds, done] : samples) {
        pace.add(std::chrono::seconds(seconds), done);
    }
    return pace;
}

} // namespace

class TestEtaEstimator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theRateIsWhatWasSeen_data()
    {
        QTest::addColumn<QList<Sample>>("samples");
        QTest::addColumn<double>("perMinute");
        QTest::newRow("nothing yet") << QList<Sample> {} << -1.0;
        QTest::newRow("one look") << QList<Sample> {{0, 10}} << -1.0;
        QTest::newRow("too short to say") << QList<Sample> {{0, 0}, {2, 40}} << -1.0;
        QTest::newRow("no progress") << QList<Sample> {{0, 10}, {30, 10}} << -1.0;
        QTest::newRow("half a minute") << QList<Sample> {{0, 0}, {30, 300}} << 600.0;
        QTest::newRow("three seconds") << QList<Sample> {{0, 100}, {3, 160}} << 1200.0;
        QTest::newRow("only the last minute counts")
            << QList<Sample> {{0, 0}, {60, 6000}, {120, 6060}, {180, 6120}} << 60.0;
        QTest::newRow("a count that falls begins anew") << QList<Sample> {{0, 500}, {10, 0}, {20, 100}} << 600.0;
        QTest::newRow("a clock that goes back begins anew") << QList<Sample> {{50, 0}, {10, 5}, {20, 105}} << 600.0;
    }

    void theRateIsWhatWasSeen()
    {
        QFETCH(const QList<Sample>, samples);
        QFETCH(const double, perMinute);
        QCOMPARE(seen(samples).perMinute().value_or(-1), perMinute);
    }

    void theTimeLeftFollowsTheRate()
    {
        const auto pace = seen({{0, 0}, {30, 300}});
        QCOMPARE(pace.timeFor(1200), std::optional(EtaEstimator::Milliseconds(2min)));
        QCOMPARE(pace.timeFor(0), std::optional(EtaEstimator::Milliseconds(0)));
        QVERIFY(!EtaEstimator().timeFor(5).has_value());
    }

    void forgettingStartsOver()
    {
        auto pace = seen({{0, 0}, {30, 300}});
        pace.clear();
        QVERIFY(!pace.perMinute().has_value());
    }

    void aSteadySenderIsMeasuredExactly()
    {
        QVERIFY(rc::check("looking at a steady sender, however often, gives its rate", [] {
            const int perSecond = *rc::gen::inRange(1, 200);
            const auto gaps = *rc::gen::container<std::vector<int>>(20, rc::gen::inRange(1, 20));
            EtaEstimator pace;
            int second = 0;
            for (const int gap : gaps) {
                pace.add(std::chrono::seconds(second), second * perSecond);
                second += gap;
            }
            RC_ASSERT(pace.perMinute().has_value());
            RC_ASSERT(qAbs(*pace.perMinute() - perSecond * 60.0) < 0.001);
        }));
    }
};

QTEST_GUILESS_MAIN(TestEtaEstimator)
#include "tst_etaestimator.moc"
