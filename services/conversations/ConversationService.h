#pragma once

#include "services/conversations/Conversation.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>
#include <QList>

#include <optional>

namespace siaran::conversations {

/// What customers wrote. Messages arrive by webhooks; from here they are read. Lives on one thread; answers come back
/// on the caller's.
class ConversationService {
public:
    virtual ~ConversationService() = default;
    Q_DISABLE_COPY_MOVE(ConversationService)

    /// Contacts who wrote, the latest first: at most `limit` after `after` (nothing: from the top). The cursor of a row
    /// is its lastMessageAt and conversation.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ThreadSummary>>> latest(ThreadFilter filter,
                                                                           std::optional<ThreadCursor> after, int limit)
        = 0;

    /// How many threads have something unread.
    [[nodiscard]] virtual QCoro::Task<Result<int>> countUnread() = 0;

    /// The messages of one contact over all conversations and what was answered, newest first: at most `limit` before
    /// `before` (nothing: from the end). The cursor of a row is its time and id.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ThreadMessage>>>
    thread(ContactId contact, std::optional<ThreadCursor> before, int limit) = 0;

    /// NotFound for a contact nobody knows.
    [[nodiscard]] virtual QCoro::Task<Result<ThreadFacts>> facts(ContactId contact) = 0;

    /// Nothing of this contact waits to be read any more; where the workspace wants it, their WhatsApp is told. Done
    /// again, it changes nothing.
    [[nodiscard]] virtual QCoro::Task<Result<void>> markRead(ContactId contact) = 0;

protected:
    ConversationService() = default;
};

} // namespace siaran::conversations
