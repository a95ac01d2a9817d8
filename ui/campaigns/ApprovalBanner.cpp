#include "ui/campaigns/ApprovalBanner.h"

#include "models/campaigns/MoneyText.h"
#include "models/campaigns/ZoneText.h"
#include "services/access/Rights.h"
#include "ui/campaigns/CampaignWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/FormDialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 460;
constexpr int LongestReason = 500;

QString headWords(const Approval& approval)
{
    switch (approval.state) {
    case ApprovalState::Asked:
        return approval.isOwn ? ApprovalBanner::tr("It waits for another owner to approve it")
                              : ApprovalBanner::tr("%1 asks you to approve this campaign").arg(approval.askedBy);
    case ApprovalState::Approved: return ApprovalBanner::tr("%1 approved it").arg(approval.answeredBy);
    case ApprovalState::Refused: return ApprovalBanner::tr("%1 did not approve it").arg(approval.answeredBy);
    case ApprovalState::Voided: return ApprovalBanner::tr("It was changed after the other owners were asked");
    case ApprovalState::Withdrawn:
    case ApprovalState::None: break;
    }
    return {};
}

// What is agreed to, in numbers: who gets it, who does not, and what it costs.
QString receiptWords(const Approval& approval)
{
    const QLocale locale;
    QStringList parts {ApprovalBanner::tr("To %1 of %2 people")
                           .arg(locale.toString(approval.people), locale.toString(approval.matched))};
    parts.append(approval.cost
                     ? ApprovalBanner::tr("about %1").arg(models::moneyText(*approval.cost, approval.currency))
                     : ApprovalBanner::tr("cost not known"));
    for (const auto& [reason, people] : approval.excluded) {
        //: One reason why people are left out, with how many: "Opted out 61"
        parts.append(ApprovalBanner::tr("%1 %2").arg(exclusionWords(reason, 0), locale.toString(people)));
    }
    return parts.join(u" · "_s);
}

QString belowWords(const Approval& approval, const QString& timeZone)
{
    switch (approval.state) {
    case ApprovalState::Asked:
        return receiptWords(approval) + u'\n'
            + ApprovalBanner::tr("Asked by %1, %2. Any change takes it back.")
                  .arg(approval.askedBy, models::zonedMoment(approval.askedAt, timeZone));
    case ApprovalState::Approved:
        return receiptWords(approval) + u'\n'
            + ApprovalBanner::tr("It can be sent now as it is; any change ends the approval.");
    case ApprovalState::Refused: return approval.reason;
    case ApprovalState::Voided: return ApprovalBanner::tr("Nothing was sent. Ask again in its last step.");
    case ApprovalState::Withdrawn:
    case ApprovalState::None: break;
    }
    return {};
}

} // namespace

ApprovalBanner::ApprovalBanner(campaigns::CampaignService& service, access::Role role, QWidget* parent)
    : Card(parent)
    , m_service(service)
    , m_mayAnswer(may(role, access::Act::ChangeCampaigns))
    , m_words(makeLabel({}, "strong"_L1, this))
    , m_below(makeLabel({}, "muted"_L1, this))
{
    setObjectName(u"approvalBanner"_s);
    setAccessibleName(tr("Approval by another owner"));
    m_words->setObjectName(u"approvalWords"_s);
    m_words->setWordWrap(true);
    m_below->setObjectName(u"approvalBelow"_s);
    m_below->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::GapTiny);
    words->addWidget(m_words);
    words->addWidget(m_below);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GapSmall);
    row->addLayout(words, 1);
    if (m_mayAnswer) {
        buildAnswers(*row);
    }
    body()->addLayout(row);
    hide();
}

void ApprovalBanner::buildAnswers(QHBoxLayout& row)
{
    m_look = makeButton(u"lookAtApproval"_s, tr("Look at it…"), {}, this);
    m_refuse = makeButton(u"refuseApproval"_s, tr("Refuse…"), {}, this);
    m_withdraw = makeButton(u"withdrawApproval"_s, tr("Do not ask any more"), {}, this);
    m_approve = makeButton(u"approveCampaign"_s, tr("Approve"), "primary"_L1, this);
    for (auto* button : {m_look, m_refuse, m_withdraw, m_approve}) {
        row.addWidget(button);
    }
    connect(m_look, &QPushButton::clicked, this, &ApprovalBanner::lookRequested);
    connect(m_refuse, &QPushButton::clicked, this, &ApprovalBanner::askWhy);
    connect(m_withdraw, &QPushButton::clicked, this, [this] { answer(ApprovalVerdict::Withdraw); });
    connect(m_approve, &QPushButton::clicked, this, [this] { answer(ApprovalVerdict::Approve); });
}

void ApprovalBanner::showCampaign(const Campaign& campaign)
{
    const bool isOther = campaign.id != m_campaign.id || campaign.approval != m_campaign.approval;
    const bool isMeant = campaign.status == CampaignStatus::Draft && campaign.approval != ApprovalState::None
        && campaign.approval != ApprovalState::Withdrawn;
    m_campaign = campaign;
    if (!isMeant || isOther) {
        hide(); // what it says is of another state
    }
    if (!isMeant) {
        return;
    }
    QCoro::connect(m_service.approval(campaign.id), this,
                   [this, question = ++m_question](const Result<Approval>& approval) {
                       // Without an answer the badge still tells how it stands.
                       if (question == m_question && approval) {
                           show(*approval);
                       }
                   });
}

void ApprovalBanner::show(const Approval& approval)
{
    m_approval = approval;
    const auto head = headWords(approval);
    const bool isAsked = approval.state == ApprovalState::Asked;
    m_words->setText(head);
    m_below->setText(belowWords(approval, m_campaign.timeZone));
    if (m_mayAnswer) {
        for (auto* button : {m_look, m_refuse, m_approve}) {
            button->setVisible(isAsked && !approval.isOwn);
        }
        m_withdraw->setVisible(isAsked && approval.isOwn);
    }
    setVisible(!head.isEmpty());
}

void ApprovalBanner::answer(ApprovalVerdict verdict, const QString& reason)
{
    QCoro::connect(m_service.answerApproval(m_campaign.id, m_approval.id, verdict, reason), this,
                   [this](const Result<void>& done) {
                       if (!done) {
                           Q_EMIT failed(done.error());
                       }
                       Q_EMIT answered();
                   });
}

void ApprovalBanner::askWhy()
{
    auto* dialog = new FormDialog(u"refusalDialog"_s, tr("Why should it not go out?"), DialogWidth, this);
    dialog->setText(tr("%1 reads this with the campaign. Nothing is sent.").arg(m_approval.askedBy));
    auto* reason = new QLineEdit(dialog);
    reason->setObjectName(u"refusalReason"_s);
    reason->setMaxLength(LongestReason);
    dialog->addField(tr("Reason"), reason);
    auto* act = dialog->setButtons(tr("Refuse"), tr("Not now"), "primary"_L1);
    act->setEnabled(false);
    connect(reason, &QLineEdit::textChanged, act,
            [act](const QString& typed) { act->setEnabled(!typed.trimmed().isEmpty()); });
    connect(dialog, &QDialog::accepted, this,
            [this, reason] { answer(ApprovalVerdict::Refuse, reason->text().trimmed()); });
    reason->setFocus();
    dialog->open();
}

} // namespace siaran::ui
