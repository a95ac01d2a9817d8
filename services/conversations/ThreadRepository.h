#pragma once

#include "services/conversations/Conversation.h"
#include "services/core/Result.h"
#include "services/db/Session.h"

#include <QList>

namespace siaran::conversations {

/// See ConversationService.
[[nodiscard]] Result<QList<ThreadSummary>> fetchLatest(db::Session& session, const ThreadFilter& filter,
                                                       const std::optional<ThreadCursor>& after, int limit);
[[nodiscard]] Result<QList<ThreadMessage>> fetchThread(db::Session& session, ContactId contact,
                                                       const std::optional<ThreadCursor>& before, int limit);
[[nodiscard]] Result<ThreadFacts> fetchFacts(db::Session& session, ContactId contact);

} // namespace siaran::conversations
