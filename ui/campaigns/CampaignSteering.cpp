#include "ui/campaigns/CampaignSteering.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/widgets/ConfirmDialog.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using campaigns::DoubtDecision;

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
        [this, id = campaign.id] { follow(m_service.stop(id)); });
}

void CampaignSteering::askToResolve(const Campaign& campaign)
{
    const int unsure = campaign.tally.of(MessageStatus::InDoubt);
    const auto asSent = [this, campaign] { resolve(campaign, DoubtDecision::TreatAsSent); };
    if (campaign.status == CampaignStatus::Stopped) {
        ConfirmDialog::ask(&m_pane,
                           {.title = tr("Count %Ln unsure people as sent?", nullptr, unsure),
                            .text = tr("Nobody could prove whether WhatsApp took their message. The campaign is "
                                       "stopped, so it does not send to them again; some may have got nothing."),
                            .act = tr("Count as sent"),
                            .stay = tr("Decide later")},
                           asSent);
        return;
    }
    auto* dialog
        = ConfirmDialog::ask(&m_pane,
                             {.title = tr("What about the %Ln unsure people?", nullptr, unsure),
                              .text = tr("Nobody could prove whether WhatsApp took their message.\n\n"
                                         "Count as sent: nobody gets it twice, but some may have got nothing.\n\n"
                                         "Send again: everybody gets it, but some may get it twice."),
                              .act = tr("Count as sent"),
                              .stay = tr("Decide later")},
                             asSent);
    dialog->addChoice(u"sendAgain"_s, tr("Send again to %Ln", nullptr, unsure),
                      [this, campaign] { resolve(campaign, DoubtDecision::SendAgain); });
    // Three paragraphs are more than the dialog reckons with.
    dialog->resize(dialog->width(), dialog->heightForWidth(dialog->width()));
}

void CampaignSteering::resolve(const Campaign& campaign, DoubtDecision decision)
{
    QCoro::connect(m_service.resolveDoubt(campaign.id, decision), this, [this, decision](const Result<int>& answer) {
        if (!answer) {
            Q_EMIT failed(answer.error());
        } else {
            Q_EMIT toastRequested({.text = decision == DoubtDecision::SendAgain
                                       ? tr("%Ln unsure people will be messaged again", nullptr, *answer)
                                       : tr("%Ln unsure people count as sent", nullptr, *answer),
                                   .undoText = {}});
        }
        Q_EMIT done();
    });
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
