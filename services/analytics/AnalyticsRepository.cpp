#include "services/analytics/AnalyticsRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::analytics {

namespace {

QVariant idOrNull(CampaignId campaign)
{
    return campaign.isValid() ? QVariant(campaign.value()) : QVariant();
}

// QPSQL hands out local time.
QDateTime utc(const QVariant& value)
{
    return value.toDateTime().toUTC();
}

std::optional<int> numberOrNothing(const QVariant& value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

// The column orders are those of the statements named beside them.

Recipient recipientFromRow(const QSqlQuery& row) // page_recipients
{
    return {
        .position = row.value(0).toInt(),
        .contact = ContactId(row.value(1).toLongLong()),
        .name = row.value(2).toString(),
        .phoneE164 = row.value(3).toString(),
        .status = messageStatusFromWord(row.value(4).toString()).value_or(MessageStatus::Pending),
        .skipReason = exclusionReasonFromWord(row.value(5).toString()),
        .errorCode = numberOrNothing(row.value(6)),
        .errorDetail = row.value(7).toString(),
        .sentAt = utc(row.value(8)),
        .deliveredAt = utc(row.value(9)),
        .readAt = utc(row.value(10)),
        .failedAt = utc(row.value(11)),
        .repliedAt = utc(row.value(12)),
        .replyText = row.value(13).toString(),
    };
}

TimelinePoint pointFromRow(const QSqlQuery& row) // timeline_by_hour, timeline_by_day
{
    return {
        .begin = utc(row.value(0)),
        .sent = row.value(1).toInt(),
        .delivered = row.value(2).toInt(),
        .read = row.value(3).toInt(),
        .replied = row.value(4).toInt(),
    };
}

Reply replyFromRow(const QSqlQuery& row) // list_replies, page_replies
{
    return {
        .contact = ContactId(row.value(0).toLongLong()),
        .name = row.value(1).toString(),
        .phoneE164 = row.value(2).toString(),
        .text = row.value(3).toString(),
        .at = utc(row.value(4)),
        .optedOut = row.value(5).toBool(),
    };
}

ReportHead headFromRow(const QSqlQuery& row) // get_report_head
{
    return {
        .id = CampaignId(row.value(0).toLongLong()),
        .name = row.value(1).toString(),
        .status = campaignStatusFromWord(row.value(2).toString()).value_or(CampaignStatus::Draft),
        .timeZone = row.value(3).toString(),
        .matched = row.value(4).toInt(),
        .createdAt = utc(row.value(5)),
        .scheduledAt = utc(row.value(6)),
        .startedAt = utc(row.value(7)),
        .finishedAt = utc(row.value(8)),
    };
}

Exclusion exclusionFromRow(const QSqlQuery& row) // page_exclusions
{
    return {
        .contact = ContactId(row.value(0).toLongLong()),
        .name = row.value(1).toString(),
        .phoneE164 = row.value(2).toString(),
        .reason = exclusionReasonFromWord(row.value(3).toString()).value_or(ExclusionReason::OptedOut),
    };
}

template <typename Row>
Result<QList<Row>> allOf(Result<QSqlQuery> query, Row (*fromRow)(const QSqlQuery&))
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<Row> rows;
    while (query->next()) {
        rows.push_back(fromRow(*query));
    }
    return db::checkEnd(*query).map([&rows] { return std::move(rows); });
}

Result<int> countCampaigns(db::Session& session, CampaignId campaign)
{
    return session.run("analytics/count_campaigns"_L1, {{":campaign"_L1, idOrNull(campaign)}})
        .and_then([campaign](QSqlQuery query) -> Result<int> {
            const int count = query.next() ? query.value(0).toInt() : 0;
            if (campaign.isValid() && count == 0) {
                return fail(ErrorKind::NotFound, u"campaign %1"_s.arg(campaign.value()));
            }
            return count;
        });
}

// The digits a stored number would have where this word is typed as one ("0812-3456" is found in +628123456…);
// nothing for what is no number.
std::optional<QString> digitsOf(const QString& word)
{
    QString digits;
    for (const auto character : word) {
        if (character >= u'0' && character <= u'9') {
            digits += character;
        } else if (!"+-()."_L1.contains(character)) {
            return std::nullopt;
        }
    }
    if (digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
    return digits.isEmpty() ? std::nullopt : std::optional(digits);
}

} // namespace

Result<Overview> fetchOverview(db::Session& session, CampaignId campaign)
{
    const auto campaigns = countCampaigns(session, campaign);
    if (!campaigns) {
        return tl::unexpected(campaigns.error());
    }
    auto query = session.run("analytics/read_overview"_L1, {{":campaign"_L1, idOrNull(campaign)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    Overview overview {.campaigns = *campaigns};
    int coded = 0;
    while (query->next()) {
        const auto what = query->value(0).toString();
        const int people = query->value(2).toInt();
        if (what == "failure"_L1) {
            overview.failuresByCode[query->value(1).toInt()] = people;
            coded += people;
        } else if (what == "reply time"_L1 && people > 0) {
            overview.averageReplySeconds = query->value(5).toDouble() / people;
        } else if (const auto status = messageStatusFromWord(query->value(1).toString())) {
            overview.tally.byStatus[*status] = people;
            overview.tally.replied += query->value(3).toInt();
            overview.tally.optedOut += query->value(4).toInt();
        }
    }
    if (const auto failed = overview.tally.failed(); failed > coded) {
        overview.failuresByCode[0] += failed - coded;
    }
    return db::checkEnd(*query).map([&overview] { return overview; });
}

Result<QList<TimelinePoint>> fetchTimeline(db::Session& session, CampaignId campaign, Bucket bucket,
                                           const QString& timeZone)
{
    // PostgreSQL takes every three letters for a zone of their own.
    if (!QTimeZone::isTimeZoneIdAvailable(timeZone.toUtf8())) {
        return fail(ErrorKind::Invalid, u"no such time zone"_s, u"analytics.time_zone"_s);
    }
    const auto statement = bucket == Bucket::Hour ? "analytics/timeline_by_hour"_L1 : "analytics/timeline_by_day"_L1;
    return allOf(session.run(statement,
                             {{":campaign"_L1, idOrNull(campaign)}, {":zone"_L1, timeZone}, {":most"_L1, MostBuckets}}),
                 pointFromRow);
}

Result<RecipientPage> fetchRecipients(db::Session& session, const RecipientQuery& query, int afterPosition, int limit)
{
    const auto words = query.words.split(u' ', Qt::SkipEmptyParts);
    QList<std::optional<QString>> numbers;
    std::ranges::transform(words, std::back_inserter(numbers), digitsOf);
    // One row more than a page says whether another page follows.
    auto rows = allOf(session.run("analytics/page_recipients"_L1,
                                  {{":campaign"_L1, query.campaign.value()},
                                   {":after"_L1, afterPosition},
                                   {":status"_L1, query.status ? QVariant(toWord(*query.status)) : QVariant()},
                                   {":replied"_L1, query.repliedOnly},
                                   {":words"_L1, db::textArray(words)},
                                   {":numbers"_L1, db::textArray(numbers)},
                                   {":limit"_L1, limit + 1}}),
                      recipientFromRow);
    return std::move(rows).map([limit](QList<Recipient> recipients) {
        const bool hasMore = recipients.size() > limit;
        if (hasMore) {
            recipients.removeLast();
        }
        return RecipientPage {.rows = std::move(recipients), .hasMore = hasMore};
    });
}

Result<QList<Reply>> fetchReplies(db::Session& session, CampaignId campaign, int limit)
{
    return allOf(session.run("analytics/list_replies"_L1, {{":campaign"_L1, campaign.value()}, {":limit"_L1, limit}}),
                 replyFromRow);
}

Result<ReplyPage> fetchReplyPage(db::Session& session, CampaignId campaign, const ReplyPlace& after, int limit)
{
    using Placed = std::pair<Reply, int>;
    const bool isFirst = !after.at.isValid();
    auto rows = allOf<Placed>(session.run("analytics/page_replies"_L1,
                                          {{":campaign"_L1, campaign.value()},
                                           {":before"_L1, isFirst ? QVariant(u"infinity"_s) : QVariant(after.at)},
                                           {":position"_L1, after.position},
                                           {":limit"_L1, limit + 1}}),
                              [](const QSqlQuery& row) { return Placed(replyFromRow(row), row.value(6).toInt()); });
    return std::move(rows).map([limit](QList<Placed> replies) {
        const auto page = pageFrom(std::move(replies), limit, [](const Placed& one) {
            return ReplyPlace {.at = one.first.at, .position = one.second};
        });
        ReplyPage found {.next = page.next};
        std::ranges::transform(page.rows, std::back_inserter(found.rows), &Placed::first);
        return found;
    });
}

Result<ReportHead> fetchReportHead(db::Session& session, CampaignId campaign)
{
    return session.run("analytics/get_report_head"_L1, {{":campaign"_L1, campaign.value()}})
        .and_then([campaign](QSqlQuery query) -> Result<ReportHead> {
            if (!query.next()) {
                return fail(ErrorKind::NotFound, u"campaign %1"_s.arg(campaign.value()));
            }
            return headFromRow(query);
        });
}

Result<QList<Exclusion>> fetchExclusions(db::Session& session, CampaignId campaign, ContactId after, int limit)
{
    return allOf(session.run("analytics/page_exclusions"_L1,
                             {{":campaign"_L1, campaign.value()}, {":after"_L1, after.value()}, {":limit"_L1, limit}}),
                 exclusionFromRow);
}

} // namespace siaran::analytics
