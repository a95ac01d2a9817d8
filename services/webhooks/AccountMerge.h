#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"
#include "services/webhooks/EventBatch.h"

namespace siaran::webhooks {

/// What the screens may want to look at again.
struct AccountChanges {
    bool account = false;
    bool campaigns = false;
    bool templates = false;
    bool contacts = false;

    AccountChanges& operator|=(const AccountChanges& other);
};

/// Gives contacts the number or user id that is theirs now. Where somebody is known under the new one already, both
/// stay, and an opt-out of the old one counts for the new one too. Run it before the messages are taken in: they may
/// come from the new number.
[[nodiscard]] Result<AccountChanges> moveIdentities(db::Session& session, const QList<IdentityChange>& moves);

/// Brings templates up to date. A campaign whose template may not be sent any more pauses, with the reason "template".
[[nodiscard]] Result<AccountChanges> mergeTemplates(db::Session& session, const QList<TemplateEvent>& events);

/// Keeps what WhatsApp announced, once each, and acts on what is new: throughput, quality and messaging limit are
/// taken over, and the running campaigns of an account that may not send pause, with the reason "account".
[[nodiscard]] Result<AccountChanges> mergeAccount(db::Session& session, const QList<AccountEvent>& events);

} // namespace siaran::webhooks
