#include "ui/campaigns/DoubtDialog.h"

#include "ui/shell/ErrorText.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

using Model = models::DoubtModel;
using sending::DoubtResolution;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::DoubtDialog)
};

QString whatHappened(const sending::Doubt& doubt)
{
    const auto& reason = doubt.reason;
    if (reason == "connection_lost"_L1) {
        return Words::tr("The message left, and the connection broke before an answer came");
    }
    if (reason == "timed_out"_L1) {
        return Words::tr("The message left, and WhatsApp did not answer in time");
    }
    if (reason == "cancelled"_L1) {
        return Words::tr("The message left, and the program was closed before the answer");
    }
    if (reason == "server_error"_L1) {
        return Words::tr("WhatsApp answered with an error of its own (%1), which proves nothing").arg(doubt.httpStatus);
    }
    if (reason == "odd_answer"_L1) {
        return Words::tr("The answer made no sense: something between here and WhatsApp broke it");
    }
    if (reason == "sender_gone"_L1) {
        return Words::tr("The computer stopped in the middle: the message had left, no answer was kept");
    }
    return Words::tr("The computer that sent it is gone, and its notes are not here");
}

} // namespace

QString evidenceWords(const sending::Doubt& doubt)
{
    //: %1 is what happened; then what silence means
    return doubt.isGraceOver ? Words::tr("%1. WhatsApp's reports arrive and none is about it: most likely not taken.")
                                   .arg(whatHappened(doubt))
                             : Words::tr("%1. A report may still come.").arg(whatHappened(doubt));
}

DoubtDialog::DoubtDialog(sending::AftercareService& service, const Campaign& campaign, QWidget* parent)
    : TableDialog(u"doubtDialog"_s, tr("Unsure: did they get “%1”?").arg(campaign.name), parent)
    , m_service(service)
    , m_campaign(campaign)
    , m_doubts(service, campaign.id, campaign.timeZone, evidenceWords)
    , m_asSent(addButton(u"treatAsSent"_s, {}, "primary"_L1))
    , m_again(addButton(u"sendUnsureAgain"_s, {}))
{
    resize(1040, 540);
    setNote(
        campaign.status == CampaignStatus::Stopped
            ? tr("Nobody can prove whether WhatsApp took these messages. The campaign is stopped, so it does not "
                 "send again; you may count them as sent.")
            : tr("Nobody can prove whether WhatsApp took these messages. Counted as sent, nobody gets it twice, but "
                 "some may have got nothing. Sent again, everybody gets it, but some may get it twice. A report of "
                 "WhatsApp that still comes wins over your decision."));
    showModel(
        m_doubts,
        {.title = tr("Nobody is unsure any more"), .explanation = tr("Reports of WhatsApp told it."), .action = {}});
    table().setSelectionMode(QAbstractItemView::ExtendedSelection);
    table().horizontalHeader()->setSectionResizeMode(Model::EvidenceColumn, QHeaderView::Stretch);
    table().setColumnWidth(Model::NameColumn, 150);
    table().setColumnWidth(Model::PhoneColumn, 160);
    table().setColumnWidth(Model::WhenColumn, 190);
    table().setColumnWidth(Model::HostColumn, 110);
    table().setYielding({Model::HostColumn, Model::WhenColumn}, 320);
    table().setWordWrap(false);
    connect(m_asSent, &QPushButton::clicked, this, [this] { ask(DoubtResolution::TreatAsSent); });
    connect(m_again, &QPushButton::clicked, this, [this] { ask(DoubtResolution::SendAgain); });
    connect(this, &TableDialog::choiceChanged, this, &DoubtDialog::showButtons);
    showButtons();
}

QList<int> DoubtDialog::selected() const
{
    QList<int> positions;
    for (const int row : chosenRows()) {
        positions.append(m_doubts.at(row).position);
    }
    return positions;
}

void DoubtDialog::showButtons()
{
    const auto chosen = static_cast<int>(selected().size());
    m_asSent->setText(chosen > 0 ? tr("Count %Ln as sent", nullptr, chosen) : tr("Count all as sent"));
    m_again->setText(chosen > 0 ? tr("Send again to %Ln…", nullptr, chosen) : tr("Send again to all…"));
    m_asSent->setAccessibleName(m_asSent->text());
    m_again->setAccessibleName(m_again->text());
    const bool hasAny = m_doubts.rowCount() > 0;
    m_asSent->setEnabled(hasAny);
    m_again->setEnabled(hasAny);
    m_again->setVisible(allows(m_campaign.status, CampaignAction::SendAgain));
    const auto current = table().currentIndex();
    showBelow(hasAny && current.isValid() ? evidenceWords(m_doubts.at(current.row())) : QString());
}

void DoubtDialog::ask(DoubtResolution resolution)
{
    const auto positions = selected();
    if (resolution == DoubtResolution::TreatAsSent) {
        resolve(positions, resolution);
        return;
    }
    ConfirmDialog::ask(this,
                       {.title = positions.isEmpty()
                            ? tr("Send again to all who are unsure?")
                            : tr("Send again to %Ln people?", nullptr, static_cast<int>(positions.size())),
                        .text = tr("Some of them may get the message twice. Who decided it is kept in the audit log."),
                        .act = tr("Send again"),
                        .stay = tr("Decide later")},
                       [this, positions, resolution] { resolve(positions, resolution); });
}

void DoubtDialog::resolve(const QList<int>& positions, DoubtResolution resolution)
{
    QCoro::connect(m_service.resolve(m_campaign.id, positions, resolution), this,
                   [this, resolution](const Result<int>& answer) {
                       if (!answer) {
                           tellTrouble(errorSentence(answer.error(), ErrorContext::Sending));
                       } else if (resolution == DoubtResolution::SendAgain) {
                           tell(tr("%Ln people will be messaged again.", nullptr, *answer));
                       } else {
                           tell(tr("%Ln people count as sent.", nullptr, *answer));
                       }
                       m_doubts.refresh();
                       Q_EMIT decided();
                   });
}

} // namespace siaran::ui
