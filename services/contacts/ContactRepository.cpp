#include "services/contacts/ContactRepository.h"

#include "services/contacts/ContactFilter.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"
#include "services/db/Session.h"
#include "services/segments/ContactRows.h"

#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

CustomField fieldFromRow(const QSqlQuery& row)
{
    return {
        .id = CustomFieldId(row.value(0).toLongLong()),
        .key = row.value(1).toString(),
        .label = row.value(2).toString(),
        .type = fieldTypeFromWord(row.value(3).toString()).value_or(FieldType::Text),
        .choices = db::textsFromArray(row.value(4).toString()),
    };
}

template <typename Word>
Word wordFromRow(const QSqlQuery& row)
{
    return {decltype(Word::id)(row.value(0).toLongLong()), row.value(1).toString()};
}

constexpr auto WalkMarker = "/* walk */"_L1;
constexpr auto FilterMarker = "/* audience */"_L1;

QLatin1StringView walkFor(ContactOrder order)
{
    switch (order) {
    case ContactOrder::ByName: return "contacts/walk_by_name"_L1;
    case ContactOrder::NewestFirst: return "contacts/walk_newest"_L1;
    case ContactOrder::OldestFirst: return "contacts/walk_oldest"_L1;
    case ContactOrder::LastInbound: return "contacts/walk_last_inbound"_L1;
    }
    Q_UNREACHABLE();
}

db::Session::NamedBindings walkBindings(ContactOrder order, const ContactCursor& after, const QVariant& limit)
{
    db::Session::NamedBindings bindings {{u":after"_s, after.id.value()}, {u":limit"_s, limit}};
    if (order == ContactOrder::ByName) {
        bindings.push_back({u":after_name"_s, after.name});
    }
    if (order == ContactOrder::LastInbound) {
        bindings.push_back({u":after_time"_s, after.lastInboundAt});
    }
    return bindings;
}

// A page of them: words are mostly rare, and then the walk would go over everybody.
QLatin1StringView pageFor(const ContactQuery& query)
{
    const bool seeks = query.order == ContactOrder::ByName && !query.words.trimmed().isEmpty();
    return seeks ? "contacts/find_by_name"_L1 : walkFor(query.order);
}

// The ids of a page and the cursor of its last row.
Result<QList<ContactCursor>> walk(db::Session& session, const ContactQuery& query, const ContactCursor& after,
                                  int limit)
{
    const auto filter = filterOf(session, query);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    return db::fetchAll<ContactCursor>(
        segments::runFor(session, *filter, pageFor(query), walkBindings(query.order, after, limit)),
        [](const QSqlQuery& row) {
            return ContactCursor {ContactId(row.value(0).toLongLong()), row.value(1).toString(),
                                  row.value(2).toDateTime()};
        });
}

Result<ContactPage> pageOf(db::Session& session, const QList<ContactCursor>& walked, int limit)
{
    ContactPage page;
    page.hasMore = walked.size() > limit;
    QList<ContactId> ids;
    for (const auto& step : walked.first(std::min<qsizetype>(limit, walked.size()))) {
        ids.append(step.id);
        page.next = step;
    }
    return segments::fetchContacts(session, ids).map([&page](QList<Contact> rows) {
        page.rows = std::move(rows);
        return page;
    });
}

QList<ContactId> idsFrom(const QByteArray& outline)
{
    constexpr qsizetype Width = sizeof(qint64);
    QList<ContactId> ids;
    ids.reserve(outline.size() / Width);
    for (qsizetype at = 0; at + Width <= outline.size(); at += Width) {
        ids.append(ContactId(qFromBigEndian<qint64>(outline.constData() + at)));
    }
    return ids;
}

} // namespace

Result<ContactPage> fetchPage(db::Session& session, const ContactQuery& query, const ContactCursor& after, int limit)
{
    // Of one moment, so that the rows are those that were walked over.
    db::Transaction transaction(session);
    return transaction.beginSnapshot()
        .and_then([&] { return walk(session, query, after, limit + 1); }) // one more tells whether there is more
        .and_then([&](const QList<ContactCursor>& walked) { return pageOf(session, walked, limit); })
        .and_then([&](const ContactPage& page) { return transaction.commit().map([&page] { return page; }); });
}

Result<QList<ContactId>> fetchOutline(db::Session& session, const ContactQuery& query)
{
    const auto filter = filterOf(session, query);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    auto walking = session.text(walkFor(query.order));
    walking.replace(FilterMarker, u"AND ("_s + filter->condition + u')');
    auto text = session.text("contacts/outline"_L1);
    text.replace(WalkMarker, walking);
    const QVariant nobody(QMetaType::fromType<qint64>());
    auto found
        = session.runComposed("contacts/outline"_L1, text, filter->bindings + walkBindings(query.order, {}, nobody));
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->next() ? idsFrom(found->value(0).toByteArray()) : QList<ContactId>();
}

Result<int> countContacts(db::Session& session, const ContactQuery& query)
{
    return filterOf(session, query)
        .and_then([&](const segments::Audience& filter) {
            return segments::runFor(session, filter, "contacts/count_contacts"_L1);
        })
        .map([](QSqlQuery counted) {
            counted.next();
            return counted.value(0).toInt();
        });
}

Result<Contact> fetchContact(db::Session& session, ContactId id)
{
    return segments::fetchContacts(session, {id}).and_then([](const QList<Contact>& found) {
        return found.isEmpty() ? Result<Contact>(fail(ErrorKind::NotFound, u"contact"_s, u"contact.gone"_s))
                               : found.first();
    });
}

Result<ContactId> findContactByPhone(db::Session& session, const QString& phoneE164)
{
    auto found = session.run("contacts/find_by_phone"_L1, {{":phone"_L1, phoneE164}});
    if (!found) {
        return tl::unexpected(found.error());
    }
    return found->next() ? ContactId(found->value(0).toLongLong()) : ContactId();
}

Result<ContactCatalogue> fetchCatalogue(db::Session& session)
{
    const auto labels = db::fetchAll(session.run("contacts/fetch_labels"_L1), wordFromRow<Label>);
    if (!labels) {
        return tl::unexpected(labels.error());
    }
    const auto statuses = db::fetchAll(session.run("contacts/fetch_workflow_statuses"_L1), wordFromRow<WorkflowStatus>);
    if (!statuses) {
        return tl::unexpected(statuses.error());
    }
    return fetchFields(session).map([&](const QList<CustomField>& fields) {
        return ContactCatalogue {.labels = *labels, .workflowStatuses = *statuses, .fields = fields};
    });
}

Result<QList<CustomField>> fetchFields(db::Session& session)
{
    return db::fetchAll(session.run("contacts/fetch_fields"_L1), fieldFromRow);
}

} // namespace siaran::contacts
