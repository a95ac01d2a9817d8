#include "ui/consent/OptOutsPane.h"

#include "services/consent/ConsentService.h"
#include "services/consent/StopListService.h"
#include "ui/consent/ConsentErrorText.h"
#include "ui/consent/ConsentRulesDialog.h"
#include "ui/consent/DoubtCard.h"
#include "ui/consent/OptOutDetails.h"
#include "ui/consent/OptOutFilterBar.h"
#include "ui/consent/StopListExportDialog.h"
#include "ui/consent/StopListImportDialog.h"
#include "ui/consent/StopNumberDialog.h"
#include "ui/contacts/OptInDialog.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/PaneAction.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ListBesideDetails.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchLine.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using access::Act;
using consent::OptOutCounts;
using consent::StoppedNumber;
using consent::StopVerdict;
using models::OptOutTableModel;
using State = StateView::State;

namespace {

constexpr int NarrowestName = 140;
constexpr int NarrowestDetails = 260;

} // namespace

OptOutsPane::OptOutsPane(const OptOutServices& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(services.optOuts)
    , m_doubts(services.optOuts)
    , m_header(new PageHeader(tr("Opt-outs"), this))
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
    , m_filters(new OptOutFilterBar(this))
{
    setObjectName(u"optOuts"_s);
    buildActions();
    buildHeader();
    m_strip->setObjectName(u"optOutsStrip"_s);
    m_strip->addAction(u"optOutsRetry"_s, tr("Try again"), [this] { refresh(); });
    m_strip->setClosable(true);
    m_strip->hide();
    buildStates(buildContent());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    if (may(Act::StopWriting)) {
        column->addWidget(new DoubtCard(m_doubts, this));
    }
    column->addWidget(m_filters);
    column->addWidget(m_states, 1);
    connectAll();
    m_states->setState(State::Loading);
    refresh();
}

bool OptOutsPane::may(Act act) const
{
    return access::may(m_services.role, act);
}

void OptOutsPane::buildActions()
{
    if (may(Act::StopWriting)) {
        m_addAction = makeAction(u"stopNumberAction"_s, tr("Opt out a number…"), u"plus-lg"_s, QKeySequence::New, this);
        connect(m_addAction, &QAction::triggered, this, &OptOutsPane::stopNumber);
    }
    if (may(Act::ManageContacts)) {
        m_importAction = makeAction(u"importStops"_s, tr("Import a stop list…"), u"upload"_s, {}, this);
        connect(m_importAction, &QAction::triggered, this, &OptOutsPane::chooseFile);
        m_exportAction = makeAction(u"exportStops"_s, tr("Export who said stop…"), u"download"_s, {}, this);
        connect(m_exportAction, &QAction::triggered, this, &OptOutsPane::exportList);
    }
    if (may(Act::ChangeSettings)) {
        m_rulesAction = makeAction(u"editConsentRules"_s, tr("Stop words and answers…"), u"gear"_s, {}, this);
        connect(m_rulesAction, &QAction::triggered, this, &OptOutsPane::editRules);
    }
    m_findAction = makeAction(u"findOptOut"_s, tr("Search opt-outs"), u"search"_s, QKeySequence::Find, this);
    connect(m_findAction, &QAction::triggered, this, [this] {
        m_filters->search().setFocus(Qt::ShortcutFocusReason);
        m_filters->search().selectAll();
    });
}

void OptOutsPane::buildHeader()
{
    const auto add = [this](QAction* action, const QString& text, QLatin1StringView kind) -> QWidget* {
        if (action == nullptr) {
            return nullptr;
        }
        auto* button = makeButtonFor(action, text, kind, m_header);
        m_header->addAction(button);
        return button;
    };
    add(m_rulesAction, tr("Words and answers…"), {});
    add(m_exportAction, tr("Export…"), {});
    add(m_importAction, tr("Import…"), {});
    m_addButton = add(m_addAction, tr("Opt out a number…"), "primary"_L1);
}

QWidget* OptOutsPane::buildContent()
{
    m_table = new TableView(u"optOutsTable"_s, tr("People who said stop"), this);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OptOutTableModel::NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(OptOutTableModel::PhoneColumn, 168);
    m_table->setColumnWidth(OptOutTableModel::WhenColumn, 116);
    m_table->setColumnWidth(OptOutTableModel::HowColumn, 148);
    m_table->setColumnWidth(OptOutTableModel::CampaignColumn, 132);
    m_table->setColumnWidth(OptOutTableModel::EvidenceColumn, 150);
    m_table->setYielding({OptOutTableModel::CampaignColumn, OptOutTableModel::EvidenceColumn,
                          OptOutTableModel::HowColumn, OptOutTableModel::PhoneColumn},
                         NarrowestName);
    m_filters->search().setTarget(m_table);
    m_details = new OptOutDetails(m_services, this);
    auto* splitter = new ListBesideDetails(m_table, m_details, NarrowestDetails, this);
    splitter->setObjectName(u"optOutsSplitter"_s);
    return splitter;
}

void OptOutsPane::buildStates(QWidget* content)
{
    m_states = new StateView(content, this);
    m_states->firstRun().setIcon(u"person-x"_s);
    m_states->firstRun().setWords(
        {.title = tr("Nobody has said stop"),
         .explanation = tr("Who answers STOP or BERHENTI, presses a stop button or stops you in WhatsApp appears here, "
                           "and no campaign reaches them any more."),
         .action = m_addAction != nullptr ? tr("Opt out a number…") : QString()});
    m_states->noResult().setWords({.title = tr("Nobody matches"),
                                   .explanation = tr("Try fewer letters, every way, or all time."),
                                   .action = tr("Clear filters")});
    connect(&m_states->firstRun(), &EmptyState::activated, this, &OptOutsPane::stopNumber);
    connect(&m_states->noResult(), &EmptyState::activated, this, [this] {
        m_filters->clear();
        ask();
    });
    connect(m_states, &StateView::retryRequested, this, &OptOutsPane::refresh);
}

void OptOutsPane::connectAll()
{
    connect(m_filters, &OptOutFilterBar::changed, this, &OptOutsPane::ask);
    connect(&m_model, &OptOutTableModel::loaded, this, &OptOutsPane::showState);
    connect(&m_model, &OptOutTableModel::fetchFailed, this, &OptOutsPane::showFetchError);
    connect(&m_model, &OptOutTableModel::dataChanged, this, &OptOutsPane::showSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OptOutsPane::showSelected);
    connect(m_table, &TableView::opened, this,
            [this](const QModelIndex& index) { Q_EMIT contactRequested(m_model.at(index.row()).contact); });
    connect(&m_doubts, &models::StopDoubtQueue::failed, this, &OptOutsPane::showTrouble);
    connect(&m_doubts, &models::StopDoubtQueue::settled, this, &OptOutsPane::tellSettled);
    connect(m_details, &OptOutDetails::optInRequested, this, &OptOutsPane::askOptIn);
    connect(m_details, &OptOutDetails::contactRequested, this, &OptOutsPane::contactRequested);
}

void OptOutsPane::refresh()
{
    m_strip->hide();
    m_model.refresh();
    if (may(Act::StopWriting)) {
        m_doubts.refresh();
    }
    askCounts();
}

void OptOutsPane::ask()
{
    m_model.setFilter(m_filters->filter());
}

void OptOutsPane::askCounts()
{
    QCoro::connect(m_services.optOuts.counts(), this, [this](const Result<OptOutCounts>& counts) {
        if (counts) {
            showCounts(*counts);
        }
    });
}

void OptOutsPane::showCounts(const OptOutCounts& counts)
{
    m_counts = counts;
    QStringList sentences;
    if (counts.people > 0) {
        sentences.append(tr("%Ln person(s) said stop.", nullptr, counts.people));
    }
    if (counts.fingerprints > 0) {
        sentences.append(tr("%Ln more number(s) stay stopped without a contact.", nullptr, counts.fingerprints));
    }
    m_header->setState(sentences.join(u' '));
    if (m_exportAction != nullptr) {
        m_exportAction->setEnabled(counts.people > 0);
    }
}

void OptOutsPane::showState()
{
    const bool isFiltered = m_model.filter() != consent::OptOutFilter {};
    if (m_model.rowCount() > 0) {
        m_states->setState(State::Content);
        if (m_table->selectionModel()->selectedRows().isEmpty()) {
            m_table->selectRow(0);
        }
    } else {
        m_states->setState(isFiltered ? State::NoResult : State::FirstRun);
    }
    const bool isFirstRun = m_states->state() == State::FirstRun;
    m_filters->setVisible(!isFirstRun);
    if (m_addButton != nullptr) {
        m_addButton->setVisible(!isFirstRun); // the page of the first run has its own
    }
    showSelected();
}

void OptOutsPane::showFetchError(const Error& error)
{
    if (m_model.isLoaded()) {
        showTrouble(error);
        return;
    }
    showErrorPage(*m_states, consentErrorWords(error));
}

void OptOutsPane::showTrouble(const Error& error)
{
    m_strip->tell(Strip::Kind::Danger, consentErrorSentence(error));
    m_strip->show();
}

void OptOutsPane::showSelected()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const auto person = rows.isEmpty() ? std::nullopt : std::optional(m_model.at(rows.constFirst().row()));
    if (person != m_details->person()) {
        m_details->setPerson(person);
    }
}

