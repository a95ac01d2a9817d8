#include "ui/campaigns/ReachedDialog.h"

#include "ui/shell/ErrorText.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int DialogWidth = 460;
constexpr int LongestName = 120;

} // namespace

ReachedDialog::ReachedDialog(campaigns::CampaignService& service, const Campaign& campaign, QWidget* parent)
    : FormDialog(u"reachedDialog"_s, tr("Keep who already got it?"), DialogWidth, parent)
    , m_service(service)
    , m_campaign(campaign.id)
    , m_name(new QLineEdit(this))
{
    setText(tr("%Ln people got this message, or may have. As a segment you can send them a correction, or leave them "
               "out next time.",
               nullptr, campaign.tally.sent() + campaign.tally.of(MessageStatus::InDoubt)));
    m_name->setObjectName(u"reachedName"_s);
    m_name->setMaxLength(LongestName);
    //: The name of a segment; %1 is a campaign
    m_name->setText(tr("Got “%1”").arg(campaign.name));
    addField(tr("Name of the segment"), m_name);
    setButtons(tr("Save the segment"), tr("Not now"), "primary"_L1, true);
    connect(act(), &QPushButton::clicked, this, &ReachedDialog::save);
    m_name->setFocus();
    m_name->selectAll();
}

void ReachedDialog::save()
{
    const auto name = m_name->text().trimmed();
    if (name.isEmpty()) {
        setError(tr("Give the segment a name."));
        return;
    }
    act()->setEnabled(false);
    QCoro::connect(m_service.saveReached(m_campaign, name), this,
                   [this, name](const Result<campaigns::ReachedSegment>& made) {
                       act()->setEnabled(true);
                       if (made) {
                           Q_EMIT saved(name, made->people);
                           accept();
                       } else if (made.error().reason == "segment.name_taken"_L1) {
                           setError(tr("There is a segment with this name. Choose another."));
                       } else {
                           setError(errorSentence(made.error(), ErrorContext::Database));
                       }
                   });
}

} // namespace siaran::ui
