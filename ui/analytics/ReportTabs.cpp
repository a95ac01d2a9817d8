#include "ui/analytics/ReportTabs.h"

#include "ui/access/AuditSubjectView.h"
#include "ui/analytics/FailuresView.h"
#include "ui/analytics/RecipientFilterBar.h"
#include "ui/analytics/RecipientsView.h"
#include "ui/analytics/RepliesView.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/StatusBadges.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::CampaignResultsModel;

namespace {

constexpr int NarrowestName = 140;
constexpr int LeastHeight = 320;

} // namespace

BadgeLook reportBadge(const Campaign& campaign)
{
    const auto& tally = campaign.tally;
    return badgeOf(campaign.status, tally.failed() + tally.of(MessageStatus::InDoubt) > 0);
}

ReportTabs::ReportTabs(analytics::AnalyticsService& analytics, CampaignResultsModel& campaigns, QWidget* parent)
    : QTabWidget(parent)
    , m_campaigns(campaigns)
    , m_table(new TableView(u"campaignResults"_s, tr("Campaigns"), this))
    , m_recipients(new RecipientsView(analytics, this))
    , m_replies(new RepliesView(analytics, this))
    , m_failures(new FailuresView(this))
{
    setObjectName(u"reportTabs"_s);
    setAccessibleName(tr("Parts of the report"));
    tabBar()->setObjectName(u"reportTabBar"_s);
    tabBar()->setAccessibleName(tr("Parts of the report"));
    tabBar()->setDrawBase(false);
    // In line with the cells below; the tab has the rest itself.
    auto* inset = new QWidget(this);
    auto* room = new QHBoxLayout(inset);
    room->setContentsMargins({});
    room->addSpacing(metrics::GapSmall);
    setCornerWidget(inset, Qt::TopLeftCorner);
    setMinimumHeight(LeastHeight);
    buildCampaigns();
    addTab(m_table, tr("Campaigns"));
    addTab(m_recipients, tr("Messages"));
    addTab(m_replies, tr("Replies"));
    addTab(m_failures, tr("Failures"));
    connect(this, &QTabWidget::currentChanged, this, &ReportTabs::refresh);
    connect(m_recipients, &RecipientsView::opened, this, &ReportTabs::recipientOpened);
    connect(m_recipients, &RecipientsView::refreshFailed, this, &ReportTabs::refreshFailed);
    connect(m_replies, &RepliesView::opened, this, &ReportTabs::replyOpened);
    connect(m_replies, &RepliesView::refreshFailed, this, &ReportTabs::refreshFailed);
}

void ReportTabs::addLog(access::AuditService& audit)
{
    m_log = new AuditSubjectView(audit, this);
    addTab(m_log, tr("Log"));
    connect(m_log, &AuditSubjectView::refreshFailed, this, &ReportTabs::refreshFailed);
    setTabVisible(indexOf(m_log), m_campaign.isValid());
}

void ReportTabs::buildCampaigns()
{
    m_table->setModel(&m_campaigns);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto lookOf = [this](const QModelIndex& index) { return reportBadge(m_campaigns.at(index.row())); };
    m_table->setItemDelegateForColumn(CampaignResultsModel::StateColumn, new BadgeDelegate(lookOf, m_table));
    m_table->setColumnWidth(CampaignResultsModel::StateColumn, 190);
    m_table->setColumnWidth(CampaignResultsModel::StartedColumn, 120);
    for (const int number :
         {CampaignResultsModel::SentColumn, CampaignResultsModel::DeliveredColumn, CampaignResultsModel::ReadColumn,
          CampaignResultsModel::RepliedColumn, CampaignResultsModel::FailedColumn}) {
        m_table->setColumnWidth(number, 104);
    }
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(CampaignResultsModel::NameColumn, QHeaderView::Stretch);
    m_table->setYielding({CampaignResultsModel::StartedColumn, CampaignResultsModel::SentColumn}, NarrowestName);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT campaignOpened(m_campaigns.at(index.row()).id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReportTabs::currentCampaignChanged);
}

void ReportTabs::setScope(CampaignId campaign, const QTimeZone& zone)
{
    const bool isOne = campaign.isValid();
    if (isOne) {
        m_recipients->setScope(campaign, zone);
        m_replies->setScope(campaign, zone);
    }
    if (m_log != nullptr) {
        m_log->setSubject({u"campaign."_s}, campaign.value());
        setTabVisible(indexOf(m_log), isOne);
    }
    const bool isOther = campaign != m_campaign;
    m_campaign = campaign;
    setTabVisible(indexOf(m_table), !isOne);
    setTabVisible(indexOf(m_recipients), isOne);
    setTabVisible(indexOf(m_replies), isOne);
    if (isOther) {
        setCurrentWidget(isOne ? static_cast<QWidget*>(m_recipients) : m_table);
    }
}

void ReportTabs::refresh()
{
    if (!m_campaign.isValid()) {
        return; // the campaigns are the pane's to ask for
    }
    if (currentWidget() == m_recipients) {
        m_recipients->refresh();
    } else if (currentWidget() == m_replies) {
        m_replies->refresh();
    } else if (m_log != nullptr && currentWidget() == m_log) {
        m_log->refresh();
    }
}

void ReportTabs::show(const analytics::Overview& overview)
{
    m_recipients->filters().setTally(overview.tally);
    m_failures->show(overview.failuresByCode);
    const auto label = [this](QWidget* tab, const QString& text, int count) {
        //: A tab and how many rows it has
        setTabText(indexOf(tab), count > 0 ? tr("%1  %2").arg(text, QLocale().toString(count)) : text);
    };
    label(m_recipients, tr("Messages"), overview.tally.recipients());
    label(m_replies, tr("Replies"), overview.tally.replied);
    label(m_failures, tr("Failures"), overview.tally.failed());
}

CampaignId ReportTabs::currentCampaign() const
{
    const auto row = m_table->currentIndex();
    return row.isValid() ? m_campaigns.at(row.row()).id : CampaignId();
}

void ReportTabs::focusSearch()
{
    if (m_campaign.isValid()) {
        setCurrentWidget(m_recipients);
        m_recipients->filters().focusSearch();
    }
}

} // namespace siaran::ui
