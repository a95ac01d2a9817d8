#include "ui/contacts/ContactsPane.h"

#include "services/consent/ConsentService.h"
#include "services/contacts/ContactService.h"
#include "ui/contacts/ConsentBadge.h"
#include "ui/contacts/ContactDetails.h"
#include "ui/contacts/ContactFilterBar.h"
#include "ui/contacts/GapSplitter.h"
#include "ui/contacts/ImportPage.h"
#include "ui/contacts/OptInDialog.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactQuery;
using models::ContactTableModel;
using State = StateView::State;

namespace {

constexpr int DetailsWidth = 300;
constexpr int NarrowestName = 128;

QAction* makeAction(const QString& objectName, const QString& text, const QKeySequence& keys, QWidget* area)
{
    auto* action = new QAction(text, area);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    area->addAction(action);
    return action;
}

QString droppedFile(const QMimeData& data)
{
    const auto urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

ContactsPane::ContactsPane(contacts::ContactService& contacts, consent::ConsentService& consent, QWidget* parent)
    : QWidget(parent)
    , m_contacts(contacts)
    , m_consent(consent)
    , m_model(contacts)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"contacts"_s);
    setAcceptDrops(true);
    buildActions();
    m_pages->addWidget(buildList());
    m_importPage = new ImportPage(m_contacts, m_pages);
    m_pages->addWidget(m_importPage);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);

    setFocusProxy(m_table);

    connect(&m_model, &ContactTableModel::loaded, this, &ContactsPane::showState);
    connect(&m_model, &ContactTableModel::fetchFailed, this, &ContactsPane::showFetchError);
    connect(&m_model, &ContactTableModel::dataChanged, this, &ContactsPane::showSelected);
    connect(m_filters, &ContactFilterBar::queryChanged, this, &ContactsPane::ask);
    connect(m_importPage, &ImportPage::started, this, [this] { m_pages->setCurrentWidget(m_importPage); });
    connect(m_importPage, &ImportPage::imported, this, &ContactsPane::refresh);
    connect(m_importPage, &ImportPage::closed, this, &ContactsPane::showList);
    connect(m_importPage, &ImportPage::cancelled, this, [this] {
        showList();
        Q_EMIT toastRequested({.text = tr("Import cancelled. No contact was added or changed."), .undoText = {}});
    });
    connect(m_details, &ContactDetails::optInRequested, this, &ContactsPane::askToOptIn);
    connect(m_details, &ContactDetails::optOutRequested, this,
            [this] { setOptedOut(*m_details->contact(), true, tr("Opted out by hand on the contacts page")); });
    m_states->setState(State::Loading);
    refresh();
}

void ContactsPane::buildActions()
{
    m_import = makeAction(u"importContacts"_s, tr("Import contacts…"), Qt::CTRL | Qt::Key_I, this);
    connect(m_import, &QAction::triggered, this, &ContactsPane::chooseFile);
    auto* reload = makeAction(u"refreshContacts"_s, tr("Refresh"), QKeySequence::Refresh, this);
    connect(reload, &QAction::triggered, this, &ContactsPane::refresh);
    auto* find = makeAction(u"findContact"_s, tr("Search contacts"), QKeySequence::Find, this);
    connect(find, &QAction::triggered, this, [this] { m_filters->focusSearch(); });
}

QWidget* ContactsPane::buildList()
{
    auto* page = new QWidget(m_pages);
    page->setObjectName(u"contactsList"_s);
    m_header = new PageHeader(tr("Contacts"), page);
    auto* details = makeButton(u"detailsButton"_s, tr("Details"), "flat"_L1, m_header);
    details->setIcon(icon(u"layout-sidebar"_s));
    details->setToolTip(tr("Show or hide the details of the chosen contact (Space)"));
    m_header->addAction(details);
    auto* import = makeButton(u"importButton"_s, tr("Import contacts"), "primary"_L1, m_header);
    import->setToolTip(m_import->toolTip());
    connect(import, &QPushButton::clicked, m_import, &QAction::trigger);
    m_header->addAction(import);
    m_headerActions = {details, import};
    m_filters = new ContactFilterBar(page);
    m_strip = new Strip(Strip::Kind::Danger, {}, page);
    m_strip->setObjectName(u"contactsError"_s);
    m_strip->addAction(u"contactsRetry"_s, tr("Try again"), [this] { refresh(); });
    m_strip->hide();

    buildTable();
    auto* card = new Card(page);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_details = new ContactDetails(page);
    m_details->setMinimumWidth(240);
    auto* splitter = new GapSplitter(Qt::Horizontal, page);
    splitter->setObjectName(u"contactsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::Gap);
    splitter->addWidget(card);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({600, DetailsWidth});
    buildStates(splitter);

    m_toggleDetails = makeAction(u"toggleDetails"_s, tr("Details"), Qt::Key_Space, m_table);
    m_toggleDetails->setCheckable(true);
    m_toggleDetails->setChecked(true);
    connect(details, &QPushButton::clicked, m_toggleDetails, &QAction::trigger);
    connect(m_toggleDetails, &QAction::toggled, this, &ContactsPane::showSelected);

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_strip);
    column->addWidget(m_states, 1);
    return page;
}

