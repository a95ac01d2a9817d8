#include "ui/widgets/StatusBadges.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::StatusBadges)
};

BadgeLook draftBadge(ApprovalState approval)
{
    using enum BadgeKind;
    switch (approval) {
    case ApprovalState::Asked: return {Words::tr("Waits for approval"), Warning, BadgeShape::Clock};
    case ApprovalState::Approved: return {Words::tr("Approved"), Success, BadgeShape::Check};
    case ApprovalState::Refused: return {Words::tr("Not approved"), Danger, BadgeShape::Cross};
    default: return {Words::tr("Draft"), Neutral, BadgeShape::Ring};
    }
}

} // namespace

BadgeLook badgeOf(MessageStatus status, bool replied)
{
    using enum BadgeKind;
    const bool reached = status != MessageStatus::Failed && status != MessageStatus::Skipped;
    if (replied && reached) {
        return {Words::tr("Replied"), Success, BadgeShape::Reply};
    }
    switch (status) {
    case MessageStatus::Pending: return {Words::tr("Queued"), Neutral, BadgeShape::Dot};
    case MessageStatus::Claimed: return {Words::tr("Sending"), Neutral, BadgeShape::Ring};
    case MessageStatus::InDoubt: return {Words::tr("Unsure"), Warning, BadgeShape::Question};
    case MessageStatus::Accepted:
    case MessageStatus::Sent: return {Words::tr("Sent"), Info, BadgeShape::Check};
    case MessageStatus::Delivered: return {Words::tr("Delivered"), Info, BadgeShape::DoubleCheck};
    case MessageStatus::Read: return {Words::tr("Read"), Success, BadgeShape::DoubleCheck};
    case MessageStatus::Failed: return {Words::tr("Failed"), Danger, BadgeShape::Cross};
    case MessageStatus::Skipped: return {Words::tr("Skipped"), Neutral, BadgeShape::Dash};
    }
    return {};
}

BadgeLook badgeOf(CampaignStatus status, bool withProblems, ApprovalState approval)
{
    using enum BadgeKind;
    switch (status) {
    case CampaignStatus::Draft: return draftBadge(approval);
    case CampaignStatus::Scheduled: return {Words::tr("Scheduled"), Info, BadgeShape::Clock};
    case CampaignStatus::Holding: return {Words::tr("Holding"), Info, BadgeShape::Clock};
    case CampaignStatus::Running: return {Words::tr("Sending"), Info, BadgeShape::Dot};
    case CampaignStatus::Paused: return {Words::tr("Paused"), Warning, BadgeShape::Pause};
    case CampaignStatus::Completed:
        return withProblems ? BadgeLook {Words::tr("Finished with problems"), Warning, BadgeShape::Triangle}
                            : BadgeLook {Words::tr("Finished"), Success, BadgeShape::Check};
    case CampaignStatus::Stopped: return {Words::tr("Stopped"), Neutral, BadgeShape::Slash};
    case CampaignStatus::Missed: return {Words::tr("Missed"), Warning, BadgeShape::Triangle};
    case CampaignStatus::Failed: return {Words::tr("Did not start"), Danger, BadgeShape::Cross};
    }
    return {};
}

} // namespace siaran::ui
