#pragma once

#include "models/campaigns/CampaignFilterModel.h"
#include "ui/campaigns/CampaignPaces.h"
#include "ui/campaigns/CampaignServices.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QAction;
class QPushButton;

namespace siaran::ui {

class CampaignActions;
class CampaignDetails;
class CampaignFilterBar;
class PageHeader;
class StateView;
class Strip;
class TableView;

/// The campaigns with live progress of the selected one, which `actions` are offered for. Looks again by itself while
/// something is under way.
class CampaignsList final : public QWidget {
    Q_OBJECT

public:
    /// `create` makes a new one; null when the role may not. `sender` as in CampaignDetails.
    CampaignsList(const CampaignServices& services, CampaignActions& actions, QAction* create, const QString& sender,
                  QWidget* parent);

    void refresh();
    void setSender(const QString& sender);
    [[nodiscard]] std::optional<Campaign> selected() const;
    /// Selects it as soon as it is there.
    void select(CampaignId id) { m_toSelect = id; }
    void clearFilter();

    void showError(const Error& error);
    void hideError();

Q_SIGNALS:
    /// Enter or a double click.
    void opened();
    void createRequested();
    /// The person tries again, or has changed something here.
    void refreshRequested();
    void seriesRequested();
    /// Of a campaign that is holding.
    void undoRequested(const siaran::Campaign& campaign);
    void startRequested(const siaran::Campaign& campaign);

private:
    void buildHeader(QAction* create);
    void buildStrip();
    void buildFilters();
    void buildTable();
    void buildStates(bool mayCreate);
    void buildDetails(const CampaignServices& services, const QString& sender);
    void connectModel();
    void showState();
    void showDetails();
    void showContextMenu(const QPoint& position);
    void choose(CampaignId id);

    CampaignActions& m_actions;
    models::CampaignListModel m_model;
    models::CampaignFilterModel m_shown;
    CampaignPaces m_paces;
    QTimer m_look;
    PageHeader* m_header;
    QPushButton* m_create = nullptr; ///< null when the role may not
    Strip* m_strip = nullptr;
    CampaignFilterBar* m_filters = nullptr;
    TableView* m_table = nullptr;
    StateView* m_states = nullptr;
    CampaignDetails* m_details = nullptr;
    CampaignId m_toSelect;
};

} // namespace siaran::ui
