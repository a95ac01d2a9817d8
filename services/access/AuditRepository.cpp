#include "services/access/AuditRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

QVariant moment(const QDateTime& at)
{
    return at.isValid() ? QVariant(at.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

AuditEntry entryFrom(const QSqlQuery& row)
{
    return {.id = row.value(0).toLongLong(),
            .at = QDateTime::fromMSecsSinceEpoch(row.value(1).toLongLong(), Qt::UTC),
            .actor = row.value(2).toString(),
            .login = row.value(3).toString(),
            .action = row.value(4).toString(),
            .subject = row.value(5).toLongLong(),
            .detail = QJsonDocument::fromJson(row.value(6).toString().toUtf8()).object(),
            .about = row.value(7).toString()};
}

Result<AuditPage> fetch(db::Session& session, QLatin1StringView statement, const AuditQuery& query, qint64 beyond,
                        int limit)
{
    auto rows = session.run(statement,
                            {{":beyond"_L1, beyond},
                             {":actor"_L1, query.actor},
                             {":actions"_L1, db::textArray(query.actions)},
                             {":subject"_L1, query.subject},
                             {":from"_L1, moment(query.from)},
                             {":until"_L1, moment(query.until)},
                             {":limit"_L1, limit + 1}});
    return db::fetchAll<AuditEntry>(std::move(rows), entryFrom).map([limit](QList<AuditEntry> entries) {
        const bool hasMore = entries.size() > limit;
        if (hasMore) {
            entries.removeLast();
        }
        return AuditPage {std::move(entries), hasMore};
    });
}

} // namespace

Result<AuditPage> fetchAuditPage(db::Session& session, const AuditQuery& query, qint64 before, int limit)
{
    const auto newest = std::numeric_limits<qint64>::max();
    return fetch(session, "access/page_audit"_L1, query, before == 0 ? newest : before, limit);
}

Result<AuditPage> fetchAuditForward(db::Session& session, const AuditQuery& query, qint64 after, int limit)
{
    return fetch(session, "access/walk_audit"_L1, query, after, limit);
}

Result<QStringList> fetchAuditActors(db::Session& session)
{
    return db::fetchAll<QString>(
        session.run("access/list_actors"_L1), +[](const QSqlQuery& row) { return row.value(0).toString(); });
}

} // namespace siaran::access
