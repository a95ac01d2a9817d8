#pragma once

#include "services/core/Page.h"
#include "services/core/Result.h"
#include "services/domain/Campaign.h"

#include <QCoro/QCoroTask>

namespace siaran::campaigns {

/// Which program starts campaigns now. `host` is empty while none does.
struct CampaignStarter {
    QString host;
    bool isServer = false;

    friend bool operator==(const CampaignStarter&, const CampaignStarter&) = default;
};

/// Somebody the segment matches who does not get the campaign.
struct ExcludedPerson {
    ContactId contact;
    QString name;
    QString phoneE164;
    ExclusionReason reason = ExclusionReason::OptedOut;

    friend bool operator==(const ExcludedPerson&, const ExcludedPerson&) = default;
};

/// A frozen segment of whom a campaign has reached.
struct ReachedSegment {
    SegmentId id;
    int people = 0;

    friend bool operator==(const ReachedSegment&, const ReachedSegment&) = default;
};

using CampaignPage = Page<Campaign, CampaignId>;

/// What the screens may ask about campaigns. Lives on one thread; answers come back on the caller's. Actions that the
/// state of a campaign does not allow are Conflict with reason campaign.not_allowed.
class CampaignService {
public:
    virtual ~CampaignService() = default;
    Q_DISABLE_COPY_MOVE(CampaignService)

    /// All campaigns: what asks or is under way first, then scheduled by time, then the newest.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Campaign>>> list() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Campaign>> fetch(CampaignId id) = 0;
    /// The newest first, older than `before` unless that is not valid; of one status or of all. At most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<CampaignPage>> page(std::optional<CampaignStatus> status,
                                                                 CampaignId before, int limit)
        = 0;

    /// Inserts or updates a draft, complete or not.
    [[nodiscard]] virtual QCoro::Task<Result<CampaignId>> saveDraft(CampaignDraft draft) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<CampaignDraft>> fetchDraft(CampaignId id) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(CampaignId id) = 0;

    /// What a launch of the saved draft would do now; for one of birthdays, on the next day it goes out.
    [[nodiscard]] virtual QCoro::Task<Result<LaunchReceipt>> receipt(CampaignId id) = 0;

    /// The four below refuse as Invalid: a draft with problems (campaign.incomplete), nobody to send to
    /// (campaign.nobody), a template that is not approved any more (campaign.template) or has got other variables
    /// (campaign.template_changed), and, when the receipt says `mustConfirm`, a `confirmedRecipients` other than the
    /// number it would go to (campaign.confirm; the detail is the number).

    /// Freezes the recipients and starts sending at once.
    [[nodiscard]] virtual QCoro::Task<Result<LaunchReceipt>> launch(CampaignId id, int confirmedRecipients) = 0;
    /// Launches by itself after the workspace's seconds to take it back; the recipients are frozen then.
    [[nodiscard]] virtual QCoro::Task<Result<void>> hold(CampaignId id, int confirmedRecipients) = 0;
    /// Launches by itself at the draft's `scheduledAt`; for one at the recipients' own time when it comes to the first
    /// of them. Invalid (campaign.past) for a time that has gone by.
    [[nodiscard]] virtual QCoro::Task<Result<void>> schedule(CampaignId id, int confirmedRecipients) = 0;
    /// Makes a series of a draft that repeats; the draft goes.
    [[nodiscard]] virtual QCoro::Task<Result<SeriesId>> repeat(CampaignId id, int confirmedRecipients) = 0;

    /// While the receipt says that another owner has to approve it, the four above are Conflict
    /// (campaign.needs_approval). What was asked of them last, and what they said; its state is None when nothing was.
    [[nodiscard]] virtual QCoro::Task<Result<Approval>> approval(CampaignId id) = 0;
    /// Asks the other owners for a draft as it is; refuses what hold() refuses. Any later edit voids it. Conflict
    /// (approval.not_needed, approval.already).
    [[nodiscard]] virtual QCoro::Task<Result<void>> askApproval(CampaignId id, int confirmedRecipients) = 0;
    /// Answers the request `seen`, or the present one when that is not valid. Conflict when it is not waiting any more
    /// (approval.gone), was asked by the same person (approval.own; they may withdraw it) or the campaign is another
    /// one by now (approval.changed). A refusal needs a `reason`: Invalid (approval.reason).
    [[nodiscard]] virtual QCoro::Task<Result<void>> answerApproval(CampaignId id, ApprovalId seen,
                                                                   ApprovalVerdict verdict, QString reason)
        = 0;

    /// A draft again, of what is scheduled, holding, missed or failed. Once it succeeded, nothing is sent.
    [[nodiscard]] virtual QCoro::Task<Result<void>> takeBack(CampaignId id) = 0;

    /// Who is left out, by contact from behind `after` on: as a launch would leave them out now, or as it has. Nothing
    /// for `reason` means all of them. At most 1,000.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ExcludedPerson>>>
    excluded(CampaignId id, std::optional<ExclusionReason> reason, ContactId after, int limit) = 0;
    /// Tells the audit log that `people` of them leave the workspace in a file. To be asked before the file is there.
    [[nodiscard]] virtual QCoro::Task<Result<void>> noteExcludedExport(CampaignId id, int people) = 0;

    /// Obeyed by the sender within a second; requests that have left are still waited for.
    [[nodiscard]] virtual QCoro::Task<Result<void>> pause(CampaignId id) = 0;
    /// Goes on where it was; after a pilot, to everybody else.
    [[nodiscard]] virtual QCoro::Task<Result<void>> resume(CampaignId id) = 0;
    /// For good: who has not been sent to will not be.
    [[nodiscard]] virtual QCoro::Task<Result<void>> stop(CampaignId id) = 0;

    /// Keeps whom the campaign has reached, or may have, as a segment. Conflict (segment.name_taken) for a name that is
    /// there.
    [[nodiscard]] virtual QCoro::Task<Result<ReachedSegment>> saveReached(CampaignId id, QString segmentName) = 0;

    [[nodiscard]] virtual QCoro::Task<Result<CampaignStarter>> starter() = 0;

    /// The series that go on or are paused, the newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<CampaignSeries>>> series() = 0;
    /// Pauses, continues or ends a series; its runs stay. Conflict (series.ended) for one that has ended.
    [[nodiscard]] virtual QCoro::Task<Result<void>> setSeriesStatus(SeriesId id, CampaignSeries::Status status) = 0;

protected:
    CampaignService() = default;
};

} // namespace siaran::campaigns
