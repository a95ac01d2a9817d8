#include "models/conversations/ThreadListModel.h"

#include "models/conversations/AnswerText.h"

using namespace Qt::StringLiterals;

namespace siaran::models {

using conversations::ThreadCursor;
using conversations::ThreadSummary;

namespace {

QString spoken(const ThreadSummary& thread)
{
    QStringList parts {threadName(thread.contactName, thread.phoneE164)};
    if (thread.unread > 0) {
        parts.append(ThreadListModel::tr("%Ln unread", nullptr, thread.unread));
    }
    if (thread.isFlagged) {
        parts.append(ThreadListModel::tr("may want to stop"));
    }
    if (thread.optedOut) {
        parts.append(ThreadListModel::tr("opted out"));
    }
    parts.append(threadTime(thread.lastMessageAt, QDateTime::currentDateTimeUtc()));
    parts.append(lastWords(thread));
    return parts.join(u", "_s);
}

} // namespace

ThreadListModel::ThreadListModel(conversations::ConversationService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

void ThreadListModel::setFilter(const conversations::ThreadFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        startOver();
    }
}

QVariant ThreadListModel::headerCell(int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("Conversation")) : QVariant();
}

QVariant ThreadListModel::cell(const ThreadSummary& thread, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return threadName(thread.contactName, thread.phoneE164);
    case Qt::AccessibleTextRole: return spoken(thread);
    case ContactIdRole: return thread.contact.value();
    case UnreadRole: return thread.unread;
    default: return {};
    }
}

void ThreadListModel::fetch(std::optional<ThreadCursor> after, int limit, Answer answer)
{
    QCoro::connect(m_service.latest(m_filter, after, limit), this,
                   [limit, answer = std::move(answer)](const Result<QList<ThreadSummary>>& list) {
                       answer(list.map([limit](const QList<ThreadSummary>& rows) {
                           Page page {.rows = rows, .next = std::nullopt, .hasMore = rows.size() == limit};
                           if (!rows.isEmpty()) {
                               page.next = ThreadCursor {rows.last().lastMessageAt, rows.last().conversation};
                           }
                           return page;
                       }));
                   });
}

} // namespace siaran::models
