#include "services/domain/QuietHours.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;

class TestQuietHours : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNightIsQuietAndTheMorningIsNot()
    {
        const QTimeZone jakarta("Asia/Jakarta");
        const QDateTime eleven(QDate(2025, 3, 15), QTime(16, 0), Qt::UTC); // 23:00 there
        QCOMPARE(quietUntil({}, eleven, jakarta), QDateTime(QDate(2025, 3, 16), QTime(1, 0), Qt::UTC));
        QCOMPARE(quietUntil({}, eleven.addSecs(5 * 3600), jakarta),
                 QDateTime(QDate(2025, 3, 16), QTime(1, 0), Qt::UTC));
        QCOMPARE(quietUntil({}, eleven.addSecs(9 * 3600), jakarta), std::nullopt); // 08:00 sharp
        QCOMPARE(quietUntil({}, eleven.addSecs(-4 * 3600), jakarta), std::nullopt); // 19:00
        QVERIFY(quietUntil({}, eleven.addSecs(-3 * 3600), jakarta)); // 20:00 sharp
    }

    void theSameTimeTwiceIsNone()
    {
        const QuietHours none {QTime(8, 0), QTime(8, 0)};
        QVERIFY(none.isNone());
        QCOMPARE(quietUntil(none, QDateTime(QDate(2025, 3, 15), QTime(1, 0), Qt::UTC), QTimeZone::utc()), std::nullopt);
    }

    void itIsQuietUntilTheFirstMomentThatIsNot()
    {
        QVERIFY(rc::check("every minute until then is quiet, and that one is not", [] {
            const auto anyTime
                = rc::gen::map(rc::gen::inRange(0, 1440), [](int m) { return QTime(0, 0).addSecs(60 * m); });
            const QuietHours quiet {*anyTime, *anyTime};
            const QTimeZone zone(*rc::gen::element<const char*>("Asia/Jakarta", "Europe/Berlin", "America/New_York"));
            const auto now
                = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(60 * *rc::gen::inRange(0, 365 * 1440));
            const auto isQuietAt = [&](const QDateTime& utc) {
                const auto clock = utc.toTimeZone(zone).time();
                return quiet.from < quiet.to ? quiet.from <= clock && clock < quiet.to
                                             : quiet.from != quiet.to && !(quiet.to <= clock && clock < quiet.from);
            };
            const auto until = quietUntil(quiet, now, zone);
            RC_ASSERT(until.has_value() == isQuietAt(now));
            if (until) {
                RC_ASSERT(*until > now);
                RC_ASSERT(until->toTimeZone(zone).time() >= quiet.to); // later only where clocks skip it
                for (auto minute = now; minute < *until; minute = minute.addSecs(60)) {
                    // Where clocks are put back over the end, it comes twice: the first counts.
                    RC_ASSERT(isQuietAt(minute));
                }
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestQuietHours)
#include "tst_quiethours.moc"
