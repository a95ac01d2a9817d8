#include "ui/contacts/ImportResultStep.h"

#include "ui/contacts/ImportErrorText.h"
#include "ui/contacts/ImportWords.h"
#include "ui/contacts/RejectedDelegate.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/MetricCard.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ImportOutcome;
using contacts::ImportReport;
using models::ImportNotesModel;
using models::RejectedRowsModel;

namespace {

enum Number { Added, Updated, Unchanged, Doubled, Rejected };

BadgeLook outcomeBadge(const QModelIndex& index)
{
    BadgeLook look {.text = index.data().toString(), .kind = BadgeKind::Success, .shape = BadgeShape::Check};
    switch (static_cast<ImportOutcome>(index.data(ImportNotesModel::OutcomeRole).toInt())) {
    case ImportOutcome::Added: break;
    case ImportOutcome::Merged:
        look.kind = BadgeKind::Info;
        look.shape = BadgeShape::DoubleCheck;
        break;
    case ImportOutcome::Rejected:
        look.kind = BadgeKind::Danger;
        look.shape = BadgeShape::Cross;
        break;
    }
    return look;
}

Card* inCard(QWidget* table, QWidget* parent)
{
    auto* card = new Card(parent);
    card->setFlush(true);
    card->body()->addWidget(table);
    return card;
}

QString sentence(const Error& error)
{
    const auto words = importErrorWords(error);
    //: What happened, and what to do about it: two sentences
    return ImportResultStep::tr("%1. %2").arg(words.title, words.advice);
}

} // namespace

ImportResultStep::ImportResultStep(QWidget* parent)
    : QWidget(parent)
    , m_remarks(new Strip(Strip::Kind::Info, {}, this))
    , m_told(new Strip(Strip::Kind::Success, {}, this))
    , m_tabs(new QTabWidget(this))
    , m_clean(makeLabel(tr("Every row of the file was taken as it is."), "muted"_L1, this))
{
    setObjectName(u"importResultStep"_s);
    m_remarks->setObjectName(u"importRemarks"_s);
    m_told->setObjectName(u"importTold"_s);
    m_told->setClosable(true);
    m_told->hide();
    m_clean->setObjectName(u"noNotes"_s);
    m_tabs->setObjectName(u"importTabs"_s);
    m_tabs->setAccessibleName(tr("Rows to look at"));
    m_tabs->tabBar()->setObjectName(u"importTabBar"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Rows to look at"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(buildRejected(), tr("Rejected"));
    m_tabs->addTab(buildNotes(), tr("Remarks"));
    m_undo = makeButton(u"undoImport"_s, tr("Take this import back…"), {}, this);
    connect(m_undo, &QPushButton::clicked, this, &ImportResultStep::undoRequested);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addWidget(buildNumbers());
    column->addWidget(m_remarks);
    column->addWidget(m_told);
    column->addWidget(m_clean);
    column->addWidget(m_tabs, 1);
    column->addStretch();
    connect(&m_rejected, &RejectedRowsModel::mendedChanged, this, &ImportResultStep::showMended);
    showMended();
}

QWidget* ImportResultStep::buildNumbers()
{
    auto* numbers = new QWidget(this);
    m_cards = {
        new MetricCard(u"addedCard"_s, tr("Added"), tr("Rows that became new contacts"), numbers),
        new MetricCard(u"updatedCard"_s, tr("Updated"), tr("Contacts you had already, with something new now"),
                       numbers),
        new MetricCard(u"unchangedCard"_s, tr("Unchanged"), tr("Contacts you had already, and nothing new"), numbers),
        new MetricCard(u"doubledCard"_s, tr("Twice in the file"), tr("Rows whose number stood in the file before"),
                       numbers),
        new MetricCard(u"rejectedCard"_s, tr("Rejected"), tr("Rows that no contact could be made of"), numbers)};
    auto* row = new QHBoxLayout(numbers);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    for (auto* card : std::as_const(m_cards)) {
        row->addWidget(card, 1);
    }
    return numbers;
}

QWidget* ImportResultStep::buildRejected()
{
    auto* page = new QWidget(m_tabs);
    auto* hint = makeLabel(tr("Mend the marked cells (Enter or double click) and try just these rows again."),
                           "muted"_L1, page);
    hint->setWordWrap(true);
    m_retry = makeButton(u"retryRejected"_s, {}, "primary"_L1, page);
    connect(m_retry, &QPushButton::clicked, this, [this] {
        m_retry->setEnabled(false);
        Q_EMIT retryRequested(m_rejected.mended());
    });
    auto* save = makeButton(u"saveRejected"_s, tr("Save rejected rows…"), {}, page);
    save->setToolTip(tr("A CSV file with the line, the reason and all cells of each rejected row"));
    connect(save, &QPushButton::clicked, this, &ImportResultStep::saveRequested);
    m_grid = new TableView(u"rejectedRows"_s, tr("Rejected rows"), page);
    m_grid->setModel(&m_rejected);
    m_grid->setItemDelegate(new RejectedDelegate(m_grid));
    m_grid->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_grid->setSelectionMode(QAbstractItemView::SingleSelection);
    m_grid->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::AnyKeyPressed);
    m_grid->horizontalHeader()->setStretchLastSection(false);
    connect(m_grid, &TableView::opened, this, [this](const QModelIndex& index) {
        const auto cell
            = index.column() < RejectedRowsModel::FirstCellColumn ? m_rejected.problemOf(index.row()) : index;
        m_grid->setCurrentIndex(cell);
        m_grid->edit(cell);
    });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::GapSmall);
    buttons->addWidget(hint, 1);
    buttons->addWidget(save);
    buttons->addWidget(m_retry);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics::GapSmall, 0, 0);
    column->setSpacing(metrics::GapSmall);
    column->addLayout(buttons);
    column->addWidget(inCard(m_grid, page), 1);
    return page;
}

