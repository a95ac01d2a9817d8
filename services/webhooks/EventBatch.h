#pragma once

#include "services/domain/CallbackData.h"
#include "services/domain/SingleEcho.h"
#include "services/webhooks/WebhookEvent.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace siaran::webhooks {

/// A stored body that waits to be processed.
struct InboxRow {
    qint64 id = 0;
    qint64 arrived = 0; ///< microseconds since 1970, exactly as stored: part of the key
    QByteArray body;
};

/// What is written beside a body once it is done with.
struct InboxVerdict {
    qint64 id = 0;
    qint64 arrived = 0; ///< as of the InboxRow
    int unknown = 0; ///< events that were passed over
    QString fault; ///< why nothing of it could be used; else empty
};

/// A status with what its echo says; without one, its WhatsApp id names the message.
struct LedgerEvent {
    StatusEvent told;
    std::optional<CallbackData> echo;
};

/// A status that may be of a single message: its echo says so, or it has none.
struct SingleEvent {
    StatusEvent told;
    std::optional<SingleEcho> echo;
};

/// The events of several bodies by what they touch. Every event has a valid time, an inbound message comes once, and
/// what belongs to another workspace on the same WhatsApp account is not among them.
struct EventBatch {
    QList<LedgerEvent> statuses;
    QList<SingleEvent> singles; ///< those of the statuses that no campaign's echo explains
    QList<InboundMessage> messages;
    QList<PreferenceEvent> preferences;
    QList<TemplateEvent> templates;
    QList<IdentityChange> moves;
    QList<AccountEvent> account;
    QList<InboxVerdict> verdicts; ///< one for each body
    int foreign = 0; ///< statuses whose echo names another workspace
};

/// Decodes and sorts. `workspaceKey` is the setting workspace.key.
[[nodiscard]] EventBatch sorted(const QList<InboxRow>& rows, const QString& workspaceKey);

} // namespace siaran::webhooks
