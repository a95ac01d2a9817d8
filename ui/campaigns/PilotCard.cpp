#include "ui/campaigns/PilotCard.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int UsualPilot = 20;
constexpr int Indent = 28;

} // namespace

PilotCard::PilotCard(QWidget* parent)
    : Card(tr("Pilot"), parent)
    , m_use(new QCheckBox(tr("Try it on the first people before everybody else"), this))
    , m_people(new QSpinBox(this))
    , m_wait(new QRadioButton(tr("Then wait for me"), this))
    , m_goOn(new QRadioButton(tr("Then go on by itself if it went well"), this))
    , m_note(makeLabel(tr("If too many of them fail, sending pauses by itself."), "caption"_L1, this))
{
    setObjectName(u"pilotCard"_s);
    m_use->setObjectName(u"pilot"_s);
    m_people->setObjectName(u"pilotPeople"_s);
    m_people->setAccessibleName(tr("How many people first"));
    m_people->setRange(1, 1000);
    m_people->setValue(UsualPilot);
    //: After a number of people
    m_people->setSuffix(tr(" people"));
    m_wait->setObjectName(u"pilotWait"_s);
    m_wait->setChecked(true);
    m_goOn->setObjectName(u"pilotGoOn"_s);
    auto* first = new QHBoxLayout;
    first->addWidget(m_use);
    first->addWidget(m_people);
    first->addStretch();
    auto* then = new QVBoxLayout;
    then->setContentsMargins(Indent, 0, 0, 0);
    then->setSpacing(metrics::GapTiny);
    then->addWidget(m_wait);
    then->addWidget(m_goOn);
    then->addWidget(m_note);
    body()->addLayout(first);
    body()->addLayout(then);
    connect(m_use, &QCheckBox::toggled, this, &PilotCard::report);
    connect(m_people, &QSpinBox::valueChanged, this, &PilotCard::report);
    connect(m_goOn, &QRadioButton::toggled, this, &PilotCard::report);
    showPlan({});
}

void PilotCard::showPlan(const PilotPlan& plan)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_use->setChecked(plan.people > 0);
    if (plan.people > 0) {
        m_people->setValue(plan.people);
        (plan.goesOn ? m_goOn : m_wait)->setChecked(true);
    }
    report();
}

PilotPlan PilotCard::plan() const
{
    return m_use->isChecked() ? PilotPlan {m_people->value(), m_goOn->isChecked()} : PilotPlan();
}

void PilotCard::report()
{
    const bool isUsed = m_use->isChecked();
    for (auto* part : std::initializer_list<QWidget*> {m_people, m_wait, m_goOn, m_note}) {
        part->setVisible(isUsed);
    }
    if (!m_isFilling) {
        Q_EMIT changed();
    }
}

} // namespace siaran::ui
