#pragma once

#include "services/consent/ConsentService.h"
#include "services/contacts/ContactService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

#include <algorithm>

namespace siaran::test {

/// Contacts in a list. Set `failure` to make everything fail, close `gate` or `wordsGate` to answer later.
class FakeContactService final : public contacts::ContactService {
public:
    QCoro::Task<Result<contacts::ContactPage>> page(contacts::ContactQuery query, contacts::ContactCursor after,
                                                    int limit) override
    {
        queries.push_back(query);
        const auto answer = pageOf(query, after, limit);
        co_await gate.pass();
        co_return answer;
    }

    QCoro::Task<Result<int>> count(contacts::ContactQuery query) override
    {
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        co_return static_cast<int>(matching(query).size());
    }

    QCoro::Task<Result<QList<ContactId>>> outline(contacts::ContactQuery query) override
    {
        queries.push_back(query);
        Result<QList<ContactId>> answer = QList<ContactId>();
        for (const auto& one : matching(query)) {
            answer->append(one.id);
        }
        if (failure) {
            answer = tl::unexpected(*failure);
        }
        co_await gate.pass();
        co_return answer;
    }

    QCoro::Task<Result<QList<Contact>>> rows(QList<ContactId> ids) override
    {
        rowRequests.push_back(ids);
        Result<QList<Contact>> answer = QList<Contact>();
        for (const auto id : ids) {
            std::ranges::copy_if(contacts, std::back_inserter(*answer),
                                 [id](const Contact& one) { return one.id == id; });
        }
        if (failure) {
            answer = tl::unexpected(*failure);
        }
        co_await rowsGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<contacts::ContactDetails>> details(ContactId id) override
    {
        for (const auto& one : contacts) {
            if (one.id == id) {
                auto answer = extras.value(id);
                answer.contact = one;
                answer.values.displayName = one.displayName;
                answer.values.phoneE164 = one.phoneE164;
                answer.values.rating = one.rating;
                answer.values.fields = one.fields;
                for (const auto& label : words.labels) {
                    if (one.labels.contains(label.name)) {
                        answer.values.labels.append(label.id);
                    }
                }
                for (const auto& status : words.workflowStatuses) {
                    if (status.name == one.workflowStatus) {
                        answer.values.workflowStatus = status.id;
                    }
                }
                co_return Result<contacts::ContactDetails>(answer);
            }
        }
        co_return fail(ErrorKind::NotFound, QString(), QStringLiteral("contact.gone"));
    }

    QCoro::Task<Result<ContactId>> findByPhone(QString typed) override
    {
        for (const auto& one : contacts) {
            if (one.phoneE164 == typed) {
                co_return one.id;
            }
        }
        co_return ContactId();
    }

    QCoro::Task<Result<Contact>> contact(ContactId id) override
    {
        for (const auto& one : contacts) {
            if (one.id == id) {
                co_return one;
            }
        }
        co_return fail(ErrorKind::NotFound);
    }

    QCoro::Task<Result<contacts::ContactCatalogue>> catalogue() override
    {
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        const auto answer = words;
        co_await wordsGate.pass();
        co_return Result<contacts::ContactCatalogue>(answer);
    }

    QList<Contact> contacts;
    contacts::ContactCatalogue words;
    std::optional<Error> failure;
    Gate gate;
    Gate wordsGate;
    Gate rowsGate;
    QList<contacts::ContactQuery> queries;
    QList<QList<ContactId>> rowRequests;
    QHash<ContactId, contacts::ContactDetails> extras; ///< consents, campaigns and conversation of a contact

private:
    QList<Contact> matching(const contacts::ContactQuery& query) const
    {
        QList<Contact> found;
        std::ranges::copy_if(contacts, std::back_inserter(found), [&](const Contact& contact) {
            const bool isWanted = contact.displayName.contains(query.words, Qt::CaseInsensitive);
            return isWanted && contact.optedOut == query.optedOut.value_or(contact.optedOut);
        });
        if (query.order == contacts::ContactOrder::NewestFirst) {
            std::ranges::reverse(found);
        }
        return found;
    }

    Result<contacts::ContactPage> pageOf(const contacts::ContactQuery& query, const contacts::ContactCursor& after,
                                         int limit) const
    {
        if (failure) {
            return tl::unexpected(*failure);
        }
        const auto all = matching(query);
        const auto last = std::ranges::find_if(all, [&](const Contact& contact) { return contact.id == after.id; });
        const auto first = last == all.end() ? 0 : last - all.begin() + 1;
        contacts::ContactPage page;
        page.rows = all.mid(first, limit);
        page.hasMore = first + page.rows.size() < all.size();
        if (!page.rows.isEmpty()) {
            page.next = {.id = page.rows.constLast().id, .name = page.rows.constLast().displayName};
        }
        return page;
    }
};

/// Writes down what it was asked, and carries it out on the contacts it was given.
class FakeConsentService final : public consent::ConsentService {
public:
    explicit FakeConsentService(QList<Contact>& contacts)
        : m_contacts(contacts)
    {
    }

