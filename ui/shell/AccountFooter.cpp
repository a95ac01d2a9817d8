#include "ui/shell/AccountFooter.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/PlainToolTip.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

AccountFooter::AccountFooter(QWidget* parent)
    : QWidget(parent)
    , m_health(new Badge(this))
    , m_allowance(makeLabel({}, "caption"_L1, this))
    , m_name(makeLabel({}, "strong"_L1, this))
    , m_number(makeLabel({}, "caption"_L1, this))
    , m_place(makeLabel({}, "caption"_L1, this))
{
    m_name->setObjectName(u"businessName"_s);
    m_number->setObjectName(u"businessNumber"_s);
    m_place->setObjectName(u"workspacePlace"_s);
    for (auto* label : {m_allowance, m_name, m_number, m_place}) {
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin - 2, metrics::Gap, 0, metrics::GapLarge); // all the room for words
    column->setSpacing(2);
    column->addWidget(m_health, 0, Qt::AlignLeft);
    column->addWidget(m_allowance);
    column->addSpacing(metrics::GapSmall);
    column->addWidget(m_name);
    column->addWidget(m_number);
    column->addWidget(m_place);
    setHealth({}, {});
    setBusiness({}, {});
    setPlace({});
}

void AccountFooter::setBusiness(const QString& name, const QString& number)
{
    m_name->setText(name);
    m_name->setToolTip(plainToolTip(name));
    m_number->setText(number);
}

void AccountFooter::setPlace(const QString& text)
{
    m_place->setText(text);
    m_place->setToolTip(plainToolTip(text));
    m_place->setVisible(!text.isEmpty());
}

void AccountFooter::setAction(const QString& text)
{
    if (m_action != nullptr) {
        m_action->hide();
        m_action->deleteLater(); // perhaps it is what led here
        m_action = nullptr;
    }
    if (!text.isEmpty()) {
        m_action = makeButton(u"accountAction"_s, text, "link"_L1, this);
        layout()->addWidget(m_action);
        layout()->setAlignment(m_action, Qt::AlignLeft);
        connect(m_action, &QPushButton::clicked, this, &AccountFooter::actionTriggered);
    }
}

void AccountFooter::setHealth(const BadgeLook& health, const QString& allowance)
{
    m_health->setLook(health);
    m_health->setVisible(!health.text.isEmpty());
    m_allowance->setText(allowance);
    m_allowance->setVisible(!allowance.isEmpty());
}

} // namespace siaran::ui
