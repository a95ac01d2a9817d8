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
    void unschedule(CampaignId id, const QString& name);
    void askToStop(const Campaign& campaign);
    void askToResolve(const Campaign& campaign);
    void removeDraft(const Campaign& campaign);

Q_SIGNALS:
    /// The list is out of date.
    void done();
    void failed(const siaran::Error& error);
    void toastRequested(const siaran::ui::Toast& toast);

private:
    void follow(QCoro::Task<Result<void>>&& task);
    void resolve(const Campaign& campaign, campaigns::DoubtDecision decision);
    void removeKept(const CampaignDraft& kept);

    campaigns::CampaignService& m_service;
    QWidget& m_pane;
};

} // namespace siaran::ui
