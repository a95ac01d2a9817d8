#include "services/domain/Recurrence.h"
#include "services/domain/WallClock.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;
using Kind = Recurrence::Kind;

namespace {

rc::Gen<Recurrence> anyRule()
{
    return rc::gen::exec([] {
        Recurrence rule;
        rule.kind = *rc::gen::element(Kind::Daily, Kind::Weekly, Kind::Monthly, Kind::Birthday);
        rule.at = QTime(0, 0).addSecs(60 * *rc::gen::inRange(0, 1440));
        rule.weekday = *rc::gen::inRange(1, 8);
        rule.monthDay = *rc::gen::inRange(1, 32);
        rule.birthdayField = u"birthday"_s;
        return rule;
    });
}

/// Whether a calendar says so, by walking it.
bool isOnCalendar(const Recurrence& rule, QDate day)
{
    if (rule.kind == Kind::Weekly) {
        return day.dayOfWeek() == rule.weekday;
    }
    if (rule.kind == Kind::Monthly) {
        const bool isTheDay = day.day() == rule.monthDay;
        const bool isLastInstead = day.addDays(1).month() != day.month() && day.day() < rule.monthDay;
        return isTheDay || isLastInstead;
    }
    return true;
}

} // namespace

class TestRecurrence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ofAYearOfDaysExactlyThoseOfTheRuleAreDue()
    {
        QVERIFY(rc::check("walking with nextOccurrence meets every day of the rule and no other", [] {
            const auto rule = *anyRule();
            const QTimeZone zone(*rc::gen::element<const char*>("Asia/Jakarta", "Europe/Berlin"));
            const QDate first = QDate(2024, 1, 1).addDays(*rc::gen::inRange(0, 1000));
            QList<QDate> expected;
            for (auto day = first; day < first.addDays(100); day = day.addDays(1)) {
                if (isOnCalendar(rule, day)) {
                    expected.append(day);
                }
            }
            QList<QDate> met;
            auto now = wallMoment(first, QTime(0, 0), zone).utc.addSecs(-1);
            while (const auto due = nextOccurrence(rule, zone, now)) {
                if (due->day >= first.addDays(100)) {
                    break;
                }
                RC_ASSERT(due->utc == wallMoment(due->day, rule.at, zone).utc);
                met.append(due->day);
                now = due->utc;
            }
            RC_ASSERT(met == expected);
        }));
    }

    void theLatestIsTheLastThatTheWalkMeets()
    {
        QVERIFY(rc::check("latestOccurrence(after, upTo) is the last of the walk from after to upTo", [] {
            const auto rule = *anyRule();
            const QTimeZone zone("Asia/Jakarta");
            const auto after
                = QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC).addSecs(*rc::gen::inRange(0, 40'000'000));
            const auto upTo = after.addSecs(*rc::gen::inRange(0, 20 * 86'400));
            std::optional<Occurrence> last;
            for (auto due = nextOccurrence(rule, zone, after); due && due->utc <= upTo;
                 due = nextOccurrence(rule, zone, due->utc)) {
                last = due;
            }
            RC_ASSERT(latestOccurrence(rule, zone, after, upTo) == last);
        }));
    }

    void onceIsNeverDueAgain()
    {
        QCOMPARE(nextOccurrence({}, QTimeZone::utc(), QDateTime::currentDateTimeUtc()), std::nullopt);
    }

    void everyDayOfBirthIsKeptOnceAYear()
    {
        for (const int year : {2023, 2024}) {
            QHash<QString, int> kept;
            for (QDate day(year, 1, 1); day.year() == year; day = day.addDays(1)) {
                for (const auto& born : birthdaysOn(day)) {
                    ++kept[born];
                }
            }
            QCOMPARE(kept.size(), 366);
            for (const int times : std::as_const(kept)) {
                QCOMPARE(times, 1);
            }
        }
    }

    void rulesComeBackAsTheyWereStored()
    {
        QVERIFY(rc::check("round trip", [] {
            const auto rule = *anyRule();
            const auto back = recurrenceFromJson(toJson(rule));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == rule);
        }));
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("kind") << u"kind"_s << QJsonValue(u"hourly"_s);
        QTest::newRow("time") << u"at"_s << QJsonValue(u"25:00"_s);
        QTest::newRow("weekday") << u"weekday"_s << QJsonValue(8);
        QTest::newRow("day of the month") << u"month_day"_s << QJsonValue(0);
        QTest::newRow("field") << u"birthday_field"_s << QJsonValue(QString());
    }
    void nonsenseIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        auto json = toJson(Recurrence {.kind = Kind::Birthday, .birthdayField = u"birthday"_s});
        QVERIFY(recurrenceFromJson(json));
        json.insert(key, value);
        QVERIFY(!recurrenceFromJson(json));
    }
};

QTEST_GUILESS_MAIN(TestRecurrence)
#include "tst_recurrence.moc"
