#include "services/webhooks/CustomerRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

struct PersonColumns {
    QString phones;
    QString bsuids;
    QString names;
    QString quoted;

    explicit PersonColumns(const QList<Person>& people)
    {
        QStringList phoneList;
        QStringList bsuidList;
        QStringList nameList;
        QStringList quotedList;
        for (const auto& person : people) {
            phoneList.append(person.identity.phone);
            bsuidList.append(person.identity.bsuid);
            nameList.append(person.name);
            quotedList.append(person.quoted);
        }
        phones = db::textArray(phoneList);
        bsuids = db::textArray(bsuidList);
        names = db::textArray(nameList);
        quoted = db::textArray(quotedList);
    }
};

QString idArray(const auto& contacts)
{
    QList<qint64> ids;
    for (const auto contact : contacts) {
        ids.append(contact.value());
    }
    return db::integerArray(ids);
}

} // namespace

Result<bool> joinPeople(db::Session& session, const QList<Person>& people)
{
    QList<Person> telling; // the others tell nothing of two identities
    std::ranges::copy_if(people, std::back_inserter(telling), [](const Person& person) {
        return !person.identity.bsuid.isEmpty() && (!person.identity.phone.isEmpty() || !person.quoted.isEmpty());
    });
    if (telling.isEmpty()) {
        return false;
    }
    const PersonColumns columns(telling);
    return session
        .repeat("webhooks/join_people"_L1,
                {{":phones"_L1, columns.phones}, {":bsuids"_L1, columns.bsuids}, {":contexts"_L1, columns.quoted}})
        .map([](db::KeptQuery joined) { return joined.next(); });
}

Result<QList<ContactId>> findOrMakeContacts(db::Session& session, const QList<Person>& people)
{
    if (people.isEmpty()) {
        return QList<ContactId>();
    }
    const PersonColumns columns(people);
    const auto inserted = session.repeat("webhooks/insert_contacts"_L1,
                                         {{":phones"_L1, columns.phones},
                                          {":bsuids"_L1, columns.bsuids},
                                          {":names"_L1, columns.names},
                                          {":contexts"_L1, columns.quoted}});
    if (!inserted) {
        return tl::unexpected(inserted.error());
    }
    auto contacts = db::fetchAll<ContactId>(
        session.repeat(
            "webhooks/find_contacts"_L1,
            {{":phones"_L1, columns.phones}, {":bsuids"_L1, columns.bsuids}, {":contexts"_L1, columns.quoted}}),
        [](const QSqlQuery& row) { return ContactId(row.value(1).toLongLong()); });
    if (contacts && contacts->size() != people.size()) {
        return fail(ErrorKind::Conflict, u"a contact went away"_s);
    }
    return contacts;
}

Result<QList<Refusal>> findRefused(db::Session& session, const QList<LedgerEvent>& refused)
{
    if (refused.isEmpty()) {
        return QList<Refusal>();
    }
    QList<qint64> campaigns;
    QList<qint64> positions;
    QStringList wamids;
    QList<Person> recipients;
    for (const auto& [told, echo] : refused) {
        campaigns.append(echo ? echo->campaign.value() : 0);
        positions.append(echo ? echo->position : 0);
        wamids.append(told.wamid);
        recipients.push_back({.identity = told.recipient});
    }
    const PersonColumns columns(recipients);
    return db::fetchAll<Refusal>(session.run("webhooks/find_refused"_L1,
                                             {{":campaigns"_L1, db::integerArray(campaigns)},
                                              {":positions"_L1, db::integerArray(positions)},
                                              {":wamids"_L1, db::textArray(wamids)},
                                              {":phones"_L1, columns.phones},
                                              {":bsuids"_L1, columns.bsuids}}),
                                 [](const QSqlQuery& row) {
                                     return Refusal {.contact = ContactId(row.value(1).toLongLong()),
                                                     .key = {row.value(2).toLongLong(), row.value(3).toInt()},
                                                     .index = row.value(0).toLongLong() - 1};
                                 });
}

Result<void> lockContacts(db::Session& session, const QSet<ContactId>& contacts)
{
    if (contacts.isEmpty()) {
        return {};
    }
    return session.repeat("webhooks/lock_contacts"_L1, {{":contacts"_L1, idArray(contacts)}})
        .map([](const db::KeptQuery&) {});
}

Result<void> completeContacts(db::Session& session, const QList<ContactId>& contacts, const QList<Person>& people)
{
    if (contacts.isEmpty()) {
        return {};
    }
    const PersonColumns columns(people);
    return session
        .repeat("webhooks/complete_contacts"_L1,
                {{":contacts"_L1, idArray(contacts)},
                 {":phones"_L1, columns.phones},
                 {":bsuids"_L1, columns.bsuids},
                 {":names"_L1, columns.names}})
        .map([](const db::KeptQuery&) {});
}

Result<QSet<QString>> findKnown(db::Session& session, const QList<InboundMessage>& messages)
{
    if (messages.isEmpty()) {
        return QSet<QString>();
    }
    QStringList wamids;
    for (const auto& message : messages) {
        wamids.append(message.wamid);
    }
    auto query = session.run("webhooks/known_messages"_L1, {{":wamids"_L1, db::textArray(wamids)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QSet<QString> known;
    while (query->next()) {
        known.insert(query->value(0).toString());
    }
    return known;
}

Result<QList<LedgerKey>> findAnswered(db::Session& session, const QList<Utterance>& said, const QStringList& quoted)
{
    QList<LedgerKey> keys(said.size());
    if (said.isEmpty()) {
        return keys;
    }
    QList<qint64> contacts;
    QList<qint64> times;
    for (const auto& utterance : said) {
        contacts.append(utterance.contact.value());
        times.append(utterance.at.toMSecsSinceEpoch());
    }
    auto query = session.run("webhooks/find_campaign_messages"_L1,
                             {{":contacts"_L1, db::integerArray(contacts)},
                              {":contexts"_L1, db::textArray(quoted)},
                              {":times"_L1, db::integerArray(times)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    while (query->next()) {
        keys[query->value(0).toLongLong() - 1] = {query->value(1).toLongLong(), query->value(2).toInt()};
    }
    return keys;
}

} // namespace siaran::webhooks
