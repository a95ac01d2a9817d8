#include "ui/conversations/ThreadList.h"

#include "ui/conversations/ThreadDelegate.h"
#include "ui/shell/ErrorPage.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/PlaceKeeper.h"
#include "ui/widgets/SearchLine.h"
#include "ui/widgets/StateView.h"

#include <QComboBox>
#include <QListView>
#include <QScopedValueRollback>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::ThreadListModel;
using State = StateView::State;

namespace {

enum Which { All, Unread, MayStop };

} // namespace

ThreadList::ThreadList(conversations::ConversationService& service, QWidget* parent)
    : QWidget(parent)
    , m_model(service)
    , m_search(new SearchLine(u"searchReplies"_s, tr("Search names and messages"), this))
    , m_which(new QComboBox(this))
    , m_view(new QListView(this))
    , m_states(new StateView(m_view, this))
{
    setObjectName(u"threadList"_s);
    m_which->setObjectName(u"whichThreads"_s);
    m_which->setAccessibleName(tr("Which conversations"));
    m_which->addItem(tr("All"), All);
    m_which->addItem(tr("Unread"), Unread);
    m_which->addItem(tr("May want to stop"), MayStop);
    m_view->setObjectName(u"threads"_s);
    m_view->setAccessibleName(tr("Conversations"));
    // Before the view hears of it: when a row goes, the view takes the next one, and nobody has chosen that.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_isKeeping = true; });
    m_view->setModel(&m_model);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { m_isKeeping = false; });
    (new PlaceKeeper(*m_view))->watch(&m_model);
    m_view->setItemDelegate(new ThreadDelegate(m_view));
    m_view->setUniformItemSizes(true);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_search->setTarget(m_view);
    m_states->firstRun().setIcon(u"chat-dots"_s);
    m_states->firstRun().setWords(
        {tr("No replies yet"), tr("What customers write to you stands here, beside the campaign they answer."), {}});
    m_states->noResult().setWords(
        {tr("Nobody matches"), tr("Try other words, or look at all conversations."), tr("Show all")});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addWidget(m_search);
    column->addWidget(m_which);
    column->addWidget(m_states, 1);

    connect(m_search, &SearchLine::searched, this, &ThreadList::ask);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ThreadList::ask);
    connect(&m_states->noResult(), &EmptyState::activated, this, &ThreadList::clearFilter);
    connect(m_states, &StateView::retryRequested, this, &ThreadList::refresh);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ThreadList::tellChosen);
    connect(m_view, &QListView::activated, this, &ThreadList::opened);
    connect(&m_model, &ThreadListModel::loaded, this, &ThreadList::showState);
    connect(&m_model, &ThreadListModel::fetchFailed, this, [this](const Error& error) {
        if (!m_model.isLoaded() || m_model.rowCount() == 0) {
            showErrorPage(*m_states, errorWords(error, ErrorContext::Database));
        }
    });
    m_states->setState(State::Loading);
    m_model.refresh();
}

void ThreadList::choose(ContactId contact)
{
    m_chosen = contact;
    keepChosen();
}

void ThreadList::clearFilter()
{
    m_search->clear();
    m_which->setCurrentIndex(All);
    ask();
}

void ThreadList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ThreadList::ask()
{
    const auto which = m_which->currentData().toInt();
    m_model.setFilter(
        {.words = m_search->text().trimmed(), .unreadOnly = which == Unread, .flaggedOnly = which == MayStop});
}

void ThreadList::showState()
{
    if (m_model.rowCount() > 0) {
        m_states->setState(State::Content);
    } else {
        m_states->setState(m_model.filter() == conversations::ThreadFilter {} ? State::FirstRun : State::NoResult);
    }
    keepChosen();
}

void ThreadList::tellChosen()
{
    const auto current = m_view->currentIndex();
    if (m_isKeeping || !current.isValid()) {
        return;
    }
    const auto contact = m_model.at(current.row()).contact;
    if (contact != m_chosen) {
        m_chosen = contact;
        Q_EMIT chosen(contact);
    }
}

// A refresh may move the row, or take it away for a while: what is read stays the same.
void ThreadList::keepChosen()
{
    const QScopedValueRollback keeping(m_isKeeping, true);
    const auto row = m_model.rowOf(m_chosen.value());
    if (row < 0) {
        m_view->clearSelection();
    } else if (m_view->currentIndex().row() != row || !m_view->selectionModel()->isRowSelected(row)) {
        m_view->setCurrentIndex(m_model.index(row, 0));
    }
}

} // namespace siaran::ui
