#include "ui/contacts/MappingGrid.h"

#include "models/contacts/ImportNotesModel.h"
#include "models/contacts/ImportTargets.h"
#include "services/domain/PhoneFormat.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/PlainToolTip.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ColumnTarget;
using contacts::ImportPreview;
using contacts::PreviewRow;
using models::ImportTarget;

namespace {

constexpr int ColumnWidth = 176;
constexpr qsizetype ShownRows = 6;
constexpr qsizetype LongestCell = 80;

QString shortened(const QString& cell)
{
    const auto line = cell.simplified();
    return line.size() > LongestCell ? line.left(LongestCell) + u'…' : line;
}

int firstPhoneOf(const ImportPreview& preview)
{
    const auto& columns = preview.mapping.columns;
    const auto found = std::ranges::find(columns, ColumnTarget::Phone, &contacts::ColumnRule::target);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

bool isRepaired(const PreviewRow& row, int phoneColumn)
{
    return !row.contact.rejection && !row.contact.phoneE164.isEmpty()
        && row.row.cells.value(phoneColumn).trimmed() != row.contact.phoneE164;
}

const contacts::CellProblem* problemOf(const PreviewRow& row, int column)
{
    if (row.contact.rejection && row.contact.rejection->column == column) {
        return &*row.contact.rejection;
    }
    const auto found = std::ranges::find(row.contact.problems, column, &contacts::CellProblem::column);
    return found == row.contact.problems.end() ? nullptr : &*found;
}

} // namespace

MappingGrid::MappingGrid(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(u"mappingGrid"_s);
    setAccessibleName(tr("Columns of the file"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    viewport()->setAutoFillBackground(false);
}

MappingGrid::Repairs MappingGrid::repairsOf(const ImportPreview& preview)
{
    Repairs repairs;
    const int phone = firstPhoneOf(preview);
    for (const auto& row : preview.rows) {
        if (phone < 0 || !isRepaired(row, phone)) {
            continue;
        }
        if (repairs.count++ == 0) {
            repairs.before = shortened(row.row.cells.value(phone));
            repairs.after = displayPhone(row.contact.phoneE164);
        }
    }
    return repairs;
}

void MappingGrid::setPreview(const ImportPreview& preview, const QList<CustomField>& known)
{
    const bool isOtherTable = preview.mapping.columns.size() != m_guess.columns.size()
        || !std::ranges::equal(preview.mapping.columns, m_guess.columns, {}, &contacts::ColumnRule::header,
                               &contacts::ColumnRule::header);
    if (isOtherTable) {
        m_guess = preview.mapping;
    }
    m_mapping = preview.mapping;
    const auto focused = std::ranges::find_if(m_boxes, [](const QComboBox* box) { return box->hasFocus(); });
    const auto before = focused - m_boxes.begin();
    const bool hadFocus = focused != m_boxes.end();
    m_boxes.clear();

    auto* table = new QWidget;
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(metrics::CardMarginX, metrics::Gap, metrics::CardMarginX, metrics::Gap);
    grid->setHorizontalSpacing(metrics::GapLarge);
    grid->setVerticalSpacing(metrics::GapSmall);
    for (int column = 0; column < preview.mapping.columns.size(); ++column) {
        addColumn(*grid, column, preview, known);
    }
    grid->setRowStretch(static_cast<int>(ShownRows) + 2, 1);
    grid->setColumnStretch(static_cast<int>(preview.mapping.columns.size()), 1);
    setWidget(table);
    table->setAutoFillBackground(false); // a scroll area fills what it is given
    if (hadFocus && before < m_boxes.size()) {
        m_boxes.at(before)->setFocus(Qt::OtherFocusReason);
        ensureWidgetVisible(m_boxes.at(before));
    }
}

void MappingGrid::addColumn(QGridLayout& grid, int column, const ImportPreview& preview,
                            const QList<CustomField>& known)
{
    const auto& rule = preview.mapping.columns.at(column);
    auto guess = column < m_guess.columns.size() ? m_guess.columns.at(column) : rule;
    guess.header = rule.header;
    const auto targets = models::importTargets(guess, known);
    const auto name = rule.header.isEmpty() ? tr("Column %1").arg(column + 1) : rule.header;
    auto* box = new QComboBox;
    box->setObjectName(u"target_%1"_s.arg(column));
    //: The choice over a column of an imported file; %1 is the name of the column
    box->setAccessibleName(tr("What “%1” becomes").arg(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setFixedWidth(ColumnWidth);
    for (const auto& target : targets) {
        if (target.startsGroup) {
            box->insertSeparator(box->count());
        }
        box->addItem(target.text, static_cast<int>(&target - targets.constData()));
    }
    const int now = models::indexOfTarget(targets, rule);
    box->setCurrentIndex(box->findData(now));
    box->setToolTip(plainToolTip(targets.at(now).text));
    // Queued: the answer builds the columns anew, and this box with them.
    const auto change = [this, column, box, targets] {
        m_mapping.columns[column] = targets.at(box->currentData().toInt()).rule;
        Q_EMIT mappingChanged(m_mapping);
    };
    connect(box, &QComboBox::activated, box, change, Qt::QueuedConnection);
    m_boxes.append(box);
    auto* title = makeLabel(shortened(name), "strong"_L1);
    title->setWordWrap(true);
    title->setFixedWidth(ColumnWidth);
    grid.addWidget(title, 0, column, Qt::AlignBottom);
    grid.addWidget(box, 1, column);
    const bool isFirstPhone = column == firstPhoneOf(preview);
    for (qsizetype row = 0; row < qMin(ShownRows, preview.rows.size()); ++row) {
        grid.addWidget(makeCell(preview.rows.at(row), column, isFirstPhone), static_cast<int>(row) + 2, column,
                       Qt::AlignTop);
    }
}

QWidget* MappingGrid::makeCell(const PreviewRow& row, int column, bool isFirstPhone)
{
    auto* cell = new QWidget;
    auto* lines = new QVBoxLayout(cell);
    lines->setContentsMargins({});
    lines->setSpacing(0);
    const bool isLeftOut = m_mapping.columns.at(column).target == ColumnTarget::Ignore;
    const auto text = shortened(row.row.cells.value(column));
    const auto addLine = [&](const QString& words, QLatin1StringView role) {
        auto* label = makeLabel(words, role, cell);
        label->setFixedWidth(ColumnWidth);
        label->setWordWrap(true);
        lines->addWidget(label);
    };
    addLine(text.isEmpty() ? u"–"_s : text, isLeftOut ? "caption"_L1 : QLatin1StringView());
    const auto* problem = problemOf(row, column);
    const bool isRowsOwn = isFirstPhone && row.contact.rejection && row.contact.rejection->column < 0;
    if (problem != nullptr || isRowsOwn) {
        const auto reason = problem != nullptr ? problem->reason : row.contact.rejection->reason;
        addLine(models::ImportNotesModel::reasonText(reason), "error"_L1);
    } else if (isFirstPhone && isRepaired(row, column)) {
        addLine(u"→ "_s + displayPhone(row.contact.phoneE164), "caption"_L1);
    }
    return cell;
}

void MappingGrid::focusFirst()
{
    if (!m_boxes.isEmpty()) {
        m_boxes.constFirst()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace siaran::ui
