#pragma once

#include "services/core/Result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace siaran {

/// On which days a campaign goes out again, and at what time of them.
struct Recurrence {
    enum class Kind {
        Once,
        Daily,
        Weekly,
        Monthly,
        Birthday, ///< each day, to those whose date is that day and month; of 29 February on the 28th in other years
    };
    Kind kind = Kind::Once;
    QTime at = QTime(9, 0);
    int weekday = 1; ///< Monday 1 … Sunday 7
    int monthDay = 1; ///< 1 … 31; in shorter months the last day
    QString birthdayField = {}; ///< the key of a date field

    friend bool operator==(const Recurrence&, const Recurrence&) = default;
};

/// Whether `day` is one of its days.
[[nodiscard]] bool fallsOn(const Recurrence& rule, QDate day);

/// One time it is due: the day on the calendar of its zone, and the moment.
struct Occurrence {
    QDate day;
    QDateTime utc;

    friend bool operator==(const Occurrence&, const Occurrence&) = default;
};

/// The latest time it was due after `after` and not after `upTo`; nothing when it was not, or for Once.
[[nodiscard]] std::optional<Occurrence> latestOccurrence(const Recurrence& rule, const QTimeZone& zone,
                                                         const QDateTime& after, const QDateTime& upTo);

/// The first time it will be due after `after`; nothing for Once.
[[nodiscard]] std::optional<Occurrence> nextOccurrence(const Recurrence& rule, const QTimeZone& zone,
                                                       const QDateTime& after);

/// The days of birth, as "MM-dd", of those whose birthday is kept on `day`.
[[nodiscard]] QStringList birthdaysOn(QDate day);

/// The stored form. Reading it back refuses what makes no sense as Invalid.
[[nodiscard]] QJsonObject toJson(const Recurrence& rule);
[[nodiscard]] Result<Recurrence> recurrenceFromJson(const QJsonObject& json);

} // namespace siaran
