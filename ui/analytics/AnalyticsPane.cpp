#include "ui/analytics/AnalyticsPane.h"

#include "models/analytics/MomentText.h"
#include "models/campaigns/ZoneText.h"
#include "ui/analytics/EngagementCard.h"
#include "ui/analytics/MetricRow.h"
#include "ui/analytics/ReportExport.h"
#include "ui/analytics/ReportTabs.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/PaneAction.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Page.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"

#include <QAction>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::CampaignResultsModel;
using models::OverviewModel;
using State = StateView::State;

namespace {

constexpr int RefreshPaceMs = 500;
QTimeZone zoneNamed(const QString& id)
{
    const QTimeZone zone(id.toUtf8());
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

} // namespace

AnalyticsPane::AnalyticsPane(analytics::AnalyticsService& analytics, campaigns::CampaignService& campaigns,
                             const QString& zone, QWidget* parent)
    : QWidget(parent)
    , m_campaigns(campaigns, [](const Campaign& campaign) { return reportBadge(campaign).text; })
    , m_overview(analytics)
    , m_zone(zoneNamed(zone))
    , m_page(new Page(tr("Analytics"), Page::Body::Scrolling, this))
    , m_export(new ReportExport(analytics, *this))
    , m_metrics(new MetricRow)
    , m_engagement(new EngagementCard(analytics))
    , m_tabs(new ReportTabs(analytics, m_campaigns))
{
    setObjectName(u"analytics"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_page);
    m_campaigns.setTimeZone(m_zone);
    buildHeader();
    buildContent();
    connectModels();

    m_pace.setSingleShot(true);
    m_pace.setInterval(RefreshPaceMs);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_refreshAgain, false)) {
            refresh();
        }
    });
    m_states->setState(State::Loading);
    m_campaigns.refresh();
    setScope({});
}

