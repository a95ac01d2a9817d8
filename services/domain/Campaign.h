#pragma once

#include "services/domain/MessageContent.h"
#include "services/domain/MessageStatus.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace siaran {

enum class CampaignStatus { Draft, Scheduled, Running, Paused, Completed, Stopped };

/// The stored word ("draft", …), and back.
[[nodiscard]] QString toWord(CampaignStatus status);
[[nodiscard]] std::optional<CampaignStatus> campaignStatusFromWord(const QString& word);

/// What a person may ask of a campaign.
enum class CampaignAction { Edit, Delete, Schedule, Launch, Unschedule, Pause, Resume, Stop, Resolve };

/// Whether the state machine lets `action` happen in `status`:
///   draft      edit, delete, schedule, launch
///   scheduled  unschedule (back to draft), schedule (another time), launch (by hand, or because the time has come)
///   running    pause, stop, resolve (recipients in doubt)
///   paused     resume, stop, resolve
///   stopped    resolve: what had left before the stop may still be in doubt
/// A completed campaign is history: nothing may be asked of it.
[[nodiscard]] bool allows(CampaignStatus status, CampaignAction action);

/// What the wizard fills in. `scheduledAt` is UTC and invalid for "send after review"; `timeZone` is an IANA name used
/// to show it. `ratePerSecond` 0 means as fast as the number allows. `cooldownDays` 0 means no cooldown.
struct CampaignDraft {
    CampaignId id; ///< invalid until it was saved once
    QString name;
    SegmentId segment;
    MessageContent content;
    QDateTime scheduledAt;
    QString timeZone;
    int ratePerSecond = 0;
    int cooldownDays = 0;

    friend bool operator==(const CampaignDraft&, const CampaignDraft&) = default;
};

/// A reason why a draft cannot be launched, at the step where it can be mended. The limits are WhatsApp's: 4096
/// characters of free text, in a template 60 of header and footer and 1024 of body.
enum class DraftProblem {
    NoName,
    NoSegment,
    NoMessage,
    MessageTooLong,
    TemplateNotApproved,
    UnboundVariable,
    PastTime
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
    QString statusReason; ///< a stored word for why it paused or stopped by itself; empty when a person did it
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

    friend bool operator==(const Campaign&, const Campaign&) = default;
};

/// What a launch would do now: matched = recipients + the sum of `excluded`.
struct LaunchReceipt {
    int matched = 0;
    int recipients = 0;
    std::map<ExclusionReason, int> excluded;

    friend bool operator==(const LaunchReceipt&, const LaunchReceipt&) = default;
};

} // namespace siaran
