#include "ui/segments/SegmentList.h"

#include "models/support/DateText.h"
#include "ui/segments/KindWords.h"
#include "ui/segments/SegmentDetails.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PageHeader.h"
#include "ui/widgets/SearchLine.h"
#include "ui/widgets/SparklineDelegate.h"
#include "ui/widgets/StateView.h"
#include "ui/widgets/Strip.h"
#include "ui/widgets/TableView.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::SegmentTableModel;
using State = StateView::State;

namespace {

constexpr int NarrowestRule = 140;
constexpr int DetailsWidth = 280;
constexpr int NarrowestForDetails = 940;
constexpr int WidestSearch = 360;

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

SegmentList::SegmentList(SegmentTableModel& model, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new PageHeader(tr("Segments"), this))
    , m_search(new SearchLine(u"searchSegments"_s, tr("Search segments"), this))
    , m_strip(new Strip(Strip::Kind::Danger, {}, this))
    , m_offline(new Strip(Strip::Kind::Warning, {}, this))
    , m_table(new TableView(u"segmentsTable"_s, tr("Segments"), this))
    , m_details(new SegmentDetails(actions.otherKind != nullptr, this))
{
    setObjectName(u"segmentList"_s);
    m_filtered.setSourceModel(&m_model);
    buildHeader(actions);
    buildTable(actions);
    m_strip->setObjectName(u"segmentsError"_s);
    m_strip->setClosable(true);
    m_strip->hide();
    m_offline->setObjectName(u"segmentsOffline"_s);
    m_offline->addAction(u"segmentsRetry"_s, tr("Try again"), [this] { Q_EMIT retryRequested(); });
    m_offline->hide();
    m_search->setMaximumWidth(WidestSearch);
    m_search->setTarget(m_table);
    setFocusProxy(m_table);
    auto* content = buildContent();
    buildStates(actions.create, content);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::PageMargin, metrics::GapLarge, metrics::PageMargin, metrics::PageMargin);
    column->setSpacing(metrics::Gap);
    column->addWidget(m_header);
    column->addWidget(m_search);
    column->addWidget(m_strip);
    column->addWidget(m_offline);
    column->addWidget(m_states, 1);

    connect(m_search, &SearchLine::searched, this, &SegmentList::search);
    connect(&m_model, &SegmentTableModel::loaded, this, [this] {
        m_loadedAt = QDateTime::currentDateTimeUtc();
        m_offline->hide();
        showState();
    });
    connect(&m_model, &SegmentTableModel::fetchFailed, this, &SegmentList::showFailure);
    connect(&m_model, &SegmentTableModel::dataChanged, this, &SegmentList::showSelected);
    connect(m_details, &SegmentDetails::otherKindRequested, this, &SegmentList::otherKindRequested);
}

void SegmentList::buildHeader(const Actions& actions)
{
    for (auto* action : actions.ofRow) {
        m_headerActions.append(makeTool(action, m_header));
    }
    if (actions.create != nullptr) {
        auto* create = makeButton(u"newSegmentButton"_s, tr("New segment"), "primary"_L1, m_header);
        create->setToolTip(actions.create->toolTip());
        connect(create, &QPushButton::clicked, actions.create, &QAction::trigger);
        m_headerActions.append(create);
    }
    for (auto* action : m_headerActions) {
        m_header->addAction(action);
    }
}

void SegmentList::buildTable(const Actions& actions)
{
    m_table->setModel(&m_filtered);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions.ofRow);
    if (actions.otherKind != nullptr) {
        m_table->addAction(actions.otherKind);
    }
    auto* details = new QAction(tr("Details"), m_table);
    details->setObjectName(u"toggleSegmentDetails"_s);
    details->setShortcut(Qt::Key_Space);
    details->setShortcutContext(Qt::WidgetShortcut);
    connect(details, &QAction::triggered, this, [this] {
        m_wantsDetails = !m_wantsDetails;
        showSelected();
    });
    m_table->addAction(details);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SegmentTableModel::NameColumn, Qt::AscendingOrder);
    const auto kindOf = [](const QModelIndex& index) {
        return kindBadge(static_cast<segments::SegmentKind>(index.data(SegmentTableModel::KindRole).toInt()));
    };
    m_table->setItemDelegateForColumn(SegmentTableModel::KindColumn, new BadgeDelegate(kindOf, m_table));
    const auto historyOf
        = [](const QModelIndex& index) { return index.data(SegmentTableModel::HistoryRole).value<QList<int>>(); };
    m_table->setItemDelegateForColumn(SegmentTableModel::TrendColumn, new SparklineDelegate(historyOf, m_table));
    auto* header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(SegmentTableModel::RuleColumn, QHeaderView::Stretch);
    m_table->setColumnWidth(SegmentTableModel::NameColumn, 168);
    m_table->setColumnWidth(SegmentTableModel::PeopleColumn, 96);
    m_table->setColumnWidth(SegmentTableModel::TrendColumn, 104);
    m_table->setColumnWidth(SegmentTableModel::KindColumn, 156);
    m_table->setColumnWidth(SegmentTableModel::UpdatedColumn, 116);
    m_table->setColumnWidth(SegmentTableModel::UsedByColumn, 116);
    m_table->setYielding({SegmentTableModel::UsedByColumn, SegmentTableModel::UpdatedColumn,
                          SegmentTableModel::TrendColumn, SegmentTableModel::KindColumn},
                         NarrowestRule);
    connect(m_table, &TableView::opened, this, &SegmentList::opened);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        showSelected();
        Q_EMIT selectionChanged();
    });
}

