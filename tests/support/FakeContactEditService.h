#pragma once

#include "services/contacts/ContactEditService.h"
#include "tests/support/FakeContactService.h"

#include <QCoro/QCoroFuture>

#include <algorithm>

namespace siaran::test {

/// Writes down what it was asked and carries it out on the contacts of a FakeContactService. Set `failure` to make
/// everything fail, close `gate` to answer later.
class FakeContactEditService final : public contacts::ContactEditService {
public:
    explicit FakeContactEditService(FakeContactService& contacts)
        : m_contacts(contacts)
    {
    }

    QCoro::Task<Result<ContactId>> create(contacts::ContactValues values) override
    {
        created.push_back(values);
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        const ContactId id(1000 + created.size());
        Contact contact;
        contact.id = id;
        contact.displayName = values.displayName;
        contact.phoneE164 = values.phoneE164;
        contact.createdAt = QDateTime::currentDateTimeUtc();
        m_contacts.contacts.push_back(contact);
        co_return id;
    }

    QCoro::Task<Result<contacts::ContactChange>> change(contacts::ContactChange edit) override
    {
        changes.push_back(edit);
        co_await gate.pass();
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        for (auto& one : m_contacts.contacts) {
            if (one.id == edit.contact) {
                write(one, edit.after);
            }
        }
        co_return Result<contacts::ContactChange>(edit);
    }

    QCoro::Task<Result<contacts::BulkReceipt>> apply(contacts::ContactSelection selection,
                                                     contacts::BulkAction action) override
    {
        selections.push_back(selection);
        actions.push_back(action);
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        const auto ids = idsOf(selection);
        if (std::holds_alternative<contacts::RemoveContacts>(action)) {
            m_removed = m_contacts.contacts;
            m_contacts.contacts.removeIf([&](const Contact& one) { return ids.contains(one.id); });
        }
        const contacts::BulkReceipt receipt {.change = contacts::BulkChangeId(actions.size()),
                                             .changed = static_cast<int>(ids.size())};
        co_return receipt;
    }

    QCoro::Task<Result<contacts::UndoReceipt>> undo(contacts::BulkChangeId change) override
    {
        undone.push_back(change);
        if (!m_removed.isEmpty()) {
            m_contacts.contacts = m_removed;
        }
        const contacts::UndoReceipt receipt {.restored = static_cast<int>(m_contacts.contacts.size()), .left = left};
        co_return receipt;
    }

    QCoro::Task<Result<void>> merge(contacts::ContactMerge merge) override
    {
        merges.push_back(merge);
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        m_contacts.contacts.removeIf([&](const Contact& one) { return one.id == merge.drop; });
        co_return Result<void>();
    }

    QList<contacts::ContactValues> created;
    QList<contacts::ContactChange> changes;
    QList<contacts::ContactSelection> selections;
    QList<contacts::BulkAction> actions;
    QList<contacts::BulkChangeId> undone;
    QList<contacts::ContactMerge> merges;
    std::optional<Error> failure;
    int left = 0;
    Gate gate;

private:
    QList<ContactId> idsOf(const contacts::ContactSelection& selection) const
    {
        if (const auto* ids = std::get_if<QList<ContactId>>(&selection)) {
            return *ids;
        }
        QList<ContactId> all;
        for (const auto& one : m_contacts.contacts) {
            all.append(one.id);
        }
        return all;
    }

    void write(Contact& contact, const contacts::ContactValues& values) const
    {
        contact.displayName = values.displayName;
        contact.phoneE164 = values.phoneE164;
        contact.rating = values.rating;
        contact.fields = values.fields;
        contact.labels.clear();
        for (const auto& label : m_contacts.words.labels) {
            if (values.labels.contains(label.id)) {
                contact.labels.append(label.name);
            }
        }
        contact.workflowStatus.clear();
        for (const auto& status : m_contacts.words.workflowStatuses) {
            if (status.id == values.workflowStatus) {
                contact.workflowStatus = status.name;
            }
        }
    }

    FakeContactService& m_contacts;
    QList<Contact> m_removed;
};

} // namespace siaran::test
