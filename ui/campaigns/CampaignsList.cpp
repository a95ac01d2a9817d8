#include "ui/campaigns/CampaignsList.h"

#include "ui/campaigns/CampaignActions.h"
#include "ui/campaigns/CampaignColumns.h"
#include "ui/campaigns/CampaignDetails.h"
#include "ui/campaigns/CampaignFilterBar.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/PaneAction.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/StatusBadges.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::CampaignListModel;
using State = StateView::State;

namespace {

// Hints tell of changes at once; while something runs, nobody should have to wait for one.
constexpr int LookMs = 2000;

} // namespace

CampaignsList::CampaignsList(const CampaignServices& services, CampaignActions& actions, QAction* create,
                             const QString& sender, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_model(services.campaigns,
              [](const Campaign& campaign) {
                  return badgeOf(campaign.status, models::hasProblems(campaign), campaign.approval).text;
              })
    , m_shown(m_model)
    , m_header(new PageHeader(tr("Campaigns"), this))
{
    setObjectName(u"campaignsPage"_s);
    buildHeader(create);
    buildStrip();
    buildFilters();
    buildTable();
    buildStates(create != nullptr);
    buildDetails(services, sender);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);
    column->addWidget(m_details);
    connectModel();
    m_states->setState(State::Loading);
}

void CampaignsList::buildHeader(QAction* create)
{
    auto* series = makeButton(u"seriesButton"_s, tr("Repeating…"), {}, m_header);
    series->setToolTip(tr("Campaigns that go out again and again"));
    connect(series, &QPushButton::clicked, this, &CampaignsList::seriesRequested);
    m_header->addAction(series);
    if (create != nullptr) {
        m_create = makeButtonFor(create, tr("New campaign"), "primary"_L1, m_header);
        m_header->addAction(m_create);
    }
}

void CampaignsList::buildStrip()
{
    m_strip = new Strip(Strip::Kind::Danger, {}, this);
    m_strip->setObjectName(u"campaignsError"_s);
    m_strip->addAction(u"campaignsRetry"_s, tr("Try again"), [this] {
        m_strip->hide();
        Q_EMIT refreshRequested();
    });
    m_strip->setClosable(true);
    m_strip->hide();
}

void CampaignsList::buildFilters()
{
    m_filters = new CampaignFilterBar(m_shown, this);
    m_filters->hide(); // until there is something to filter
    connect(m_filters, &CampaignFilterBar::filterChanged, this, &CampaignsList::showState);
    auto* find = new QShortcut(QKeySequence::Find, this, m_filters, &CampaignFilterBar::focusSearch);
    find->setContext(Qt::WidgetWithChildrenShortcut);
}

void CampaignsList::buildTable()
{
    m_table = new TableView(u"campaignsTable"_s, tr("Campaigns"), this);
    m_table->setModel(&m_shown);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpCampaignColumns(*m_table, m_shown);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_filters->setTarget(m_table);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CampaignsList::showContextMenu);
    connect(m_table, &TableView::opened, this, &CampaignsList::opened);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CampaignsList::showDetails);
    setFocusProxy(m_table);
}

void CampaignsList::buildStates(bool mayCreate)
{
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_states = new StateView(card, this);
    m_states->setObjectName(u"campaignStates"_s);
    m_states->firstRun().setIcon(u"megaphone"_s);
    m_states->firstRun().setWords(
        mayCreate ? EmptyState::Words {tr("Send your first campaign"),
                                       tr("It takes about five minutes; nothing is sent until you confirm."),
                                       tr("New campaign")}
                  : EmptyState::Words {tr("No campaign yet"), tr("What the shop sends stands here."), {}});
    m_states->noResult().setWords({.title = tr("No campaign fits"),
                                   .explanation = tr("Check the spelling, or look at all campaigns."),
                                   .action = tr("Show all campaigns")});
    // Its empty pages need more room than the rows do; they are never shown together with the details.
    m_states->setMinimumHeight(4 * metrics::RowHeight);
    connect(&m_states->firstRun(), &EmptyState::activated, this, &CampaignsList::createRequested);
    connect(&m_states->noResult(), &EmptyState::activated, m_filters, &CampaignFilterBar::clear);
    connect(m_states, &StateView::retryRequested, this, &CampaignsList::refreshRequested);
}

void CampaignsList::buildDetails(const CampaignServices& services, const QString& sender)
{
    m_details = new CampaignDetails(m_actions, services.campaigns, sender, services.role, this);
    m_details->hide();
    connect(m_details, &CampaignDetails::undoRequested, this, [this] {
        if (const auto campaign = selected()) {
            Q_EMIT undoRequested(*campaign);
        }
    });
    connect(m_details, &CampaignDetails::startRequested, this, [this] {
        if (const auto campaign = selected()) {
            Q_EMIT startRequested(*campaign);
        }
    });
    connect(m_details, &CampaignDetails::answered, this, &CampaignsList::refreshRequested);
    connect(m_details, &CampaignDetails::failed, this, &CampaignsList::showError);
}

void CampaignsList::connectModel()
{
    connect(&m_model, &CampaignListModel::loaded, this, &CampaignsList::showState);
    connect(&m_model, &CampaignListModel::fetchFailed, this, [this](const Error& error) {
        if (m_model.isLoaded()) {
            showError(error);
        } else {
            showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
        }
    });
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (isVisible() && m_paces.isAnyUnderWay()) {
            m_model.refresh();
        }
    });
    m_look.start();
}

void CampaignsList::refresh()
{
    m_model.refresh();
}

void CampaignsList::setSender(const QString& sender)
{
    m_details->setSender(sender);
    showDetails();
}

void CampaignsList::clearFilter()
{
    m_filters->clear();
}

void CampaignsList::showError(const Error& error)
{
    m_strip->setText(errorSentence(error, ErrorContext::Database));
    m_strip->show();
}

void CampaignsList::hideError()
{
    m_strip->hide();
}

void CampaignsList::showState()
{
    m_paces.take(m_model);
    m_filters->countAgain();
    const auto all = m_model.rowCount();
    const bool isEmpty = m_shown.rowCount() == 0;
    m_header->setState(all == 0 ? QString() : tr("%Ln campaign(s)", nullptr, all));
    m_filters->setVisible(all > 0);
    if (m_create != nullptr) {
        m_create->setVisible(all > 0 || !m_model.isLoaded()); // the page for the first one has a button of its own
    }
    if (m_model.isLoaded()) {
        m_states->setState(all == 0 ? State::FirstRun : isEmpty ? State::NoResult : State::Content);
    }
    if (m_toSelect.isValid() && m_shown.rowOf(m_toSelect) >= 0) {
        choose(std::exchange(m_toSelect, {}));
    } else if (!selected() && !isEmpty) {
        choose(m_shown.at(0).id);
    }
    showDetails();
}

void CampaignsList::showDetails()
{
    const auto campaign = selected();
    m_actions.offerFor(campaign);
    if (campaign) {
        m_details->showCampaign(*campaign, m_paces.of(campaign->id));
    }
    m_details->setVisible(campaign.has_value());
}

void CampaignsList::showContextMenu(const QPoint& position)
{
    if (!selected()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"campaignMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions.fill(*menu);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

std::optional<Campaign> CampaignsList::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_shown.at(rows.constFirst().row()));
}

void CampaignsList::choose(CampaignId id)
{
    if (const int row = m_shown.rowOf(id); row >= 0) {
        m_table->setCurrentIndex(m_shown.index(row, CampaignListModel::StateColumn));
        m_table->selectRow(row);
    }
}

} // namespace siaran::ui