QWidget* SegmentList::buildContent()
{
    auto* content = new QWidget(this);
    auto* card = new Card(content);
    card->setFlush(true);
    card->body()->addWidget(m_table);
    m_details->setParent(content);
    m_details->setFixedWidth(DetailsWidth);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins({});
    row->setSpacing(metrics::Gap);
    row->addWidget(card, 1);
    row->addWidget(m_details);
    return content;
}

void SegmentList::buildStates(QAction* create, QWidget* content)
{
    m_states = new StateView(content, this);
    m_states->firstRun().setIcon(u"funnel"_s);
    m_states->firstRun().setWords(
        {.title = tr("No segments yet"),
         .explanation = tr("A segment says in a sentence whom a message is for, such as “people labelled VIP who "
                           "wrote to you in the last 90 days”."),
         .action = create != nullptr ? tr("New segment") : QString()});
    search({}); // names the page for a search that finds nothing
    if (create != nullptr) {
        connect(&m_states->firstRun(), &EmptyState::activated, create, &QAction::trigger);
    }
    connect(&m_states->noResult(), &EmptyState::activated, m_search, [this] {
        m_search->clear();
        search({});
        m_search->setFocus(Qt::OtherFocusReason);
    });
    connect(m_states, &StateView::retryRequested, this, &SegmentList::retryRequested);
}

void SegmentList::search(const QString& words)
{
    m_filtered.setWords(words);
    m_states->noResult().setWords({.title = tr("No segment matches “%1”").arg(words),
                                   .explanation = tr("The search looks into names, descriptions and rules."),
                                   .action = tr("Clear the search")});
    showState();
}

void SegmentList::showLoading()
{
    m_states->setState(State::Loading);
}

void SegmentList::showState()
{
    if (!m_model.isLoaded()) {
        return;
    }
    const auto all = m_model.rowCount();
    const auto found = m_filtered.rowCount();
    const QLocale locale;
    m_header->setState(all == 0           ? QString()
                           : found == all ? tr("%Ln segment(s)", nullptr, all)
                                          : tr("%1 of %2 segments").arg(locale.toString(found), locale.toString(all)));
    m_states->setState(all == 0 ? State::FirstRun : found == 0 ? State::NoResult : State::Content);
    m_search->setVisible(all > 0);
    for (auto* action : m_headerActions) {
        action->setVisible(all > 0); // the page has its own button otherwise
    }
    showSelected();
    Q_EMIT selectionChanged();
}

// What was there stays to be read, and its age is told.
void SegmentList::showFailure(const Error& error)
{
    if (m_model.isLoaded()) {
        //: %1 says what happened and what to do, %2 is a date with a time
        m_offline->setText(tr("%1 You see the segments as of %2.")
                               .arg(errorSentence(error, ErrorContext::Database), models::momentText(m_loadedAt)));
        m_offline->show();
    } else {
        showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
    }
}

void SegmentList::showProblem(const QString& sentence)
{
    m_strip->setText(sentence);
    m_strip->setVisible(!sentence.isEmpty());
}

void SegmentList::setBusy(bool busy)
{
    m_details->setBusy(busy);
}

std::optional<segments::Segment> SegmentList::selected() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? std::nullopt : std::optional(m_model.at(m_filtered.mapToSource(rows.constFirst()).row()));
}

void SegmentList::select(SegmentId id)
{
    const int row = m_model.rowOf(id.value());
    const auto index = row < 0 ? QModelIndex() : m_filtered.mapFromSource(m_model.index(row, 0));
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->selectRow(index.row());
    }
}

void SegmentList::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
}

void SegmentList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void SegmentList::showSelected()
{
    const auto segment = selected();
    m_details->setVisible(segment && m_wantsDetails && width() >= NarrowestForDetails);
    if (segment) {
        m_details->setSegment(*segment, m_model.sentence(*segment));
    }
}

void SegmentList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    showSelected();
}

} // namespace siaran::ui
