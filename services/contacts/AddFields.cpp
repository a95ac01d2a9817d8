#include "services/contacts/AddFields.h"

#include "services/contacts/ContactRepository.h"
#include "services/db/ArrayLiteral.h"
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
    auto added = session.run("contacts/add_fields"_L1,
                             {{":keys"_L1, db::textArray(keys)},
                              {":labels"_L1, db::textArray(labels)},
                              {":types"_L1, db::textArray(types)},
                              {":choices"_L1, db::textArray(choices)}});
    if (!added) {
        return tl::unexpected(added.error());
    }
    QList<qint64> ids;
    while (added->next()) {
        ids.push_back(added->value(0).toLongLong());
    }
    return db::checkEnd(*added)
        .and_then([&] { return fetchFields(session); })
        .and_then([&](const QList<CustomField>& present) { return checkTypes(fields, present); })
        .map([&] { return ids; });
}

} // namespace siaran::contacts
