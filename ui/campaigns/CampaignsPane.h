#pragma once

#include "ui/campaigns/CampaignActions.h"
#include "ui/campaigns/CampaignPolicy.h"
#include "ui/campaigns/CampaignServices.h"
#include "ui/widgets/ToastHost.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace siaran::ui {

class CampaignDialogs;
class CampaignSteering;
class CampaignWizard;
class CampaignsList;
enum class WizardStep;

/// The campaigns of the workspace: the list, the wizard in which one is made by whoever may, and what is done with the
/// selected one.
class CampaignsPane final : public QWidget {
    Q_OBJECT

public:
    CampaignsPane(const CampaignServices& services, const CampaignPolicy& policy, QWidget* parent = nullptr);

    /// "New campaign", Ctrl+N inside the pane; clear its shortcut when the window has a command with the same one.
    /// Null when the role may not.
    [[nodiscard]] QAction* newAction() const { return m_new; }

    /// The workspace has decided otherwise; who sends is found out by itself.
    void setRules(CampaignPolicy policy);

public Q_SLOTS:
    /// Asks again after a change elsewhere; selection, scroll position and what is being written stay.
    void refresh();

    void createCampaign();
    /// Shows the list with this campaign selected.
    void showCampaign(siaran::CampaignId id);

Q_SIGNALS:
    void reportRequested(siaran::CampaignId id);
    /// There is no segment to choose from and the person wants to make one.
    void segmentsRequested();
    /// There is no template to choose from.
    void templatesRequested();
    /// To be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);

private:
    [[nodiscard]] bool mayChange() const { return may(m_services.role, access::Act::ChangeCampaigns); }
    void buildActions();
    void connectList();
    void connectDeeds();
    void connectWizard();
    void showList();
    void carryOut(CampaignVerb verb);
    void askStarter();
    void setPolicy(const CampaignPolicy& policy);
    void edit(CampaignId id, WizardStep step);
    void duplicate(const Campaign& campaign);
    void openSelected();

    CampaignServices m_services;
    CampaignPolicy m_policy;
    QStackedWidget* m_pages;
    CampaignActions* m_actions;
    CampaignSteering* m_steering;
    CampaignDialogs* m_dialogs;
    QAction* m_new = nullptr;
    CampaignsList* m_list = nullptr;
    CampaignWizard* m_wizard = nullptr; ///< null when the role may not change campaigns, as the action
    WizardStep m_stepAfterTakingBack = {};
};

} // namespace siaran::ui
