#include "ui/segments/SegmentsPane.h"

#include "services/contacts/ContactService.h"
#include "ui/segments/CriteriaSentence.h"
#include "ui/segments/SegmentBuilder.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/ConfirmDialog.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::SegmentTableModel;
using segments::Segment;
using State = StateView::State;

namespace {

constexpr int NarrowestRule = 260;

QAction* makeAction(const QString& objectName, const QString& text, const QString& iconName, const QKeySequence& keys,
                    QWidget* pane)
{
    auto* action = new QAction(icon(iconName), text, pane);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    pane->addAction(action);
    return action;
}

QToolButton* makeTool(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(action->objectName() + u"Button"_s);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

SegmentsPane::SegmentsPane(segments::SegmentService& segments, contacts::ContactService& contacts, QWidget* parent)
    : QWidget(parent)
    , m_segments(segments)
    , m_contacts(contacts)
    , m_model(segments)
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"segments"_s);
    buildActions();
    m_pages->addWidget(buildList());
    m_builder = new SegmentBuilder(segments, m_pages);
    m_pages->addWidget(m_builder);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_pages);

    setFocusProxy(m_table);

    connect(m_builder, &SegmentBuilder::closed, this, &SegmentsPane::showList);
    connect(m_builder, &SegmentBuilder::saved, this, [this](SegmentId id) {
        m_toSelect = id;
        showList();
        m_model.refresh();
    });
    connect(&m_model, &SegmentTableModel::loaded, this, &SegmentsPane::showState);
    connect(&m_model, &SegmentTableModel::fetchFailed, this, [this](const Error& error) {
        if (m_model.isLoaded()) {
            showActionError(errorSentence(error, ErrorContext::Database));
        } else {
            const auto words = errorWords(error, ErrorContext::Database);
            m_states->showError(words.title, words.advice);
        }
    });
    showList();
    m_states->setState(State::Loading);
    refresh();
}

void SegmentsPane::buildActions()
{
    m_new = makeAction(u"newSegment"_s, tr("New segment"), u"plus-lg"_s, Qt::CTRL | Qt::SHIFT | Qt::Key_N, this);
    m_edit = makeAction(u"editSegment"_s, tr("Edit"), u"pencil"_s, Qt::Key_F2, this);
    m_duplicate = makeAction(u"duplicateSegment"_s, tr("Duplicate"), u"files"_s, Qt::CTRL | Qt::Key_D, this);
    m_count = makeAction(u"countSegment"_s, tr("Refresh people"), u"arrow-clockwise"_s, Qt::Key_F5, this);
    m_delete = makeAction(u"deleteSegment"_s, tr("Delete"), u"trash"_s, Qt::Key_Delete, this);
    connect(m_new, &QAction::triggered, this, &SegmentsPane::createSegment);
    connect(m_edit, &QAction::triggered, this, &SegmentsPane::editSelected);
    connect(m_duplicate, &QAction::triggered, this, &SegmentsPane::duplicateSelected);
    connect(m_count, &QAction::triggered, this, &SegmentsPane::countSelectedAgain);
    connect(m_delete, &QAction::triggered, this, &SegmentsPane::deleteSelected);
}

QWidget* SegmentsPane::buildList()
{
    auto* page = new QWidget(m_pages);
    m_header = new PageHeader(tr("Segments"), page);
    for (auto* action : {m_edit, m_duplicate, m_count, m_delete}) {
        m_headerActions.append(makeTool(action, m_header));
    }
    auto* create = makeButton(u"newSegmentButton"_s, tr("New segment"), "primary"_L1, m_header);
    create->setToolTip(m_new->toolTip());
    connect(create, &QPushButton::clicked, m_new, &QAction::trigger);
    m_headerActions.append(create);
    for (auto* action : m_headerActions) {
        m_header->addAction(action);
    }

    m_strip = new Strip(Strip::Kind::Danger, {}, page);
    m_strip->setObjectName(u"segmentsError"_s);
    m_strip->setClosable(true);
    m_strip->hide();

    m_table = new TableView(u"segmentsTable"_s, tr("Segments"), page);
    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_edit, m_duplicate, m_count, m_delete});
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SegmentTableModel::RuleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SegmentTableModel::NameColumn, 200);
    m_table->setColumnWidth(SegmentTableModel::PeopleColumn, 96);
    m_table->setColumnWidth(SegmentTableModel::KindColumn, 144);
    m_table->setColumnWidth(SegmentTableModel::UpdatedColumn, 116);
    m_table->setColumnWidth(SegmentTableModel::UsedByColumn, 120);
    m_table->setYielding({SegmentTableModel::UsedByColumn, SegmentTableModel::UpdatedColumn}, NarrowestRule);
    connect(m_table, &TableView::opened, this, &SegmentsPane::editSelected);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SegmentsPane::updateActions);

    auto* card = new Card(page);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_states = new StateView(card, page);
    m_states->firstRun().setIcon(u"funnel"_s);
    m_states->firstRun().setWords(
        {.title = tr("No segments yet"),
         .explanation = tr("A segment says in a sentence whom a message is for, such as “people labelled VIP who "
                           "wrote to you in the last 90 days”."),
         .action = tr("New segment")});
    // The list has no filter, so this page is never shown; it still answers for its button.
    m_states->noResult().setWords({.title = tr("No segments"), .explanation = {}, .action = tr("New segment")});
    connect(&m_states->noResult(), &EmptyState::activated, this, &SegmentsPane::createSegment);
    connect(&m_states->firstRun(), &EmptyState::activated, this, &SegmentsPane::createSegment);
    connect(m_states, &StateView::retryRequested, this, [this] {
        m_states->setState(State::Loading);
        refresh();
    });

    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_strip);
    column->addWidget(m_states, 1);
    return page;
}

