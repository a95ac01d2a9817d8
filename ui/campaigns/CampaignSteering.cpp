#include "ui/campaigns/CampaignSteering.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::ui {

CampaignSteering::CampaignSteering(campaigns::CampaignService& service, QWidget& pane)
    : QObject(&pane)
    , m_service(service)
    , m_pane(pane)
{
}

void CampaignSteering::follow(QCoro::Task<Result<void>>&& task)
{
    QCoro::connect(std::move(task), this, [this](const Result<void>& answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
        }
        Q_EMIT done();
    });
}

void CampaignSteering::pause(const Campaign& campaign)
{
    follow(m_service.pause(campaign.id));
}

void CampaignSteering::resume(const Campaign& campaign)
{
    follow(m_service.resume(campaign.id));
}

void CampaignSteering::unschedule(CampaignId id, const QString& name)
{
    QCoro::connect(m_service.takeBack(id), this, [this, name](const Result<void>& answer) {
        if (answer) {
            Q_EMIT toastRequested(
                {.text = tr("“%1” is a draft again; it will not start by itself").arg(name), .undoText = {}});
        } else {
            Q_EMIT failed(answer.error());
        }
        Q_EMIT done();
    });
}

void CampaignSteering::askToStop(const Campaign& campaign)
{
    const QLocale locale;
    const auto& tally = campaign.tally;
    ConfirmDialog::ask(
        &m_pane,
        {.title
         = tr("Stop after %1 of %2?").arg(locale.toString(attempted(tally)), locale.toString(tally.recipients())),
         .text = tr("The other %Ln will not be messaged. This cannot be undone.", nullptr, leftToSend(tally)),
         .act = tr("Stop sending"),
         .stay = campaign.status == CampaignStatus::Running ? tr("Keep sending") : tr("Keep it paused"),
         .isDestructive = true},
        [this, id = campaign.id] {
            QCoro::connect(m_service.stop(id), this, [this, id](const Result<void>& answer) {
                if (answer) {
                    Q_EMIT stopped(id);
                } else {
                    Q_EMIT failed(answer.error());
                }
                Q_EMIT done();
            });
        });
}

void CampaignSteering::takeBack(CampaignId id)
{
    QCoro::connect(m_service.takeBack(id), this, [this, id](const Result<void>& answer) {
        if (answer) {
            Q_EMIT takenBack(id);
        } else {
            Q_EMIT failed(answer.error());
        }
        Q_EMIT done();
    });
}

void CampaignSteering::startAtOnce(const Campaign& campaign)
{
    QCoro::connect(m_service.launch(campaign.id, campaign.confirmed), this,
                   [this](const Result<LaunchReceipt>& answer) {
                       if (!answer) {
                           Q_EMIT failed(answer.error());
                       }
                       Q_EMIT done();
                   });
}

void CampaignSteering::askToStart(const Campaign& campaign)
{
    QCoro::connect(m_service.receipt(campaign.id), this, [this, campaign](const Result<LaunchReceipt>& receipt) {
        if (receipt) {
            askWithNumber(campaign, *receipt);
        } else {
            Q_EMIT failed(receipt.error());
        }
    });
}

void CampaignSteering::askWithNumber(const Campaign& campaign, const LaunchReceipt& receipt)
{
    const auto number = QLocale().toString(receipt.recipients);
    ConfirmDialog::ask(&m_pane,
                       {.title = tr("Send “%1” to %Ln people now?", nullptr, receipt.recipients).arg(campaign.name),
                        .text = tr("It starts after some seconds in which you can still take it back."),
                        .act = tr("Send to %Ln people", nullptr, receipt.recipients),
                        .stay = tr("Not now"),
                        .typeToConfirm = receipt.mustConfirm ? QString::number(receipt.recipients) : QString(),
                        .typePrompt = tr("Type %1 to confirm").arg(number)},
                       [this, id = campaign.id, people = receipt.recipients] { follow(m_service.hold(id, people)); });
}

void CampaignSteering::removeDraft(const Campaign& campaign)
{
    // Kept in full first, so that Undo can bring it back.
    QCoro::connect(m_service.fetchDraft(campaign.id), this, [this](const Result<CampaignDraft>& kept) {
        if (kept) {
            removeKept(*kept);
        } else {
            Q_EMIT failed(kept.error());
        }
    });
}

void CampaignSteering::removeKept(const CampaignDraft& kept)
{
    QCoro::connect(m_service.remove(kept.id), this, [this, kept](const Result<void>& answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
            return;
        }
        auto again = kept;
        again.id = {};
        Q_EMIT toastRequested(
            {.text = tr("Deleted the draft “%1”").arg(kept.name), .undoText = tr("Undo"), .undo = [this, again] {
                 QCoro::connect(m_service.saveDraft(again), this, [this](const Result<CampaignId>& saved) {
                     if (!saved) {
                         Q_EMIT failed(saved.error());
                     }
                     Q_EMIT done();
                 });
             }});
        Q_EMIT done();
    });
}

} // namespace siaran::ui
