#include "ui/contacts/ImportPage.h"

#include "services/contacts/ImportService.h"
#include "ui/contacts/ContactServices.h"
#include "ui/contacts/ImportCheckStep.h"
#include "ui/contacts/ImportColumnsStep.h"
#include "ui/contacts/ImportErrorText.h"
#include "ui/contacts/ImportFileStep.h"
#include "ui/contacts/ImportResultStep.h"
#include "ui/contacts/ImportRunView.h"
#include "ui/contacts/ImportWords.h"
#include "ui/shell/SaveDialog.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/Stepper.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/ToastHost.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ColumnTarget;
using contacts::ImportReason;
using contacts::ImportReport;
using contacts::ImportSummary;
using contacts::RejectWords;
using models::ImportNotesModel;
using models::ImportSession;

namespace {

constexpr int ShownHistory = 10;

QString sentenceOf(const Error& error)
{
    const auto words = importErrorWords(error);
    //: What happened, and what to do about it: two sentences
    return ImportPage::tr("%1. %2").arg(words.title, words.advice);
}

bool hasPhone(const contacts::ColumnMapping& mapping)
{
    return std::ranges::any_of(mapping.columns, [](const auto& rule) { return rule.target == ColumnTarget::Phone; });
}

RejectWords rejectWords()
{
    RejectWords words;
    words.line = ImportPage::tr("Line");
    words.reason = ImportPage::tr("Reason");
    for (int reason = 0; reason <= static_cast<int>(ImportReason::Erased); ++reason) {
        const auto one = static_cast<ImportReason>(reason);
        words.sentences.insert(one, ImportNotesModel::reasonText(one));
    }
    return words;
}

} // namespace

ImportPage::ImportPage(const ContactServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_session(services.imports)
    , m_header(new PageHeader(tr("Import contacts"), this))
    , m_stepper(new Stepper({tr("File"), tr("Columns"), tr("Check"), tr("Result")}, this))
    , m_problem(new Strip(Strip::Kind::Warning, {}, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    m_stepper->setObjectName(u"importSteps"_s);
    m_problem->setObjectName(u"importProblem"_s);
    m_problem->hide();
    m_close = makeButton(u"backToContacts"_s, tr("Back to contacts"), {}, m_header);
    m_header->addAction(m_close);
    buildSteps();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::GapLarge);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_stepper);
    column->addWidget(m_problem);
    column->addWidget(m_pages, 1);
    column->addWidget(buildFooter());
    connectSession();
    connectSteps();
    go(File);
}

void ImportPage::buildSteps()
{
    m_file = new ImportFileStep(m_pages);
    m_columns = new ImportColumnsStep(m_pages);
    m_check = new ImportCheckStep(m_pages);
    m_result = new ImportResultStep(m_pages);
    m_run = new ImportRunView(m_pages);
    for (auto* page : std::initializer_list<QWidget*> {m_file, m_columns, m_check, m_result, m_run}) {
        m_pages->addWidget(page);
    }
}

QWidget* ImportPage::buildFooter()
{
    auto* footer = new QWidget(this);
    markFooter(*footer);
    m_back = makeButton(u"importBack"_s, tr("Back"), {}, footer);
    m_next = makeButton(u"importNext"_s, tr("Next"), "primary"_L1, footer);
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins({});
    row->addWidget(m_back);
    row->addWidget(m_result->undoButton());
    row->addStretch();
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        // The keys lead from step to step; only the button imports.
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this, this, [this] {
            if (m_pages->currentIndex() < Check) {
                next();
            }
        });
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    }
    return footer;
}

