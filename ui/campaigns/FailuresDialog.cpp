#include "ui/campaigns/FailuresDialog.h"

#include "services/access/Rights.h"
#include "ui/analytics/FailureReason.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TableView.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

using Model = models::FailedPeopleModel;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::FailuresDialog)
};

QString causeOf(const sending::Failure& failure)
{
    return failure.errorCode ? failureReason(*failure.errorCode).cause
                             : Words::tr("It could not be sent, after several tries");
}

QString receiptWords(const sending::RetryReceipt& receipt)
{
    QStringList parts {Words::tr("%Ln people get another try.", nullptr, receipt.queued)};
    if (receipt.stopped > 0) {
        parts.append(Words::tr("%Ln said stop and are left alone.", nullptr, receipt.stopped));
    }
    if (receipt.tooSoon > 0) {
        parts.append(Words::tr("%Ln got too many promotions: try again after 24 hours.", nullptr, receipt.tooSoon));
    }
    if (receipt.gone > 0) {
        parts.append(Words::tr("%Ln are no contacts any more.", nullptr, receipt.gone));
    }
    return parts.join(u' ');
}

} // namespace

QString failureWords(const sending::Failure& failure)
{
    const auto remedy = failure.errorCode ? failureReason(*failure.errorCode).remedy : QString();
    //: %1 is why a message failed, %2 what can be done
    return remedy.isEmpty() ? causeOf(failure) : Words::tr("%1. %2").arg(causeOf(failure), remedy);
}

FailuresDialog::FailuresDialog(sending::AftercareService& service, const Campaign& campaign, access::Role role,
                               QWidget* parent)
    : TableDialog(u"failuresDialog"_s, tr("Not reached by “%1”").arg(campaign.name), parent)
    , m_service(service)
    , m_campaign(campaign)
    , m_failures(service, campaign.id, campaign.timeZone, failureWords)
    , m_reasons(new QComboBox(this))
{
    resize(1000, 540);
    setNote(
        campaign.status == CampaignStatus::Stopped
            ? tr("The campaign is stopped: it does not send again. Make a segment or a new campaign to reach them.")
            : tr("After its last try a message waits here. Nobody who got it is messaged again, and nobody who said "
                 "stop."));
    m_reasons->setObjectName(u"failureReasons"_s);
    m_reasons->setAccessibleName(tr("Reason"));
    m_reasons->addItem(tr("All reasons"), QString());
    m_reasons->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_reasons->setMinimumContentsLength(48);
    controls()->addWidget(makeLabel(tr("Reason"), {}, this));
    controls()->addWidget(m_reasons);
    controls()->addStretch();
    showModel(m_failures, {.title = tr("Everybody was reached, or is being tried"), .explanation = {}, .action = {}});
    table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    table().horizontalHeader()->setSectionResizeMode(Model::ReasonColumn, QHeaderView::Stretch);
    table().setColumnWidth(Model::NameColumn, 160);
    table().setColumnWidth(Model::PhoneColumn, 170);
    table().setColumnWidth(Model::TriesColumn, 70);
    table().setColumnWidth(Model::WhenColumn, 190);
    table().setYielding({Model::TriesColumn, Model::WhenColumn}, 300);
    connect(m_reasons, &QComboBox::currentIndexChanged, this, [this] {
        m_failures.setReason(m_reasons->currentData().toString());
        showButton();
    });
    connect(this, &TableDialog::choiceChanged, this, &FailuresDialog::showButton);
    if (may(role, access::Act::ChangeCampaigns)) {
        m_again = addButton(u"retryFailed"_s, {}, "primary"_L1);
        connect(m_again, &QPushButton::clicked, this, &FailuresDialog::ask);
    }
    askCounts();
    showButton();
}

void FailuresDialog::askCounts()
{
    QCoro::connect(m_service.failureCounts(m_campaign.id), this,
                   [this](const Result<QList<sending::FailureCount>>& counts) {
                       if (!counts) {
                           return; // the table tells it
                       }
                       while (m_reasons->count() > 1) {
                           m_reasons->removeItem(1);
                       }
                       // One of them tells the words: a reason is a group of codes.
                       for (const auto& count : *counts) {
                           QCoro::connect(m_service.failures(m_campaign.id, count.reason, 0, 1), this,
                                          [this, count](const Result<QList<sending::Failure>>& first) {
                                              if (first && !first->isEmpty()) {
                                                  addReason(count, causeOf(first->constFirst()));
                                              }
                                          });
                       }
                   });
}

void FailuresDialog::addReason(const sending::FailureCount& count, const QString& words)
{
    //: A reason why messages failed, and how many people it is about
    m_reasons->addItem(tr("%1 (%2)").arg(words, QLocale().toString(count.people)), count.reason);
}

QList<int> FailuresDialog::selected() const
{
    QList<int> positions;
    for (const int row : chosenRows()) {
        positions.append(m_failures.at(row).position);
    }
    return positions;
}

void FailuresDialog::showButton()
{
    const auto current = table().currentIndex();
    showBelow(current.isValid() ? failureWords(m_failures.at(current.row())) : QString());
    if (m_again == nullptr) {
        return;
    }
    const auto chosen = static_cast<int>(selected().size());
    const bool isOneReason = !m_reasons->currentData().toString().isEmpty();
    m_again->setText(chosen > 0        ? tr("Send again to %Ln…", nullptr, chosen)
                         : isOneReason ? tr("Send again to all of this reason…")
                                       : tr("Send again to all…"));
    m_again->setAccessibleName(m_again->text());
    m_again->setEnabled(m_failures.rowCount() > 0);
    m_again->setVisible(allows(m_campaign.status, CampaignAction::SendAgain));
}

void FailuresDialog::ask()
{
    const sending::RetryOrder order {
        .campaign = m_campaign.id, .positions = selected(), .reason = m_reasons->currentData().toString()};
    ConfirmDialog::ask(this,
                       {.title = tr("Send again to those who were not reached?"),
                        .text = tr("Each of them gets one more try with the same message. What is wrong with a number "
                                   "or a template does not go away by itself."),
                        .act = tr("Send again"),
                        .stay = tr("Not now")},
                       [this, order] { sendAgain(order); });
}

void FailuresDialog::sendAgain(const sending::RetryOrder& order)
{
    QCoro::connect(m_service.sendAgain(order), this, [this](const Result<sending::RetryReceipt>& receipt) {
        if (receipt) {
            tell(receiptWords(*receipt));
        } else {
            tellTrouble(errorSentence(receipt.error(), ErrorContext::Sending));
        }
        m_failures.refresh();
        askCounts();
        Q_EMIT decided();
    });
}

} // namespace siaran::ui
