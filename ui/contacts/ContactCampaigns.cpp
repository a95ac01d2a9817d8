#include "ui/contacts/ContactCampaigns.h"

#include "models/support/DateText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/StatusBadges.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactCampaign;

namespace {

QString leftOutWords(ExclusionReason reason)
{
    switch (reason) {
    case ExclusionReason::OptedOut: return ContactCampaigns::tr("left out: opted out");
    case ExclusionReason::Cooldown: return ContactCampaigns::tr("left out: messaged a short while before");
    case ExclusionReason::InvalidNumber: return ContactCampaigns::tr("left out: invalid number");
    case ExclusionReason::DuplicateNumber: return ContactCampaigns::tr("left out: duplicate number");
    case ExclusionReason::MissingVariable: return ContactCampaigns::tr("left out: a value was missing");
    default: return ContactCampaigns::tr("left out");
    }
}

} // namespace

ContactCampaigns::ContactCampaigns(QWidget* parent)
    : QWidget(parent)
    , m_none(makeLabel(tr("Not in any campaign yet."), "caption"_L1, this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"contactCampaigns"_s);
    m_rows->setSpacing(metrics::GapTiny);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_none);
    column->addLayout(m_rows);
}

void ContactCampaigns::setCampaigns(const QList<ContactCampaign>& campaigns)
{
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // perhaps it is its button that led here
        delete item;
    }
    m_none->setVisible(campaigns.isEmpty());
    for (const auto& campaign : campaigns) {
        addCampaign(campaign);
    }
}

void ContactCampaigns::addCampaign(const ContactCampaign& campaign)
{
    auto* row = new QWidget(this);
    auto* name = makeButton(u"campaign_%1"_s.arg(campaign.campaign.value()),
                            QString(campaign.name).replace(u'&', u"&&"_s), "link"_L1, row);
    name->setAccessibleName(tr("Open the report of %1").arg(campaign.name));
    name->setToolTip(plainToolTip(name->accessibleName()));
    name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto* badge = new Badge(badgeOf(campaign.status, campaign.repliedAt.isValid()), row);
    const auto told = campaign.leftOut ? leftOutWords(*campaign.leftOut)
        : campaign.repliedAt.isValid() ? models::momentText(campaign.repliedAt)
                                       : models::momentText(campaign.at);
    auto* when = makeLabel(told, "caption"_L1, row);
    auto* top = new QHBoxLayout;
    top->setSpacing(metrics::GapSmall);
    top->addWidget(name, 1);
    top->addWidget(badge);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(when);
    when->setVisible(!told.isEmpty());
    m_rows->addWidget(row);
    connect(name, &QPushButton::clicked, this, [this, id = campaign.campaign] { Q_EMIT opened(id); });
}

} // namespace siaran::ui
