#include "services/api/AnalyticsJson.h"
#include "services/api/Body.h"
#include "services/api/CampaignJson.h"
#include "services/api/Cursor.h"
#include "services/api/JsonParts.h"
#include "services/api/QueryReader.h"
#include "services/api/Routes.h"
#include "services/campaigns/CampaignService.h"
#include "services/contacts/ContactService.h"
#include "services/segments/SegmentService.h"
#include "services/sending/AftercareService.h"
#include "services/settings/SettingsService.h"
#include "services/templates/TemplateService.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

constexpr qsizetype MostPositions = 10'000;

QCoro::Task<Answer> list(Request request)
{
    QueryReader query(request.http, {u"limit"_s, u"cursor"_s, u"status"_s});
    const auto status = query.word(u"status"_s, campaignStatusFromWord);
    const auto limit = query.limit();
    const auto cursor = query.cursor();
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    auto paging = request.services->campaigns.page(status, CampaignId(cursor.id), limit);
    const auto found = co_await paging;
    co_return found.map([](const campaigns::CampaignPage& rows) {
        return json(page(
            rows, [](const Campaign& one) { return toJson(one); },
            [](CampaignId last) { return Cursor {.id = last.value()}; }));
    });
}

/// The campaign with its message, as every act on one answers it.
QCoro::Task<Answer> whole(Request request, bool isNew)
{
    auto fetching = request.services->campaigns.fetch(CampaignId(request.id));
    const auto campaign = co_await fetching;
    if (!campaign) {
        co_return tl::unexpected(campaign.error());
    }
    auto reading = request.services->campaigns.fetchDraft(CampaignId(request.id));
    const auto draft = co_await reading;
    co_return draft.map([&](const CampaignDraft& found) {
        const auto body = toJson(*campaign, found);
        return isNew ? created(u"/api/campaigns/%1"_s.arg(request.id), body) : json(body);
    });
}

QCoro::Task<Answer> fetch(Request request)
{
    return whole(std::move(request), false);
}

QCoro::Task<Result<MessageWords>> wordsOf(std::shared_ptr<const Services> services)
{
    auto listing = services->templates.list();
    const auto templates = co_await listing;
    if (!templates) {
        co_return tl::unexpected(templates.error());
    }
    auto reading = services->contacts.catalogue();
    const auto catalogue = co_await reading;
    co_return catalogue.map([&](const contacts::ContactCatalogue& known) {
        return MessageWords {.templates = *templates, .fields = known.fields};
    });
}

/// Saves `before` with what the body says.
QCoro::Task<Result<CampaignId>> saved(Request request, CampaignDraft before)
{
    const auto body = jsonOf(request.http);
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    auto asking = wordsOf(request.services);
    const auto words = co_await asking;
    const auto draft = words.and_then([&](const MessageWords& known) { return draftFromJson(*body, before, known); });
    if (!draft) {
        co_return tl::unexpected(draft.error());
    }
    // The database would say that a row is missing; this says which.
    if (draft->segment.isValid() && draft->segment != before.segment) {
        auto looking = request.services->segments.fetch(draft->segment);
        if (const auto segment = co_await looking; !segment) {
            co_return segment.error().kind == ErrorKind::NotFound
                ? fail(ErrorKind::Invalid, u"$.segment_id: no such segment"_s, u"body.invalid"_s)
                : tl::unexpected(segment.error());
        }
    }
    auto saving = request.services->campaigns.saveDraft(*draft);
    co_return co_await saving;
}

QCoro::Task<Answer> create(Request request)
{
    auto reading = request.services->settings.load();
    const auto usual = co_await reading;
    if (!usual) {
        co_return tl::unexpected(usual.error());
    }
    CampaignDraft fresh;
    fresh.timeZone = usual->timeZone;
    fresh.cooldownDays = usual->cooldownDays;
    auto saving = saved(request, fresh);
    const auto id = co_await saving;
    if (!id) {
        co_return tl::unexpected(id.error());
    }
    request.id = id->value();
    auto answering = whole(std::move(request), true);
    co_return co_await answering;
}

