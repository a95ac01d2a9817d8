#include "ui/campaigns/CampaignDetails.h"

#include "models/campaigns/CampaignGroup.h"
#include "models/campaigns/CampaignListModel.h"
#include "models/campaigns/ZoneText.h"
#include "ui/campaigns/ApprovalBanner.h"
#include "ui/campaigns/CampaignActions.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/campaigns/ElidedLabel.h"
#include "ui/campaigns/HoldBanner.h"
#include "ui/campaigns/TallyLegend.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Badge.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/SegmentedProgressBar.h"
#include "ui/widgets/StatusBadges.h"
#include "ui/widgets/Strip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int WidestName = 240; // beside as many buttons as a campaign that sends can have, in a narrow window

// An action as a button with words: seen only while the action is.
QWidget* wordedButton(QAction* action, QLatin1StringView kind, QWidget* parent)
{
    auto* button = makeButton(action->objectName() + u"Button"_s, action->iconText(), kind, parent);
    button->setIcon(action->icon());
    const auto follow = [button, action] {
        button->setText(action->iconText());
        button->setAccessibleName(action->text());
        button->setToolTip(action->toolTip());
        button->setVisible(action->isVisible());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QWidget* bareButton(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setAccessibleName(action->text());
    const auto follow = [button, action] { button->setVisible(action->isVisible()); };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    return button;
}

QLabel* makeWrapped(const QString& objectName, QLatin1StringView role, QWidget* parent)
{
    auto* label = makeLabel({}, role, parent);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    return label;
}

} // namespace

CampaignDetails::CampaignDetails(const CampaignActions& actions, campaigns::CampaignService& service, QString sender,
                                 access::Role role, QWidget* parent)
    : Card(parent)
    , m_sender(std::move(sender))
    , m_name(new ElidedLabel(u"campaignTitle"_s, "heading"_L1, this))
    , m_badge(new Badge(this))
    , m_hold(new HoldBanner(role, this))
    , m_approval(new ApprovalBanner(service, role, this))
    , m_reason(new Strip(Strip::Kind::Warning, {}, this))
    , m_line(makeWrapped(u"campaignLine"_s, "muted"_L1, this))
    , m_bar(new SegmentedProgressBar(u"campaignBar"_s, this))
    , m_legend(new TallyLegend(this))
    , m_excluded(makeWrapped(u"campaignExcluded"_s, "caption"_L1, this))
{
    setObjectName(u"campaignDetails"_s);
    setAccessibleName(tr("The selected campaign"));
    m_badge->setObjectName(u"campaignBadge"_s);
    m_reason->setObjectName(u"campaignReason"_s);
    buildTitle(actions);
    body()->addWidget(m_hold);
    body()->addWidget(m_approval);
    body()->addWidget(m_reason);
    connect(m_hold, &HoldBanner::undoRequested, this, &CampaignDetails::undoRequested);
    connect(m_hold, &HoldBanner::startRequested, this, &CampaignDetails::startRequested);
    connect(m_approval, &ApprovalBanner::answered, this, &CampaignDetails::answered);
    connect(m_approval, &ApprovalBanner::failed, this, &CampaignDetails::failed);
    if (auto* look = actions.action(CampaignVerb::Continue)) {
        connect(m_approval, &ApprovalBanner::lookRequested, look, &QAction::trigger);
    }
    body()->addWidget(m_line);
    body()->addWidget(m_bar);
    body()->addWidget(m_legend);
    body()->addWidget(m_excluded);
}

// Stop and Delete stand apart from what is used all day.
void CampaignDetails::buildTitle(const CampaignActions& actions)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GapSmall);
    m_name->setMaximumWidth(WidestName);
    m_name->setMinimumHeight(metrics::ControlHeight);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::GapSmall);
    head->addWidget(m_name);
    head->addWidget(m_badge);
    row->addLayout(head);
    row->setAlignment(head, Qt::AlignTop);
    auto* buttons = new FlowLayout;
    buttons->setSpacing(metrics::GapSmall);
    buttons->setAlignment(Qt::AlignRight);
    using enum CampaignVerb;
    for (const auto verb :
         {Continue, StartNow, Reschedule, TakeBack, Resume, Pause, Unschedule, Resolve, Failures, Report}) {
        if (auto* action = actions.action(verb)) {
            buttons->addWidget(wordedButton(action, {}, this));
        }
    }
    for (const auto verb : {KeepReached, Duplicate}) {
        if (auto* action = actions.action(verb)) {
            buttons->addWidget(bareButton(action, this));
        }
    }
    row->addLayout(buttons, 1);
    if (auto* stop = actions.action(Stop)) {
        row->addWidget(wordedButton(stop, "danger"_L1, this), 0, Qt::AlignTop);
    }
    if (auto* remove = actions.action(Delete)) {
        row->addWidget(bareButton(remove, this), 0, Qt::AlignTop);
    }
    body()->addLayout(row);
}

