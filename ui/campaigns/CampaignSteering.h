#pragma once

#include "services/campaigns/CampaignService.h"
#include "ui/widgets/ToastHost.h"

#include <QObject>

namespace siaran::ui {

/// Carries out what is asked of a campaign in the list: with a question first where it cannot be taken back, with an
/// undo where it can.
class CampaignSteering final : public QObject {
    Q_OBJECT

public:
    CampaignSteering(campaigns::CampaignService& service, QWidget& pane);

    void pause(const Campaign& campaign);
    void resume(const Campaign& campaign);
    /// A draft again, told by a toast.
    void unschedule(CampaignId id, const QString& name);
    /// A draft again, told by takenBack().
    void takeBack(CampaignId id);
    void askToStop(const Campaign& campaign);
    /// Holds what was missed or failed to start, after a look at how many it goes to now.
    void askToStart(const Campaign& campaign);
    /// Of what is holding: at once, without the seconds that are left.
    void startAtOnce(const Campaign& campaign);
    void removeDraft(const Campaign& campaign);

Q_SIGNALS:
    /// The list is out of date.
    void done();
    /// A draft again: nothing is sent.
    void takenBack(siaran::CampaignId id);
    /// The campaign is stopped for good.
    void stopped(siaran::CampaignId id);
    void failed(const siaran::Error& error);
    void toastRequested(const siaran::ui::Toast& toast);

private:
    void follow(QCoro::Task<Result<void>>&& task);
    void askWithNumber(const Campaign& campaign, const LaunchReceipt& receipt);
    void removeKept(const CampaignDraft& kept);

    campaigns::CampaignService& m_service;
    QWidget& m_pane;
};

} // namespace siaran::ui