void ImportPage::connectSession()
{
    connect(&m_session, &ImportSession::previewed, this, &ImportPage::showPreview);
    connect(&m_session, &ImportSession::previewFailed, this, [this](const Error& error) {
        const auto words = importErrorWords(error);
        m_file->showError(words.title, words.advice);
        go(File);
    });
    connect(&m_session, &ImportSession::rehearsed, m_check, &ImportCheckStep::showRehearsal);
    connect(&m_session, &ImportSession::rehearsalFailed, this, [this](const Error& error) {
        if (error.kind != ErrorKind::Cancelled) {
            m_check->showRehearsalFailed(sentenceOf(error));
        }
    });
    connect(&m_session, &ImportSession::progressed, this, [this](const contacts::ImportProgress& progress) {
        if (m_session.isRunning()) {
            m_run->showProgress(progress, m_session.remaining());
        }
    });
    connect(&m_session, &ImportSession::finished, this, [this](const ImportReport& report) {
        m_result->setReport(report);
        go(Result);
        Q_EMIT imported();
    });
    connect(&m_session, &ImportSession::failed, this, [this](const Error& error) {
        go(Check);
        m_problem->tell(Strip::Kind::Danger, sentenceOf(error));
        m_problem->show();
    });
    connect(&m_session, &ImportSession::cancelled, this, [this] {
        go(Check);
        Q_EMIT cancelled();
    });
    connect(&m_session, &ImportSession::tried, this,
            [this](const QList<contacts::TableRow>& rows, const ImportReport& report) {
                m_result->takeTried(rows, report);
                Q_EMIT imported();
            });
    connect(&m_session, &ImportSession::tryFailed, m_result, &ImportResultStep::takeFailure);
    connect(&m_session, &ImportSession::undone, this, [this](const contacts::UndoReport& report) {
        m_result->takeUndone(report);
        Q_EMIT imported();
    });
    connect(&m_session, &ImportSession::undoFailed, m_result, &ImportResultStep::takeFailure);
}

void ImportPage::connectSteps()
{
    connect(m_close, &QPushButton::clicked, this, &ImportPage::closed);
    connect(m_stepper, &Stepper::stepClicked, this, [this](int step) { go(static_cast<Step>(step)); });
    connect(m_file, &ImportFileStep::chooseRequested, this, &ImportPage::chooseFile);
    connect(m_file, &ImportFileStep::undoRequested, this, [this](const ImportSummary& import) {
        askToUndo(import.fileName, [this, import] {
            QCoro::connect(m_services.imports.undo(import.id), this,
                           [this](const siaran::Result<contacts::UndoReport>& answer) {
                               m_problem->tell(answer ? Strip::Kind::Success : Strip::Kind::Danger,
                                               answer ? undoWords(*answer) : sentenceOf(answer.error()));
                               m_problem->show();
                               loadHistory();
                               Q_EMIT imported();
                           });
        });
    });
    connect(m_columns, &ImportColumnsStep::formatChanged, &m_session, &ImportSession::setFormat);
    connect(m_columns, &ImportColumnsStep::mappingChanged, &m_session, &ImportSession::setMapping);
    connect(m_check, &ImportCheckStep::decided, this, &ImportPage::rehearse);
    connect(m_run, &ImportRunView::cancelRequested, &m_session, &ImportSession::cancel);
    connect(m_result, &ImportResultStep::retryRequested, &m_session, &ImportSession::runRows);
    connect(m_result, &ImportResultStep::saveRequested, this, &ImportPage::askWhereToSave);
    connect(m_result, &ImportResultStep::undoRequested, this,
            [this] { askToUndo(m_session.fileName(), [this] { m_session.undo(); }); });
}

void ImportPage::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    m_catalogue = catalogue;
}

