#include "services/conversations/SqlConversationService.h"

#include "services/access/AuditTrail.h"
#include "services/conversations/ThreadRepository.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"

#include <QCoro/QCoroFuture>

using namespace Qt::StringLiterals;

namespace siaran::conversations {

using access::Act;
using access::allowed;

namespace {

/// The newest message that became read; empty when nothing was unread.
Result<QString> clearUnread(db::Session& session, ContactId contact, const QString& actor)
{
    db::Transaction transaction(session);
    auto query = transaction.begin().and_then([&] {
        return session.run("conversations/mark_read"_L1, {{":contact"_L1, contact.value()}});
    });
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return QString();
    }
    auto wamid = query->value(0).toString();
    query->finish();
    const auto told = access::record(session, actor, u"conversation.read"_s, contact.value()).and_then([&] {
        return transaction.commit();
    });
    if (!told) {
        return tl::unexpected(told.error());
    }
    // A hint to the other windows; it is no failure of the deed when it is lost.
    (void)db::notifyChange(session, {u"conversations"_s});
    return wamid;
}

Result<int> fetchUnreadCount(db::Session& session)
{
    auto query = session.run("conversations/count_unread"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return query->value(0).toInt();
}

} // namespace

SqlConversationService::SqlConversationService(db::DbExecutor& database, access::Actor actor,
                                               std::function<void(QString wamid)> tellRead)
    : m_database(database)
    , m_actor(std::move(actor))
    , m_tellRead(std::move(tellRead))
{
}

QCoro::Task<Result<QList<ThreadSummary>>> SqlConversationService::latest(ThreadFilter filter,
                                                                         std::optional<ThreadCursor> after, int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadConversations, [filter, after, limit](db::Session& session) {
        return fetchLatest(session, filter, after, limit);
    }));
}

QCoro::Task<Result<int>> SqlConversationService::countUnread()
{
    return m_database.task(allowed(m_actor, Act::ReadConversations, fetchUnreadCount));
}

QCoro::Task<Result<QList<ThreadMessage>>> SqlConversationService::thread(ContactId contact,
                                                                         std::optional<ThreadCursor> before, int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadConversations, [contact, before, limit](db::Session& session) {
        return fetchThread(session, contact, before, limit);
    }));
}

QCoro::Task<Result<ThreadFacts>> SqlConversationService::facts(ContactId contact)
{
    return m_database.task(allowed(m_actor, Act::ReadConversations,
                                   [contact](db::Session& session) { return fetchFacts(session, contact); }));
}

QCoro::Task<Result<void>> SqlConversationService::markRead(ContactId contact)
{
    const auto tellRead = m_tellRead; // the service may be gone when the answer comes
    auto clearing = m_database.run(allowed(m_actor, Act::Answer, [contact, actor = m_actor.name](db::Session& session) {
        return clearUnread(session, contact, actor);
    }));
    const auto wamid = co_await clearing;
    if (wamid && !wamid->isEmpty() && tellRead) {
        tellRead(*wamid);
    }
    co_return wamid.map([](const QString&) {});
}

} // namespace siaran::conversations
