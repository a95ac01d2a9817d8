#pragma once

#include "ui/campaigns/CampaignServices.h"
#include "ui/widgets/ToastHost.h"

#include <QObject>

namespace siaran {
struct Campaign;
}

namespace siaran::ui {

/// The windows of their own that the list of campaigns opens: who is unsure, who was not reached, who already got it,
/// and what goes out again and again.
class CampaignDialogs final : public QObject {
    Q_OBJECT

public:
    CampaignDialogs(const CampaignServices& services, QWidget& pane);

    void showDoubts(const Campaign& campaign);
    void showFailures(const Campaign& campaign);
    void askToKeep(const Campaign& campaign);
    void showSeries();

Q_SIGNALS:
    /// The list is out of date.
    void done();
    void toastRequested(const siaran::ui::Toast& toast);

private:
    const CampaignServices m_services;
    QWidget& m_pane;
};

} // namespace siaran::ui
