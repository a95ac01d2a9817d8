#include "ui/campaigns/CampaignDialogs.h"

#include "ui/campaigns/DoubtDialog.h"
#include "ui/campaigns/FailuresDialog.h"
#include "ui/campaigns/ReachedDialog.h"
#include "ui/campaigns/SeriesDialog.h"

namespace siaran::ui {

CampaignDialogs::CampaignDialogs(const CampaignServices& services, QWidget& pane)
    : QObject(&pane)
    , m_services(services)
    , m_pane(pane)
{
}

void CampaignDialogs::showDoubts(const Campaign& campaign)
{
    auto* dialog = new DoubtDialog(m_services.aftercare, campaign, &m_pane);
    connect(dialog, &DoubtDialog::decided, this, &CampaignDialogs::done);
    dialog->open();
}

void CampaignDialogs::showFailures(const Campaign& campaign)
{
    auto* dialog = new FailuresDialog(m_services.aftercare, campaign, m_services.role, &m_pane);
    connect(dialog, &FailuresDialog::decided, this, &CampaignDialogs::done);
    dialog->open();
}

void CampaignDialogs::askToKeep(const Campaign& campaign)
{
    auto* dialog = new ReachedDialog(m_services.campaigns, campaign, &m_pane);
    connect(dialog, &ReachedDialog::saved, this, [this](const QString& name, int people) {
        Q_EMIT toastRequested(
            {.text = tr("Saved the segment “%1”: %Ln people", nullptr, people).arg(name), .undoText = {}});
    });
    dialog->open();
}

void CampaignDialogs::showSeries()
{
    auto* dialog = new SeriesDialog(m_services.campaigns, m_services.role, &m_pane);
    connect(dialog, &QDialog::finished, this, &CampaignDialogs::done);
    dialog->open();
}

} // namespace siaran::ui
