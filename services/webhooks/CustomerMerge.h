#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"
#include "services/webhooks/EventBatch.h"

namespace siaran::webhooks {

/// What the screens may want to look at again.
struct CustomerChanges {
    bool contacts = false;
    bool conversations = false;
    bool campaigns = false;
};

/// Takes in what customers did: finds or makes their contacts, keeps their messages in conversations, links replies and
/// stops to the campaign message they answer, writes down their consent, and keeps with each contact when a campaign
/// last reached them, was read, was answered and failed. A message that is known already does nothing. Locks contacts
/// first, in the order of their keys.
[[nodiscard]] Result<CustomerChanges> mergeCustomers(db::Session& session, const EventBatch& batch);

} // namespace siaran::webhooks
