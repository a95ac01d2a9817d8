#include "ui/campaigns/CampaignsPane.h"

#include "ui/campaigns/CampaignColumns.h"
#include "ui/campaigns/CampaignDetails.h"
#include "ui/campaigns/CampaignDialogs.h"
#include "ui/campaigns/CampaignFilterBar.h"
#include "ui/campaigns/CampaignSteering.h"
#include "ui/campaigns/CampaignWizard.h"
#include "ui/campaigns/CampaignWords.h"
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

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::CampaignGroup;
using models::CampaignListModel;
using State = StateView::State;

namespace {

// Hints tell of changes at once; while something runs, nobody should have to wait for one.
constexpr int LookMs = 2000;

} // namespace

CampaignsPane::CampaignsPane(const CampaignServices& services, const CampaignPolicy& policy, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_policy(policy)
    , m_model(services.campaigns,
              [](const Campaign& campaign) {
                  return badgeOf(campaign.status, models::hasProblems(campaign), campaign.approval).text;
              })
    , m_shown(m_model)
    , m_pages(new QStackedWidget(this))
    , m_actions(new CampaignActions(*this, services.role))
    , m_steering(new CampaignSteering(services.campaigns, *this))
    , m_dialogs(new CampaignDialogs(services, *this))
{
    setObjectName(u"campaigns"_s);
    buildActions();
    m_pages->addWidget(buildList());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    if (mayChange()) {
        m_wizard = new CampaignWizard(services, policy, m_pages);
        m_pages->addWidget(m_wizard);
        connectWizard();
    }

    connect(&m_model, &CampaignListModel::loaded, this, &CampaignsPane::showState);
    connect(&m_model, &CampaignListModel::fetchFailed, this, [this](const Error& error) {
        if (m_model.isLoaded()) {
            showError(error);
        } else {
            const auto words = errorWords(error, ErrorContext::Database);
            m_states->showError(words.title, words.advice);
        }
    });
    connect(m_steering, &CampaignSteering::done, this, &CampaignsPane::refresh);
    connect(m_steering, &CampaignSteering::failed, this, &CampaignsPane::showError);
    connect(m_steering, &CampaignSteering::toastRequested, this, &CampaignsPane::toastRequested);
    connect(m_dialogs, &CampaignDialogs::done, this, &CampaignsPane::refresh);
    connect(m_dialogs, &CampaignDialogs::toastRequested, this, &CampaignsPane::toastRequested);
    connect(m_steering, &CampaignSteering::takenBack, this, [this](CampaignId id) { edit(id, m_stepAfterTakingBack); });
    // Whom it has reached is of use only once it is certain that nobody follows.
    connect(m_steering, &CampaignSteering::stopped, this, [this](CampaignId id) {
        QCoro::connect(m_services.campaigns.fetch(id), this, [this](const Result<Campaign>& campaign) {
            if (campaign && m_actions->offers(CampaignVerb::KeepReached, *campaign)) {
                m_dialogs->askToKeep(*campaign);
            }
        });
    });
    m_look.setInterval(LookMs);
    connect(&m_look, &QTimer::timeout, this, [this] {
        if (isVisible() && m_paces.isAnyUnderWay()) {
            m_model.refresh();
        }
    });
    m_look.start();
    m_states->setState(State::Loading);
    refresh();
}

void CampaignsPane::buildActions()
{
    if (mayChange()) {
        m_new = makeAction(u"newCampaign"_s, tr("New campaign"), u"plus-lg"_s, QKeySequence::New, this);
        connect(m_new, &QAction::triggered, this, &CampaignsPane::createCampaign);
    }
    connect(m_actions, &CampaignActions::chosen, this, &CampaignsPane::carryOut);
    auto* again = new QShortcut(QKeySequence::Refresh, this, this, &CampaignsPane::refresh);
    again->setContext(Qt::WidgetWithChildrenShortcut);
}

QWidget* CampaignsPane::buildList()
{
    auto* page = new QWidget(m_pages);
    page->setObjectName(u"campaignsPage"_s);
    m_header = new PageHeader(tr("Campaigns"), page);
    auto* series = makeButton(u"seriesButton"_s, tr("Repeating…"), {}, m_header);
    series->setToolTip(tr("Campaigns that go out again and again"));
    connect(series, &QPushButton::clicked, m_dialogs, &CampaignDialogs::showSeries);
    m_header->addAction(series);
    if (m_new != nullptr) {
        m_create = makeButton(u"newCampaignButton"_s, tr("New campaign"), "primary"_L1, m_header);
        m_create->setToolTip(m_new->toolTip());
        connect(m_create, &QPushButton::clicked, m_new, &QAction::trigger);
        m_header->addAction(m_create);
    }

    m_strip = new Strip(Strip::Kind::Danger, {}, page);
    m_strip->setObjectName(u"campaignsError"_s);
    m_strip->addAction(u"campaignsRetry"_s, tr("Try again"), [this] {
        m_strip->hide();
        refresh();
    });
    m_strip->setClosable(true);
    m_strip->hide();

    m_filters = new CampaignFilterBar(m_shown, page);
    m_filters->hide(); // until there is something to filter
    connect(m_filters, &CampaignFilterBar::filterChanged, this, &CampaignsPane::showState);
    auto* find = new QShortcut(QKeySequence::Find, page, m_filters, &CampaignFilterBar::focusSearch);
    find->setContext(Qt::WidgetWithChildrenShortcut);

    buildTable();
    m_filters->setTarget(m_table);
    auto* card = new Card(page);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_states = new StateView(card, page);
    m_states->setObjectName(u"campaignStates"_s);
    m_states->firstRun().setIcon(u"megaphone"_s);
    m_states->firstRun().setWords(
        mayChange() ? EmptyState::Words {tr("Send your first campaign"),
                                         tr("It takes about five minutes; nothing is sent until you confirm."),
                                         tr("New campaign")}
                    : EmptyState::Words {tr("No campaign yet"), tr("What the shop sends stands here."), {}});
    connect(&m_states->firstRun(), &EmptyState::activated, this, &CampaignsPane::createCampaign);
    m_states->noResult().setWords({.title = tr("No campaign fits"),
                                   .explanation = tr("Check the spelling, or look at all campaigns."),
                                   .action = tr("Show all campaigns")});
    connect(&m_states->noResult(), &EmptyState::activated, m_filters, &CampaignFilterBar::clear);
    connect(m_states, &StateView::retryRequested, this, [this] {
        m_states->setState(State::Loading);
        refresh();
    });

    m_details = new CampaignDetails(*m_actions, m_services.campaigns, m_policy.sender, m_services.role, page);
    connect(m_details, &CampaignDetails::undoRequested, this, [this] {
        if (const auto campaign = selected()) {
            takeHold(campaign->id);
        }
    });
    connect(m_details, &CampaignDetails::startRequested, this, [this] {
        if (const auto campaign = selected()) {
            m_steering->startAtOnce(*campaign);
        }
    });
    connect(m_details, &CampaignDetails::answered, this, &CampaignsPane::refresh);
    connect(m_details, &CampaignDetails::failed, this, &CampaignsPane::showError);
    m_details->hide();
    // Its empty pages need more room than the rows do; they are never shown together with the details.
    m_states->setMinimumHeight(4 * metrics::RowHeight);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);
    column->addWidget(m_details);
    return page;
}

