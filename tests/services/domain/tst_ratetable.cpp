#include "services/domain/RateTable.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Marketing = TemplateCategory::Marketing;

RateTable sample()
{
    return *RateTable::parse("# since,currency,calling code,category,minor units\n"
                             "2025-01-01,IDR,62,marketing,50000\n"
                             "2025-07-01,IDR,62,marketing,58633\n"
                             "2025-07-01,IDR,62,utility,35665\n"
                             "2025-07-01,IDR,65,marketing,90000\n");
}

} // namespace

class TestRateTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewestRateThatHasBegunHolds()
    {
        const auto rates = sample();
        QCOMPARE(rates.rateOn(QDate(2025, 6, 30), u"62"_s, Marketing)->minorUnits, 50'000);
        QCOMPARE(rates.rateOn(QDate(2025, 7, 1), u"62"_s, Marketing)->minorUnits, 58'633);
        QVERIFY(!rates.rateOn(QDate(2024, 12, 31), u"62"_s, Marketing));
        QVERIFY(!rates.rateOn(QDate(2025, 7, 1), u"1"_s, Marketing));
    }

    void whatIsNotKnownIsSaid()
    {
        const auto cost = sample().estimate({{u"62"_s, 1248}, {u"1"_s, 3}}, Marketing, QDate(2025, 8, 1));
        QCOMPARE(cost.minorUnits, 1248 * 58'633);
        QCOMPARE(cost.eachMinorUnits, 58'633);
        QCOMPARE(cost.currency, u"IDR"_s);
        QCOMPARE(cost.ratesSince, QDate(2025, 7, 1));
        QCOMPARE(cost.priced, 1248);
        QCOMPARE(cost.unpriced, 3);
        QCOMPARE(sample().estimate({{u"62"_s, 1}, {u"65"_s, 1}}, Marketing, QDate(2025, 8, 1)).eachMinorUnits, 0);
    }

    void theOwnersRateTakesThePlace()
    {
        const auto own = sample().with({QDate(2025, 9, 1), u"IDR"_s, u"62"_s, Marketing, 60'000});
        QCOMPARE(own.rateOn(QDate(2025, 9, 2), u"62"_s, Marketing)->minorUnits, 60'000);
        QCOMPARE(own.rateOn(QDate(2025, 9, 2), u"62"_s, TemplateCategory::Utility)->minorUnits, 35'665);
    }

    void aCostIsTheSumOfItsMessages()
    {
        QVERIFY(rc::check("adding message by message gives the same", [] {
            const int here = *rc::gen::inRange(0, 1'000'000);
            const int abroad = *rc::gen::inRange(0, 1000);
            const auto rates = sample();
            const auto cost = rates.estimate({{u"62"_s, here}, {u"65"_s, abroad}}, Marketing, QDate(2025, 8, 1));
            RC_ASSERT(cost.minorUnits == qint64(here) * 58'633 + qint64(abroad) * 90'000);
            RC_ASSERT(cost.priced + cost.unpriced == here + abroad);
        }));
    }

    void aLineThatMakesNoSenseIsNamed_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("cells") << QByteArray("2025-07-01,IDR,62,marketing");
        QTest::newRow("date") << QByteArray("July,IDR,62,marketing,1");
        QTest::newRow("category") << QByteArray("2025-07-01,IDR,62,love,1");
        QTest::newRow("amount") << QByteArray("2025-07-01,IDR,62,marketing,1.5");
        QTest::newRow("negative") << QByteArray("2025-07-01,IDR,62,marketing,-1");
    }
    void aLineThatMakesNoSenseIsNamed()
    {
        QFETCH(QByteArray, line);
        const auto rates = RateTable::parse("# rates\n\n" + line + "\n");
        QVERIFY(!rates);
        QVERIFY(rates.error().detail.contains(u"line 3"_s));
    }
};

QTEST_GUILESS_MAIN(TestRateTable)
#include "tst_ratetable.moc"
