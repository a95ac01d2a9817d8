#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"

#include <QCoro/QCoroTask>
#include <QString>

namespace siaran::contacts {

/// What an erasure took away.
struct ErasureReceipt {
    int messages = 0; ///< of their conversations
    int ledgerRows = 0; ///< rows of campaigns that stay as numbers without a name
    int webhooks = 0; ///< stored reports of WhatsApp that told of them

    friend bool operator==(const ErasureReceipt&, const ErasureReceipt&) = default;
};

/// What the personal-data law (UU PDP 27/2022, articles 7, 8 and 13) gives a person: a copy of everything, and to be
/// forgotten. Lives on one thread; answers come back on the caller's.
class PersonalDataService {
public:
    virtual ~PersonalDataService() = default;
    Q_DISABLE_COPY_MOVE(PersonalDataService)

    /// Writes everything the workspace holds of the contact into one JSON file, which appears whole or not at all.
    /// Unavailable export.not_written; NotFound contact.gone.
    [[nodiscard]] virtual QCoro::Task<Result<void>> exportPerson(ContactId contact, QString path) = 0;

    /// Removes the person everywhere, for good: contact, conversations, texts, consents and stored reports; campaigns
    /// keep their counts without the identity. Only a keyed hash of the number stays, so that no import and no message
    /// makes them someone to write to again. Conflict contact.reports_waiting while reports that tell of them are not
    /// read yet: again in a moment. NotFound contact.gone.
    [[nodiscard]] virtual QCoro::Task<Result<ErasureReceipt>> erase(ContactId contact) = 0;

protected:
    PersonalDataService() = default;
};

} // namespace siaran::contacts
