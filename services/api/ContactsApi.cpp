#include "services/api/Body.h"
#include "services/api/ContactJson.h"
#include "services/api/Cursor.h"
#include "services/api/JsonParts.h"
#include "services/api/QueryReader.h"
#include "services/api/Routes.h"
#include "services/consent/ConsentService.h"
#include "services/contacts/ContactEditService.h"
#include "services/contacts/ContactService.h"
#include "services/domain/WordTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using contacts::ContactOrder;

constexpr qsizetype LongestEvidence = 1000;

constexpr WordTable<ContactOrder, 4> Orders {{
    {ContactOrder::ByName, "name"_L1},
    {ContactOrder::NewestFirst, "newest"_L1},
    {ContactOrder::OldestFirst, "oldest"_L1},
    {ContactOrder::LastInbound, "last_inbound"_L1},
}};

template <typename Id>
QList<Id> idsOf(const QList<qint64>& values)
{
    QList<Id> ids;
    std::ranges::transform(values, std::back_inserter(ids), [](qint64 value) { return Id(value); });
    return ids;
}

QCoro::Task<Answer> list(Request request)
{
    QueryReader query(request.http,
                      {u"limit"_s, u"cursor"_s, u"q"_s, u"label"_s, u"workflow_status"_s, u"opted_out"_s,
                       u"segment_id"_s, u"order"_s});
    const contacts::ContactQuery wanted {
        .words = query.text(u"q"_s),
        .labels = idsOf<LabelId>(query.ids(u"label"_s)),
        .workflowStatuses = idsOf<WorkflowStatusId>(query.ids(u"workflow_status"_s)),
        .optedOut = query.answer(u"opted_out"_s),
        .segment = SegmentId(query.id(u"segment_id"_s)),
        .order = query.word(u"order"_s, [](const QString& word) { return valueIn(Orders, word); })
                     .value_or(ContactOrder::ByName)};
    const auto limit = query.limit();
    const auto cursor = query.cursor();
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    const contacts::ContactCursor after {.id = ContactId(cursor.id), .name = cursor.name, .lastInboundAt = cursor.at};
    auto paging = request.services->contacts.page(wanted, after, limit);
    const auto found = co_await paging;
    co_return found.map([](const contacts::ContactPage& rows) {
        const auto next = rows.hasMore
            ? std::optional(Cursor {.id = rows.next.id.value(), .name = rows.next.name, .at = rows.next.lastInboundAt})
            : std::nullopt;
        return json(page(arrayOf(rows.rows, [](const Contact& one) { return toJson(one); }), next));
    });
}

QCoro::Task<Answer> detailsOf(Request request, bool isNew)
{
    auto fetching = request.services->contacts.details(ContactId(request.id));
    const auto details = co_await fetching;
    co_return details.map([&](const contacts::ContactDetails& found) {
        const auto body = toJson(found);
        return isNew ? created(u"/api/contacts/%1"_s.arg(request.id), body) : json(body);
    });
}

QCoro::Task<Answer> fetch(Request request)
{
    return detailsOf(std::move(request), false);
}

QCoro::Task<Answer> create(Request request)
{
    const auto body = jsonOf(request.http);
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    auto reading = request.services->contacts.catalogue();
    const auto catalogue = co_await reading;
    const auto wanted = catalogue.and_then(
        [&](const contacts::ContactCatalogue& known) { return contactFromJson(*body, {}, known); });
    if (!wanted) {
        co_return tl::unexpected(wanted.error());
    }
    auto creating = request.services->contactEdits.create(*wanted);
    const auto id = co_await creating;
    if (!id) {
        co_return tl::unexpected(id.error());
    }
    request.id = id->value();
    auto answering = detailsOf(std::move(request), true);
    co_return co_await answering;
}

QCoro::Task<Answer> update(Request request)
{
    const auto body = jsonOf(request.http);
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    auto fetching = request.services->contacts.details(ContactId(request.id));
    const auto details = co_await fetching;
    if (!details) {
        co_return tl::unexpected(details.error());
    }
    auto reading = request.services->contacts.catalogue();
    const auto catalogue = co_await reading;
    const auto wanted = catalogue.and_then(
        [&](const contacts::ContactCatalogue& known) { return contactFromJson(*body, details->values, known); });
    if (!wanted) {
        co_return tl::unexpected(wanted.error());
    }
    const contacts::ContactChange edit {.contact = ContactId(request.id), .before = details->values, .after = *wanted};
    auto changing = request.services->contactEdits.change(edit);
    const auto changed = co_await changing;
    if (!changed) {
        co_return tl::unexpected(changed.error());
    }
    auto answering = detailsOf(std::move(request), false);
    co_return co_await answering;
}

QCoro::Task<Answer> remove(Request request)
{
    const contacts::ContactSelection one(QList<ContactId> {ContactId(request.id)});
    const contacts::BulkAction removal = contacts::RemoveContacts {};
    auto removing = request.services->contactEdits.apply(one, removal);
    const auto receipt = co_await removing;
    co_return receipt.and_then([](const contacts::BulkReceipt& done) -> Answer {
        return done.changed > 0 ? Answer(nothing()) : fail(ErrorKind::NotFound, u"contact"_s, u"contact.gone"_s);
    });
}

QCoro::Task<Answer> say(Request request, bool optedOut)
{
    const auto body = jsonOf(request.http, {u"evidence"_s});
    if (!body) {
        co_return tl::unexpected(body.error());
    }
    const JsonReader reader(*body);
    const auto evidence = reader.has(u"evidence"_s) ? reader.member(u"evidence"_s).text() : QString();
    if (evidence.size() > LongestEvidence) {
        reader.member(u"evidence"_s).refuse(u"at most 1000 characters"_s);
    }
    if (const auto read = bodyResult(reader, 0); !read) {
        co_return tl::unexpected(read.error());
    }
    auto setting = request.services->consent.setOptedOut(ContactId(request.id), optedOut, evidence);
    const auto set = co_await setting;
    if (!set) {
        co_return tl::unexpected(set.error());
    }
    auto answering = detailsOf(std::move(request), false);
    co_return co_await answering;
}

QCoro::Task<Answer> optOut(Request request)
{
    return say(std::move(request), true);
}

QCoro::Task<Answer> optIn(Request request)
{
    return say(std::move(request), false);
}

} // namespace

QList<Route> contactRoutes()
{
    const auto one = "/api/contacts/{id}"_ba;
    return {
        {"GET"_ba, "/api/contacts"_ba, u"listContacts"_s, Access::Everyone, false, list},
        {"POST"_ba, "/api/contacts"_ba, u"createContact"_s, Access::OwnerAndAgent, true, create},
        {"GET"_ba, one, u"getContact"_s, Access::Everyone, false, fetch},
        {"PUT"_ba, one, u"updateContact"_s, Access::OwnerAndAgent, false, update},
        {"DELETE"_ba, one, u"deleteContact"_s, Access::Owner, false, remove},
        {"POST"_ba, one + "/opt-out"_ba, u"optOutContact"_s, Access::OwnerAndAgent, true, optOut},
        {"POST"_ba, one + "/opt-in"_ba, u"optInContact"_s, Access::Owner, true, optIn},
    };
}

} // namespace siaran::api