void OptOutsPane::askOptIn(const consent::OptOut& person)
{
    const auto name = OptOutTableModel::personText(person.name, person.phoneE164);
    OptInDialog::ask(this, name, [this, person](const QString& evidence) { optIn(person, evidence); });
}

void OptOutsPane::optIn(const consent::OptOut& person, const QString& evidence)
{
    m_details->setBusy(true);
    QCoro::connect(m_services.consent.setOptedOut(person.contact, false, evidence), this,
                   [this, person](const Result<void>& done) {
                       m_details->setBusy(false);
                       if (!done) {
                           showTrouble(done.error());
                           return;
                       }
                       const auto name = OptOutTableModel::personText(person.name, person.phoneE164);
                       Q_EMIT toastRequested({.text = tr("%1 can be messaged again.").arg(name), .undoText = {}});
                       refresh();
                   });
}

void OptOutsPane::stopNumber()
{
    auto* dialog = new StopNumberDialog(m_services.optOuts, this);
    connect(dialog, &StopNumberDialog::stopped, this, &OptOutsPane::tellStopped);
    dialog->open();
}

void OptOutsPane::tellStopped(const QString& number, StoppedNumber whom)
{
    const auto text = whom == StoppedNumber::Contact
        ? tr("%1 is opted out.").arg(number)
        : tr("%1 is nobody's number here. Whoever comes with it stays opted out.").arg(number);
    Q_EMIT toastRequested({.text = text, .undoText = {}});
    refresh();
}

