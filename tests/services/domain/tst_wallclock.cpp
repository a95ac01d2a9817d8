#include "services/domain/WallClock.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using Fit = WallMoment::Fit;

namespace {

/// Every minute around the day at which the clocks of `zone` show this time, found by looking at each.
QList<QDateTime> momentsShowing(QDate date, QTime time, const QTimeZone& zone)
{
    QList<QDateTime> found;
    const QDateTime from(date.addDays(-1), QTime(0, 0), Qt::UTC);
    for (int minute = 0; minute < 3 * 24 * 60; ++minute) {
        const auto moment = from.addSecs(60 * minute);
        const auto there = QDateTime(moment).addSecs(zone.offsetFromUtc(moment)); // read as a wall clock
        if (there.date() == date && there.time() == time) {
            found.append(moment);
        }
    }
    return found;
}

} // namespace

class TestWallClock : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimeChosenIsTheTimeAtTheStart()
    {
        QVERIFY(rc::check("the wall time chosen is the wall time at start, or the gap is told (Property 11)", [] {
            const QTimeZone zone(*rc::gen::element<const char*>("Asia/Jakarta", "Asia/Jayapura", "Europe/Berlin",
                                                                "America/New_York", "Australia/Lord_Howe",
                                                                "America/Sao_Paulo", "Asia/Kathmandu", "Pacific/Apia"));
            const auto date = QDate(2008, 1, 1).addDays(*rc::gen::inRange(0, 9000));
            const auto time = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 1440));
            const auto moment = wallMoment(date, time, zone);
            const auto oracle = momentsShowing(date, time, zone);
            switch (moment.fit) {
            case Fit::Exact: RC_ASSERT(oracle == QList {moment.utc}); break;
            case Fit::Twice:
                RC_ASSERT(oracle.size() == 2);
                RC_ASSERT(oracle.constFirst() == moment.utc);
                break;
            case Fit::Skipped: RC_ASSERT(oracle.isEmpty()); break;
            }
        }));
    }

    // Around the very changes, where a random day seldom falls.
    void everyQuarterOfAChangingNightIsRight_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::newRow("Berlin forward") << QByteArray("Europe/Berlin") << QDate(2025, 3, 30);
        QTest::newRow("Berlin back") << QByteArray("Europe/Berlin") << QDate(2025, 10, 26);
        QTest::newRow("half an hour forward") << QByteArray("Australia/Lord_Howe") << QDate(2025, 10, 5);
        QTest::newRow("half an hour back") << QByteArray("Australia/Lord_Howe") << QDate(2025, 4, 6);
        QTest::newRow("over midnight") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4);
    }
    void everyQuarterOfAChangingNightIsRight()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        const QTimeZone place(zone);
        for (int quarter = 0; quarter < 96; ++quarter) {
            const auto time = QTime(0, 0).addSecs(900 * quarter);
            const auto moment = wallMoment(day, time, place);
            const auto oracle = momentsShowing(day, time, place);
            QCOMPARE(moment.fit, oracle.size() == 2 ? Fit::Twice : oracle.isEmpty() ? Fit::Skipped : Fit::Exact);
            if (!oracle.isEmpty()) {
                QCOMPARE(moment.utc, oracle.constFirst());
            }
        }
    }

    void aTimeThatIsSkippedComesAsMuchLater()
    {
        const auto moment = wallMoment(QDate(2025, 3, 30), QTime(2, 30), QTimeZone("Europe/Berlin"));
        QCOMPARE(moment.fit, Fit::Skipped);
        QCOMPARE(moment.utc.toTimeZone(QTimeZone("Europe/Berlin")).time(), QTime(3, 30));
    }

    void anUnknownZoneReadsAsUtc()
    {
        const auto moment = wallMoment(QDate(2025, 3, 30), QTime(2, 30), QTimeZone("Atlantis/Middle"));
        QCOMPARE(moment.utc, QDateTime(QDate(2025, 3, 30), QTime(2, 30), Qt::UTC));
    }
};

QTEST_GUILESS_MAIN(TestWallClock)
#include "tst_wallclock.moc"