void ImportPage::chooseFile()
{
    Q_EMIT started();
    if (m_session.isRunning()) {
        return;
    }
    loadHistory();
    auto* dialog = new QFileDialog(window(), tr("Import contacts"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Contacts (*.xlsx *.csv *.tsv *.txt *.vcf)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::importFile);
    dialog->open();
}

void ImportPage::importFile(const QString& path)
{
    Q_EMIT started();
    if (m_session.isRunning()) {
        return;
    }
    go(File);
    m_check->reset();
    m_file->showReading(QFileInfo(path).fileName());
    m_session.open(path);
}

void ImportPage::showPreview()
{
    m_file->showReady();
    m_header->setState(m_session.fileName());
    m_columns->setPreview(*m_session.preview(), m_catalogue.fields);
    setProblem({});
    if (m_pages->currentIndex() == File) {
        go(Columns);
        m_columns->focusFirst();
    }
}

void ImportPage::go(Step step)
{
    setProblem({});
    m_pages->setCurrentIndex(step);
    m_stepper->setCurrent(step);
    const bool isDone = step == Result;
    for (int one = File; one < StepCount; ++one) {
        m_stepper->setState(one, one < step ? Stepper::StepState::Done : Stepper::StepState::ToDo);
        m_stepper->setReachable(one, one < step && !isDone);
    }
    showFooter();
    if (step == Check) {
        rehearse();
    } else if (isDone) {
        m_next->setFocus(Qt::OtherFocusReason);
    }
    if (step == File) {
        m_header->setState({});
        loadHistory();
    }
}

void ImportPage::showFooter()
{
    const auto step = m_pages->currentIndex();
    m_back->setVisible(step == Columns || step == Check);
    m_next->setVisible(step != File && step < StepCount);
    m_next->setText(step == Check ? tr("Import now") : step == Result ? tr("Import another file") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_close->setVisible(step < StepCount);
    m_result->undoButton()->setVisible(step == Result && m_session.report() && m_session.report()->id.isValid());
}

void ImportPage::next()
{
    switch (m_pages->currentIndex()) {
    case Columns:
        if (!m_session.preview() || !hasPhone(m_session.preview()->mapping)) {
            setProblem(tr("Say which column holds the phone numbers: choose “Phone number” over it."));
            m_columns->focusFirst();
            return;
        }
        go(Check);
        break;
    case Check: run(); break;
    case Result: chooseFile(); break;
    default: break;
    }
}

void ImportPage::back()
{
    const auto step = m_pages->currentIndex();
    if (step == Columns || step == Check) {
        go(static_cast<Step>(step - 1));
    }
}

void ImportPage::takeDecisions()
{
    m_session.setDuplicates(m_check->duplicates());
    m_session.setSpareNumbers(m_check->spareNumbers());
    m_session.setConsent(m_check->consent());
}

void ImportPage::rehearse()
{
    takeDecisions();
    m_check->showRehearsing();
    m_session.rehearse();
}

void ImportPage::run()
{
    const auto problem = m_check->problem();
    setProblem(problem);
    if (!problem.isEmpty()) {
        return;
    }
    takeDecisions();
    m_run->start(m_session.fileName());
    m_pages->setCurrentWidget(m_run);
    showFooter();
    m_session.run();
}

void ImportPage::loadHistory()
{
    QCoro::connect(m_services.imports.history(ShownHistory), this,
                   [this](const siaran::Result<QList<ImportSummary>>& answer) {
                       if (answer) {
                           m_file->setHistory(*answer);
                       }
                   });
}

void ImportPage::askToUndo(const QString& fileName, std::function<void()> undo)
{
    ConfirmDialog::ask(
        this,
        {.title = tr("Take the import of %1 back?").arg(fileName),
         .text = tr("Contacts that came with it go again, and contacts it changed get their former values "
                    "back. Whoever was written to, wrote or spoke about consent since stays."),
         .act = tr("Take it back"),
         .stay = tr("Keep the import"),
         .isDestructive = true},
        std::move(undo));
}

void ImportPage::askWhereToSave()
{
    auto* dialog
        = makeSaveDialog(u"saveRejectedDialog"_s, tr("Save rejected rows"), u"csv"_s, tr("Tables (*.csv)"), this);
    dialog->setDirectory(QFileInfo(m_session.path()).absolutePath());
    //: A file name; %1 is the name of the imported file without its ending
    dialog->selectFile(tr("%1-rejected.csv").arg(QFileInfo(m_session.path()).completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::saveRejected);
    dialog->open();
}

void ImportPage::saveRejected(const QString& path)
{
    QCoro::connect(m_services.imports.saveRejected(m_result->rejectedRows(), path, rejectWords()), this,
                   [this, path](const siaran::Result<void>& saved) { m_result->takeSaved(path, saved); });
}

void ImportPage::setProblem(const QString& sentence)
{
    m_problem->tell(Strip::Kind::Warning, sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (!m_session.isRunning() && urls.size() == 1 && urls.constFirst().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace siaran::ui
