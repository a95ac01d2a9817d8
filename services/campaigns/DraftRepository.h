#pragma once

#include "services/core/Result.h"
#include "services/domain/Campaign.h"

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

[[nodiscard]] Result<CampaignDraft> fetchDraft(db::Session& session, CampaignId id);

/// Inserts a draft without an id, updates one with. Conflict when it is a draft no more.
[[nodiscard]] Result<CampaignId> storeDraft(db::Session& session, const CampaignDraft& draft);

/// Whether the campaign sends a template; NotFound for one that is gone.
[[nodiscard]] Result<bool> sendsTemplate(db::Session& session, CampaignId id);

/// Whether a campaign that sends a template is to start now.
[[nodiscard]] Result<bool> isTemplateDue(db::Session& session);

/// A draft on its way to its recipients.
struct LaunchCase {
    CampaignDraft draft;
    int confirmed = 0; ///< recipients a person agreed to before
    QString birthdayField = {}; ///< only those whose date in this field falls on `birthday`; empty: everybody
    QDate birthday = {};
};

/// For a run of a series, its day; for a draft of birthdays, the next day it would go out.
[[nodiscard]] Result<LaunchCase> fetchLaunchCase(db::Session& session, CampaignId id);

} // namespace siaran::campaigns
