#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace siaran {

/// Where a campaign stands. Only a running one is sent from.
enum class CampaignStatus {
    Draft,
    Scheduled, ///< starts by itself at its time
    Holding, ///< confirmed; starts in some seconds unless it is taken back
    Running,
    Paused,
    Completed,
    Stopped, ///< for good; who was not messaged will not be
    Missed, ///< its time went by while no program ran, or it had grown: it asks
    Failed, ///< its start was refused; the reason says why
};

/// The stored word ("draft", …), and back.
[[nodiscard]] QString toWord(CampaignStatus status);
[[nodiscard]] std::optional<CampaignStatus> campaignStatusFromWord(const QString& word);
[[nodiscard]] QList<CampaignStatus> allCampaignStatuses();

/// What may happen to a campaign: by a person, by the scheduler or by the sender.
enum class CampaignAction {
    Edit,
    Delete,
    Schedule,
    Hold, ///< send, after the seconds in which it can be taken back
    Launch, ///< freeze the recipients and run, because a person says so
    Begin, ///< the same, because its time has come
    TakeBack, ///< a draft again; nobody was messaged
    Miss,
    Fail,
    Pause,
    Resume,
    Stop,
    Resolve, ///< decide about recipients in doubt
    SendAgain, ///< failed recipients get another try
    Complete,
};
[[nodiscard]] QList<CampaignAction> allCampaignActions();

/// The status after `action`, nothing when it is not allowed in `status`. What deletes answers the same status.
[[nodiscard]] std::optional<CampaignStatus> after(CampaignStatus status, CampaignAction action);

[[nodiscard]] bool allows(CampaignStatus status, CampaignAction action);

} // namespace siaran
