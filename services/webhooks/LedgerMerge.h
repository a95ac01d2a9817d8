#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/db/Session.h"
#include "services/webhooks/EventBatch.h"

#include <QList>

namespace siaran::webhooks {

/// A row of campaign_message; campaign 0 is none.
struct LedgerKey {
    qint64 campaign = 0;
    int position = 0;

    bool isNull() const { return campaign == 0; }
    friend bool operator==(const LedgerKey&, const LedgerKey&) = default;
};

/// Something that happened to a row of the ledger, at a UTC time.
struct LedgerMoment {
    LedgerKey key;
    QDateTime at;
    QString text;
};

/// Accepts every attempt that is proved by an echo, with the WhatsApp id the echo brings: what was in doubt no longer
/// is.
[[nodiscard]] Result<void> settleAttempts(db::Session& session, const QList<LedgerEvent>& events);

/// Moves campaign messages forward by their statuses, as merged() says: in any order and however often, to the same
/// rows. Comes after settleAttempts(), which brings ids that are looked up here. Answers how many messages changed.
[[nodiscard]] Result<int> mergeStatuses(db::Session& session, const QList<LedgerEvent>& events);

/// What a campaign message brought about with a person, at a UTC time.
struct Behaviour {
    enum class What { Delivered, Read, Replied, Failed };
    ContactId contact;
    What what = What::Delivered;
    QDateTime at;
    QString bsuid = {}; ///< told with it, if it was
};

/// What statuses tell of people. Comes after settleAttempts().
[[nodiscard]] Result<QList<Behaviour>> findBehaviour(db::Session& session, const QList<LedgerEvent>& events);

/// Keeps the latest time of each kind with the contacts, which must be locked.
[[nodiscard]] Result<void> recordBehaviour(db::Session& session, const QList<Behaviour>& news);

/// Notes the first reply to each campaign message.
[[nodiscard]] Result<void> markReplies(db::Session& session, const QList<LedgerMoment>& replies);

/// Notes when the recipients of campaign messages first asked to stop.
[[nodiscard]] Result<void> markOptOuts(db::Session& session, const QList<LedgerMoment>& stops);

} // namespace siaran::webhooks