void ContactsPane::buildTable()
{
    m_table = new TableView(u"contactsTable"_s, tr("Contacts"), this);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto consentOf
        = [](const QModelIndex& index) { return consentBadge(index.data(ContactTableModel::OptedOutRole).toBool()); };
    m_table->setItemDelegateForColumn(ContactTableModel::ConsentColumn, new BadgeDelegate(consentOf, m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(ContactTableModel::NameColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(ContactTableModel::PhoneColumn, 164);
    m_table->setColumnWidth(ContactTableModel::LabelsColumn, 140);
    m_table->setColumnWidth(ContactTableModel::PlaceColumn, 110);
    m_table->setColumnWidth(ContactTableModel::LastReplyColumn, 116);
    m_table->setColumnWidth(ContactTableModel::ConsentColumn, 160);
    showPlace(false);
    m_filters->setTarget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const auto rows = m_table->selectionModel()->selectedRows();
        if (!rows.isEmpty()) {
            m_shown = m_model.at(rows.constFirst().row()).id;
        }
        showSelected();
    });
    connect(m_table, &TableView::opened, this, [this] { m_toggleDetails->setChecked(true); });
}

// The details beside the table tell what there is no room for in it.
void ContactsPane::showPlace(bool isShown)
{
    QList<int> yielding {ContactTableModel::StatusColumn, ContactTableModel::LastReplyColumn};
    if (isShown) {
        yielding.append(ContactTableModel::PlaceColumn);
    }
    yielding.append(ContactTableModel::LabelsColumn);
    m_table->setColumnHidden(ContactTableModel::PlaceColumn, !isShown);
    m_table->setYielding(yielding, NarrowestName);
}

void ContactsPane::buildStates(QWidget* content)
{
    m_states = new StateView(content, this);
    m_states->firstRun().setIcon(u"people"_s);
    m_states->firstRun().setWords({.title = tr("No contacts yet"),
                                   .explanation = tr("Import a spreadsheet saved as CSV, or drop the file here. Names, "
                                                     "labels and your own columns come along."),
                                   .action = tr("Import contacts")});
    nameNoResult();
    connect(&m_states->firstRun(), &EmptyState::activated, this, &ContactsPane::chooseFile);
    connect(&m_states->noResult(), &EmptyState::activated, this, [this] { m_filters->clear(); });
    connect(m_states, &StateView::retryRequested, this, [this] {
        m_states->setState(State::Loading);
        refresh();
    });
}

void ContactsPane::ask()
{
    if (m_filters->query() == m_model.query()) {
        return;
    }
    m_states->setState(State::Loading);
    m_model.setQuery(m_filters->query());
    loadCounts();
}

void ContactsPane::refresh()
{
    loadCatalogue();
    m_model.refresh();
    loadCounts();
}

void ContactsPane::loadCatalogue()
{
    QCoro::connect(m_contacts.catalogue(), this, [this](const Result<contacts::ContactCatalogue>& answer) {
        if (!answer) {
            return; // the rows tell that the database is away
        }
        m_filters->setLabels(answer->labels);
        m_details->setCatalogue(*answer);
        const bool hadPlace = m_model.hasPlace();
        m_model.setCatalogue(*answer);
        if (hadPlace != m_model.hasPlace()) {
            showPlace(m_model.hasPlace());
        }
    });
}

void ContactsPane::loadCounts()
{
    const auto question = ++m_countQuestion;
    const auto count = [this, question](const ContactQuery& query, std::optional<int> ContactsPane::*place) {
        QCoro::connect(m_contacts.count(query), this, [this, question, place](const Result<int>& answer) {
            if (question == m_countQuestion && answer) {
                this->*place = *answer;
                showCounts();
            }
        });
    };
    count({}, &ContactsPane::m_total);
    count(m_model.query(), &ContactsPane::m_found);
}

void ContactsPane::showCounts()
{
    if (!m_total || !m_found) {
        return;
    }
    const QLocale locale;
    m_header->setState(*m_total == 0 ? QString()
                           : *m_found == *m_total
                           ? tr("%Ln contact(s)", nullptr, *m_total)
                           : tr("%1 of %2 contacts").arg(locale.toString(*m_found), locale.toString(*m_total)));
}

void ContactsPane::showState()
{
    m_strip->hide();
    auto everybody = ContactQuery {};
    everybody.order = m_model.query().order;
    const bool isFiltered = m_model.query() != everybody;
    if (m_model.rowCount() > 0) {
        m_states->setState(State::Content);
    } else if (isFiltered) {
        nameNoResult();
        m_states->setState(State::NoResult);
    } else {
        m_states->setState(State::FirstRun);
    }
    const bool isFirstRun = m_states->state() == State::FirstRun;
    m_filters->setVisible(!isFirstRun);
    for (auto* action : m_headerActions) {
        action->setVisible(!isFirstRun); // the page has its own button then
    }
    showContact(m_shown);
    showSelected();
}

void ContactsPane::nameNoResult()
{
    const auto& words = m_model.query().words;
    m_states->noResult().setWords(
        {.title = words.isEmpty() ? tr("Nobody matches these filters") : tr("Nobody matches “%1”").arg(words),
         .explanation = tr("Try fewer letters, or look among all contacts."),
         .action = tr("Clear filters")});
}

void ContactsPane::showFetchError(const Error& error)
{
    if (m_model.rowCount() == 0 || !m_model.isLoaded()) {
        const auto words = errorWords(error, ErrorContext::Database);
        m_states->showError(words.title, words.advice);
    } else {
        m_strip->setText(errorSentence(error, ErrorContext::Database));
        m_strip->show();
    }
}

void ContactsPane::showContact(ContactId id)
{
    const int row = id.isValid() ? m_model.rowOf(id.value()) : -1;
    if (row >= 0 && !m_table->selectionModel()->isRowSelected(row)) {
        m_table->selectRow(row);
    }
}

void ContactsPane::showSelected()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    m_details->setVisible(m_toggleDetails->isChecked() && !rows.isEmpty());
    if (!rows.isEmpty()) {
        m_details->setContact(m_model.at(rows.constFirst().row()));
    }
}

