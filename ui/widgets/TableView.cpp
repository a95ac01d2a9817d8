#include "ui/widgets/TableView.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/PlaceKeeper.h"
#include "ui/widgets/PlainToolTip.h"
#include "ui/widgets/RowDelegate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QToolTip>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

QString settingsKey(const QString& objectName)
{
    return u"tables/%1"_s.arg(objectName);
}

QString tsvCell(QString text)
{
    for (auto& letter : text) {
        if (letter == u'\t' || letter == u'\n' || letter == u'\r') {
            letter = u' ';
        }
    }
    return text;
}

} // namespace

TableView::TableView(const QString& objectName, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_place(new PlaceKeeper(*this))
{
    setObjectName(objectName);
    setAccessibleName(name);
    setItemDelegate(new RowDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setCornerButtonEnabled(false);

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    auto* header = horizontalHeader();
    header->setObjectName(objectName + u"Header"_s);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setFixedHeight(metrics::RowHeight);
    header->setMinimumSectionSize(56);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& position) { openColumnMenu(header->mapToGlobal(position)); });
    // A column that follows its contents may need more room when they come.
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column) {
        if (!m_yielding.isEmpty() && header->sectionResizeMode(column) == QHeaderView::ResizeToContents) {
            QMetaObject::invokeMethod(this, &TableView::fitColumns, Qt::QueuedConnection);
        }
    });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setModel(QAbstractItemModel* model)
{
    if (this->model() != nullptr) {
        this->model()->disconnect(this);
    }
    QTableView::setModel(model);
    m_place->watch(model);
    if (model == nullptr) {
        return;
    }
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::keepCurrent);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::keepCurrent);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::keepCurrent);
    keepCurrent();
}

void TableView::keepCurrent()
{
    if (currentIndex().isValid() || model() == nullptr || model()->rowCount() == 0) {
        return;
    }
    const auto columns = shownColumns();
    if (!columns.isEmpty()) {
        selectionModel()->setCurrentIndex(model()->index(0, columns.first()), QItemSelectionModel::NoUpdate);
    }
}

void TableView::setYielding(const QList<int>& columns, int leastStretched)
{
    m_yielding = columns;
    m_gone.intersect(QSet<int>(columns.begin(), columns.end()));
    m_leastStretched = leastStretched;
    fitColumns();
}

void TableView::fitColumns()
{
    for (const int column : std::exchange(m_gone, {})) {
        showColumn(column);
    }
    const auto* header = horizontalHeader();
    const auto widthOf = [&](int column) {
        const bool isStretched = header->sectionResizeMode(column) == QHeaderView::Stretch;
        return isStretched ? m_leastStretched : header->sectionSize(column);
    };
    const auto shown = shownColumns();
    int needed
        = std::accumulate(shown.begin(), shown.end(), 0, [&](int sum, int column) { return sum + widthOf(column); });
    for (const int column : std::as_const(m_yielding)) {
        if (needed > viewport()->width() && !isColumnHidden(column)) {
            needed -= widthOf(column);
            m_gone.insert(column);
            hideColumn(column);
        }
    }
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void TableView::saveState(QSettings& settings) const
{
    settings.setValue(settingsKey(objectName()), horizontalHeader()->saveState());
}

void TableView::restoreState(const QSettings& settings)
{
    const auto state = settings.value(settingsKey(objectName())).toByteArray();
    if (state.isEmpty()) {
        return;
    }
    const auto before = horizontalHeader()->saveState();
    const auto fits = horizontalHeader()->restoreState(state);
    if (!fits || shownColumns().isEmpty()) {
        horizontalHeader()->restoreState(before);
    }
}

QString TableView::toTsv(bool everything) const
{
    if (model() == nullptr) {
        return {};
    }
    const auto columns = shownColumns();
    QStringList lines;
    QStringList cells;
    for (const int column : columns) {
        cells.append(tsvCell(model()->headerData(column, Qt::Horizontal).toString()));
    }
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < model()->rowCount(rootIndex()); ++row) {
        if (!everything && !selectionModel()->isRowSelected(row, rootIndex())) {
            continue;
        }
        cells.clear();
        for (const int column : columns) {
            cells.append(tsvCell(model()->index(row, column, rootIndex()).data().toString()));
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(toTsv());
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto index = indexAt(help->pos());
        if (index.isValid() && index.data(Qt::ToolTipRole).isNull() && isElided(index)) {
            // Cells hold words from outside: escaped, so that a tooltip never reads them as HTML.
            QToolTip::showText(help->globalPos(), plainToolTip(index.data().toString()), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

// The bar at the current row depends on the focus, which Qt repaints for the current cell only.
void TableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void TableView::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

QList<int> TableView::wantedColumns() const
{
    QList<int> columns;
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column) {
        if (!isColumnHidden(column) || m_gone.contains(column)) {
            columns.append(column);
        }
    }
    return columns;
}

void TableView::setWantedColumns(const QList<int>& columns)
{
    m_gone.clear();
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column) {
        setColumnHidden(column, !columns.contains(column));
    }
    fitColumns();
}

void TableView::openColumnMenu(const QPoint& globalPosition)
{
    if (model() == nullptr) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool onlyOne = shownColumns().size() == 1;
    for (int column = 0; column < model()->columnCount(); ++column) {
        auto* choice = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        const bool shown = !isColumnHidden(column);
        choice->setCheckable(true);
        choice->setChecked(shown);
        choice->setEnabled(!shown || !onlyOne);
        connect(choice, &QAction::toggled, this, [this, column](bool show) {
            m_yielding.removeAll(column);
            m_gone.remove(column);
            setColumnHidden(column, !show);
            fitColumns();
            Q_EMIT columnsChosen();
        });
    }
    menu->popup(globalPosition);
}

QList<int> TableView::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int logical = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(logical)) {
            columns.append(logical);
        }
    }
    return columns;
}

bool TableView::isElided(const QModelIndex& index) const
{
    return sizeHintForIndex(index).width() > columnWidth(index.column());
}

} // namespace siaran::ui