    QCoro::Task<Result<void>> setOptedOut(ContactId contact, bool optedOut, QString evidence) override
    {
        evidences.append(evidence);
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        for (auto& one : m_contacts) {
            one.optedOut = one.id == contact ? optedOut : one.optedOut;
        }
        co_return Result<void>();
    }

    QStringList evidences;
    std::optional<Error> failure;

private:
    QList<Contact>& m_contacts;
};

/// A made-up customer, different in every field for every number.
inline Contact makeContact(int number)
{
    using namespace Qt::StringLiterals;
    static const QStringList names {u"Sari Dewi"_s,    u"Budi Santoso"_s, u"Rina Fauziah"_s, u"Agus Pratama"_s,
                                    u"Ibu Dewi Ayu"_s, u"Tono"_s,         u"Joko Azizah"_s,  u"Wulan Sari"_s};
    static const QStringList cities {u"Bandung"_s, u"Jakarta"_s, u"Surabaya"_s, u"Malang"_s, u"Yogyakarta"_s};
    static const QStringList labels {u"Gamis"_s, u"Hijab"_s, u"Mukena"_s, u"VIP"_s};
    static const QDateTime noon(QDate(2026, 3, 12), QTime(5, 0), Qt::UTC);
    Contact contact;
    contact.id = ContactId(number);
    contact.displayName = names.at(number % names.size());
    contact.phoneE164 = u"+62812%1"_s.arg(34560000 + number * 37);
    contact.labels = labels.mid(number % 3, 1 + number % 2);
    contact.workflowStatus = number % 4 == 0 ? u"Menunggu bayar"_s : u"Aktif"_s;
    contact.rating = number % 3 == 0 ? std::nullopt : std::optional(1 + number % 5);
    contact.conversationCount = number % 7;
    contact.optedOut = number % 6 == 5;
    contact.createdAt = noon.addDays(-200 - number);
    contact.lastInboundAt = number % 5 == 0 ? QDateTime() : noon.addDays(-number);
    contact.lastOutboundAt = noon.addDays(-number / 2);
    contact.fields = {{u"city"_s, cities.at(number % cities.size())},
                      {u"spent"_s, 50000.0 * number},
                      {u"birthday"_s, QDate(1985, 1, 1).addDays(number * 40)}};
    return contact;
}

inline QList<Contact> makeContacts(int count)
{
    QList<Contact> contacts;
    for (int number = 1; number <= count; ++number) {
        contacts.push_back(makeContact(number));
    }
    return contacts;
}

inline contacts::ContactCatalogue makeCatalogue()
{
    using namespace Qt::StringLiterals;
    return {
        .labels
        = {{LabelId(1), u"Gamis"_s}, {LabelId(2), u"Hijab"_s}, {LabelId(3), u"Mukena"_s}, {LabelId(4), u"VIP"_s}},
        .workflowStatuses = {{WorkflowStatusId(1), u"Aktif"_s}, {WorkflowStatusId(2), u"Menunggu bayar"_s}},
        .fields = {{CustomFieldId(1), u"city"_s, u"City"_s, FieldType::Text, {}},
                   {CustomFieldId(2), u"spent"_s, u"Total spent"_s, FieldType::Number, {}},
                   {CustomFieldId(3), u"birthday"_s, u"Birthday"_s, FieldType::Date, {}},
                   {CustomFieldId(4), u"reseller"_s, u"Reseller"_s, FieldType::YesNo, {}},
                   {CustomFieldId(5), u"size"_s, u"Size"_s, FieldType::Choice, {u"S"_s, u"M"_s, u"L"_s}}},
    };
}

} // namespace siaran::test
