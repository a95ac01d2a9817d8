#pragma once

#include "services/domain/Approval.h"
#include "services/domain/CampaignSeries.h"
#include "services/domain/CampaignStates.h"
#include "services/domain/MessageContent.h"
#include "services/domain/MessageStatus.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace siaran {

/// The first people of a campaign, tried out before the rest.
struct PilotPlan {
    int people = 0; ///< 0: no pilot
    bool goesOn = false; ///< to the rest by itself when it went well; otherwise it waits for a person

    friend bool operator==(const PilotPlan&, const PilotPlan&) = default;
};

/// What the wizard fills in. `scheduledAt` is UTC and invalid for "send after review"; `timeZone` is an IANA name used
/// to show it. `ratePerSecond` 0 means as fast as the number allows. `cooldownDays` 0 means no cooldown. A draft that
/// repeats has no `scheduledAt` and no pilot. `recipientLocal` needs a `scheduledAt`: everybody gets it when the clocks
/// where his number is from show that time.
struct CampaignDraft {
    CampaignId id; ///< invalid until it was saved once
    QString name;
    SegmentId segment;
    MessageContent content;
    QDateTime scheduledAt;
    QString timeZone;
    int ratePerSecond = 0;
    int cooldownDays = 0;
    bool recipientLocal = false;
    PilotPlan pilot = {};
    Recurrence repeats = {};

    friend bool operator==(const CampaignDraft&, const CampaignDraft&) = default;
};

/// A reason why a draft cannot be launched, at the step where it can be mended. The limits are WhatsApp's: 4096
/// characters of free text, 1024 of one that goes with a file, in a template 60 of header and footer and 1024 of body.
enum class DraftProblem {
    NoName,
    NoSegment,
    NoMessage,
    MessageTooLong,
    TemplateNotApproved,
    UnboundVariable,
    MissingMedia, ///< the template's header shows a file, and none of that kind was chosen
    PastTime,
    NoBirthdayField
};
[[nodiscard]] QList<DraftProblem> problemsOf(const CampaignDraft& draft, const QDateTime& nowUtc);

/// How many recipients are in each state, and how many answered. The recipients are the sum of `byStatus`.
struct CampaignTally {
    std::map<MessageStatus, int> byStatus;
    int accepted = 0; ///< WhatsApp took them, whatever became of them later
    int replied = 0;
    int optedOut = 0; ///< recipients who asked to stop after this campaign reached them

    int of(MessageStatus status) const;
    int recipients() const;
    /// Accepted or further: WhatsApp took them. Failed after acceptance is counted in `failed` only.
    int sent() const;
    int delivered() const; ///< delivered or read
    int read() const;
    int failed() const;
    /// Those the campaign still waits for (isSettled() is false): pending, claimed and in doubt.
    int unsettled() const;

    friend bool operator==(const CampaignTally&, const CampaignTally&) = default;
};

/// One campaign as lists and headers show it. Times are UTC, invalid when they have not come.
struct Campaign {
    CampaignId id;
    QString name;
    CampaignStatus status = CampaignStatus::Draft;
    QString statusReason; ///< a stored word for why it waits, paused or ended by itself; empty when a person did it
    int statusCode = 0; ///< WhatsApp's code behind a pause of the sender; 0: none
    SegmentId segment;
    QString segmentName;
    int matched = 0; ///< people the segment matched at the freeze
    std::map<ExclusionReason, int> excluded;
    CampaignTally tally;
    QDateTime createdAt;
    QDateTime scheduledAt;
    QString timeZone;
    QDateTime startedAt;
    QDateTime pausedAt;
    QDateTime finishedAt;
    QDateTime holdUntil = {}; ///< while holding: when it starts unless it is taken back
    QDateTime restUntil = {}; ///< while running: nothing is sent before; `restReason` says why
    QString restReason = {}; ///< "quiet_hours", "messaging_limit", empty
    int resting = 0; ///< people who wait for the end of the rest
    int confirmed = 0; ///< recipients a person agreed to; 0: the size asked for no confirmation
    bool recipientLocal = false;
    PilotPlan pilot = {};
    int sendsUpTo = 0; ///< while the pilot is tried out: its last recipient; 0 means everybody
    SeriesId series = {}; ///< of which it is one run
    QString host = {}; ///< the computer that sends it or sent last; empty before
    ApprovalState approval = ApprovalState::None; ///< of one that has not started: what another owner said of it

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

/// What a launch would do now: matched = recipients + the sum of `excluded`.
struct LaunchReceipt {
    int matched = 0;
    int recipients = 0;
    std::map<ExclusionReason, int> excluded;
    std::map<QString, int> byCallingCode = {}; ///< the recipients by the country of their number: "62"
    int contacts = 0; ///< all people of the workspace
    bool mustConfirm = false; ///< so large that the number of recipients has to be repeated by who sends
    std::optional<qint64> cost = {}; ///< what it is expected to cost, in minor units; nothing while a rate is not known
    QString currency = {}; ///< ISO 4217
    ApprovalNeed approval = ApprovalNeed::None; ///< whether another owner has to approve it, and has

    friend bool operator==(const LaunchReceipt&, const LaunchReceipt&) = default;
};

} // namespace siaran
