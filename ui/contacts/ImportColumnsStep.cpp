#include "ui/contacts/ImportColumnsStep.h"

#include "ui/contacts/ImportFormatBar.h"
#include "ui/contacts/MappingGrid.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Card.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

ImportColumnsStep::ImportColumnsStep(QWidget* parent)
    : QWidget(parent)
    , m_format(new ImportFormatBar(this))
    , m_grid(new MappingGrid(this))
    , m_repairs(makeLabel({}, "muted"_L1, this))
{
    setObjectName(u"importColumnsStep"_s);
    m_repairs->setObjectName(u"importRepairs"_s);
    m_repairs->setWordWrap(true);
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(m_grid);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(m_format);
    column->addWidget(card, 1);
    column->addWidget(m_repairs);
    connect(m_format, &ImportFormatBar::formatChanged, this, &ImportColumnsStep::formatChanged);
    connect(m_format, &ImportFormatBar::headerChanged, this, &ImportColumnsStep::changeHeader);
    connect(m_grid, &MappingGrid::mappingChanged, this, &ImportColumnsStep::mappingChanged);
}

void ImportColumnsStep::setPreview(const contacts::ImportPreview& preview, const QList<CustomField>& known)
{
    m_preview = preview;
    m_format->setPreview(preview);
    m_grid->setPreview(preview, known);
    const auto repairs = MappingGrid::repairsOf(preview);
    const auto rejected = static_cast<int>(std::ranges::count_if(
        preview.rows, [](const contacts::PreviewRow& row) { return row.contact.rejection.has_value(); }));
    const auto rows = static_cast<int>(preview.rows.size());
    QStringList sentences;
    if (repairs.count > 0) {
        sentences.append(
            tr("Of the first %1 rows %Ln number(s) are written in another way: %2 becomes %3.", nullptr, repairs.count)
                .arg(rows)
                .arg(repairs.before, repairs.after));
    }
    if (rejected > 0) {
        sentences.append(tr("%Ln of them cannot be taken as they stand.", nullptr, rejected));
    }
    if (sentences.isEmpty()) {
        sentences.append(tr("These are the first %Ln row(s) of the file.", nullptr, rows));
    }
    m_repairs->setText(sentences.join(u' '));
}

void ImportColumnsStep::focusFirst()
{
    m_grid->focusFirst();
}

void ImportColumnsStep::changeHeader(bool firstRowIsHeader)
{
    auto mapping = m_preview.mapping;
    mapping.firstRowIsHeader = firstRowIsHeader;
    const auto names = m_preview.rows.isEmpty() ? QStringList() : m_preview.rows.constFirst().row.cells;
    for (qsizetype column = 0; column < mapping.columns.size(); ++column) {
        const auto name = names.value(column).trimmed();
        mapping.columns[column].header = firstRowIsHeader && !name.isEmpty() ? name : tr("Column %1").arg(column + 1);
    }
    Q_EMIT mappingChanged(mapping);
}

} // namespace siaran::ui
