#include "models/analytics/RateText.h"

#include <QLocale>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestRateText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void examples_data()
    {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<QString>("text");
        QTest::newRow("usual") << 1201 << 1248 << u"96.2%"_s;
        QTest::newRow("all") << 12 << 12 << u"100%"_s;
        QTest::newRow("none") << 0 << 12 << u"0%"_s;
        QTest::newRow("nobody") << 0 << 0 << u"–"_s;
        QTest::newRow("not quite all") << 9999 << 10000 << u"99.9%"_s;
        QTest::newRow("not quite none") << 1 << 10000 << u"0.1%"_s;
    }

    void examples()
    {
        QFETCH(int, part);
        QFETCH(int, whole);
        QTEST(models::rateText({part, whole}), "text");
    }

    void theLocaleSaysHowNumbersLook()
    {
        QLocale::setDefault(QLocale(u"id_ID"_s));
        QCOMPARE(models::rateText({1201, 1248}), u"96,2%"_s);
    }

    void onlyEverybodyIsAHundredPercent()
    {
        QVERIFY(rc::check("100% means all and 0% means none", [] {
            const int whole = *rc::gen::inRange(1, 1'000'000);
            const int part = *rc::gen::inRange(0, whole + 1);
            RC_ASSERT((models::rateText({part, whole}) == u"100%"_s) == (part == whole));
            RC_ASSERT((models::rateText({part, whole}) == u"0%"_s) == (part == 0));
        }));
    }
};

QTEST_GUILESS_MAIN(TestRateText)
#include "tst_ratetext.moc"
