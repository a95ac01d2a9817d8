#pragma once

#include "services/campaigns/CampaignService.h"
#include "ui/shell/RunningBar.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <optional>

namespace siaran::ui {

/// Shows the campaign that is under way at the foot of the window, and works its brakes. Of several the first of the
/// list is shown, with how many others there are.
class RunningCampaigns final : public QObject {
    Q_OBJECT

public:
    RunningCampaigns(campaigns::CampaignService& service, RunningBar& bar, QObject* parent = nullptr);

public Q_SLOTS:
    /// Asks again, after a change.
    void refresh();

Q_SIGNALS:
    void opened(siaran::CampaignId id);
    /// To stop asks a question first, which belongs to the campaigns' own pane.
    void stopRequested(siaran::CampaignId id);

private:
    void show(const QList<Campaign>& campaigns);

    campaigns::CampaignService& m_service;
    RunningBar& m_bar;
    QTimer m_tick; ///< runs while one is holding
    std::optional<CampaignId> m_shown;
};

} // namespace siaran::ui
