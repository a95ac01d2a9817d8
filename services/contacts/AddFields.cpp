#include "services/contacts/AddFields.h"

#include "services/contacts/ContactRepository.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"
#include "services/db/Session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

// Somebody else may have made a field of the same key since the file was looked at.
Result<void> checkTypes(const QList<CustomField>& wanted, const QList<CustomField>& present)
{
    for (const auto& field : wanted) {
        const auto found = std::ranges::find(present, field.key, &CustomField::key);
        if (found == present.end() || found->type != field.type) {
            return fail(ErrorKind::Conflict, u"a field of this key has another type: "_s + field.key);
        }
    }
    return {};
}

} // namespace

Result<QList<qint64>> addFields(db::Session& session, const QList<CustomField>& fields)
{
    if (fields.isEmpty()) {
        return QList<qint64>();
    }
    QStringList keys;
    QStringList labels;
    QStringList types;
    QStringList choices;
    for (const auto& field : fields) {
        keys.push_back(field.key);
        labels.push_back(field.label);
        types.push_back(toWord(field.type));
        choices.push_back(db::textArray(field.choices));
    }
    const auto added = db::fetchAll<qint64>(session.run("contacts/add_fields"_L1,
                                                        {{":keys"_L1, db::textArray(keys)},
                                                         {":labels"_L1, db::textArray(labels)},
                                                         {":types"_L1, db::textArray(types)},
                                                         {":choices"_L1, db::textArray(choices)}}),
                                            [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    if (!added) {
        return added;
    }
    return fetchFields(session)
        .and_then([&](const QList<CustomField>& present) { return checkTypes(fields, present); })
        .map([&] { return *added; });
}

} // namespace siaran::contacts
