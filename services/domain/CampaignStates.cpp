#include "services/domain/CampaignStates.h"

#include "services/domain/WordTable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

using Status = CampaignStatus;
using Action = CampaignAction;

constexpr WordTable<Status, 9> StatusWords {{
    {Status::Draft, "draft"_L1},
    {Status::Scheduled, "scheduled"_L1},
    {Status::Holding, "holding"_L1},
    {Status::Running, "running"_L1},
    {Status::Paused, "paused"_L1},
    {Status::Completed, "completed"_L1},
    {Status::Stopped, "stopped"_L1},
    {Status::Missed, "missed"_L1},
    {Status::Failed, "failed"_L1},
}};

struct Step {
    Status from;
    Action action;
    Status to;
};

// The whole life of a campaign: what is not here is not allowed.
constexpr std::array Life {
    Step {Status::Draft, Action::Edit, Status::Draft},
    Step {Status::Draft, Action::Delete, Status::Draft},
    Step {Status::Draft, Action::Schedule, Status::Scheduled},
    Step {Status::Draft, Action::Hold, Status::Holding},
    Step {Status::Draft, Action::Launch, Status::Running},

    Step {Status::Scheduled, Action::Schedule, Status::Scheduled},
    Step {Status::Scheduled, Action::Hold, Status::Holding},
    Step {Status::Scheduled, Action::Launch, Status::Running},
    Step {Status::Scheduled, Action::Begin, Status::Running},
    Step {Status::Scheduled, Action::TakeBack, Status::Draft},
    Step {Status::Scheduled, Action::Miss, Status::Missed},
    Step {Status::Scheduled, Action::Fail, Status::Failed},

    Step {Status::Holding, Action::Launch, Status::Running},
    Step {Status::Holding, Action::Begin, Status::Running},
    Step {Status::Holding, Action::TakeBack, Status::Draft},
    Step {Status::Holding, Action::Miss, Status::Missed},
    Step {Status::Holding, Action::Fail, Status::Failed},

    Step {Status::Missed, Action::Hold, Status::Holding},
    Step {Status::Missed, Action::TakeBack, Status::Draft},
    Step {Status::Failed, Action::Hold, Status::Holding},
    Step {Status::Failed, Action::TakeBack, Status::Draft},

    Step {Status::Running, Action::Pause, Status::Paused},
    Step {Status::Running, Action::Stop, Status::Stopped},
    Step {Status::Running, Action::Resolve, Status::Running},
    Step {Status::Running, Action::SendAgain, Status::Running},
    Step {Status::Running, Action::Complete, Status::Completed},

    Step {Status::Paused, Action::Resume, Status::Running},
    Step {Status::Paused, Action::Stop, Status::Stopped},
    Step {Status::Paused, Action::Resolve, Status::Paused},
    Step {Status::Paused, Action::SendAgain, Status::Paused},

    // What had left before the stop may still be in doubt.
    Step {Status::Stopped, Action::Resolve, Status::Stopped},
    Step {Status::Completed, Action::SendAgain, Status::Running},
};

} // namespace

QString toWord(CampaignStatus status)
{
    return wordIn(StatusWords, status);
}

std::optional<CampaignStatus> campaignStatusFromWord(const QString& word)
{
    return valueIn(StatusWords, word);
}

QList<CampaignStatus> allCampaignStatuses()
{
    QList<CampaignStatus> all;
    for (const auto& [status, word] : StatusWords) {
        all.append(status);
    }
    return all;
}

QList<CampaignAction> allCampaignActions()
{
    using enum CampaignAction;
    return {Edit, Delete, Schedule, Hold, Launch,  Begin,     TakeBack, Miss,
            Fail, Pause,  Resume,   Stop, Resolve, SendAgain, Complete};
}

std::optional<CampaignStatus> after(CampaignStatus status, CampaignAction action)
{
    const auto step = std::ranges::find_if(
        Life, [status, action](const Step& one) { return one.from == status && one.action == action; });
    return step == Life.end() ? std::nullopt : std::optional(step->to);
}

bool allows(CampaignStatus status, CampaignAction action)
{
    return after(status, action).has_value();
}

} // namespace siaran
