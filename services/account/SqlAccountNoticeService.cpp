#include "services/account/SqlAccountNoticeService.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/db/FetchAll.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::account {

using access::Act;
using access::allowed;

namespace {

constexpr int Most = 100;

AccountNotice fromRow(const QSqlQuery& row)
{
    return {.id = row.value(0).toLongLong(),
            .toldAt = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), QTimeZone::utc()),
            .field = row.value(2).toString(),
            .number = row.value(3).toString(),
            .event = row.value(4).toString(),
            .detail = row.value(5).toString(),
            .isSeen = row.value(6).toBool(),
            .paused = row.value(7).toInt()};
}

Result<QList<AccountNotice>> fetchLatest(db::Session& session)
{
    return db::fetchAll(session.run("account/list_notices"_L1, {{":most"_L1, Most}}), fromRow);
}

Result<void> putAside(db::Session& session, const QList<qint64>& ids)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return session.run("account/mark_seen"_L1, {{":ids"_L1, db::integerArray(ids)}});
        })
        .and_then([&](const QSqlQuery&) { return db::notifyChange(session, {u"account"_s}); })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

SqlAccountNoticeService::SqlAccountNoticeService(db::DbExecutor& database, access::Actor actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<QList<AccountNotice>>> SqlAccountNoticeService::latest()
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns, fetchLatest));
}

QCoro::Task<Result<void>> SqlAccountNoticeService::markSeen(QList<qint64> ids)
{
    return m_database.task(allowed(m_actor, Act::ChangeCampaigns,
                                   [ids = std::move(ids)](db::Session& session) { return putAside(session, ids); }));
}

} // namespace siaran::account
