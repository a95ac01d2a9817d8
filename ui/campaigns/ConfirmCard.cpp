#include "ui/campaigns/ConfirmCard.h"

#include "ui/campaigns/CampaignWords.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/FlowLayout.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int FieldWidth = 112;

} // namespace

ConfirmCard::ConfirmCard(QWidget* parent)
    : Card(parent)
    , m_prompt(makeLabel({}, "strong"_L1, this))
    , m_typed(new QLineEdit(this))
    , m_note(makeLabel({}, "muted"_L1, this))
    , m_test(makeButton(u"sendTest"_s, tr("Send a test to me…"), {}, this))
    , m_act(makeButton(u"confirmSend"_s, {}, "primary"_L1, this))
{
    setObjectName(u"confirmCard"_s);
    setAccessibleName(tr("Confirm"));
    m_prompt->setObjectName(u"confirmPrompt"_s);
    m_prompt->setBuddy(m_typed);
    m_typed->setObjectName(u"typedNumber"_s);
    m_typed->setFixedWidth(FieldWidth);
    m_typed->installEventFilter(this);
    m_note->setObjectName(u"confirmNote"_s);
    m_note->setWordWrap(true);
    m_act->setDefault(false);

    m_prompt->setWordWrap(true);
    // One above the other where the window is narrow: the name of the act is long.
    auto* buttons = new FlowLayout;
    buttons->setSpacing(metrics::GapSmall);
    buttons->setAlignment(Qt::AlignRight);
    buttons->addWidget(m_test);
    buttons->addWidget(m_act);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(m_typed, 0, Qt::AlignTop);
    row->addLayout(buttons, 1);
    body()->addWidget(m_note);
    body()->addWidget(m_prompt);
    body()->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this, &ConfirmCard::update);
    connect(m_test, &QPushButton::clicked, this, &ConfirmCard::testRequested);
    connect(m_act, &QPushButton::clicked, this, &ConfirmCard::confirmed);
    update();
}

void ConfirmCard::setDemand(const Demand& demand)
{
    m_busy.clear();
    const bool isOther = demand.recipients != m_demand.recipients;
    m_demand = demand;
    if (isOther) {
        m_typed->clear();
    }
    update();
}

void ConfirmCard::clearTyped()
{
    m_typed->clear();
}

void ConfirmCard::setBusy(const QString& words)
{
    m_busy = words;
    update();
}

void ConfirmCard::update()
{
    const bool isReady = m_demand.refusal.isEmpty() && m_busy.isEmpty();
    const bool asks = m_demand.mustType && m_demand.refusal.isEmpty();
    const auto number = QLocale().toString(m_demand.recipients);
    m_prompt->setText(asks ? tr("Type %1 to confirm").arg(number) : tr("Nothing is sent until you press the button."));
    m_prompt->setVisible(m_demand.refusal.isEmpty());
    setRole(*m_prompt, asks ? "strong"_L1 : "muted"_L1);
    m_typed->setAccessibleName(tr("The number of people"));
    m_typed->setPlaceholderText(number);
    m_typed->setVisible(asks);
    m_typed->setEnabled(isReady);
    m_act->setText(m_demand.act);
    m_act->setAccessibleName(m_demand.act);
    m_act->setEnabled(isReady && (!asks || isTyped(m_typed->text(), m_demand.recipients)));
    m_note->setText(!m_busy.isEmpty() ? m_busy : isReady ? m_demand.note : m_demand.refusal);
    m_note->setVisible(!m_note->text().isEmpty());
}

bool ConfirmCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_act->isEnabled()) {
                m_act->setFocus(Qt::TabFocusReason);
            }
            return true;
        }
    }
    return Card::eventFilter(watched, event);
}

} // namespace siaran::ui
