#include "models/conversations/ThreadModel.h"

#include "models/conversations/AnswerText.h"

namespace siaran::models {

using conversations::ThreadCursor;
using conversations::ThreadMessage;

ThreadModel::ThreadModel(conversations::ConversationService& service, QObject* parent)
    : PagedTableModel(parent)
    , m_service(service)
{
}

void ThreadModel::setContact(ContactId contact)
{
    if (contact != m_contact) {
        m_contact = contact;
        startOver();
    }
}

QVariant ThreadModel::headerCell(int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(tr("Message")) : QVariant();
}

QVariant ThreadModel::cell(const ThreadMessage& message, int, int role) const
{
    return role == Qt::DisplayRole ? QVariant(messageWords(message)) : QVariant();
}

void ThreadModel::fetch(std::optional<ThreadCursor> after, int limit, Answer answer)
{
    if (!m_contact.isValid()) {
        answer(Page {});
        return;
    }
    QCoro::connect(m_service.thread(m_contact, after, limit), this,
                   [limit, answer = std::move(answer)](const Result<QList<ThreadMessage>>& list) {
                       answer(list.map([limit](const QList<ThreadMessage>& rows) {
                           Page page {.rows = rows, .next = std::nullopt, .hasMore = rows.size() == limit};
                           if (!rows.isEmpty()) {
                               page.next = ThreadCursor {rows.last().at, rows.last().id};
                           }
                           return page;
                       }));
                   });
}

} // namespace siaran::models
