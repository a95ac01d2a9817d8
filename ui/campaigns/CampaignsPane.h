#pragma once

#include "models/campaigns/CampaignFilterModel.h"
#include "ui/campaigns/CampaignActions.h"
#include "ui/campaigns/CampaignPaces.h"
#include "ui/campaigns/CampaignPolicy.h"
#include "ui/campaigns/CampaignServices.h"
#include "ui/widgets/ToastHost.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QPushButton;
class QStackedWidget;

namespace siaran::ui {

class CampaignDetails;
class CampaignDialogs;
class CampaignFilterBar;
class CampaignSteering;
class CampaignWizard;
class PageHeader;
class StateView;
class Strip;
class TableView;

/// The campaigns of the workspace: list, live progress of the selected one, and the wizard in which one is made by
/// whoever may.
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
    QWidget* buildList();
    void buildTable();
    void buildActions();
    void connectWizard();
    void showList();
    void showState();
    void showDetails();
    void showError(const Error& error);
    void carryOut(CampaignVerb verb);
    void takeHold(CampaignId id);
    void askStarter();
    void setPolicy(const CampaignPolicy& policy);
    void edit(CampaignId id, int step);
    void duplicate(const Campaign& campaign);
    void openSelected();
    void showContextMenu(const QPoint& position);
    void select(CampaignId id);
    std::optional<Campaign> selected() const;

    CampaignServices m_services;
    CampaignPolicy m_policy;
    models::CampaignListModel m_model;
    models::CampaignFilterModel m_shown;
    CampaignPaces m_paces;
    QTimer m_look;
    QStackedWidget* m_pages;
    CampaignActions* m_actions;
    CampaignSteering* m_steering;
    CampaignDialogs* m_dialogs;
    QAction* m_new = nullptr;
    PageHeader* m_header = nullptr;
    QPushButton* m_create = nullptr;
    Strip* m_strip = nullptr;
    CampaignFilterBar* m_filters = nullptr;
    StateView* m_states = nullptr;
    TableView* m_table = nullptr;
    CampaignDetails* m_details = nullptr;
    CampaignWizard* m_wizard = nullptr; ///< null when the role may not change campaigns, as the button and the action
    CampaignId m_toSelect;
    int m_stepAfterTakingBack = 0;
};

} // namespace siaran::ui
