#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"
#include "services/domain/Campaign.h"

namespace siaran::segments {
struct Audience;
}

namespace siaran::campaigns {

struct LaunchCase;

/// Who launches: a person, who says how many recipients were agreed to, or the clock.
struct LaunchTerms {
    int confirmedRecipients = 0;
    bool isByItself = false;
};

/// What a launch would do now; changes nothing.
[[nodiscard]] Result<LaunchReceipt> judge(db::Session& session, const LaunchCase& wanted);

/// As judge(), refusing what CampaignService::hold refuses.
[[nodiscard]] Result<LaunchReceipt> judgeSendable(db::Session& session, const LaunchCase& wanted,
                                                  int confirmedRecipients);

/// Freezes the recipients and the exclusions by one statement and makes the campaign run from the number that WhatsApp
/// calls `remotePhoneId`. In the caller's transaction, which must hold the campaign's lock. Errors as in
/// CampaignService::launch; also Invalid (campaign.no_number) when that number is not known yet, and by itself Conflict
/// (campaign.grew) when it has outgrown what was confirmed.
[[nodiscard]] Result<LaunchReceipt> freeze(db::Session& session, const LaunchCase& wanted, const QString& remotePhoneId,
                                           const LaunchTerms& terms);

/// When a campaign at its recipients' own time comes to the first of them; `scheduledAt` for any other.
[[nodiscard]] Result<QDateTime> firstStart(db::Session& session, const LaunchCase& wanted);

/// Whom the campaign means: its segment, of whom only those with a birthday where that is asked for.
[[nodiscard]] Result<segments::Audience> audienceFor(db::Session& session, const LaunchCase& wanted);

/// What the statements that judge an audience ask for, behind those of the audience.
[[nodiscard]] db::Session::NamedBindings verdictBindings(const CampaignDraft& draft);

} // namespace siaran::campaigns