QWidget* ImportResultStep::buildNotes()
{
    m_table = new TableView(u"importNotes"_s, tr("Rows to look at"), m_tabs);
    m_table->setModel(&m_notes);
    m_table->setItemDelegateForColumn(ImportNotesModel::OutcomeColumn, new BadgeDelegate(outcomeBadge, m_table));
    m_table->setColumnWidth(ImportNotesModel::LineColumn, 76);
    m_table->setColumnWidth(ImportNotesModel::OutcomeColumn, 120);
    m_table->setColumnWidth(ImportNotesModel::CellColumn, 220);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ImportNotesModel::ReasonColumn, QHeaderView::Stretch);
    auto* page = new QWidget(m_tabs);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, metrics::GapSmall, 0, 0);
    column->addWidget(inCard(m_table, page));
    return page;
}

void ImportResultStep::setReport(const ImportReport& report)
{
    m_report = report;
    m_rejectedRows = report.rejectedRows;
    m_rejected.setRows(report.rejectedRows);
    auto notes = report.notes;
    notes.removeIf([](const contacts::ImportNote& note) { return note.outcome == ImportOutcome::Rejected; });
    m_notes.setNotes(notes);
    for (int column = 0; column < m_rejected.columnCount(); ++column) {
        m_grid->setColumnWidth(column,
                               column == RejectedRowsModel::LineColumn         ? 76
                                   : column == RejectedRowsModel::ReasonColumn ? 300
                                                                               : 168);
    }
    m_grid->setCurrentIndex(m_rejected.problemOf(0));
    m_told->hide();
    m_undo->setEnabled(true);
    showNumbers();
    showRemarks(report);
    showMended();
}

void ImportResultStep::showNumbers()
{
    const QLocale locale;
    const auto counts = countsOf(m_report);
    const auto ofRows = tr("of %Ln row(s)", nullptr, counts.rows());
    const QList<int> figures {counts.added, counts.updated, counts.unchanged, counts.doubled, counts.rejected};
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards.at(i)->setReading({.figure = locale.toString(figures.at(i)), .denominator = ofRows});
    }
    const bool hasRejected = m_rejected.left() > 0;
    const bool hasNotes = m_notes.rowCount() > 0;
    m_tabs->setTabText(0, tr("Rejected %L1").arg(m_rejected.left()));
    m_tabs->setTabText(1, tr("Remarks %L1").arg(m_notes.rowCount()));
    m_tabs->setTabVisible(0, hasRejected);
    m_tabs->setTabVisible(1, hasNotes);
    m_tabs->setVisible(hasRejected || hasNotes);
    m_clean->setVisible(!hasRejected && !hasNotes);
}

void ImportResultStep::showRemarks(const ImportReport& report)
{
    auto remarks = reportRemarks(report);
    if (m_rejected.notKept() > 0) {
        remarks.append(
            tr("%Ln more rejected row(s) have no room here. Save them to see all.", nullptr, m_rejected.notKept()));
    }
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
}

void ImportResultStep::showMended()
{
    const auto mended = static_cast<int>(m_rejected.mended().size());
    m_retry->setText(mended == 0 ? tr("Try mended rows again") : tr("Try %Ln mended row(s) again", nullptr, mended));
    m_retry->setAccessibleName(m_retry->text());
    m_retry->setEnabled(mended > 0);
    m_retry->setToolTip(mended > 0 ? QString() : tr("Mend a cell first"));
}

void ImportResultStep::takeTried(const QList<contacts::TableRow>& rows, const ImportReport& report)
{
    m_rejected.takeAnswer(rows, report.rejectedRows.get());
    const int taken = static_cast<int>(rows.size()) - report.rejected;
    m_report.added += report.added;
    m_report.merged += report.merged;
    m_report.doubled += report.doubled;
    m_report.changed += report.changed;
    m_report.rejected -= taken;
    const auto words = tr("%Ln mended row(s) are in.", nullptr, taken);
    m_told->tell(report.rejected == 0 ? Strip::Kind::Success : Strip::Kind::Warning,
                 report.rejected == 0 ? words
                                      : words + u' '
                         + tr("%Ln still cannot be taken; the reason stands beside it.", nullptr, report.rejected));
    m_told->show();
    showNumbers();
}

void ImportResultStep::takeUndone(const contacts::UndoReport& report)
{
    m_undo->setEnabled(false);
    m_told->tell(Strip::Kind::Success, tr("The import was taken back.") + u' ' + undoWords(report));
    m_told->show();
}

void ImportResultStep::takeFailure(const Error& error)
{
    m_undo->setEnabled(true);
    m_told->tell(Strip::Kind::Danger, sentence(error));
    m_told->show();
    showMended();
}

void ImportResultStep::takeSaved(const QString& path, const Result<void>& saved)
{
    m_told->show();
    m_told->tell(saved ? Strip::Kind::Success : Strip::Kind::Danger,
                 saved ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                       : tr("The file could not be written. Choose another folder and try again."));
}

} // namespace siaran::ui
