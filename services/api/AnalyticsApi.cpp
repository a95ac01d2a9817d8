#include "services/analytics/AnalyticsService.h"
#include "services/api/AnalyticsJson.h"
#include "services/api/CampaignJson.h"
#include "services/api/Cursor.h"
#include "services/api/JobBook.h"
#include "services/api/JsonParts.h"
#include "services/api/QueryReader.h"
#include "services/api/ReportStream.h"
#include "services/api/Routes.h"
#include "services/campaigns/CampaignService.h"
#include "services/settings/SettingsService.h"

#include <QTemporaryDir>

#include <limits>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using analytics::Overview;

constexpr int MostDoubts = 100;

std::optional<analytics::Bucket> bucketFromWord(const QString& word)
{
    return word == "hour"_L1 ? std::optional(analytics::Bucket::Hour)
        : word == "day"_L1   ? std::optional(analytics::Bucket::Day)
                             : std::nullopt;
}

std::optional<analytics::ExportFormat> formatFromWord(const QString& word)
{
    return word == "csv"_L1 ? std::optional(analytics::ExportFormat::Csv)
        : word == "json"_L1 ? std::optional(analytics::ExportFormat::Json)
                            : std::nullopt;
}

/// `answer` as it is, unless it holds nobody because there is no such campaign: both would read the same.
QCoro::Task<Answer> unlessGone(Request request, Answer answer, bool isEmpty)
{
    if (isEmpty) {
        auto fetching = request.services->campaigns.fetch(CampaignId(request.id));
        if (const auto known = co_await fetching; !known) {
            co_return tl::unexpected(known.error());
        }
    }
    co_return answer;
}

QCoro::Task<Answer> overview(Request request)
{
    auto asking = request.services->analytics.overview(CampaignId(request.id));
    const auto found = co_await asking;
    co_return found.map([&](const Overview& all) {
        auto body = toJson(all);
        body.insert(u"campaign_id"_s, request.id);
        return json(body);
    });
}

QCoro::Task<Answer> engagement(Request request)
{
    auto asking = request.services->analytics.overview(CampaignId(request.id));
    const auto found = co_await asking;
    co_return found.map([](const Overview& all) { return json(engagementOf(all)); });
}

QCoro::Task<Answer> messages(Request request)
{
    QueryReader query(request.http, {u"limit"_s, u"cursor"_s, u"status"_s, u"replied"_s, u"q"_s});
    const analytics::RecipientQuery wanted {.campaign = CampaignId(request.id),
                                            .status = query.word(u"status"_s, messageStatusFromWord),
                                            .repliedOnly = query.answer(u"replied"_s).value_or(false),
                                            .words = query.text(u"q"_s)};
    const auto limit = query.limit();
    const auto cursor = query.cursor();
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    if (cursor.id > std::numeric_limits<int>::max()) {
        co_return fail(ErrorKind::Invalid, u"cursor: not one of ours"_s, u"cursor.invalid"_s);
    }
    auto paging = request.services->analytics.recipients(wanted, static_cast<int>(cursor.id), limit);
    const auto found = co_await paging;
    Answer answer = found.map([](const analytics::RecipientPage& rows) {
        const auto next = rows.hasMore ? std::optional(Cursor {.id = rows.rows.last().position}) : std::nullopt;
        return json(page(arrayOf(rows.rows, [](const analytics::Recipient& one) { return toJson(one); }), next));
    });
    auto answering = unlessGone(std::move(request), std::move(answer), found && found->rows.isEmpty());
    co_return co_await answering;
}

QCoro::Task<Answer> tracking(Request request)
{
    const CampaignId campaign(request.id);
    auto asking = request.services->analytics.overview(campaign);
    const auto all = co_await asking;
    if (!all) {
        co_return tl::unexpected(all.error());
    }
    // Where the counts say that there is nobody, nobody is looked for.
    Result<QList<sending::FailureCount>> failures;
    if (all->tally.failed() > 0) {
        auto counting = request.services->aftercare.failureCounts(campaign);
        failures = co_await counting;
    }
    Result<QList<sending::Doubt>> doubts;
    if (all->tally.byStatus.contains(MessageStatus::InDoubt)) {
        auto doubting = request.services->aftercare.doubts(campaign, 0, MostDoubts);
        doubts = co_await doubting;
    }
    if (!failures) {
        co_return tl::unexpected(failures.error());
    }
    co_return doubts.map([&](const QList<sending::Doubt>& found) {
        auto body = toJson(all->tally);
        body.insert(u"failures"_s, arrayOf(*failures, [](const sending::FailureCount& one) { return toJson(one); }));
        body.insert(u"doubts"_s, arrayOf(found, [](const sending::Doubt& one) { return toJson(one); }));
        return json(body);
    });
}

