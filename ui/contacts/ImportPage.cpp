#include "ui/contacts/ImportPage.h"

#include "services/contacts/ContactService.h"
#include "ui/contacts/ImportErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MetricCard.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ImportOutcome;
using models::ImportNotesModel;

namespace {

constexpr int BarSteps = 1000;
constexpr int ProgressWidth = 520;

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

} // namespace

ImportPage::ImportPage(contacts::ContactService& service, QWidget* parent)
    : QWidget(parent)
    , m_service(service)
    , m_header(new PageHeader(tr("Import contacts"), this))
    , m_back(makeButton(u"backToContacts"_s, tr("Back to contacts"), {}, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"importPage"_s);
    m_header->addAction(m_back);
    m_failure = new EmptyState(u"exclamation-triangle"_s, this);
    m_failure->setObjectName(u"importFailure"_s);
    m_failure->setIcon(u"exclamation-triangle"_s, Token::WarningText);
    m_pages->addWidget(buildProgress());
    m_pages->addWidget(buildReport());
    m_pages->addWidget(m_failure);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_pages, 1);
    m_failure->setWords({.title = {}, .explanation = {}, .action = tr("Choose a file…")});
    connect(m_back, &QPushButton::clicked, this, &ImportPage::closed);
    connect(m_failure, &EmptyState::activated, this, &ImportPage::chooseFile);
}

QWidget* ImportPage::buildProgress()
{
    auto* page = new QWidget(m_pages);
    auto* card = new Card(tr("Reading the file"), page);
    card->setFixedWidth(ProgressWidth);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
    m_progressText = makeLabel({}, "muted"_L1, card);
    m_progressText->setObjectName(u"importProgress"_s);
    m_bar = new QProgressBar(card);
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setAccessibleName(tr("Import progress"));
    m_bar->setTextVisible(false);
    m_cancel = makeButton(u"cancelImport"_s, tr("Cancel import"), {}, card);
    m_cancel->setToolTip(tr("Nothing of this file will be kept"));
    auto* words = makeLabel(tr("You can go on working on other pages meanwhile."), "caption"_L1, card);
    card->body()->addWidget(m_progressText);
    card->body()->addWidget(m_bar);
    card->body()->addWidget(words);
    card->body()->addSpacing(metrics::GapTiny);
    card->body()->addWidget(m_cancel, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->addWidget(card, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_progressText->setText(tr("Cancelling…"));
        m_service.cancelImport();
    });
    return page;
}

QWidget* ImportPage::buildReport()
{
    auto* page = new QWidget(m_pages);
    m_added = new MetricCard(u"addedCard"_s, tr("Added"), tr("Rows that became new contacts"), page);
    m_merged = new MetricCard(u"mergedCard"_s, tr("Merged"),
                              tr("Rows whose number you had already, or that stood in the file twice"), page);
    m_rejected = new MetricCard(u"rejectedCard"_s, tr("Rejected"), tr("Rows that no contact could be made of"), page);
    m_strip = new Strip(Strip::Kind::Info, {}, page);
    m_strip->setObjectName(u"saveRejectedResult"_s);
    m_strip->setClosable(true);
    m_strip->hide();
    m_saveRejected = makeButton(u"saveRejected"_s, tr("Save rejected rows…"), {}, page);
    m_saveRejected->setToolTip(tr("A CSV file with the line, the reason and the cell of each rejected row"));
    m_notesTitle = makeLabel(tr("Rows to look at"), "heading"_L1, page);
    m_noNotes = makeLabel(tr("Every row of the file was taken as it is."), "muted"_L1, page);
    m_noNotes->setObjectName(u"noNotes"_s);

    m_table = new TableView(u"importNotes"_s, tr("Rows to look at"), page);
    m_table->setModel(&m_notes);
    m_table->setItemDelegateForColumn(ImportNotesModel::OutcomeColumn, new BadgeDelegate(outcomeBadge, m_table));
    m_table->setColumnWidth(ImportNotesModel::LineColumn, 76);
    m_table->setColumnWidth(ImportNotesModel::OutcomeColumn, 120);
    m_table->setColumnWidth(ImportNotesModel::CellColumn, 220);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ImportNotesModel::ReasonColumn, QHeaderView::Stretch);
    auto* card = new Card(page);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_notesCard = card;

    auto* numbers = new QHBoxLayout;
    numbers->setSpacing(metrics::Gap);
    for (auto* metric : {m_added, m_merged, m_rejected}) {
        numbers->addWidget(metric, 1);
    }
    auto* title = new QHBoxLayout;
    title->addWidget(m_notesTitle, 1);
    title->addWidget(m_saveRejected);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(metrics::Gap);
    column->addLayout(numbers);
    column->addWidget(m_strip);
    column->addLayout(title);
    column->addWidget(m_noNotes);
    column->addWidget(m_notesCard, 1);
    column->addStretch();
    connect(m_saveRejected, &QPushButton::clicked, this, &ImportPage::askWhereToSave);
    return page;
}

