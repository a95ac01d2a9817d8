#include "ui/campaigns/CampaignsPane.h"

#include "ui/campaigns/CampaignDialogs.h"
#include "ui/campaigns/CampaignSteering.h"
#include "ui/campaigns/CampaignWizard.h"
#include "ui/campaigns/CampaignsList.h"
#include "ui/shell/PaneAction.h"

#include <QAction>
#include <QShortcut>
#include <QStackedWidget>
#include <QSysInfo>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

CampaignsPane::CampaignsPane(const CampaignServices& services, const CampaignPolicy& policy, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_policy(policy)
    , m_pages(new QStackedWidget(this))
    , m_actions(new CampaignActions(*this, services.role))
    , m_steering(new CampaignSteering(services.campaigns, *this))
    , m_dialogs(new CampaignDialogs(services, *this))
{
    setObjectName(u"campaigns"_s);
    buildActions();
    m_list = new CampaignsList(services, *m_actions, m_new, policy.sender, m_pages);
    m_pages->addWidget(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);
    connectList();
    connectDeeds();
    if (mayChange()) {
        m_wizard = new CampaignWizard(services, policy, m_pages);
        m_pages->addWidget(m_wizard);
        connectWizard();
    }
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

void CampaignsPane::connectList()
{
    connect(m_list, &CampaignsList::opened, this, &CampaignsPane::openSelected);
    connect(m_list, &CampaignsList::createRequested, this, &CampaignsPane::createCampaign);
    connect(m_list, &CampaignsList::refreshRequested, this, &CampaignsPane::refresh);
    connect(m_list, &CampaignsList::seriesRequested, m_dialogs, &CampaignDialogs::showSeries);
    connect(m_list, &CampaignsList::startRequested, m_steering, &CampaignSteering::startAtOnce);
    connect(m_list, &CampaignsList::undoRequested, this, [this](const Campaign& campaign) {
        m_stepAfterTakingBack = WizardStep::Review;
        m_steering->takeBack(campaign.id);
    });
}

void CampaignsPane::connectDeeds()
{
    connect(m_steering, &CampaignSteering::done, this, &CampaignsPane::refresh);
    connect(m_steering, &CampaignSteering::failed, m_list, &CampaignsList::showError);
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
}

void CampaignsPane::connectWizard()
{
    connect(m_wizard, &CampaignWizard::closed, this, [this](CampaignId id) {
        m_list->select(id);
        showList();
    });
    connect(m_wizard, &CampaignWizard::held, this, [this](CampaignId id) {
        m_list->clearFilter();
        m_list->select(id);
        showList();
    });
    connect(m_wizard, &CampaignWizard::scheduled, this, [this](CampaignId id, const QString& words) {
        m_list->clearFilter();
        m_list->select(id);
        showList();
        Q_EMIT toastRequested({.text = words, .undoText = tr("Undo"), .undo = [this, id] {
                                   QCoro::connect(m_services.campaigns.takeBack(id), this,
                                                  [this, id](const Result<void>& answer) {
                                                      if (!answer) {
                                                          m_list->showError(answer.error());
                                                          return;
                                                      }
                                                      edit(id, WizardStep::Review);
                                                  });
                               }});
    });
    connect(m_wizard, &CampaignWizard::repeated, this, [this](const QString& words) {
        showList();
        Q_EMIT toastRequested({.text = words, .undoText = {}});
    });
    connect(m_wizard, &CampaignWizard::openFailed, this, [this](const Error& error) {
        showList();
        m_list->showError(error);
    });
    connect(m_wizard, &CampaignWizard::segmentsRequested, this, &CampaignsPane::segmentsRequested);
    connect(m_wizard, &CampaignWizard::templatesRequested, this, &CampaignsPane::templatesRequested);
}

void CampaignsPane::refresh()
{
    m_list->refresh();
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
    m_list->clearFilter();
    m_list->select(id);
    if (m_pages->currentWidget() == m_wizard) {
        m_wizard->close();
    } else {
        showList();
    }
}

void CampaignsPane::showList()
{
    m_pages->setCurrentWidget(m_list);
    m_list->hideError();
    m_list->setFocus(Qt::OtherFocusReason);
    m_list->refresh();
}

void CampaignsPane::carryOut(CampaignVerb verb)
{
    const auto campaign = m_list->selected();
    if (!campaign || m_pages->currentWidget() == m_wizard) {
        return;
    }
    m_list->hideError();
    switch (verb) {
    case CampaignVerb::Continue: edit(campaign->id, firstStepFor(*campaign)); break;
    case CampaignVerb::Resume: m_steering->resume(*campaign); break;
    case CampaignVerb::Pause: m_steering->pause(*campaign); break;
    case CampaignVerb::Unschedule: m_steering->unschedule(campaign->id, campaign->name); break;
    case CampaignVerb::StartNow: m_steering->askToStart(*campaign); break;
    case CampaignVerb::Reschedule:
        m_stepAfterTakingBack = WizardStep::Schedule;
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

void CampaignsPane::edit(CampaignId id, WizardStep step)
{
    m_pages->setCurrentWidget(m_wizard);
    m_wizard->open(id, step);
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
    m_list->setSender(policy.sender);
    if (m_wizard != nullptr) {
        m_wizard->setPolicy(policy);
    }
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
            m_list->showError(original.error());
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
    if (const auto campaign = m_list->selected()) {
        if (m_actions->offers(CampaignVerb::Continue, *campaign)) {
            carryOut(CampaignVerb::Continue);
        } else if (m_actions->offers(CampaignVerb::Report, *campaign)) {
            carryOut(CampaignVerb::Report);
        }
    }
}

} // namespace siaran::ui
