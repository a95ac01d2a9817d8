#include "models/campaigns/ZoneText.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>
#include <rapidcheck.h>

using namespace siaran::models;
using namespace Qt::StringLiterals;

class TestZoneText : public QObject {
    Q_OBJECT

    static QDateTime march(int day, int hour, int minute)
    {
        return QDateTime(QDate(2025, 3, day), QTime(hour, minute), Qt::UTC);
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void momentsAreReadInTheirZone_data()
    {
        QTest::addColumn<QDateTime>("utc");
        QTest::addColumn<QString>("zone");
        QTest::addColumn<QString>("words");
        QTest::newRow("WIB") << march(15, 2, 0) << u"Asia/Jakarta"_s << u"Sat 15 Mar, 09:00 WIB"_s;
        QTest::newRow("WITA") << march(15, 2, 0) << u"Asia/Makassar"_s << u"Sat 15 Mar, 10:00 WITA"_s;
        QTest::newRow("WIT") << march(15, 2, 0) << u"Asia/Jayapura"_s << u"Sat 15 Mar, 11:00 WIT"_s;
        QTest::newRow("over midnight") << march(15, 20, 30) << u"Asia/Jakarta"_s << u"Sun 16 Mar, 03:30 WIB"_s;
        QTest::newRow("unknown zone") << march(15, 2, 0) << u"Atlantis/Middle"_s << u"Sat 15 Mar, 02:00 UTC"_s;
        QTest::newRow("another year") << march(15, 2, 0).addYears(1) << u"Asia/Jakarta"_s
                                      << u"Sun 15 Mar 2026, 09:00 WIB"_s;
        QTest::newRow("never") << QDateTime() << u"Asia/Jakarta"_s << QString();
    }

    void momentsAreReadInTheirZone()
    {
        QFETCH(const QDateTime, utc);
        QFETCH(const QString, zone);
        QFETCH(const QString, words);
        QCOMPARE(zonedMoment(utc, zone, march(1, 0, 0)), words);
    }

    void indonesianTimesHaveAPoint()
    {
        QLocale::setDefault(QLocale(u"id_ID"_s));
        QCOMPARE(zonedMoment(march(15, 2, 0), u"Asia/Jakarta"_s, march(1, 0, 0)), u"Sab 15 Mar, 09.00 WIB"_s);
    }

    void theThreeZonesOfIndonesiaComeFirst()
    {
        const auto choices = zoneChoices(u"Europe/Lisbon"_s);
        QCOMPARE(choices.at(0), (ZoneChoice {u"Asia/Jakarta"_s, u"WIB, Jakarta (UTC+7)"_s}));
        QCOMPARE(choices.at(1), (ZoneChoice {u"Asia/Makassar"_s, u"WITA, Makassar (UTC+8)"_s}));
        QCOMPARE(choices.at(2), (ZoneChoice {u"Asia/Jayapura"_s, u"WIT, Jayapura (UTC+9)"_s}));
        QStringList ids;
        for (const auto& choice : choices) {
            ids.append(choice.id);
        }
        QCOMPARE(ids.removeDuplicates(), 0);
        QVERIFY(ids.contains(u"Europe/Lisbon"_s));
    }

    void whatIsEnteredIsWhatIsShown()
    {
        QVERIFY(rc::check("a day and time in an Indonesian zone come back from UTC as they were", [] {
            const auto zone = QString::fromLatin1(*rc::gen::element("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"));
            const QDate date = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 3000));
            const QTime time = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 1440));
            const auto utc = fromZone(date, time, zone);
            RC_ASSERT(utc.timeSpec() == Qt::UTC);
            RC_ASSERT(inZone(utc, zone).date() == date);
            RC_ASSERT(inZone(utc, zone).time() == time);
        }));
    }
};

QTEST_GUILESS_MAIN(TestZoneText)
#include "tst_zonetext.moc"
