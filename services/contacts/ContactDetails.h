#pragma once

#include "services/consent/ConsentRule.h"
#include "services/domain/Campaign.h"
#include "services/domain/Contact.h"

#include <QList>

namespace siaran::contacts {

/// What a person of the business may write about a contact. `labels` is sorted; an invalid `workflowStatus` is none; a
/// field without a value is absent. `phoneE164` may be empty only for somebody known by WhatsApp's own user id.
struct ContactValues {
    QString displayName = {};
    QString phoneE164 = {};
    QList<LabelId> labels = {};
    WorkflowStatusId workflowStatus = {};
    std::optional<int> rating = {}; ///< 1 to 5
    FieldValues fields = {};

    friend bool operator==(const ContactValues&, const ContactValues&) = default;
};

/// A campaign that this contact was in, as a recipient or left out. `at` is when its state was last told (UTC), invalid
/// while nothing has happened.
struct ContactCampaign {
    CampaignId campaign = {};
    QString name = {};
    MessageStatus status = MessageStatus::Pending;
    std::optional<ExclusionReason> leftOut = {}; ///< skipped, or never taken up
    QDateTime at = {};
    QDateTime repliedAt = {};

    friend bool operator==(const ContactCampaign&, const ContactCampaign&) = default;
};

/// Everything a drawer shows of one contact.
struct ContactDetails {
    Contact contact = {};
    ContactValues values = {}; ///< the same as ids, to begin an edit with
    QList<consent::Consent> consentHistory = {}; ///< newest first
    QList<ContactCampaign> campaigns = {}; ///< newest first, at most 100
    qint64 conversation = 0; ///< the newest one; 0 when they never wrote
    bool isSuppressed = false; ///< erased before on their own wish: no campaign may write to this number
};

} // namespace siaran::contacts
