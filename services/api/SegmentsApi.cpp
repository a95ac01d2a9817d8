#include "services/api/Body.h"
#include "services/api/Cursor.h"
#include "services/api/QueryReader.h"
#include "services/api/Routes.h"
#include "services/api/SegmentJson.h"
#include "services/api/Turns.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using segments::Segment;

QCoro::Task<Answer> list(Request request)
{
    QueryReader query(request.http, {u"limit"_s, u"cursor"_s});
    const auto limit = query.limit();
    const auto cursor = query.cursor();
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    auto paging = request.services->segments.page(cursor.name, limit);
    const auto found = co_await paging;
    co_return found.map([](const segments::SegmentPage& rows) {
        return json(page(
            rows, [](const Segment& one) { return toJson(one); },
            [](const QString& last) { return Cursor {.name = last}; }));
    });
}

QCoro::Task<Answer> fetch(Request request)
{
    auto fetching = request.services->segments.fetch(SegmentId(request.id));
    const auto segment = co_await fetching;
    co_return segment.map([](const Segment& found) { return json(toJson(found)); });
}

QCoro::Task<Answer> create(Request request)
{
    const auto wanted
        = jsonOf(request.http).and_then([](const QJsonObject& body) { return segmentFromJson(body, {}); });
    if (!wanted) {
        co_return tl::unexpected(wanted.error());
    }
    auto saving = request.services->segments.save(*wanted);
    const auto saved = co_await saving;
    if (!saved) {
        co_return tl::unexpected(saved.error());
    }
    auto fetching = request.services->segments.fetch(*saved);
    const auto segment = co_await fetching;
    co_return segment.map(
        [](const Segment& found) { return created(u"/api/segments/%1"_s.arg(found.id.value()), toJson(found)); });
}

QCoro::Task<Answer> update(Request request)
{
    auto looking = request.services->segments.fetch(SegmentId(request.id));
    const auto before = co_await looking;
    const auto wanted = before.and_then([&](const Segment& segment) {
        return jsonOf(request.http).and_then([&](const QJsonObject& body) { return segmentFromJson(body, segment); });
    });
    if (!wanted) {
        co_return tl::unexpected(wanted.error());
    }
    auto saving = request.services->segments.save(*wanted);
    const auto saved = co_await saving;
    if (!saved) {
        co_return tl::unexpected(saved.error());
    }
    auto fetching = request.services->segments.fetch(*saved);
    const auto segment = co_await fetching;
    co_return segment.map([](const Segment& found) { return json(toJson(found)); });
}

QCoro::Task<Answer> remove(Request request)
{
    auto looking = request.services->segments.fetch(SegmentId(request.id));
    if (const auto found = co_await looking; !found) {
        co_return tl::unexpected(found.error());
    }
    auto removing = request.services->segments.remove(SegmentId(request.id));
    const auto removed = co_await removing;
    co_return removed.map([] { return nothing(); });
}

QCoro::Task<Answer> previewRule(Request request)
{
    const auto criteria = jsonOf(request.http).and_then(criteriaOf);
    if (!criteria) {
        co_return tl::unexpected(criteria.error());
    }
    auto waiting = request.services->previews.take();
    const auto turn = co_await waiting;
    auto previewing = request.services->segments.preview(*criteria);
    const auto preview = co_await previewing;
    co_return preview.map([](const segments::SegmentPreview& found) { return json(toJson(found)); });
}

QCoro::Task<Answer> previewSaved(Request request)
{
    if (const auto body = jsonOf(request.http, {}); !body) {
        co_return tl::unexpected(body.error());
    }
    auto waiting = request.services->previews.take();
    const auto turn = co_await waiting;
    auto previewing = request.services->segments.previewSaved(SegmentId(request.id));
    const auto preview = co_await previewing;
    co_return preview.map([](const segments::SegmentPreview& found) { return json(toJson(found)); });
}

QCoro::Task<Answer> refresh(Request request)
{
    if (const auto body = jsonOf(request.http, {}); !body) {
        co_return tl::unexpected(body.error());
    }
    auto refreshing = request.services->segments.refresh(SegmentId(request.id));
    const auto segment = co_await refreshing;
    co_return segment.map([](const Segment& found) { return json(toJson(found)); });
}

} // namespace

QList<Route> segmentRoutes()
{
    const auto read = Access::OwnerAndSupervisor;
    const auto one = "/api/segments/{id}"_ba;
    return {
        {"GET"_ba, "/api/segments"_ba, u"listSegments"_s, read, false, list},
        {"POST"_ba, "/api/segments"_ba, u"createSegment"_s, Access::Owner, true, create},
        {"POST"_ba, "/api/segments/preview"_ba, u"previewCriteria"_s, read, false, previewRule},
        {"GET"_ba, one, u"getSegment"_s, read, false, fetch},
        {"PUT"_ba, one, u"updateSegment"_s, Access::Owner, false, update},
        {"DELETE"_ba, one, u"deleteSegment"_s, Access::Owner, false, remove},
        {"POST"_ba, one + "/preview"_ba, u"previewSegment"_s, read, false, previewSaved},
        {"POST"_ba, one + "/refresh"_ba, u"refreshSegment"_s, Access::Owner, true, refresh},
    };
}

} // namespace siaran::api