void CampaignDetails::showCampaign(const Campaign& campaign, const models::EtaEstimator& pace)
{
    m_name->setWords(campaign.name.isEmpty() ? tr("Without a name") : campaign.name);
    m_badge->setLook(badgeOf(campaign.status, models::hasProblems(campaign), campaign.approval));
    m_hold->showCampaign(campaign);
    m_approval->showCampaign(campaign);
    const auto reason = reasonWords(campaign);
    m_reason->tell(isCalm(campaign) || campaign.restReason == "messaging_limit"_L1 ? Strip::Kind::Info
                                                                                   : Strip::Kind::Warning,
                   reason);
    m_reason->setVisible(!reason.isEmpty());
    m_line->setText(stateLine(campaign, pace));
    m_line->setVisible(campaign.status != CampaignStatus::Holding); // the banner tells it
    const bool hasRecipients = campaign.tally.recipients() > 0;
    m_bar->setVisible(hasRecipients);
    m_legend->setVisible(hasRecipients);
    m_bar->setSegments(barSegments(campaign.tally), campaign.tally.recipients());
    m_legend->showTally(campaign.tally);
    const auto excluded = exclusionLine(campaign);
    m_excluded->setText(excluded);
    m_excluded->setVisible(!excluded.isEmpty());
}

QString CampaignDetails::stateLine(const Campaign& campaign, const models::EtaEstimator& pace) const
{
    const auto moment = models::campaignMoment(campaign);
    const auto recipients = QLocale().toString(campaign.tally.recipients());
    switch (campaign.status) {
    case CampaignStatus::Draft:
        return campaign.segmentName.isEmpty()
            ? tr("A draft; nothing was sent. Created %1.").arg(moment)
            : tr("A draft for “%1”; nothing was sent. Created %2.").arg(campaign.segmentName, moment);
    case CampaignStatus::Scheduled:
        return tr("Starts %1 for “%2”. Who gets it is counted at that moment. %3")
            .arg(moment, campaign.segmentName, senderWords(campaign));
    case CampaignStatus::Holding: return tr("Nothing has been sent yet. Starts %1.").arg(moment);
    case CampaignStatus::Missed: return tr("It was to start %1 for “%2”.").arg(moment, campaign.segmentName);
    case CampaignStatus::Failed:
        return tr("It was to start %1 for “%2”. Nothing was sent.").arg(moment, campaign.segmentName);
    case CampaignStatus::Running: return runningLine(campaign, pace);
    case CampaignStatus::Paused:
        return tr("%1 of %2 messaged. Resuming continues with the %Ln not yet messaged; nobody is messaged twice.",
                  nullptr, leftToSend(campaign.tally))
            .arg(QLocale().toString(attempted(campaign.tally)), recipients);
    case CampaignStatus::Completed: return tr("Finished %1 for “%2”.").arg(moment, campaign.segmentName);
    case CampaignStatus::Stopped:
        return tr("Stopped %1. %Ln people were not messaged.", nullptr, leftToSend(campaign.tally)).arg(moment);
    }
    Q_UNREACHABLE();
}

QString CampaignDetails::runningLine(const Campaign& campaign, const models::EtaEstimator& pace) const
{
    const QLocale locale;
    const auto& tally = campaign.tally;
    const int left = leftToSend(tally);
    if (campaign.sendsUpTo > 0) {
        return tr("Trying the first %Ln people: %1 messaged. Then %2 more.", nullptr, campaign.sendsUpTo)
            .arg(locale.toString(attempted(tally)), locale.toString(tally.recipients() - campaign.sendsUpTo));
    }
    if (!campaign.restReason.isEmpty()) {
        return tr("%1 of %2, waiting until %3")
            .arg(locale.toString(attempted(tally)), locale.toString(tally.recipients()),
                 models::zonedMoment(campaign.restUntil, campaign.timeZone));
    }
    QStringList parts {tr("%1 of %2").arg(locale.toString(attempted(tally)), locale.toString(tally.recipients()))};
    if (left == 0) {
        parts.append(tr("all messaged, waiting for the last answers"));
    } else if (const auto rate = pace.perMinute()) {
        parts.append(tr("%1 a minute").arg(locale.toString(qRound(*rate))));
        parts.append(tr("done in %1").arg(durationWords(pace.timeFor(left).value_or(std::chrono::milliseconds(0)))));
    } else {
        parts.append(tr("measuring the speed"));
    }
    parts.append(m_sender.isEmpty() ? tr("sent by this computer") : tr("sent by %1").arg(m_sender));
    return parts.join(u" · "_s);
}

QString CampaignDetails::senderWords(const Campaign& campaign) const
{
    if (!m_sender.isEmpty()) {
        return tr("The server %1 will send. You may switch this computer off.").arg(m_sender);
    }
    const auto there = models::inZone(campaign.scheduledAt, campaign.timeZone);
    return tr("This computer will send. It must be on and online at %1.").arg(models::clockText(there.time()));
}

QString CampaignDetails::exclusionLine(const Campaign& campaign)
{
    const int sum = std::accumulate(campaign.excluded.begin(), campaign.excluded.end(), 0,
                                    [](int before, const auto& one) { return before + one.second; });
    if (sum == 0) {
        return {};
    }
    const QLocale locale;
    QStringList parts;
    for (const auto& [reason, people] : campaign.excluded) {
        //: One reason why people are left out, with how many: "Opted out 61"
        parts.append(tr("%1 %2").arg(exclusionWords(reason, 0), locale.toString(people)));
    }
    //: %1 of %2 people, then the reasons
    return tr("Not sent to %1 of %2 matched: %3")
        .arg(locale.toString(sum), locale.toString(campaign.matched), parts.join(u" · "_s));
}

} // namespace siaran::ui