void OptOutsPane::tellSettled(const consent::StopDoubt& doubt, StopVerdict verdict)
{
    const auto name = OptOutTableModel::personText(doubt.name, doubt.phoneE164);
    const auto text
        = verdict == StopVerdict::Stop ? tr("%1 is opted out.").arg(name) : tr("%1 can still be messaged.").arg(name);
    Q_EMIT toastRequested({.text = text, .undoText = {}});
    m_model.refresh();
    askCounts();
}

void OptOutsPane::editRules()
{
    auto* dialog = new ConsentRulesDialog(m_services.optOuts, this);
    connect(dialog, &ConsentRulesDialog::saved, this,
            [this] { Q_EMIT toastRequested({.text = tr("Words and answers are saved."), .undoText = {}}); });
    dialog->open();
}

void OptOutsPane::exportList()
{
    auto* dialog = new StopListExportDialog(m_services.lists, m_counts, this);
    connect(dialog, &StopListExportDialog::written, this, [this](const QString& path, int people) {
        const auto show = [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); };
        Q_EMIT toastRequested(
            {.text = tr("%Ln person(s) written to %1", nullptr, people).arg(QFileInfo(path).fileName()),
             .undoText = tr("Show in folder"),
             .undo = show});
    });
    dialog->open();
}

void OptOutsPane::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Import a stop list"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Lists of numbers") + u" (*.csv *.tsv *.txt *.xlsx *.vcf)"_s);
    dialog->setObjectName(u"stopListOpenDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &OptOutsPane::importFile);
    dialog->open();
}

void OptOutsPane::importFile(const QString& path)
{
    auto* dialog = new StopListImportDialog(m_services.lists, path, this);
    connect(dialog, &StopListImportDialog::imported, this, &OptOutsPane::refresh);
    dialog->open();
}

} // namespace siaran::ui