void CampaignsPane::buildTable()
{
    m_table = new TableView(u"campaignsTable"_s, tr("Campaigns"), this);
    m_table->setModel(&m_shown);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    setUpCampaignColumns(*m_table, m_shown);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &CampaignsPane::showContextMenu);
    connect(m_table, &TableView::opened, this, &CampaignsPane::openSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CampaignsPane::showDetails);
}

void CampaignsPane::connectWizard()
{
    connect(m_wizard, &CampaignWizard::closed, this, [this](CampaignId id) {
        m_toSelect = id;
        showList();
    });
    connect(m_wizard, &CampaignWizard::held, this, [this](CampaignId id) {
        m_filters->clear();
        m_toSelect = id;
        showList();
    });
    connect(m_wizard, &CampaignWizard::scheduled, this, [this](CampaignId id, const QString& words) {
        m_filters->clear();
        m_toSelect = id;
        showList();
        Q_EMIT toastRequested({.text = words, .undoText = tr("Undo"), .undo = [this, id] {
                                   QCoro::connect(m_services.campaigns.takeBack(id), this,
                                                  [this, id](const Result<void>& answer) {
                                                      if (!answer) {
                                                          showError(answer.error());
                                                          return;
                                                      }
                                                      m_pages->setCurrentWidget(m_wizard);
                                                      m_wizard->open(id, WizardStep::Review);
                                                  });
                               }});
    });
    connect(m_wizard, &CampaignWizard::repeated, this, [this](const QString& words) {
        showList();
        Q_EMIT toastRequested({.text = words, .undoText = {}});
    });
    connect(m_wizard, &CampaignWizard::openFailed, this, [this](const Error& error) {
        showList();
        showError(error);
    });
    connect(m_wizard, &CampaignWizard::segmentsRequested, this, &CampaignsPane::segmentsRequested);
    connect(m_wizard, &CampaignWizard::templatesRequested, this, &CampaignsPane::templatesRequested);
}

void CampaignsPane::refresh()
{
    m_model.refresh();
    askStarter();
    if (m_pages->currentWidget() == m_wizard) {
        m_wizard->refresh();
    }
}

void CampaignsPane::createCampaign()
{
    if (m_pages->currentWidget() != m_wizard) {
        m_pages->setCurrentWidget(m_wizard);
        m_wizard->create();
    }
}

void CampaignsPane::showCampaign(CampaignId id)
{
    m_filters->clear();
    m_toSelect = id;
    if (m_pages->currentWidget() == m_wizard) {
        m_wizard->close();
    } else {
        showList();
    }
}

