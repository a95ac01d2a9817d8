#pragma once

#include "models/analytics/CampaignResultsModel.h"
#include "models/analytics/OverviewModel.h"
#include "ui/widgets/ToastHost.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QPushButton;

namespace siaran::access {
class AuditService;
}

namespace siaran::ui {

class EngagementCard;
class MetricRow;
class Page;
class ReportExport;
class ReportTabs;
class StateView;
class Strip;

/// What became of campaigns: of all of them side by side, or of one down to each message. Its commands are its
/// actions().
class AnalyticsPane final : public QWidget {
    Q_OBJECT

public:
    /// `zone` is the shop's (an IANA name); a campaign with a zone of its own is shown in that.
    AnalyticsPane(analytics::AnalyticsService& analytics, campaigns::CampaignService& campaigns, const QString& zone,
                  QWidget* parent = nullptr);

    /// Reports of one campaign tell what was done to it as well, for whoever may read the audit log.
    void addLog(access::AuditService& audit);

    /// The report of one campaign; an invalid id is the report about all.
    void showCampaign(CampaignId campaign);
    [[nodiscard]] CampaignId campaign() const { return m_campaign; }

    /// After the shop's zone was changed in the settings.
    void setTimeZone(const QString& zone);

    /// "Export…", Ctrl+E inside the pane; clear its shortcut when the window has a command with the same one.
    [[nodiscard]] QAction* exportAction() const { return m_exportAction; }

public Q_SLOTS:
    /// Asks again after a change elsewhere, at most twice a second; selection and scroll position stay.
    void refresh();

Q_SIGNALS:
    /// To be shown by the window.
    void toastRequested(const siaran::ui::Toast& toast);
    void contactRequested(siaran::ContactId contact);
    /// The person wants to see what somebody wrote.
    void conversationRequested(siaran::ContactId contact);
    /// There is nothing to report yet: the person wants to go to the campaigns.
    void campaignsRequested();

private:
    void buildHeader();
    void buildExport();
    void buildContent();
    void buildStates(QWidget* content);
    void connectModels();
    void setScope(CampaignId campaign);
    void reload();
    void fillChooser();
    void showOverview();
    void showState();
    void showHeadline();
    void showError(const Error& error);
    void updateExport();
    const Campaign* shownCampaign() const;
    QTimeZone zone() const;

    models::CampaignResultsModel m_campaigns;
    models::OverviewModel m_overview;
    QTimeZone m_zone;
    CampaignId m_campaign;
    QDateTime m_asOf;
    QTimer m_pace;
    bool m_refreshAgain = false;

    Page* m_page;
    ReportExport* m_export;
    QAction* m_exportAction = nullptr;
    QPushButton* m_exportButton = nullptr;
    QComboBox* m_chooser = nullptr;
    Strip* m_strip = nullptr;
    StateView* m_states = nullptr;
    MetricRow* m_metrics = nullptr;
    EngagementCard* m_engagement = nullptr;
    ReportTabs* m_tabs = nullptr;
};

} // namespace siaran::ui
