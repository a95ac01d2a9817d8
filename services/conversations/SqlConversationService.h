#pragma once

#include "services/access/Rights.h"
#include "services/conversations/ConversationService.h"

#include <functional>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::conversations {

/// Reads conversations from PostgreSQL.
class SqlConversationService final : public ConversationService {
public:
    /// `tellRead` is called with the newest message a person has read, to tell its sender; empty: nobody is told.
    SqlConversationService(db::DbExecutor& database, access::Actor actor,
                           std::function<void(QString wamid)> tellRead = {});

    [[nodiscard]] QCoro::Task<Result<QList<ThreadSummary>>>
    latest(ThreadFilter filter, std::optional<ThreadCursor> after, int limit) override;
    [[nodiscard]] QCoro::Task<Result<int>> countUnread() override;
    [[nodiscard]] QCoro::Task<Result<QList<ThreadMessage>>>
    thread(ContactId contact, std::optional<ThreadCursor> before, int limit) override;
    [[nodiscard]] QCoro::Task<Result<ThreadFacts>> facts(ContactId contact) override;
    [[nodiscard]] QCoro::Task<Result<void>> markRead(ContactId contact) override;

private:
    db::DbExecutor& m_database;
    const access::Actor m_actor;
    const std::function<void(QString wamid)> m_tellRead;
};

} // namespace siaran::conversations
