#pragma once

#include "models/analytics/CampaignResultsModel.h"
#include "services/analytics/Report.h"
#include "ui/widgets/Badge.h"

#include <QTabWidget>

namespace siaran::access {
class AuditService;
}
namespace siaran::analytics {
class AnalyticsService;
}

namespace siaran::ui {

class AuditSubjectView;
class FailuresView;
class RecipientsView;
class RepliesView;
class TableView;

/// The rows of a report: all campaigns side by side, or the messages and replies of one; and why messages failed.
class ReportTabs final : public QTabWidget {
    Q_OBJECT

public:
    ReportTabs(analytics::AnalyticsService& analytics, models::CampaignResultsModel& campaigns,
               QWidget* parent = nullptr);

    /// With a tab of what was done to the campaign, for whoever may read the audit log.
    void addLog(access::AuditService& audit);

    /// One campaign, or all when it is invalid, on the clock of `zone`.
    void setScope(CampaignId campaign, const QTimeZone& zone);

    /// Asks again for what is looked at; the rest is asked when it is.
    void refresh();

    void show(const analytics::Overview& overview);

    /// The row the person is at in the report about all; invalid when there is none.
    [[nodiscard]] CampaignId currentCampaign() const;

    void focusSearch();

Q_SIGNALS:
    /// Enter or a double click on a campaign.
    void campaignOpened(siaran::CampaignId campaign);
    void currentCampaignChanged();
    /// Enter or a double click on a recipient.
    void recipientOpened(siaran::ContactId contact);
    /// The same on a reply of this person.
    void replyOpened(siaran::ContactId contact);
    /// The rows stay.
    void refreshFailed(const siaran::Error& error);

private:
    void buildCampaigns();

    models::CampaignResultsModel& m_campaigns;
    CampaignId m_campaign;
    TableView* m_table;
    RecipientsView* m_recipients;
    RepliesView* m_replies;
    FailuresView* m_failures;
    AuditSubjectView* m_log = nullptr; ///< null for whoever may not read it
};

/// How a campaign's state looks in a report, with a word for those that finished without reaching everybody.
[[nodiscard]] BadgeLook reportBadge(const Campaign& campaign);

} // namespace siaran::ui
