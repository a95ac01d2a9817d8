#include "services/contacts/ContactWriter.h"

#include "services/contacts/ContactCheck.h"
#include "services/contacts/ContactDetailsRepository.h"
#include "services/contacts/ContactRepository.h"
#include "services/contacts/FieldsJson.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

QString idArray(const auto& ids)
{
    QList<qint64> values;
    for (const auto id : ids) {
        values.append(id.value());
    }
    return db::integerArray(values);
}

QVariant ratingOf(const ContactValues& values)
{
    return values.rating ? QVariant(*values.rating) : QVariant(QMetaType::fromType<int>());
}

Result<void> checkWords(db::Session& session, const ContactValues& values)
{
    auto found = session.run("contacts/check_words"_L1,
                             {{":labels"_L1, idArray(values.labels)}, {":status"_L1, values.workflowStatus.value()}});
    if (!found) {
        return tl::unexpected(found.error());
    }
    found->next();
    return found->value(0).toBool() ? Result<void>() : fail(ErrorKind::NotFound, u"word"_s, u"contact.word_gone"_s);
}

Result<ContactValues> checkedHere(db::Session& session, const ContactValues& values)
{
    return fetchFields(session)
        .and_then([&](const QList<CustomField>& fields) { return checked(values, fields); })
        .and_then(
            [&](const ContactValues& clean) { return checkWords(session, clean).map([&clean] { return clean; }); });
}

// Which law of the table was broken.
Error named(Error error)
{
    if (error.kind == ErrorKind::Conflict) {
        error.reason = u"contact.phone_taken"_s;
    } else if (error.kind == ErrorKind::Invalid) {
        error.reason = u"contact.phone_missing"_s;
    }
    return error;
}

} // namespace

Result<ContactId> insertContact(db::Session& session, const ContactValues& values)
{
    const auto clean = checkedHere(session, values);
    if (!clean) {
        return tl::unexpected(clean.error());
    }
    if (clean->phoneE164.isEmpty()) {
        return fail(ErrorKind::Invalid, u"phone"_s, u"contact.phone_missing"_s);
    }
    auto inserted = session.run("contacts/insert_contact"_L1,
                                {{":name"_L1, clean->displayName},
                                 {":phone"_L1, clean->phoneE164},
                                 {":labels"_L1, idArray(clean->labels)},
                                 {":status"_L1, clean->workflowStatus.value()},
                                 {":rating"_L1, ratingOf(*clean)},
                                 {":fields"_L1, fieldsToJson(clean->fields)}});
    if (!inserted) {
        return tl::unexpected(named(inserted.error()));
    }
    inserted->next();
    return ContactId(inserted->value(0).toLongLong());
}

Result<ContactChange> writeChange(db::Session& session, const ContactChange& edit)
{
    return lockContacts(session, {edit.contact})
        .and_then([&] { return fetchValues(session, edit.contact); })
        .and_then([&](const ContactValues& current) {
            return rebased(current, edit)
                .and_then([&](const ContactValues& next) { return writeValues(session, edit.contact, next); })
                .map([&](const ContactValues& stored) {
                    return ContactChange {edit.contact, current, stored};
                });
        });
}

Result<ContactValues> writeValues(db::Session& session, ContactId id, const ContactValues& values)
{
    const auto clean = checkedHere(session, values);
    if (!clean) {
        return clean;
    }
    const auto updated = session.run("contacts/update_contact"_L1,
                                     {{":name"_L1, clean->displayName},
                                      {":phone"_L1, clean->phoneE164},
                                      {":labels"_L1, idArray(clean->labels)},
                                      {":status"_L1, clean->workflowStatus.value()},
                                      {":rating"_L1, ratingOf(*clean)},
                                      {":fields"_L1, fieldsToJson(clean->fields)},
                                      {":contact"_L1, id.value()}});
    return updated ? clean : Result<ContactValues>(tl::unexpected(named(updated.error())));
}

Result<void> lockContacts(db::Session& session, const QList<ContactId>& ids)
{
    auto locked = session.run("contacts/lock_contacts"_L1, {{":contacts"_L1, idArray(ids)}});
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    qsizetype found = 0;
    while (locked->next()) {
        ++found;
    }
    return found == ids.size() ? db::checkEnd(*locked) : fail(ErrorKind::NotFound, u"contact"_s, u"contact.gone"_s);
}

} // namespace siaran::contacts
