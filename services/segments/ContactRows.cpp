#include "services/segments/ContactRows.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"
#include "services/domain/FieldValuesJson.h"

using namespace Qt::StringLiterals;

namespace siaran::segments {

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

} // namespace

Result<QList<Contact>> fetchContacts(db::Session& session, const QList<ContactId>& ids)
{
    if (ids.isEmpty()) {
        return QList<Contact>();
    }
    QList<qint64> keys;
    for (const auto id : ids) {
        keys.append(id.value());
    }
    return db::fetchAll(session.run("segments/fetch_contacts"_L1, {{":ids"_L1, db::integerArray(keys)}}),
                        contactFromRow);
}

} // namespace siaran::segments
