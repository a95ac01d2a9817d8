#pragma once

#include "services/analytics/AnalyticsService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

#include <algorithm>

namespace siaran::test {

/// One campaign's ledger in a list. Set `failure` to make everything fail, close a gate to answer later.
class FakeAnalyticsService final : public analytics::AnalyticsService {
public:
    QCoro::Task<Result<analytics::Overview>> overview(CampaignId campaign) override
    {
        overviews.push_back(campaign);
        const auto answer
            = failure ? Result<analytics::Overview>(tl::unexpected(*failure)) : Result<analytics::Overview>(counts);
        co_await overviewGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<QList<analytics::TimelinePoint>>> timeline(CampaignId campaign, analytics::Bucket bucket,
                                                                  QString timeZone) override
    {
        timelines.push_back({campaign, bucket, timeZone});
        const auto answer = timelineFailure ? Result<QList<analytics::TimelinePoint>>(tl::unexpected(*timelineFailure))
                                            : Result<QList<analytics::TimelinePoint>>(points);
        co_await timelineGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<analytics::RecipientPage>> recipients(analytics::RecipientQuery query, int afterPosition,
                                                             int limit) override
    {
        queries.push_back(query);
        const auto answer = failure ? Result<analytics::RecipientPage>(tl::unexpected(*failure))
                                    : Result<analytics::RecipientPage>(pageOf(query, afterPosition, limit));
        co_await recipientGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<QList<analytics::Reply>>> replies(CampaignId, int limit) override
    {
        replyLimits.push_back(limit);
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        co_return answers.mid(0, limit);
    }

    QCoro::Task<Result<analytics::ReplyPage>> replyPage(CampaignId, analytics::ReplyPlace, int limit) override
    {
        co_return Result<analytics::ReplyPage>(analytics::ReplyPage {.rows = answers.mid(0, limit)});
    }

    QCoro::Task<Result<int>> exportReport(CampaignId campaign, analytics::ExportFormat format, QString path) override
    {
        exports.push_back({campaign, format, path});
        const auto answer = exportAnswer;
        co_await exportGate.pass();
        co_return answer;
    }

    struct TimelineCall {
        CampaignId campaign;
        analytics::Bucket bucket;
        QString timeZone;
    };
    struct ExportCall {
        CampaignId campaign;
        analytics::ExportFormat format;
        QString path;
    };

    analytics::Overview counts;
    QList<analytics::TimelinePoint> points;
    QList<analytics::Recipient> ledger;
    QList<analytics::Reply> answers;
    Result<int> exportAnswer = 0;
    std::optional<Error> failure;
    std::optional<Error> timelineFailure;
    Gate overviewGate;
    Gate timelineGate;
    Gate recipientGate;
    Gate exportGate;
    QList<CampaignId> overviews;
    QList<TimelineCall> timelines;
    QList<analytics::RecipientQuery> queries;
    QList<int> replyLimits;
    QList<ExportCall> exports;

private:
    analytics::RecipientPage pageOf(const analytics::RecipientQuery& query, int after, int limit) const
    {
        analytics::RecipientPage page;
        for (const auto& one : ledger) {
            const bool isWanted = one.position > after && one.status == query.status.value_or(one.status)
                && (!query.repliedOnly || one.repliedAt.isValid())
                && one.name.contains(query.words, Qt::CaseInsensitive);
            if (isWanted && page.rows.size() == limit) {
                page.hasMore = true;
                break;
            }
            if (isWanted) {
                page.rows.push_back(one);
            }
        }
        return page;
    }
};

/// Nine o'clock in Jakarta on the day of the made-up campaign.
inline QDateTime reportStart()
{
    return QDateTime(QDate(2026, 3, 14), QTime(2, 0), Qt::UTC);
}

/// The n-th person of the ledger (from 1), as different as rows can be.
inline analytics::Recipient makeRecipient(int position)
{
    using namespace Qt::StringLiterals;
    static const QStringList names {u"Sari Dewi"_s, u"Budi Santoso"_s, u"Rina A."_s, u"Agus Pratama"_s,
                                    u"Dewi K."_s,   u"Tono"_s,         u"Joko"_s,    u"Wulan Sari"_s};
    using enum MessageStatus;
    static const QList<MessageStatus> states {Read, Delivered, Failed,  Failed,  Pending,
                                              Read, Accepted,  Skipped, InDoubt, Sent};
    analytics::Recipient one;
    one.position = position;
    one.contact = ContactId(position);
    one.name = names.at((position - 1) % names.size());
    one.phoneE164 = u"+62812%1"_s.arg(34560000 + position * 37);
    one.status = states.at((position - 1) % states.size());
    const auto moment = reportStart().addSecs(position * 11);
    if (one.status != Pending && one.status != Skipped && one.status != InDoubt) {
        one.sentAt = moment;
    }
    if (one.status == Delivered || one.status == Read) {
        one.deliveredAt = moment.addSecs(4);
    }
    if (one.status == Read) {
        one.readAt = moment.addSecs(600);
    }
    if (one.status == Failed) {
        one.failedAt = moment.addSecs(3);
        one.errorCode = position % 10 == 3 ? 131026 : 131049;
        one.errorDetail = u"Message undeliverable <b>"_s;
    }
    if (one.status == Skipped) {
        one.skipReason = ExclusionReason::OptedOut;
    }
    if (position % 10 == 6) {
        one.repliedAt = moment.addSecs(900);
        one.replyText = u"Ada warna biru?"_s;
    }
    return one;
}

inline QList<analytics::Recipient> makeLedger(int count)
{
    QList<analytics::Recipient> ledger;
    for (int position = 1; position <= count; ++position) {
        ledger.push_back(makeRecipient(position));
    }
    return ledger;
}

/// The counts of the ledger, one by one.
inline analytics::Overview makeOverview(const QList<analytics::Recipient>& ledger)
{
    analytics::Overview overview;
    overview.campaigns = 1;
    for (const auto& one : ledger) {
        ++overview.tally.byStatus[one.status];
        overview.tally.replied += one.repliedAt.isValid() ? 1 : 0;
        if (one.errorCode) {
            ++overview.failuresByCode[*one.errorCode];
        }
    }
    return overview;
}

/// A day that begins high and dies away.
inline QList<analytics::TimelinePoint> makeTimeline(int hours)
{
    QList<analytics::TimelinePoint> points;
    for (int hour = 0; hour < hours; ++hour) {
        points.push_back({.begin = reportStart().addSecs(3600 * hour),
                          .sent = hour == 0 ? 1248 : 0,
                          .delivered = 300 / (hour + 1),
                          .read = 260 / (hour / 2 + 1),
                          .replied = 60 / (hour / 3 + 1)});
    }
    return points;
}

inline QList<analytics::Reply> makeReplies(int count)
{
    using namespace Qt::StringLiterals;
    static const QStringList texts {u"Ada warna biru?"_s, u"STOP"_s, u"Masih ada promonya, Kak?"_s,
                                    u"Terima kasih 🙏"_s};
    QList<analytics::Reply> replies;
    for (int i = 0; i < count; ++i) {
        const auto person = makeRecipient(i + 1);
        replies.push_back({.contact = person.contact,
                           .name = person.name,
                           .phoneE164 = person.phoneE164,
                           .text = texts.at(i % texts.size()),
                           .at = reportStart().addSecs(7200 - 60 * i),
                           .optedOut = i % texts.size() == 1});
    }
    return replies;
}

/// A campaign that was sent to 1,391 people of whom 1,248 were taken by WhatsApp.
inline Campaign makeSentCampaign(int number)
{
    using namespace Qt::StringLiterals;
    static const QStringList names {u"Promo Lebaran"_s, u"Diskon Gamis Maret"_s, u"Pengingat ambil pesanan"_s};
    Campaign campaign;
    campaign.id = CampaignId(number);
    campaign.name = names.at((number - 1) % names.size());
    campaign.status = number == 2 ? CampaignStatus::Running : CampaignStatus::Completed;
    campaign.timeZone = u"Asia/Jakarta"_s;
    campaign.startedAt = reportStart().addDays(1 - number);
    campaign.tally.byStatus = {{MessageStatus::Read, 978 / number},
                               {MessageStatus::Delivered, 223},
                               {MessageStatus::Sent, 47},
                               {MessageStatus::Failed, number == 3 ? 0 : 47},
                               {MessageStatus::Pending, number == 2 ? 96 : 0}};
    campaign.tally.replied = 155 / number;
    return campaign;
}

} // namespace siaran::test
