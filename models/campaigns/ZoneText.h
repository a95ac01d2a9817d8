#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace siaran::models {

/// A time zone to choose: the IANA name, and how people call it ("WIB, Jakarta (UTC+7)").
struct ZoneChoice {
    QString id;
    QString label;

    friend bool operator==(const ZoneChoice&, const ZoneChoice&) = default;
};

/// WIB, WITA and WIT, then every other zone of this computer by name; `own` is in the list even if it is unknown.
[[nodiscard]] QList<ZoneChoice> zoneChoices(const QString& own);

/// The short name of a zone at a time: "WIB", "WITA", "WIT", else "CET" or "UTC+02:00".
[[nodiscard]] QString zoneWord(const QString& zone, const QDateTime& at);

/// The time of a day, 24 hours: "09:00", in Indonesian "09.00".
[[nodiscard]] QString clockText(QTime time);

/// A UTC time on the calendar of `zone`, with the year when it is not that of `now`: "Sat 15 Mar, 09:00 WIB". Empty
/// for a time that never was; an unknown zone reads as UTC.
[[nodiscard]] QString zonedMoment(const QDateTime& utc, const QString& zone,
                                  const QDateTime& now = QDateTime::currentDateTimeUtc());

/// The time `date` and `time` show in `zone`, in UTC.
[[nodiscard]] QDateTime fromZone(QDate date, QTime time, const QString& zone);

/// The UTC time on the calendar of `zone`.
[[nodiscard]] QDateTime inZone(const QDateTime& utc, const QString& zone);

} // namespace siaran::models