void SegmentsPane::refresh()
{
    loadCatalogue();
    m_model.refresh();
    if (m_pages->currentWidget() == m_builder) {
        m_builder->recount();
    }
}

void SegmentsPane::loadCatalogue()
{
    QCoro::connect(m_contacts.catalogue(), this, [this](const Result<contacts::ContactCatalogue>& answer) {
        // Without it rules still read well enough; the list itself tells when the database is away.
        if (answer) {
            m_model.setSentences(CriteriaSentence(*answer));
            m_builder->setCatalogue(*answer);
        }
    });
}

void SegmentsPane::showState()
{
    const auto rows = m_model.rowCount();
    m_header->setState(rows == 0 ? QString() : tr("%n segment(s)", nullptr, rows));
    m_states->setState(rows == 0 ? State::FirstRun : State::Content);
    for (auto* action : m_headerActions) {
        action->setVisible(rows > 0); // the page has its own button otherwise
    }
    if (m_toSelect.isValid()) {
        select(std::exchange(m_toSelect, {}));
    }
    updateActions();
}

void SegmentsPane::showList()
{
    m_pages->setCurrentIndex(0);
    m_strip->hide();
    m_table->setFocus(Qt::OtherFocusReason);
    loadCatalogue();
    updateActions();
}

void SegmentsPane::open(const Segment& segment)
{
    m_pages->setCurrentWidget(m_builder);
    m_builder->edit(segment);
    updateActions();
}

void SegmentsPane::createSegment()
{
    if (m_pages->currentWidget() != m_builder) {
        open({});
    }
}

void SegmentsPane::editSelected()
{
    if (const auto segment = selected()) {
        open(*segment);
    }
}

void SegmentsPane::duplicateSelected()
{
    if (auto segment = selected()) {
        segment->id = {};
        segment->name = tr("Copy of %1").arg(segment->name);
        segment->usedByCampaigns = 0;
        open(*segment);
    }
}

void SegmentsPane::countSelectedAgain()
{
    const auto segment = selected();
    if (!segment) {
        m_model.refresh();
        return;
    }
    m_count->setEnabled(false);
    QCoro::connect(m_segments.refresh(segment->id), this, [this](const Result<Segment>& answer) {
        updateActions();
        if (answer) {
            m_strip->hide();
            m_model.refresh();
        } else {
            showActionError(errorSentence(answer.error(), ErrorContext::Database));
        }
    });
}

void SegmentsPane::deleteSelected()
{
    const auto segment = selected();
    if (!segment) {
        return;
    }
    ConfirmDialog::ask(
        this,
        {.title = tr("Delete the segment “%1”?").arg(segment->name),
         .text = tr("Only the segment goes. Its %Ln people stay in your contacts.", nullptr, segment->contactCount),
         .act = tr("Delete segment"),
         .stay = tr("Keep it"),
         .isDestructive = true},
        [this, segment = *segment] { remove(segment); });
}

void SegmentsPane::remove(const Segment& segment)
{
    QCoro::connect(m_segments.remove(segment.id), this, [this, name = segment.name](const Result<void>& answer) {
        if (answer) {
            m_strip->hide();
            m_model.refresh();
            Q_EMIT toastRequested({.text = tr("Deleted the segment “%1”").arg(name), .undoText = {}});
        } else if (answer.error().reason == "segment.in_use"_L1) {
            showActionError(
                tr("“%1” cannot be deleted: the campaign “%2” uses it. Give that campaign another segment or "
                   "delete it first.")
                    .arg(name, answer.error().detail));
        } else {
            showActionError(errorSentence(answer.error(), ErrorContext::Database));
        }
    });
}

void SegmentsPane::showActionError(const QString& sentence)
{
    m_strip->setText(sentence);
    m_strip->show();
}

std::optional<Segment> SegmentsPane::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model.at(rows.constFirst().row()));
}

void SegmentsPane::select(SegmentId id)
{
    if (const int row = m_model.rowOf(id.value()); row >= 0) {
        m_table->setCurrentIndex(m_model.index(row, 0));
        m_table->selectRow(row);
    }
}

void SegmentsPane::updateActions()
{
    const bool isList = m_pages->currentIndex() == 0;
    const bool hasSelection = isList && m_table != nullptr && m_table->selectionModel()->hasSelection();
    m_new->setEnabled(isList);
    for (auto* action : {m_edit, m_duplicate, m_delete}) {
        action->setEnabled(hasSelection);
    }
    m_count->setEnabled(isList);
}

} // namespace siaran::ui
