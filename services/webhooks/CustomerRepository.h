#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/db/Session.h"
#include "services/webhooks/ConversationPlan.h"
#include "services/webhooks/EventBatch.h"
#include "services/webhooks/LedgerMerge.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace siaran::webhooks {

/// Somebody WhatsApp told of, with the name of their profile if it did.
struct Person {
    Identity identity;
    QString name = {};
    QString quoted = {}; ///< the message they quote: tells who they are when their number is hidden
};

/// A failed message that names its recipient's own opt-out as the reason.
struct Refusal {
    ContactId contact;
    LedgerKey key; ///< the campaign message, when it is one of ours
    qsizetype index = 0; ///< which of the events it was
};

/// A message on its way into a conversation.
struct StoredMessage {
    InboundMessage message;
    ContactId contact;
    LedgerKey answers;
};

/// Makes one contact of two where somebody turns out to be both: a number that was known, and a user id that was known
/// without one. Answers whether anybody was.
[[nodiscard]] Result<bool> joinPeople(db::Session& session, const QList<Person>& people);

/// The contact of each person, made if there was none. Same order, same length.
[[nodiscard]] Result<QList<ContactId>> findOrMakeContacts(db::Session& session, const QList<Person>& people);

/// The contacts behind refused messages; those nobody knows are left out.
[[nodiscard]] Result<QList<Refusal>> findRefused(db::Session& session, const QList<LedgerEvent>& refused);

/// Locks rows of `contacts` until the transaction ends.
[[nodiscard]] Result<void> lockContacts(db::Session& session, const QSet<ContactId>& contacts);

/// Fills in numbers, user ids and names that were missing.
[[nodiscard]] Result<void> completeContacts(db::Session& session, const QList<ContactId>& contacts,
                                            const QList<Person>& people);

/// Those of `messages` that are stored already.
[[nodiscard]] Result<QSet<QString>> findKnown(db::Session& session, const QList<InboundMessage>& messages);

/// The campaign message each utterance answers: the quoted one, else the last to that contact within seven days before.
/// Same order, same length; a null key where there is none.
[[nodiscard]] Result<QList<LedgerKey>> findAnswered(db::Session& session, const QList<Utterance>& said,
                                                    const QStringList& quoted);

/// Keeps new messages in the conversations they belong to, and counts them as unread.
[[nodiscard]] Result<void> storeMessages(db::Session& session, const QList<StoredMessage>& messages);

} // namespace siaran::webhooks