QCoro::Task<Answer> update(Request request)
{
    auto reading = request.services->campaigns.fetchDraft(CampaignId(request.id));
    const auto before = co_await reading;
    if (!before) {
        co_return tl::unexpected(before.error());
    }
    auto saving = saved(request, *before);
    if (const auto id = co_await saving; !id) {
        co_return tl::unexpected(id.error());
    }
    auto answering = whole(std::move(request), false);
    co_return co_await answering;
}

QCoro::Task<Answer> remove(Request request)
{
    auto removing = request.services->campaigns.remove(CampaignId(request.id));
    const auto removed = co_await removing;
    co_return removed.map([] { return nothing(); });
}

QCoro::Task<Answer> send(Request request)
{
    const auto body = jsonOf(request.http, {u"confirmed_recipients"_s, u"hold"_s});
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    const JsonReader reader(*body);
    const auto confirmed = confirmedIn(reader);
    const bool holds = reader.has(u"hold"_s) && reader.member(u"hold"_s).boolean();
    if (const auto read = bodyResult(reader, 0); !read) {
        co_return tl::unexpected(read.error());
    }
    Result<void> done;
    if (holds) {
        auto holding = request.services->campaigns.hold(CampaignId(request.id), confirmed);
        done = co_await holding;
    } else {
        auto launching = request.services->campaigns.launch(CampaignId(request.id), confirmed);
        const auto receipt = co_await launching;
        done = receipt.map([](const LaunchReceipt&) {});
    }
    if (!done) {
        co_return tl::unexpected(done.error());
    }
    auto answering = whole(std::move(request), false);
    co_return co_await answering;
}

QCoro::Task<Answer> schedule(Request request)
{
    const auto body = jsonOf(request.http, {u"confirmed_recipients"_s, u"scheduled_at"_s, u"time_zone"_s});
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    auto reading = request.services->campaigns.fetchDraft(CampaignId(request.id));
    auto draft = co_await reading;
    if (!draft) {
        co_return tl::unexpected(draft.error());
    }
    const JsonReader reader(*body);
    const auto confirmed = confirmedIn(reader);
    const auto before = *draft;
    if (reader.has(u"scheduled_at"_s)) {
        draft->scheduledAt = reader.member(u"scheduled_at"_s).time();
    }
    if (reader.has(u"time_zone"_s)) {
        draft->timeZone = reader.member(u"time_zone"_s).text();
        checkZone(reader.member(u"time_zone"_s), draft->timeZone);
    }
    if (!draft->scheduledAt.isValid()) {
        reader.member(u"scheduled_at"_s).refuse(u"says when"_s);
    }
    if (const auto read = bodyResult(reader, 0); !read) {
        co_return tl::unexpected(read.error());
    }
    if (*draft != before) {
        auto saving = request.services->campaigns.saveDraft(*draft);
        if (const auto stored = co_await saving; !stored) {
            co_return tl::unexpected(stored.error());
        }
    }
    auto scheduling = request.services->campaigns.schedule(CampaignId(request.id), confirmed);
    if (const auto done = co_await scheduling; !done) {
        co_return tl::unexpected(done.error());
    }
    auto answering = whole(std::move(request), false);
    co_return co_await answering;
}

/// An act without words; what it answers is the campaign after it.
QCoro::Task<Answer> after(Request request, QCoro::Task<Result<void>> act)
{
    if (const auto done = co_await act; !done) {
        co_return tl::unexpected(done.error());
    }
    auto answering = whole(std::move(request), false);
    co_return co_await answering;
}

QCoro::Task<Answer> refused(Error error)
{
    co_return tl::unexpected(error);
}

// What has begun is stopped for good; what has not is a draft again.
QCoro::Task<Answer> cancel(Request request)
{
    if (const auto body = jsonOf(request.http, {}); !body) {
        co_return tl::unexpected(body.error());
    }
    auto fetching = request.services->campaigns.fetch(CampaignId(request.id));
    const auto campaign = co_await fetching;
    if (!campaign) {
        co_return tl::unexpected(campaign.error());
    }
    auto& campaigns = request.services->campaigns;
    auto act = allows(campaign->status, CampaignAction::Stop) ? campaigns.stop(campaign->id)
                                                              : campaigns.takeBack(campaign->id);
    auto answering = after(std::move(request), std::move(act));
    co_return co_await answering;
}