QCoro::Task<Answer> timeline(Request request)
{
    QueryReader query(request.http, {u"bucket"_s, u"time_zone"_s});
    const auto bucket = query.word(u"bucket"_s, bucketFromWord).value_or(analytics::Bucket::Hour);
    auto zone = query.text(u"time_zone"_s);
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    if (zone.isEmpty()) {
        auto asking = request.services->settings.load();
        const auto usual = co_await asking;
        if (!usual) {
            co_return tl::unexpected(usual.error());
        }
        zone = usual->timeZone;
    }
    auto reading = request.services->analytics.timeline(CampaignId(request.id), bucket, zone);
    const auto points = co_await reading;
    Answer answer = points.map([](const QList<analytics::TimelinePoint>& found) {
        return json(
            page(arrayOf(found, [](const analytics::TimelinePoint& one) { return toJson(one); }), std::nullopt));
    });
    auto answering = unlessGone(std::move(request), std::move(answer), points && points->isEmpty());
    co_return co_await answering;
}

QCoro::Task<Answer> replies(Request request)
{
    QueryReader query(request.http, {u"limit"_s, u"cursor"_s});
    const auto limit = query.limit();
    const auto cursor = query.cursor();
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    if (cursor.id > std::numeric_limits<int>::max()) {
        co_return fail(ErrorKind::Invalid, u"cursor: not one of ours"_s, u"cursor.invalid"_s);
    }
    const analytics::ReplyPlace after {.at = cursor.at, .position = static_cast<int>(cursor.id)};
    auto paging = request.services->analytics.replyPage(CampaignId(request.id), after, limit);
    const auto found = co_await paging;
    Answer answer = found.map([](const analytics::ReplyPage& rows) {
        return json(page(
            rows, [](const analytics::Reply& one) { return toJson(one); },
            [](const analytics::ReplyPlace& last) { return Cursor {.id = last.position, .at = last.at}; }));
    });
    auto answering = unlessGone(std::move(request), std::move(answer), found && found->rows.isEmpty());
    co_return co_await answering;
}

// The report is written first and sent then: a client that takes its time keeps no old rows in the database, and what
// goes wrong is told before the first byte.
QCoro::Task<Answer> exportReport(Request request)
{
    QueryReader query(request.http, {u"format"_s});
    const auto format = query.word(u"format"_s, formatFromWord).value_or(analytics::ExportFormat::Csv);
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    const QTemporaryDir folder(request.services->jobs.folder().filePath(u"report-XXXXXX"_s));
    const auto path = folder.filePath(u"report"_s);
    auto writing = request.services->analytics.exportReport(CampaignId(request.id), format, path);
    const auto written = co_await writing;
    if (!written) {
        co_return tl::unexpected(written.error());
    }
    co_return ReportStream::open(path).map([&](const std::shared_ptr<ReportStream>& report) {
        const bool isCsv = format == analytics::ExportFormat::Csv;
        http::HttpResponse answer {.status = 200,
                                   .body = {},
                                   .contentType = isCsv ? "text/csv; charset=utf-8"_ba : "application/json"_ba,
                                   .headers = {},
                                   .stream = report};
        const auto name = "campaign-" + QByteArray::number(request.id) + (isCsv ? ".csv" : ".json");
        answer.headers.insert("Content-Disposition"_ba, "attachment; filename=\"" + name + '"');
        return answer;
    });
}

} // namespace

QList<Route> analyticsRoutes()
{
    const auto read = Access::OwnerAndSupervisor;
    const auto one = "/api/campaigns/{id}"_ba;
    return {
        {"GET"_ba, one + "/analytics"_ba, u"getAnalytics"_s, read, false, overview},
        {"GET"_ba, one + "/messages"_ba, u"listMessages"_s, read, false, messages},
        {"GET"_ba, one + "/tracking"_ba, u"getTracking"_s, read, false, tracking},
        {"GET"_ba, one + "/engagement"_ba, u"getEngagement"_s, read, false, engagement},
        {"GET"_ba, one + "/timeline"_ba, u"getTimeline"_s, read, false, timeline},
        {"GET"_ba, one + "/replies"_ba, u"listReplies"_s, read, false, replies},
        {"GET"_ba, one + "/export"_ba, u"exportCampaign"_s, read, false, exportReport},
    };
}

} // namespace siaran::api
