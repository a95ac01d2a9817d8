#include "ui/conversations/ThreadView.h"

#include "models/support/DateText.h"
#include "ui/conversations/MessageRow.h"
#include "ui/shell/ErrorText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/StateView.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

using models::ThreadModel;
using State = StateView::State;

namespace {

constexpr int NearEnd = 24; ///< pixels from the end that still are the end

} // namespace

ThreadView::ThreadView(conversations::ConversationService& service, access::Role role, QWidget* parent)
    : QWidget(parent)
    , m_model(service)
    , m_role(role)
    , m_scroll(new QScrollArea)
    , m_column(new QVBoxLayout)
    , m_earlier(makeButton(u"earlierMessages"_s, tr("Show earlier messages"), {}, this))
    , m_states(new StateView(m_scroll, this))
{
    setObjectName(u"threadView"_s);
    auto* page = new QWidget;
    m_column->setContentsMargins(metrics::GapSmall, metrics::GapSmall, metrics::GapSmall, metrics::GapSmall);
    m_column->setSpacing(metrics::GapTiny);
    page->setLayout(m_column);
    m_scroll->setWidget(page);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Messages"));
    m_scroll->setObjectName(u"messages"_s);
    const EmptyState::Words nothing {
        tr("Nothing was written yet"), tr("What this person writes to you stands here."), {}};
    m_states->firstRun().setWords(nothing);
    m_states->noResult().setWords(nothing);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_states);
    connect(m_earlier, &QPushButton::clicked, this, [this] { m_model.fetchMore({}); });
    connect(m_states, &StateView::retryRequested, this, &ThreadView::refresh);
    connect(&m_model, &ThreadModel::loaded, this, &ThreadView::showRows);
    connect(&m_model, &ThreadModel::fetchFailed, this, &ThreadView::showFailure);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int end) {
        if (m_followsEnd) {
            m_scroll->verticalScrollBar()->setValue(end);
        }
    });
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_followsEnd = value >= m_scroll->verticalScrollBar()->maximum() - NearEnd; });
}

void ThreadView::setContact(ContactId contact)
{
    if (contact == m_model.contact()) {
        return;
    }
    clear();
    m_followsEnd = true;
    m_states->setState(State::Loading);
    m_model.setContact(contact);
}

void ThreadView::clear()
{
    qDeleteAll(std::exchange(m_rows, {}));
    qDeleteAll(std::exchange(m_days, {}));
    m_earlier->hide();
}

MessageRow* ThreadView::makeRow(const conversations::ThreadMessage& message)
{
    auto* row = new MessageRow(message, m_role);
    connect(row, &MessageRow::fileRequested, this, &ThreadView::fileRequested);
    connect(row, &MessageRow::repeatRequested, this, &ThreadView::repeatRequested);
    connect(row, &MessageRow::withdrawRequested, this, &ThreadView::withdrawRequested);
    connect(row, &MessageRow::stopDecided, this, &ThreadView::stopDecided);
    return row;
}

void ThreadView::showRows()
{
    QHash<qint64, MessageRow*> gone = m_rows;
    for (int i = 0; i < m_model.rowCount(); ++i) {
        const auto& message = m_model.at(i);
        auto*& row = m_rows[message.id];
        if (row == nullptr) {
            row = makeRow(message);
        } else if (row->message() != message) {
            row->setMessage(message);
        }
        gone.remove(message.id);
    }
    for (auto item = gone.cbegin(); item != gone.cend(); ++item) {
        m_rows.remove(item.key());
        delete item.value();
    }
    // What stands at the top now stays there.
    auto* bar = m_scroll->verticalScrollBar();
    const auto followed = m_followsEnd;
    const MessageRow* anchor = nullptr;
    for (const auto* row : std::as_const(m_rows)) {
        if (row->isVisible() && row->geometry().bottom() >= bar->value()
            && (anchor == nullptr || row->y() < anchor->y())) {
            anchor = row;
        }
    }
    const auto offset = anchor != nullptr ? anchor->y() - bar->value() : 0;
    arrange();
    m_states->setState(m_model.rowCount() > 0 ? State::Content : State::NoResult);
    if (followed) {
        m_followsEnd = true;
    } else if (anchor != nullptr) {
        keepAt(anchor->message().id, offset);
    }
    Q_EMIT shown(m_model.contact());
}

// The page gets its new height first.
void ThreadView::keepAt(qint64 message, int offset)
{
    QTimer::singleShot(0, this, [this, message, offset] {
        if (const auto* row = m_rows.value(message)) {
            m_scroll->verticalScrollBar()->setValue(row->y() - offset);
        }
    });
}

void ThreadView::arrange()
{
    while (auto* item = m_column->takeAt(0)) {
        delete item;
    }
    qDeleteAll(std::exchange(m_days, {}));
    m_earlier->setVisible(m_model.canFetchMore({}));
    m_column->addWidget(m_earlier, 0, Qt::AlignHCenter);
    m_column->addStretch();
    QDate day;
    for (int i = m_model.rowCount() - 1; i >= 0; --i) {
        const auto& message = m_model.at(i);
        if (const auto itsDay = message.at.toLocalTime().date(); itsDay != day) {
            day = itsDay;
            m_days.push_back(makeLabel(models::dayText(day), "muted"_L1, m_scroll->widget()));
            m_column->addWidget(m_days.last(), 0, Qt::AlignHCenter);
        }
        auto* row = m_rows.value(message.id);
        m_column->addWidget(row);
        row->show();
    }
}

void ThreadView::showFailure(const Error& error)
{
    if (m_model.rowCount() == 0 || !m_model.isLoaded()) {
        const auto words = errorWords(error, ErrorContext::Database);
        m_states->showError(tr("The messages could not be read"), words.advice);
    }
}

} // namespace siaran::ui
