#include "ui/settings/SettingRow.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int NameWidth = 184;
constexpr int WidestControl = 400;

} // namespace

SettingRow::SettingRow(const QString& name, QWidget* control, const QString& hint, QWidget* parent)
    : QWidget(parent)
    , m_control(control)
    , m_hint(makeLabel(hint, "caption"_L1, this))
    , m_problem(makeLabel({}, "error"_L1, this))
{
    auto* label = makeLabel(name, {}, this);
    label->setBuddy(control);
    label->setFixedWidth(NameWidth);
    label->setMinimumHeight(metrics::ControlHeight);
    label->setWordWrap(true);
    control->setAccessibleName(name);
    control->setAccessibleDescription(hint);
    // A field with small controls beside it has the name of the row.
    for (auto* field : control->findChildren<QLineEdit*>()) {
        if (field->accessibleName().isEmpty()) {
            field->setAccessibleName(name);
        }
    }
    control->setMaximumWidth(WidestControl);
    m_hint->setWordWrap(true);
    m_hint->setVisible(!hint.isEmpty());
    m_problem->setObjectName(control->objectName() + u"Problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();

    auto* words = new QVBoxLayout;
    words->setSpacing(metrics::GapTiny);
    auto* line = new QHBoxLayout;
    line->addWidget(control, 1000); // as wide as it may be, and the rest stays free
    line->addStretch(1);
    words->addLayout(line);
    words->addWidget(m_problem);
    words->addWidget(m_hint);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapLarge);
    row->addWidget(label, 0, Qt::AlignTop);
    row->addLayout(words, 1);
}

void SettingRow::setProblem(const QString& problem)
{
    setInvalid(*m_control, !problem.isEmpty());
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem.isEmpty() ? m_hint->text() : problem);
}

QString SettingRow::problem() const
{
    return m_problem->text();
}

} // namespace siaran::ui
