#pragma once

#include "services/analytics/Report.h"
#include "services/analytics/ReportRow.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::analytics {

/// How long a timeline can get: 83 days of hours, more than five years of days.
inline constexpr int MostBuckets = 2000;

/// Counts of one campaign (NotFound when it is gone), or of all that were ever launched when `campaign` is invalid.
/// A failure without a code of WhatsApp's counts under 0.
[[nodiscard]] Result<Overview> fetchOverview(db::Session& session, CampaignId campaign);

/// The buckets from the first event to the last; of all campaigns when `campaign` is invalid. What is longer than
/// MostBuckets is cut at the end for one campaign, whose life is at its beginning, and at the beginning for all.
/// Invalid for a zone that does not exist.
[[nodiscard]] Result<QList<TimelinePoint>> fetchTimeline(db::Session& session, CampaignId campaign, Bucket bucket,
                                                         const QString& timeZone);

/// The recipients after `afterPosition`, in ledger order. Every word of the query must be found in name or number.
[[nodiscard]] Result<RecipientPage> fetchRecipients(db::Session& session, const RecipientQuery& query,
                                                    int afterPosition, int limit);

/// The answers to a campaign, newest first.
[[nodiscard]] Result<QList<Reply>> fetchReplies(db::Session& session, CampaignId campaign, int limit);

/// The same a page at a time; by position in the ledger, the last first, where they came in the same moment.
[[nodiscard]] Result<ReplyPage> fetchReplyPage(db::Session& session, CampaignId campaign, const ReplyPlace& after,
                                               int limit);

/// NotFound when the campaign is gone.
[[nodiscard]] Result<ReportHead> fetchReportHead(db::Session& session, CampaignId campaign);

/// Whom the freeze left out, in the order of their ids after `after`, at most `limit`.
[[nodiscard]] Result<QList<Exclusion>> fetchExclusions(db::Session& session, CampaignId campaign, ContactId after,
                                                       int limit);

} // namespace siaran::analytics