void ContactsPane::setOptedOut(const Contact& contact, bool optedOut, const QString& evidence)
{
    m_details->setBusy(true);
    m_details->setError({});
    QCoro::connect(m_consent.setOptedOut(contact.id, optedOut, evidence), this,
                   [this, contact, optedOut](const Result<void>& answer) {
                       m_details->setBusy(false);
                       if (!answer) {
                           m_details->setError(errorSentence(answer.error(), ErrorContext::Database));
                           return;
                       }
                       refresh();
                       if (!optedOut) {
                           Q_EMIT toastRequested(
                               {.text = tr("%1 can be messaged again").arg(contact.displayName), .undoText = {}});
                           return;
                       }
                       Q_EMIT toastRequested({.text = tr("Opted out %1").arg(contact.displayName),
                                              .undoText = tr("Undo"),
                                              .undo = [pane = QPointer(this), contact] {
                                                  if (pane) {
                                                      pane->setOptedOut(contact, false,
                                                                        tr("Opting out by hand was undone at once"));
                                                  }
                                              }});
                   });
}

void ContactsPane::askToOptIn()
{
    const auto contact = *m_details->contact();
    OptInDialog::ask(this, contact.displayName,
                     [this, contact](const QString& evidence) { setOptedOut(contact, false, evidence); });
}

void ContactsPane::chooseFile()
{
    m_importPage->chooseFile();
}

void ContactsPane::importFile(const QString& path)
{
    m_importPage->importFile(path);
}

void ContactsPane::showList()
{
    m_pages->setCurrentIndex(0);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ContactsPane::dragEnterEvent(QDragEnterEvent* event)
{
    if (!m_importPage->isImporting() && !droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ContactsPane::dropEvent(QDropEvent* event)
{
    const auto path = droppedFile(*event->mimeData());
    if (!path.isEmpty()) {
        event->acceptProposedAction();
        importFile(path);
    }
}

} // namespace siaran::ui