QCoro::Task<Answer> pause(Request request)
{
    if (const auto body = jsonOf(request.http, {}); !body) {
        return refused(body.error());
    }
    auto act = request.services->campaigns.pause(CampaignId(request.id));
    return after(std::move(request), std::move(act));
}

QCoro::Task<Answer> resume(Request request)
{
    if (const auto body = jsonOf(request.http, {}); !body) {
        return refused(body.error());
    }
    auto act = request.services->campaigns.resume(CampaignId(request.id));
    return after(std::move(request), std::move(act));
}

QCoro::Task<Answer> retry(Request request)
{
    const auto body = jsonOf(request.http, {u"positions"_s, u"reason"_s});
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    const JsonReader reader(*body);
    sending::RetryOrder order {.campaign = CampaignId(request.id)};
    if (reader.has(u"positions"_s)) {
        const auto items = reader.member(u"positions"_s).items();
        for (const auto& item : items) {
            order.positions.append(item.smallInteger());
        }
        // None would mean all.
        if (order.positions.isEmpty() || order.positions.size() > MostPositions) {
            reader.member(u"positions"_s).refuse(u"1 to 10000 of them, or leave it out for all"_s);
        }
    }
    if (reader.has(u"reason"_s)) {
        order.reason = reader.member(u"reason"_s).text();
    }
    if (const auto read = bodyResult(reader, 0); !read) {
        co_return tl::unexpected(read.error());
    }
    auto retrying = request.services->aftercare.sendAgain(order);
    const auto receipt = co_await retrying;
    co_return receipt.map([](const sending::RetryReceipt& done) { return json(toJson(done)); });
}

// Before a launch what it would do now, after it what it did.
QCoro::Task<Answer> receiptOf(Request request)
{
    auto fetching = request.services->campaigns.fetch(CampaignId(request.id));
    const auto campaign = co_await fetching;
    if (!campaign) {
        co_return tl::unexpected(campaign.error());
    }
    if (campaign->startedAt.isValid()) {
        co_return json({{u"matched"_s, campaign->matched},
                        {u"recipients"_s, campaign->tally.recipients()},
                        {u"excluded"_s, toJson(campaign->excluded)},
                        {u"frozen"_s, true},
                        {u"by_status"_s, toJson(campaign->tally).value(u"by_status"_s)}});
    }
    auto judging = request.services->campaigns.receipt(campaign->id);
    const auto receipt = co_await judging;
    co_return receipt.map([](const LaunchReceipt& found) {
        auto body = toJson(found);
        body.insert(u"frozen"_s, false);
        return json(body);
    });
}

} // namespace

QList<Route> campaignRoutes()
{
    const auto read = Access::OwnerAndSupervisor;
    const auto one = "/api/campaigns/{id}"_ba;
    return {
        {"GET"_ba, "/api/campaigns"_ba, u"listCampaigns"_s, read, false, list},
        {"POST"_ba, "/api/campaigns"_ba, u"createCampaign"_s, Access::Owner, true, create},
        {"GET"_ba, one, u"getCampaign"_s, read, false, fetch},
        {"PUT"_ba, one, u"updateCampaign"_s, Access::Owner, false, update},
        {"DELETE"_ba, one, u"deleteCampaign"_s, Access::Owner, false, remove},
        {"POST"_ba, one + "/send"_ba, u"sendCampaign"_s, Access::Owner, true, send},
        {"POST"_ba, one + "/schedule"_ba, u"scheduleCampaign"_s, Access::Owner, true, schedule},
        {"POST"_ba, one + "/cancel"_ba, u"cancelCampaign"_s, Access::Owner, true, cancel},
        {"POST"_ba, one + "/pause"_ba, u"pauseCampaign"_s, Access::Owner, true, pause},
        {"POST"_ba, one + "/resume"_ba, u"resumeCampaign"_s, Access::Owner, true, resume},
        {"POST"_ba, one + "/retry"_ba, u"retryCampaign"_s, Access::Owner, true, retry},
        {"GET"_ba, one + "/receipt"_ba, u"getReceipt"_s, read, false, receiptOf},
    };
}

} // namespace siaran::api
