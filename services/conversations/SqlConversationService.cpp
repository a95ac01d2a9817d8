#include "services/conversations/SqlConversationService.h"

#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"

#include <QCoro/QCoroFuture>

using namespace Qt::StringLiterals;

namespace siaran::conversations {

namespace {

QDateTime timeOf(const QVariant& milliseconds)
{
    return QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

QVariant momentOf(const std::optional<ThreadCursor>& cursor)
{
    return cursor ? QVariant(cursor->at.toMSecsSinceEpoch()) : QVariant();
}

QVariant idOf(const std::optional<ThreadCursor>& cursor)
{
    return cursor ? QVariant(cursor->id) : QVariant();
}

Result<QList<ThreadSummary>> fetchLatest(db::Session& session, const std::optional<ThreadCursor>& after, int limit)
{
    auto query = session.run("conversations/latest"_L1,
                             {{":moment"_L1, momentOf(after)}, {":id"_L1, idOf(after)}, {":limit"_L1, limit}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<ThreadSummary> rows;
    while (query->next()) {
        rows.push_back({.contact = ContactId(query->value(0).toLongLong()),
                        .conversation = query->value(1).toLongLong(),
                        .contactName = query->value(2).toString(),
                        .phoneE164 = query->value(3).toString(),
                        .optedOut = query->value(4).toBool(),
                        .lastMessageAt = timeOf(query->value(5)),
                        .lastText = query->value(6).toString(),
                        .lastKind = query->value(7).toString(),
                        .unread = query->value(8).toInt()});
    }
    return rows;
}

Result<QList<ThreadMessage>> fetchThread(db::Session& session, ContactId contact,
                                         const std::optional<ThreadCursor>& before, int limit)
{
    auto query = session.run("conversations/thread"_L1,
                             {{":contact"_L1, contact.value()},
                              {":moment"_L1, momentOf(before)},
                              {":id"_L1, idOf(before)},
                              {":limit"_L1, limit}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<ThreadMessage> rows;
    while (query->next()) {
        rows.push_back({.id = query->value(0).toLongLong(),
                        .inbound = query->value(1).toBool(),
                        .kind = query->value(2).toString(),
                        .text = query->value(3).toString(),
                        .at = timeOf(query->value(4)),
                        .campaign = CampaignId(query->value(5).toLongLong()),
                        .campaignName = query->value(6).toString()});
    }
    return rows;
}

Result<void> clearUnread(db::Session& session, ContactId contact)
{
    return session.run("conversations/mark_read"_L1, {{":contact"_L1, contact.value()}})
        .map([&session](const QSqlQuery& query) {
            if (query.numRowsAffected() > 0) {
                // A hint to the other windows; it is no failure of the deed when it is lost.
                (void)db::notifyChange(session, {u"conversations"_s});
            }
        });
}

} // namespace

SqlConversationService::SqlConversationService(db::DbExecutor& database)
    : m_database(database)
{
}

QCoro::Task<Result<QList<ThreadSummary>>> SqlConversationService::latest(std::optional<ThreadCursor> after, int limit)
{
    auto rows = m_database.run([after, limit](db::Session& session) { return fetchLatest(session, after, limit); });
    co_return co_await rows;
}

QCoro::Task<Result<QList<ThreadMessage>>> SqlConversationService::thread(ContactId contact,
                                                                         std::optional<ThreadCursor> before, int limit)
{
    auto rows = m_database.run(
        [contact, before, limit](db::Session& session) { return fetchThread(session, contact, before, limit); });
    co_return co_await rows;
}

QCoro::Task<Result<void>> SqlConversationService::markRead(ContactId contact)
{
    auto done = m_database.run([contact](db::Session& session) { return clearUnread(session, contact); });
    co_return co_await done;
}

} // namespace siaran::conversations
