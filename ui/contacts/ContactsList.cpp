#include "ui/contacts/ContactsList.h"

#include "services/access/Rights.h"
#include "services/contacts/ContactService.h"
#include "ui/contacts/BulkBar.h"
#include "ui/contacts/ChosenContacts.h"
#include "ui/contacts/ConsentBadge.h"
#include "ui/contacts/ContactColumns.h"
#include "ui/contacts/ContactDrawer.h"
#include "ui/contacts/ContactErrorText.h"
#include "ui/contacts/ContactFilterBar.h"
#include "ui/contacts/ContactServices.h"
#include "ui/contacts/GapSplitter.h"
#include "ui/shell/ErrorPage.h"
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
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using contacts::ContactOrder;
using contacts::ContactQuery;
using models::ContactTableModel;
using State = StateView::State;

namespace {

constexpr int DrawerWidth = 340;
constexpr int NarrowestDrawer = 300;

} // namespace

ContactsList::ContactsList(const ContactServices& services, ContactDeeds& deeds, QSettings& settings, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_manages(may(services.role, access::Act::ManageContacts))
    , m_settings(settings)
    , m_model(services.contacts)
{
    setObjectName(u"contactsList"_s);
    m_filters = new ContactFilterBar(this);
    if (m_manages) {
        m_bulk = new BulkBar(this);
        m_bulk->hide();
    }
    m_strip = new Strip(Strip::Kind::Danger, {}, this);
    m_strip->setObjectName(u"contactsError"_s);
    m_strip->addAction(u"contactsRetry"_s, tr("Try again"), [this] { refresh(); });
    m_strip->hide();
    buildTable();
    buildHeader();
    auto* card = new Card(this);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_drawer = new ContactDrawer(services, deeds, this);
    m_drawer->setMinimumWidth(NarrowestDrawer);
    auto* splitter = new GapSplitter(Qt::Horizontal, this);
    splitter->setObjectName(u"contactsSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(metrics::Gap);
    splitter->addWidget(card);
    splitter->addWidget(m_drawer);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({600, DrawerWidth});
    buildStates(splitter);
    buildBulk(deeds);
    buildKeys();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    if (m_bulk != nullptr) {
        column->addWidget(m_bulk);
    }
    column->addWidget(m_strip);
    column->addWidget(m_states, 1);
    setFocusProxy(m_table);

    connect(&m_model, &ContactTableModel::loaded, this, &ContactsList::showState);
    connect(&m_model, &ContactTableModel::fetchFailed, this, &ContactsList::showFetchError);
    connect(&m_model, &ContactTableModel::dataChanged, this, &ContactsList::showSelected);
    connect(m_filters, &ContactFilterBar::queryChanged, this, &ContactsList::ask);
    connect(m_drawer, &ContactDrawer::closeRequested, this, [this] {
        m_toggleDetails->setChecked(false);
        m_table->setFocus(Qt::OtherFocusReason);
    });
    m_states->setState(State::Loading);
}

void ContactsList::buildBulk(ContactDeeds& deeds)
{
    if (m_bulk != nullptr) {
        connect(m_bulk, &BulkBar::newLabelRequested, this, &ContactsList::newLabelRequested);
        connect(m_bulk, &BulkBar::exportRequested, this, &ContactsList::exportRequested);
        m_table->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(m_table, &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
            if (m_chosen->count() > 0) {
                m_bulk->makeMenu(this)->popup(m_table->viewport()->mapToGlobal(position));
            }
        });
    } else {
        m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    }
    m_chosen = new ChosenContacts(*m_table, m_model, m_bulk, deeds, this);
    connect(m_chosen, &ChosenContacts::changed, this, &ContactsList::showSelected);
}

void ContactsList::buildHeader()
{
    m_header = new PageHeader(tr("Contacts"), this);
    const auto add = [this](const QString& objectName, const QString& text, QLatin1StringView kind) {
        auto* button = makeButton(objectName, text, kind, m_header);
        m_header->addAction(button);
        m_headerActions.append(button);
        return button;
    };
    auto* columns = add(u"columnsButton"_s, tr("Columns"), "flat"_L1);
    columns->setIcon(icon(u"table"_s));
    columns->setToolTip(tr("Choose which columns are shown"));
    connect(columns, &QPushButton::clicked, this,
            [this, columns] { m_table->openColumnMenu(columns->mapToGlobal(QPoint(0, columns->height()))); });
    auto* details = add(u"detailsButton"_s, tr("Details"), "flat"_L1);
    details->setIcon(icon(u"layout-sidebar"_s));
    details->setToolTip(tr("Show or hide the details of the chosen contact (Space)"));
    connect(details, &QPushButton::clicked, this, [this] { m_toggleDetails->trigger(); });
    if (may(m_services.role, access::Act::ChangeContact)) {
        auto* create = add(u"addContactButton"_s, tr("Add contact"), {});
        connect(create, &QPushButton::clicked, this, &ContactsList::createRequested);
    }
    if (m_manages) {
        auto* import = add(u"importButton"_s, tr("Import contacts"), "primary"_L1);
        import->setToolTip(
            tr("Import contacts… (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_I).toString(QKeySequence::NativeText)));
        connect(import, &QPushButton::clicked, this, &ContactsList::importRequested);
    }
}

void ContactsList::buildTable()
{
    m_table = new TableView(u"contactsTable"_s, tr("Contacts"), this);
    m_table->setModel(&m_model);
    const auto consentOf
        = [](const QModelIndex& index) { return consentBadge(index.data(ContactTableModel::OptedOutRole).toBool()); };
    m_table->setItemDelegateForColumn(ContactTableModel::ConsentColumn, new BadgeDelegate(consentOf, m_table));
    setUpColumns(*m_table);
    auto* header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    connect(header, &QHeaderView::sectionClicked, this, &ContactsList::sortBy);
    showOrder();
    connect(m_table, &TableView::columnsChosen, this, &ContactsList::saveColumns);
    connect(m_table, &TableView::opened, this, [this] {
        m_toggleDetails->setChecked(true);
        m_drawer->focusFirst();
    });
}

void ContactsList::buildKeys()
{
    m_toggleDetails = new QAction(tr("Details"), m_table);
    m_toggleDetails->setObjectName(u"toggleDetails"_s);
    m_toggleDetails->setShortcut(Qt::Key_Space);
    m_toggleDetails->setShortcutContext(Qt::WidgetShortcut);
    m_toggleDetails->setCheckable(true);
    m_toggleDetails->setChecked(true);
    connect(m_toggleDetails, &QAction::toggled, this, &ContactsList::showSelected);
    m_table->addAction(m_toggleDetails);
    if (m_manages) {
        auto* remove = new QAction(tr("Delete"), m_table);
        remove->setObjectName(u"deleteContacts"_s);
        remove->setShortcut(QKeySequence::Delete);
        remove->setShortcutContext(Qt::WidgetShortcut);
        connect(remove, &QAction::triggered, m_chosen, &ChosenContacts::remove);
        m_table->addAction(remove);
    }
    m_filters->setTarget(m_table);
}

void ContactsList::buildStates(QWidget* content)
{
    m_states = new StateView(content, this);
    m_states->firstRun().setIcon(u"people"_s);
    if (m_manages) {
        m_states->firstRun().setWords({.title = tr("No contacts yet"),
                                       .explanation = tr("Import a spreadsheet or address cards, or drop the file "
                                                         "here. Names, labels and your own columns come along."),
                                       .action = tr("Import contacts")});
        connect(&m_states->firstRun(), &EmptyState::activated, this, &ContactsList::importRequested);
    } else {
        m_states->firstRun().setWords(
            {.title = tr("No contacts yet"), .explanation = tr("Who writes to the shop stands here."), .action = {}});
    }
    nameNoResult();
    connect(&m_states->noResult(), &EmptyState::activated, this, [this] { m_filters->clear(); });
    connect(m_states, &StateView::retryRequested, this, &ContactsList::refresh);
}

void ContactsList::setCatalogue(const contacts::ContactCatalogue& catalogue)
{
    m_filters->setCatalogue(catalogue);
    m_chosen->setCatalogue(catalogue);
    m_drawer->setCatalogue(catalogue);
    m_model.setCatalogue(catalogue);
    restoreColumns();
}

void ContactsList::restoreColumns()
{
    const auto kept = m_settings.value(u"contacts/columns"_s).toStringList();
    m_table->setWantedColumns(columnsOf(m_model, kept));
}

void ContactsList::saveColumns() const
{
    m_settings.setValue(u"contacts/columns"_s, columnWords(m_model, m_table->wantedColumns()));
}

void ContactsList::ask()
{
    if (m_filters->query() == m_model.query()) {
        return;
    }
    m_states->setState(State::Loading);
    m_table->clearSelection();
    m_model.setQuery(m_filters->query());
    showOrder();
    loadCounts();
}

void ContactsList::sortBy(int column)
{
    if (const auto order = orderOf(column, m_model.query().order)) {
        m_filters->setOrder(*order);
    }
    showOrder();
}

void ContactsList::showOrder()
{
    const auto [column, direction] = columnOf(m_model.query().order);
    m_table->horizontalHeader()->setSortIndicator(column, direction);
}

void ContactsList::refresh()
{
    m_model.refresh();
    loadCounts();
    if (m_drawer->isVisible()) {
        m_drawer->refresh();
    }
}

void ContactsList::loadCounts()
{
    const auto question = ++m_countQuestion;
    const auto count = [this, question](const ContactQuery& query, std::optional<int> ContactsList::*place) {
        QCoro::connect(m_services.contacts.count(query), this, [this, question, place](const Result<int>& answer) {
            if (question == m_countQuestion && answer) {
                this->*place = *answer;
                showCounts();
            }
        });
    };
    count({}, &ContactsList::m_total);
    count(m_model.query(), &ContactsList::m_found);
}

void ContactsList::showCounts()
{
    if (!m_total || !m_found) {
        return;
    }
    const QLocale locale;
    m_header->setState(*m_total == 0 ? QString()
                           : *m_found == *m_total
                           ? tr("%Ln contact(s)", nullptr, *m_total)
                           : tr("%1 of %2 contacts").arg(locale.toString(*m_found), locale.toString(*m_total)));
    m_chosen->setMatching(m_found);
}

void ContactsList::showState()
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
        // The page has its own button then; adding by hand stays possible.
        action->setVisible(!isFirstRun || action->objectName() == "addContactButton"_L1);
    }
    showContact(m_shown);
    showSelected();
}

void ContactsList::nameNoResult()
{
    const auto& words = m_model.query().words;
    m_states->noResult().setWords(
        {.title = words.isEmpty() ? tr("Nobody matches these filters") : tr("Nobody matches “%1”").arg(words),
         .explanation = tr("Try fewer letters, or look among all contacts."),
         .action = tr("Clear filters")});
}

void ContactsList::showFetchError(const Error& error)
{
    if (m_model.rowCount() == 0 || !m_model.isLoaded()) {
        showErrorPage(*m_states, contactErrorWords(error));
    } else {
        m_strip->setText(contactErrorSentence(error));
        m_strip->show();
    }
}

void ContactsList::showContact(ContactId id)
{
    const int row = id.isValid() ? m_model.rowOf(id.value()) : -1;
    m_shown = id;
    if (row >= 0 && m_chosen->count() <= 1 && !m_table->selectionModel()->isRowSelected(row)) {
        m_table->selectRow(row);
        m_table->scrollTo(m_model.index(row, 0));
    }
}

void ContactsList::showSelected()
{
    const auto rows = m_chosen->count() == 1 ? m_table->selectionModel()->selectedRows() : QModelIndexList();
    if (!rows.isEmpty()) {
        const auto& contact = m_model.at(rows.constFirst().row());
        m_shown = contact.id;
        if (m_toggleDetails->isChecked()) {
            m_drawer->showContact(contact);
        }
    }
    m_drawer->setVisible(m_toggleDetails->isChecked() && !rows.isEmpty());
}

void ContactsList::focusSearch()
{
    m_filters->focusSearch();
}

void ContactsList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

} // namespace siaran::ui
