#include "ui/templates/DraftField.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::ui {

DraftField::DraftField(const QString& objectName, const QString& name, QWidget* control, QWidget* content,
                       QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_counter(makeLabel({}, "caption"_L1, this))
    , m_hint(makeLabel({}, "muted"_L1, this))
    , m_problem(makeLabel({}, "error"_L1, this))
{
    setObjectName(objectName + u"Field"_s);
    m_counter->setObjectName(objectName + u"Counter"_s);
    m_problem->setObjectName(objectName + u"Problem"_s);
    m_hint->setWordWrap(true);
    m_problem->setWordWrap(true);
    auto* label = makeLabel(name, "strong"_L1, this);
    label->setBuddy(m_control);
    if (m_control->accessibleName().isEmpty()) {
        m_control->setAccessibleName(name);
    }
    auto* top = new QHBoxLayout;
    top->addWidget(label, 1);
    top->addWidget(m_counter, 0, Qt::AlignBottom);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    column->addLayout(top);
    column->addWidget(content);
    column->addWidget(m_hint);
    column->addWidget(m_problem);
    m_counter->hide();
    m_hint->hide();
    m_problem->hide();
}

void DraftField::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void DraftField::setLength(qsizetype length, int most)
{
    //: How long a text is, and how long it may be: "120 of 1,024"
    m_counter->setText(tr("%1 of %2").arg(QLocale().toString(length), QLocale().toString(most)));
    setRole(*m_counter, length > most ? "error"_L1 : "caption"_L1);
    m_counter->show();
}

void DraftField::hideLength()
{
    m_counter->hide();
}

void DraftField::setProblem(const QString& sentence)
{
    if (sentence == problem()) {
        return;
    }
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence);
    setInvalid(*m_control, !sentence.isEmpty());
}

QString DraftField::problem() const
{
    return m_problem->text();
}

} // namespace siaran::ui
