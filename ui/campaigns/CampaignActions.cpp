#include "ui/campaigns/CampaignActions.h"

#include "ui/shell/PaneAction.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace siaran::ui {

access::Act neededFor(CampaignVerb verb)
{
    switch (verb) {
    case CampaignVerb::Failures: return access::Act::ReadCampaigns;
    case CampaignVerb::Report: return access::Act::ReadAnalytics;
    case CampaignVerb::KeepReached: return access::Act::ChangeSegments;
    default: return access::Act::ChangeCampaigns;
    }
}

bool isOffered(CampaignVerb verb, const Campaign& campaign)
{
    const auto may = [&campaign](CampaignAction action) { return allows(campaign.status, action); };
    const bool asks = campaign.status == CampaignStatus::Missed || campaign.status == CampaignStatus::Failed;
    switch (verb) {
    case CampaignVerb::Continue: return may(CampaignAction::Edit);
    case CampaignVerb::Resume: return may(CampaignAction::Resume);
    case CampaignVerb::Pause: return may(CampaignAction::Pause);
    case CampaignVerb::StartNow:
    case CampaignVerb::Reschedule:
    case CampaignVerb::TakeBack: return asks;
    case CampaignVerb::Unschedule: return campaign.status == CampaignStatus::Scheduled;
    case CampaignVerb::Failures: return campaign.startedAt.isValid() && campaign.tally.failed() > 0;
    case CampaignVerb::KeepReached:
        return campaign.tally.sent() > 0
            && (campaign.status == CampaignStatus::Stopped || campaign.status == CampaignStatus::Completed);
    case CampaignVerb::Resolve: return may(CampaignAction::Resolve) && campaign.tally.of(MessageStatus::InDoubt) > 0;
    case CampaignVerb::Report: return campaign.startedAt.isValid();
    case CampaignVerb::Duplicate: return true;
    case CampaignVerb::Stop: return may(CampaignAction::Stop);
    case CampaignVerb::Delete: return may(CampaignAction::Delete);
    }
    Q_UNREACHABLE();
}

CampaignActions::CampaignActions(QWidget& pane, access::Role role)
    : QObject(&pane)
    , m_pane(pane)
    , m_role(role)
{
    add(CampaignVerb::Continue, u"continueCampaign"_s, tr("Continue editing"), u"pencil"_s, Qt::Key_F2);
    add(CampaignVerb::StartNow, u"startCampaign"_s, tr("Send now…"), u"send"_s, {});
    add(CampaignVerb::Reschedule, u"rescheduleCampaign"_s, tr("Choose another time"), u"calendar-event"_s, {});
    add(CampaignVerb::Resume, u"resumeCampaign"_s, tr("Resume"), u"play-fill"_s, {});
    add(CampaignVerb::Pause, u"pauseCampaign"_s, tr("Pause"), u"pause-fill"_s, {});
    add(CampaignVerb::Unschedule, u"unscheduleCampaign"_s, tr("Unschedule"), u"calendar-event"_s, {});
    add(CampaignVerb::TakeBack, u"takeBackCampaign"_s, tr("Do not send"), u"arrow-counterclockwise"_s, {});
    add(CampaignVerb::Resolve, u"resolveCampaign"_s, {}, u"question-circle"_s, {});
    add(CampaignVerb::Failures, u"failuresCampaign"_s, {}, u"exclamation-triangle"_s, {});
    add(CampaignVerb::Report, u"reportCampaign"_s, tr("Open report"), u"graph-up"_s, {});
    add(CampaignVerb::Duplicate, u"duplicateCampaign"_s, tr("Duplicate"), u"files"_s, Qt::CTRL | Qt::Key_D);
    add(CampaignVerb::KeepReached, u"keepReached"_s, tr("Keep who got it as a segment…"), u"funnel"_s, {});
    add(CampaignVerb::Stop, u"stopCampaign"_s, tr("Stop…"), u"stop-circle"_s, {});
    add(CampaignVerb::Delete, u"deleteCampaign"_s, tr("Delete draft"), u"trash"_s, Qt::Key_Delete);
    for (const auto verb : {CampaignVerb::Stop, CampaignVerb::StartNow}) {
        if (auto* dotted = action(verb)) {
            dotted->setIconText(dotted->text()); // Qt would take the dots off
        }
    }
    if (auto* report = action(CampaignVerb::Report)) {
        //: Short for Open report, on a button
        report->setIconText(tr("Report"));
    }
    offerFor(std::nullopt);
}

void CampaignActions::add(CampaignVerb verb, const QString& objectName, const QString& text, const QString& iconName,
                          const QKeySequence& keys)
{
    if (!may(m_role, neededFor(verb))) {
        return;
    }
    auto* action = makeAction(objectName, text, iconName, keys, &m_pane);
    m_actions.emplace(verb, action);
    connect(action, &QAction::triggered, this, [this, verb] { Q_EMIT chosen(verb); });
}

QAction* CampaignActions::action(CampaignVerb verb) const
{
    const auto found = m_actions.find(verb);
    return found == m_actions.end() ? nullptr : found->second;
}

void CampaignActions::rename(CampaignVerb verb, const QString& text)
{
    if (auto* named = action(verb)) {
        named->setText(text);
        named->setIconText(text);
    }
}

void CampaignActions::offerFor(const std::optional<Campaign>& campaign)
{
    for (const auto& [verb, action] : m_actions) {
        const bool isMeant = campaign && isOffered(verb, *campaign);
        action->setVisible(isMeant);
        action->setEnabled(isMeant);
    }
    const int unsure = campaign ? campaign->tally.of(MessageStatus::InDoubt) : 0;
    rename(CampaignVerb::Resolve, tr("Resolve %Ln unsure…", nullptr, unsure));
    const int failed = campaign ? campaign->tally.failed() : 0;
    rename(CampaignVerb::Failures, tr("%Ln not reached…", nullptr, failed));
    const bool isPilot = campaign && campaign->statusReason.startsWith("pilot"_L1);
    rename(CampaignVerb::Resume, isPilot ? tr("Send to the rest") : tr("Resume"));
    if (auto* pause = action(CampaignVerb::Pause)) {
        pause->setToolTip(tr("Pause: what has left is still waited for"));
    }
    if (auto* resume = action(CampaignVerb::Resume)) {
        const int left = campaign ? campaign->tally.of(MessageStatus::Pending) : 0;
        resume->setToolTip(tr("Continues with the %Ln not yet messaged; nobody is messaged twice", nullptr, left));
    }
}

bool CampaignActions::offers(CampaignVerb verb, const Campaign& campaign) const
{
    return m_actions.contains(verb) && isOffered(verb, campaign);
}

void CampaignActions::fill(QMenu& menu) const
{
    for (const auto& [verb, action] : m_actions) {
        if (verb == CampaignVerb::Stop || verb == CampaignVerb::Delete) {
            menu.addSeparator();
        }
        menu.addAction(action);
    }
}

} // namespace siaran::ui