void CampaignsPane::showList()
{
    m_pages->setCurrentIndex(0);
    m_strip->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    m_model.refresh();
}

void CampaignsPane::showState()
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
        select(std::exchange(m_toSelect, {}));
    } else if (!selected() && !isEmpty) {
        select(m_shown.at(0).id);
    }
    showDetails();
}

void CampaignsPane::showDetails()
{
    const auto campaign = selected();
    m_actions->offerFor(campaign);
    if (campaign) {
        m_details->showCampaign(*campaign, m_paces.of(campaign->id));
    }
    m_details->setVisible(campaign.has_value());
}

void CampaignsPane::showError(const Error& error)
{
    m_strip->setText(errorSentence(error, ErrorContext::Database));
    m_strip->show();
}

void CampaignsPane::carryOut(CampaignVerb verb)
{
    const auto campaign = selected();
    if (!campaign || m_pages->currentWidget() == m_wizard) {
        return;
    }
    m_strip->hide();
    switch (verb) {
    case CampaignVerb::Continue: edit(campaign->id, static_cast<int>(firstStepFor(*campaign))); break;
    case CampaignVerb::Resume: m_steering->resume(*campaign); break;
    case CampaignVerb::Pause: m_steering->pause(*campaign); break;
    case CampaignVerb::Unschedule: m_steering->unschedule(campaign->id, campaign->name); break;
    case CampaignVerb::StartNow: m_steering->askToStart(*campaign); break;
    case CampaignVerb::Reschedule:
        m_stepAfterTakingBack = static_cast<int>(WizardStep::Schedule);
        m_steering->takeBack(campaign->id);
        break;
    case CampaignVerb::TakeBack: m_steering->unschedule(campaign->id, campaign->name); break;
    case CampaignVerb::Resolve: m_dialogs->showDoubts(*campaign); break;
    case CampaignVerb::Failures: m_dialogs->showFailures(*campaign); break;
    case CampaignVerb::KeepReached: m_dialogs->askToKeep(*campaign); break;
    case CampaignVerb::Report: Q_EMIT reportRequested(campaign->id); break;
    case CampaignVerb::Duplicate: duplicate(*campaign); break;
    case CampaignVerb::Stop: m_steering->askToStop(*campaign); break;
    case CampaignVerb::Delete: m_steering->removeDraft(*campaign); break;
    }
}

void CampaignsPane::edit(CampaignId id, int step)
{
    m_pages->setCurrentWidget(m_wizard);
    m_wizard->open(id, static_cast<WizardStep>(step));
}

void CampaignsPane::takeHold(CampaignId id)
{
    m_stepAfterTakingBack = static_cast<int>(WizardStep::Review);
    m_steering->takeBack(id);
}

// Who starts campaigns may change while the window is open: a server comes, or goes.
void CampaignsPane::askStarter()
{
    QCoro::connect(m_services.campaigns.starter(), this, [this](const Result<campaigns::CampaignStarter>& starter) {
        if (starter) {
            const bool isHere = !starter->isServer && starter->host == QSysInfo::machineHostName();
            auto policy = m_policy;
            policy.sender = isHere ? QString() : starter->host;
            if (policy.sender != m_policy.sender) {
                setPolicy(policy);
            }
        }
    });
}

void CampaignsPane::setPolicy(const CampaignPolicy& policy)
{
    m_policy = policy;
    m_details->setSender(policy.sender);
    if (m_wizard != nullptr) {
        m_wizard->setPolicy(policy);
    }
    showDetails();
}

void CampaignsPane::setRules(CampaignPolicy policy)
{
    policy.sender = m_policy.sender;
    setPolicy(policy);
}

void CampaignsPane::duplicate(const Campaign& campaign)
{
    QCoro::connect(m_services.campaigns.fetchDraft(campaign.id), this, [this](const Result<CampaignDraft>& original) {
        if (!original) {
            showError(original.error());
            return;
        }
        auto copy = *original;
        copy.id = {};
        copy.name = tr("Copy of %1").arg(original->name);
        copy.scheduledAt = {};
        m_pages->setCurrentWidget(m_wizard);
        m_wizard->createFrom(copy);
    });
}

void CampaignsPane::openSelected()
{
    if (const auto campaign = selected()) {
        if (m_actions->offers(CampaignVerb::Continue, *campaign)) {
            carryOut(CampaignVerb::Continue);
        } else if (m_actions->offers(CampaignVerb::Report, *campaign)) {
            carryOut(CampaignVerb::Report);
        }
    }
}

void CampaignsPane::showContextMenu(const QPoint& position)
{
    if (!selected()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"campaignMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fill(*menu);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

std::optional<Campaign> CampaignsPane::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_shown.at(rows.constFirst().row()));
}

void CampaignsPane::select(CampaignId id)
{
    if (const int row = m_shown.rowOf(id); row >= 0) {
        m_table->setCurrentIndex(m_shown.index(row, CampaignListModel::StateColumn));
        m_table->selectRow(row);
    }
}

} // namespace siaran::ui
