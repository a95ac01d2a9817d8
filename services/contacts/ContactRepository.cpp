#include "services/contacts/ContactRepository.h"

#include "services/contacts/SearchWords.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"
#include "services/domain/FieldValuesJson.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

// Column order is that of sql/fetch_contacts.sql.
Contact contactFromRow(const QSqlQuery& row)
{
    auto labels = db::textsFromArray(row.value(3).toString());
    labels.sort();
    return {
        .id = ContactId(row.value(0).toLongLong()),
        .displayName = row.value(1).toString(),
        .phoneE164 = row.value(2).toString(),
        .labels = labels,
        .workflowStatus = row.value(4).toString(),
        .rating = row.isNull(5) ? std::nullopt : std::optional(row.value(5).toInt()),
        .conversationCount = row.value(6).toInt(),
        .optedOut = row.value(7).toBool(),
        .createdAt = row.value(8).toDateTime(),
        .lastInboundAt = row.value(9).toDateTime(),
        .lastOutboundAt = row.value(10).toDateTime(),
        .fields = fieldValuesFromJson(row.value(11).toString().toUtf8()),
    };
}

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

template <typename Row>
Result<QList<Row>> fetchAll(Result<QSqlQuery> query, Row (*read)(const QSqlQuery&))
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<Row> rows;
    while (query->next()) {
        rows.push_back(read(*query));
    }
    return db::checkEnd(*query).map([&] { return rows; });
}

QVariant textOrNull(const QString& text)
{
    return text.isNull() ? QVariant() : QVariant(text);
}

Result<QList<Contact>> fetchContacts(db::Session& session, ContactId only, const ContactQuery& query,
                                     const ContactCursor& after, int limit)
{
    const auto words = searchWords(query.words);
    return fetchAll(session.run("contacts/fetch_contacts"_L1,
                                {{":id"_L1, only.value()},
                                 {":label"_L1, query.label.value_or(LabelId()).value()},
                                 {":opted_out"_L1, query.optedOut ? QVariant(*query.optedOut) : QVariant()},
                                 {":words"_L1, textOrNull(words.text)},
                                 {":digits"_L1, textOrNull(words.digits)},
                                 {":national"_L1, textOrNull(words.national)},
                                 {":newest"_L1, query.order == ContactOrder::NewestFirst},
                                 {":after"_L1, after.id.value()},
                                 {":after_name"_L1, after.name},
                                 {":limit"_L1, limit}}),
                    contactFromRow);
}

} // namespace

Result<ContactPage> fetchPage(db::Session& session, const ContactQuery& query, const ContactCursor& after, int limit)
{
    // One more than asked for tells whether there is more.
    return fetchContacts(session, {}, query, after, limit + 1).map([limit](QList<Contact> rows) {
        ContactPage page;
        page.hasMore = rows.size() > limit;
        page.rows = page.hasMore ? rows.first(limit) : rows;
        if (!page.rows.isEmpty()) {
            page.next = {page.rows.last().id, page.rows.last().displayName};
        }
        return page;
    });
}

Result<int> countContacts(db::Session& session, const ContactQuery& query)
{
    const auto words = searchWords(query.words);
    auto counted = session.run("contacts/count_contacts"_L1,
                               {{":label"_L1, query.label.value_or(LabelId()).value()},
                                {":opted_out"_L1, query.optedOut ? QVariant(*query.optedOut) : QVariant()},
                                {":words"_L1, textOrNull(words.text)},
                                {":digits"_L1, textOrNull(words.digits)},
                                {":national"_L1, textOrNull(words.national)}});
    if (!counted) {
        return tl::unexpected(counted.error());
    }
    counted->next();
    return counted->value(0).toInt();
}

Result<Contact> fetchContact(db::Session& session, ContactId id)
{
    if (!id.isValid()) {
        return fail(ErrorKind::NotFound, u"contact"_s);
    }
    return fetchContacts(session, id, {}, {}, 1).and_then([](const QList<Contact>& found) {
        return found.isEmpty() ? Result<Contact>(fail(ErrorKind::NotFound, u"contact"_s)) : found.first();
    });
}

Result<ContactCatalogue> fetchCatalogue(db::Session& session)
{
    const auto labels = fetchAll(session.run("contacts/fetch_labels"_L1), wordFromRow<Label>);
    if (!labels) {
        return tl::unexpected(labels.error());
    }
    const auto statuses = fetchAll(session.run("contacts/fetch_workflow_statuses"_L1), wordFromRow<WorkflowStatus>);
    if (!statuses) {
        return tl::unexpected(statuses.error());
    }
    return fetchFields(session).map([&](const QList<CustomField>& fields) {
        return ContactCatalogue {.labels = *labels, .workflowStatuses = *statuses, .fields = fields};
    });
}

Result<QList<CustomField>> fetchFields(db::Session& session)
{
    return fetchAll(session.run("contacts/fetch_fields"_L1), fieldFromRow);
}

} // namespace siaran::contacts
