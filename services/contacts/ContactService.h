#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"
#include "services/domain/Contact.h"

#include <QCoro/QCoroTask>

namespace siaran::contacts {

/// What the screens may ask about contacts. Abstract so that a pane's test needs no database. Lives on one thread;
/// answers come back on the caller's.
class ContactService {
public:
    virtual ~ContactService() = default;
    Q_DISABLE_COPY_MOVE(ContactService)

    /// The rows of `query` after `after` (nothing: from the beginning), at most `limit`, in the query's order.
    [[nodiscard]] virtual QCoro::Task<Result<ContactPage>> page(ContactQuery query, ContactCursor after, int limit) = 0;

    /// How many contacts `query` has.
    [[nodiscard]] virtual QCoro::Task<Result<int>> count(ContactQuery query) = 0;

    /// Everybody `query` has, in its order, as they are now: what a list needs to jump anywhere (8 bytes a person). A
    /// newer outline ends an older one, which answers Cancelled.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ContactId>>> outline(ContactQuery query) = 0;

    /// These contacts in this order; those that are gone are left out. For a page of a list, not for all of it.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Contact>>> rows(QList<ContactId> ids) = 0;

    /// One contact with its consents, campaigns and conversation. NotFound contact.gone.
    [[nodiscard]] virtual QCoro::Task<Result<ContactDetails>> details(ContactId id) = 0;

    /// Whose number this is, typed in any spelling; an invalid id for nobody's.
    [[nodiscard]] virtual QCoro::Task<Result<ContactId>> findByPhone(QString typed) = 0;

    /// One contact as it is now. NotFound for an unknown one.
    [[nodiscard]] virtual QCoro::Task<Result<Contact>> contact(ContactId id) = 0;

    /// Everything the workspace can say about a contact: labels, workflow statuses, custom fields; each by name.
    [[nodiscard]] virtual QCoro::Task<Result<ContactCatalogue>> catalogue() = 0;

protected:
    ContactService() = default;
};

} // namespace siaran::contacts
