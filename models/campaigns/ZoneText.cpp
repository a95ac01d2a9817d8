#include "models/campaigns/ZoneText.h"

#include "services/domain/WallClock.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::ZoneText)
};

struct IndonesianZone {
    QLatin1StringView id;
    QLatin1StringView word;
};

// Qt has these words only where it was built with ICU. The first of each is the one to choose.
constexpr std::array<IndonesianZone, 5> Indonesian {{
    {"Asia/Jakarta"_L1, "WIB"_L1},
    {"Asia/Makassar"_L1, "WITA"_L1},
    {"Asia/Jayapura"_L1, "WIT"_L1},
    {"Asia/Pontianak"_L1, "WIB"_L1},
    {"Asia/Ujung_Pandang"_L1, "WITA"_L1},
}};
constexpr int OfferedFirst = 3;

QTimeZone zoneOf(const QString& id)
{
    const QTimeZone zone(id.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString cityOf(const QString& id)
{
    return id.section(u'/', -1).replace(u'_', u' ');
}

ZoneChoice choiceOf(const IndonesianZone& zone, int hours)
{
    //: A time zone: short name, city, distance from UTC
    return {zone.id, Words::tr("%1, %2 (UTC+%3)").arg(zone.word, cityOf(zone.id)).arg(hours)};
}

} // namespace

QList<ZoneChoice> zoneChoices(const QString& own)
{
    QList<ZoneChoice> choices;
    QStringList offered;
    for (int i = 0; i < OfferedFirst; ++i) {
        const auto& zone = Indonesian.at(static_cast<std::size_t>(i));
        choices.push_back(choiceOf(zone, 7 + i));
        offered.append(zone.id);
    }
    QStringList others;
    const auto known = QTimeZone::availableTimeZoneIds();
    for (const auto& id : known) {
        others.append(QString::fromUtf8(id));
    }
    if (!own.isEmpty()) {
        others.append(own);
    }
    others.sort();
    others.removeDuplicates();
    for (const auto& id : others) {
        // Names without a region ("EST5EDT", "Zulu") are old aliases; "UTC" is the one people know.
        if ((id.contains(u'/') || id == "UTC"_L1 || id == own) && !offered.contains(id)) {
            choices.push_back({id, QString(id).replace(u'_', u' ')});
        }
    }
    return choices;
}

QString zoneWord(const QString& zone, const QDateTime& at)
{
    const auto found = std::ranges::find(Indonesian, zone, [](const IndonesianZone& one) { return QString(one.id); });
    return found != Indonesian.end() ? QString(found->word) : zoneOf(zone).abbreviation(at);
}

QString clockText(QTime time)
{
    const QLocale locale;
    return locale.toString(time, locale.language() == QLocale::Indonesian ? u"HH.mm"_s : u"HH:mm"_s);
}

QString zonedMoment(const QDateTime& utc, const QString& zone, const QDateTime& now)
{
    if (!utc.isValid()) {
        return {};
    }
    const auto there = inZone(utc, zone);
    const bool isThisYear = there.date().year() == inZone(now, zone).date().year();
    const auto day = QLocale().toString(there.date(), isThisYear ? u"ddd d MMM"_s : u"ddd d MMM yyyy"_s);
    return u"%1, %2 %3"_s.arg(day, clockText(there.time()), zoneWord(zone, utc));
}

QDateTime fromZone(QDate date, QTime time, const QString& zone)
{
    return wallMoment(date, time, zoneOf(zone)).utc;
}

QDateTime inZone(const QDateTime& utc, const QString& zone)
{
    return utc.toTimeZone(zoneOf(zone));
}

} // namespace siaran::models