void AnalyticsPane::buildHeader()
{
    auto& header = m_page->header();
    m_chooser = new QComboBox(&header);
    m_chooser->setObjectName(u"campaignChooser"_s);
    m_chooser->setAccessibleName(tr("Campaigns to report on"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(24);
    m_chooser->setMaxVisibleItems(16);
    m_chooser->addItem(tr("All campaigns"));
    connect(m_chooser, &QComboBox::activated, this,
            [this] { setScope(CampaignId(m_chooser->currentData().toLongLong())); });
    header.addAction(m_chooser);

    auto* reload = makeAction(u"refreshAnalytics"_s, tr("Refresh"), u"arrow-clockwise"_s, QKeySequence::Refresh, this);
    connect(reload, &QAction::triggered, this, &AnalyticsPane::refresh);
    auto* button = new QToolButton(&header);
    button->setObjectName(u"refreshAnalyticsButton"_s);
    button->setDefaultAction(reload);
    button->setAccessibleName(reload->text());
    header.addAction(button);

    auto* find = makeAction(u"findRecipient"_s, tr("Search messages"), u"search"_s, QKeySequence::Find, this);
    connect(find, &QAction::triggered, m_tabs, &ReportTabs::focusSearch);
    buildExport();
}

void AnalyticsPane::buildExport()
{
    m_exportAction = makeAction(u"exportReport"_s, tr("Export…"), u"download"_s, Qt::CTRL | Qt::Key_E, this);
    m_exportButton = makeButton(u"exportButton"_s, tr("Export"), {}, &m_page->header());
    m_exportButton->setIcon(icon(u"download"_s));
    const auto popUp = [this] {
        m_export->menu()->popup(m_exportButton->mapToGlobal(QPoint(0, m_exportButton->height() + metrics::GapTiny)));
    };
    connect(m_exportAction, &QAction::triggered, this, popUp);
    connect(m_exportButton, &QPushButton::clicked, m_exportAction, &QAction::trigger);
    connect(m_export, &ReportExport::toastRequested, this, &AnalyticsPane::toastRequested);
    connect(m_export, &ReportExport::availableChanged, this, [this](bool available) {
        m_exportAction->setEnabled(available);
        m_exportButton->setEnabled(available);
    });
    m_page->header().addAction(m_exportButton);
}

void AnalyticsPane::buildContent()
{
    m_strip = new Strip(Strip::Kind::Danger, {}, this);
    m_strip->setObjectName(u"analyticsError"_s);
    m_strip->addAction(u"analyticsRetry"_s, tr("Try again"), [this] { reload(); });
    m_strip->hide();

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(m_metrics);
    column->addWidget(m_engagement);
    auto* card = new Card(content);
    card->setFlush(true);
    card->body()->addWidget(m_tabs);
    column->addWidget(card, 1);
    buildStates(content);
    m_page->addWidget(m_export->strip());
    m_page->addWidget(m_strip);
    m_page->addWidget(m_states, 1);
}

void AnalyticsPane::buildStates(QWidget* content)
{
    m_states = new StateView(content, this);
    m_states->firstRun().setIcon(u"graph-up"_s);
    m_states->firstRun().setWords(
        {.title = tr("Results appear a few minutes after your first campaign"),
         .explanation = tr("How many messages were delivered, read and answered, hour by hour, and why some were not."),
         .action = tr("Go to campaigns")});
    connect(&m_states->firstRun(), &EmptyState::activated, this, &AnalyticsPane::campaignsRequested);
    // The report is higher than a low window; what stands in its place is not to scroll because of it.
    connect(m_states, &StateView::currentChanged, content, [this, content] {
        const bool isShown = m_states->currentWidget() == content;
        content->setMaximumHeight(isShown ? QWIDGETSIZE_MAX : 0);
    });
    connect(m_states, &StateView::retryRequested, this, &AnalyticsPane::reload);
}

void AnalyticsPane::connectModels()
{
    connect(&m_campaigns, &CampaignResultsModel::loaded, this, [this] {
        fillChooser();
        showState();
    });
    connect(&m_overview, &OverviewModel::loaded, this, [this] {
        m_asOf = QDateTime::currentDateTimeUtc();
        m_strip->hide();
        showOverview();
        showState();
    });
    connect(&m_campaigns, &CampaignResultsModel::fetchFailed, this, &AnalyticsPane::showError);
    connect(&m_overview, &OverviewModel::fetchFailed, this, &AnalyticsPane::showError);
    connect(m_tabs, &ReportTabs::refreshFailed, this, &AnalyticsPane::showError);
    connect(m_tabs, &ReportTabs::campaignOpened, this, &AnalyticsPane::setScope);
    connect(m_tabs, &ReportTabs::currentCampaignChanged, this, &AnalyticsPane::updateExport);
    connect(m_tabs, &ReportTabs::recipientOpened, this, &AnalyticsPane::contactRequested);
    connect(m_tabs, &ReportTabs::replyOpened, this, &AnalyticsPane::conversationRequested);
}

void AnalyticsPane::addLog(access::AuditService& audit)
{
    m_tabs->addLog(audit);
}

void AnalyticsPane::showCampaign(CampaignId campaign)
{
    if (campaign != m_campaign) {
        setScope(campaign);
    }
}

void AnalyticsPane::setTimeZone(const QString& zone)
{
    m_zone = zoneNamed(zone);
    m_campaigns.setTimeZone(m_zone);
    setScope(m_campaign);
}

void AnalyticsPane::setScope(CampaignId campaign)
{
    m_campaign = campaign;
    if (const auto& before = m_overview.overview()) {
        m_metrics->show(*before, true);
        m_states->setState(State::Loading);
    }
    m_overview.setCampaign(campaign);
    m_engagement->setScope(campaign, zone());
    m_tabs->setScope(campaign, zone());
    const int chosen = campaign.isValid() ? m_chooser->findData(campaign.value()) : 0;
    if (chosen >= 0) {
        m_chooser->setCurrentIndex(chosen);
    }
    showHeadline();
    updateExport();
}

void AnalyticsPane::refresh()
{
    if (m_pace.isActive()) {
        m_refreshAgain = true;
        return;
    }
    m_pace.start();
    reload();
}

void AnalyticsPane::reload()
{
    m_campaigns.refresh();
    m_overview.refresh();
    m_engagement->refresh();
    m_tabs->refresh();
}

void AnalyticsPane::fillChooser()
{
    m_chooser->clear();
    m_chooser->addItem(tr("All campaigns"));
    for (int row = 0; row < m_campaigns.rowCount(); ++row) {
        const auto& campaign = m_campaigns.at(row);
        const auto day = models::shortDay(campaign.startedAt, m_campaigns.zoneOf(campaign));
        m_chooser->addItem(day.isEmpty() ? campaign.name : u"%1 · %2"_s.arg(campaign.name, day), campaign.id.value());
    }
    if (!m_campaign.isValid()) {
        updateExport();
        return;
    }
    const int chosen = m_chooser->findData(m_campaign.value());
    if (chosen < 0) {
        setScope({}); // it is no longer there
        return;
    }
    m_chooser->setCurrentIndex(chosen);
    // Its name and zone may have come only now.
    m_engagement->setScope(m_campaign, zone());
    m_tabs->setScope(m_campaign, zone());
    updateExport();
}

void AnalyticsPane::showOverview()
{
    if (const auto& overview = m_overview.overview()) {
        m_metrics->show(*overview, false);
        m_tabs->show(*overview);
    }
}

void AnalyticsPane::showState()
{
    if (!m_campaigns.isLoaded() || !m_overview.isCurrent()) {
        return; // the rest is on its way
    }
    m_states->setState(m_campaigns.rowCount() == 0 ? State::FirstRun : State::Content);
    const bool hasReport = m_campaigns.rowCount() > 0;
    m_chooser->setVisible(hasReport);
    m_exportButton->setVisible(hasReport);
    showHeadline();
}

void AnalyticsPane::showHeadline()
{
    if (!m_asOf.isValid() || m_campaigns.rowCount() == 0) {
        m_page->header().setState({});
        return;
    }
    const auto asOf = models::clockText(m_asOf.toTimeZone(m_zone).time());
    const auto* campaign = shownCampaign();
    if (campaign == nullptr) {
        //: %1: a time of the day
        m_page->header().setState(tr("%Ln campaign(s), as of %1", nullptr, m_campaigns.rowCount()).arg(asOf));
        return;
    }
    //: %1: "Finished"; %2: a time of the day
    m_page->header().setState(tr("%1, as of %2").arg(reportBadge(*campaign).text, asOf));
}

void AnalyticsPane::showError(const Error& error)
{
    if (!m_campaigns.isLoaded() || !m_overview.isCurrent()) {
        showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
        return;
    }
    m_strip->setText(errorSentence(error, ErrorContext::Database));
    m_strip->show();
    if (const auto& overview = m_overview.overview()) {
        m_metrics->show(*overview, true);
    }
}

void AnalyticsPane::updateExport()
{
    const auto id = m_campaign.isValid() ? m_campaign : m_tabs->currentCampaign();
    const int row = m_campaigns.rowOf(id.value());
    const auto* campaign = row < 0 ? nullptr : &m_campaigns.at(row);
    if (campaign == nullptr) {
        m_export->setCampaign({}, {});
        return;
    }
    m_export->setCampaign(campaign->id, campaign->name);
    //: %1: a campaign
    m_exportButton->setToolTip(tr("Export the report of “%1” (%2)")
                                   .arg(campaign->name, m_exportAction->shortcut().toString(QKeySequence::NativeText)));
}

const Campaign* AnalyticsPane::shownCampaign() const
{
    const int row = m_campaign.isValid() ? m_campaigns.rowOf(m_campaign.value()) : -1;
    return row < 0 ? nullptr : &m_campaigns.at(row);
}

QTimeZone AnalyticsPane::zone() const
{
    const auto* campaign = shownCampaign();
    return campaign == nullptr ? m_zone : m_campaigns.zoneOf(*campaign);
}

} // namespace siaran::ui
