#include "ui/templates/ExamplesGrid.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

ExamplesGrid::ExamplesGrid(const QString& objectName, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    hide();
}

void ExamplesGrid::setVariables(const QStringList& variables, const QMap<QString, QString>& examples)
{
    if (variables != m_variables) {
        rebuild(variables, examples);
    }
}

void ExamplesGrid::rebuild(const QStringList& variables, const QMap<QString, QString>& examples)
{
    if (m_lines != nullptr) {
        m_lines->hide();
        for (auto* edit : m_edits) {
            edit->setObjectName({}); // nobody finds what is on its way out
        }
        m_lines->deleteLater();
    }
    m_edits.clear();
    m_variables = variables;
    m_lines = new QWidget(this);
    layout()->addWidget(m_lines);
    auto* grid = new QGridLayout(m_lines);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::GapSmall);
    grid->setVerticalSpacing(metrics::GapTiny);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < variables.size(); ++row) {
        const auto& variable = variables.at(row);
        auto* edit = new QLineEdit(examples.value(variable), m_lines);
        edit->setObjectName(objectName() + u'_' + variable);
        edit->setAccessibleName(tr("Example for %1").arg(variable));
        edit->setPlaceholderText(tr("An example, as a customer would read it"));
        grid->addWidget(makeLabel(u"{{%1}}"_s.arg(variable), "caption"_L1, m_lines), row, 0);
        grid->addWidget(edit, row, 1);
        connect(edit, &QLineEdit::textEdited, this,
                [this, variable](const QString& text) { Q_EMIT edited(variable, text); });
        m_edits.push_back(edit);
    }
    setVisible(!variables.isEmpty());
}

void ExamplesGrid::setInvalidVariables(const QStringList& variables)
{
    for (int row = 0; row < m_edits.size(); ++row) {
        setInvalid(*m_edits.at(row), variables.contains(m_variables.at(row)));
    }
}

} // namespace siaran::ui
