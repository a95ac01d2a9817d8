#pragma once

#include "services/conversations/ConversationService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::conversations {

/// Reads conversations from PostgreSQL.
class SqlConversationService final : public ConversationService {
public:
    explicit SqlConversationService(db::DbExecutor& database);

    [[nodiscard]] QCoro::Task<Result<QList<ThreadSummary>>> latest(std::optional<ThreadCursor> after,
                                                                   int limit) override;
    [[nodiscard]] QCoro::Task<Result<QList<ThreadMessage>>>
    thread(ContactId contact, std::optional<ThreadCursor> before, int limit) override;
    [[nodiscard]] QCoro::Task<Result<void>> markRead(ContactId contact) override;

private:
    db::DbExecutor& m_database;
};

} // namespace siaran::conversations
