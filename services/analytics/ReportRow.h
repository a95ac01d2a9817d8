#pragma once

#include "services/analytics/Report.h"

#include <QJsonValue>

#include <array>

class QTimeZone;

namespace siaran::analytics {

/// What a report says of its campaign. Times are UTC, invalid when they have not come.
struct ReportHead {
    CampaignId id = {};
    QString name = {};
    CampaignStatus status = CampaignStatus::Draft;
    QString timeZone = {}; ///< the IANA zone the times of the report are written in
    int matched = 0;
    QDateTime createdAt = {};
    QDateTime scheduledAt = {};
    QDateTime startedAt = {};
    QDateTime finishedAt = {};

    friend bool operator==(const ReportHead&, const ReportHead&) = default;
};

/// Somebody the segment matched and the campaign never took up.
struct Exclusion {
    ContactId contact = {};
    QString name = {};
    QString phoneE164 = {};
    ExclusionReason reason = ExclusionReason::OptedOut;

    friend bool operator==(const Exclusion&, const Exclusion&) = default;
};

inline constexpr std::size_t ReportColumnCount = 11;

/// The names of a report's columns, in order; files of customers' own programs rely on them.
inline constexpr std::array<QLatin1StringView, ReportColumnCount> ReportColumns {
    QLatin1StringView("contact_name"), QLatin1StringView("phone"),      QLatin1StringView("status"),
    QLatin1StringView("reason"),       QLatin1StringView("error_code"), QLatin1StringView("sent_at"),
    QLatin1StringView("delivered_at"), QLatin1StringView("read_at"),    QLatin1StringView("failed_at"),
    QLatin1StringView("replied_at"),   QLatin1StringView("reply_text"),
};

/// One row: a text, a number, or null for what is not there, in the order of ReportColumns.
using ReportRow = std::array<QJsonValue, ReportColumnCount>;

/// Times are written in ISO 8601 with the offset of `timeZone` at that moment, in whole seconds as WhatsApp tells them;
/// numbers of phones as digits without '+'.
[[nodiscard]] ReportRow reportRow(const Recipient& recipient, const QTimeZone& timeZone);

/// A row with the status "excluded".
[[nodiscard]] ReportRow reportRow(const Exclusion& exclusion);

/// A time as the rows have it; null when it has not come.
[[nodiscard]] QJsonValue reportTime(const QDateTime& time, const QTimeZone& timeZone);

} // namespace siaran::analytics