void ImportPage::chooseFile()
{
    if (m_isImporting) {
        Q_EMIT started();
        return;
    }
    auto* dialog = new QFileDialog(window(), tr("Import contacts"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::importFile);
    dialog->open();
}

void ImportPage::importFile(const QString& path)
{
    Q_EMIT started();
    if (m_isImporting) {
        return;
    }
    m_isImporting = true;
    showStarted(path);
    const auto progress = [page = QPointer(this)](const contacts::ImportProgress& state) {
        if (page) {
            page->showProgress(state);
        }
    };
    QCoro::connect(m_service.importFile(path, progress), this, [this](const Result<contacts::ImportReport>& answer) {
        m_isImporting = false;
        if (answer) {
            showReport(*answer);
            Q_EMIT imported();
        } else if (answer.error().kind == ErrorKind::Cancelled) {
            Q_EMIT cancelled();
        } else {
            showError(answer.error());
        }
    });
}

void ImportPage::showStarted(const QString& path)
{
    m_path = path;
    m_header->setState(QFileInfo(path).fileName());
    m_back->hide();
    m_cancel->setEnabled(true);
    m_bar->setRange(0, 0);
    m_progressText->setText(tr("Opening the file…"));
    m_pages->setCurrentIndex(0);
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showProgress(const contacts::ImportProgress& progress)
{
    if (!m_cancel->isEnabled()) {
        return; // it is being cancelled
    }
    const QLocale locale;
    const auto size
        = [&](qint64 bytes) { return locale.formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); };
    const bool isKnown = progress.bytesTotal > 0;
    m_bar->setRange(0, isKnown ? BarSteps : 0);
    m_bar->setValue(isKnown ? static_cast<int>(progress.bytesRead * BarSteps / progress.bytesTotal) : 0);
    m_progressText->setText(
        tr("%1 rows, %2 of %3")
            .arg(locale.toString(progress.rows), size(progress.bytesRead), size(progress.bytesTotal)));
}

void ImportPage::showReport(const contacts::ImportReport& report)
{
    const QLocale locale;
    const auto ofRows = tr("of %Ln row(s)", nullptr, report.added + report.merged + report.rejected);
    m_added->setReading({.figure = locale.toString(report.added), .denominator = ofRows});
    m_merged->setReading({.figure = locale.toString(report.merged), .denominator = ofRows});
    m_rejected->setReading({.figure = locale.toString(report.rejected), .denominator = ofRows});
    m_notes.setNotes(report.notes);
    m_saveRejected->setVisible(m_notes.hasRejected());
    m_notesTitle->setVisible(!report.notes.isEmpty());
    m_notesCard->setVisible(!report.notes.isEmpty());
    m_noNotes->setVisible(report.notes.isEmpty());
    m_strip->hide();
    m_back->show();
    m_pages->setCurrentIndex(1);
    m_back->setFocus(Qt::OtherFocusReason);
}

void ImportPage::showError(const Error& error)
{
    const auto words = importErrorWords(error);
    m_failure->setWords({.title = words.title, .explanation = words.advice, .action = tr("Choose a file…")});
    m_back->show();
    m_pages->setCurrentIndex(2);
    m_back->setFocus(Qt::OtherFocusReason);
}

void ImportPage::askWhereToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save rejected rows"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Tables (*.csv)"));
    dialog->setDirectory(QFileInfo(m_path).absolutePath());
    //: A file name; %1 is the name of the imported file without its ending
    dialog->selectFile(tr("%1-rejected.csv").arg(QFileInfo(m_path).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveRejected);
    dialog->open();
}

void ImportPage::saveRejected(const QString& path)
{
    QSaveFile file(path);
    const bool isSaved = file.open(QIODevice::WriteOnly) && file.write(m_notes.rejectedAsCsv()) >= 0 && file.commit();
    m_strip->setKind(isSaved ? Strip::Kind::Success : Strip::Kind::Danger);
    m_strip->setText(isSaved ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                             : tr("The file could not be written. Choose another folder and try again."));
    m_strip->show();
}

} // namespace siaran::ui
