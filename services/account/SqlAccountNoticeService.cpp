#include "services/account/SqlAccountNoticeService.h"

#include "services/access/AuditTrail.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/db/FetchAll.h"

#include <QJsonObject>
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

Result<void> putAside(db::Session& session, const QList<qint64>& ids, const QString& actor)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return session.run("account/mark_seen"_L1, {{":ids"_L1, db::integerArray(ids)}});
        })
        .and_then([&](const QSqlQuery& seen) {
            const auto notices = seen.numRowsAffected();
            return notices == 0
                ? Result<void>()
                : access::record(session, actor, u"account.notices_seen"_s, std::nullopt, {{u"notices"_s, notices}});
        })
        .and_then([&] { return db::notifyChange(session, {u"account"_s}); })
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
    return m_database.task(
        allowed(m_actor, Act::ChangeCampaigns, [ids = std::move(ids), actor = m_actor.name](db::Session& session) {
            return putAside(session, ids, actor);
        }));
}

} // namespace siaran::account
