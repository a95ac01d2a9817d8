#include "services/access/MoveTarget.h"

#include "services/access/AuditTrail.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

// The first value of the first row.
Result<QVariant> valueOf(Result<QSqlQuery> query)
{
    return query.map([](QSqlQuery& row) {
        row.next();
        return row.value(0);
    });
}

} // namespace

MoveTarget::MoveTarget(db::Session& session)
    : m_session(session)
{
}

Result<void> MoveTarget::empty(const QList<MovedTable>& tables)
{
    const auto used
        = m_session.actAs(u"siaran_schema"_s).and_then([&] { return valueOf(m_session.run("access/is_used"_L1)); });
    if (!used) {
        return tl::unexpected(used.error());
    }
    if (used->toBool()) {
        return fail(ErrorKind::Conflict, u"somebody works there"_s, u"move.not_empty"_s);
    }
    return valueOf(m_session.run("access/fetch_founding"_L1))
        .and_then([&](const QVariant& founding) {
            m_founding = founding.toString();
            return switchTriggers(tables, u"DISABLE"_s);
        })
        .and_then([&] {
            QStringList lines;
            for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
                lines.append(u"DELETE FROM siaran."_s + table->name);
            }
            return m_session.runScript(lines.join(u"; "_s));
        });
}

Result<void> MoveTarget::takeNumbers(db::Session& from)
{
    return valueOf(from.run("access/fetch_numbers"_L1))
        .and_then([&](const QVariant& numbers) {
            return m_session.run("access/take_numbers"_L1, {{":numbers"_L1, numbers.toString()}});
        })
        .map([](const QSqlQuery&) {});
}

Result<void> MoveTarget::complete(const QList<MovedTable>& tables, const QUuid& id, const QString& place, qint64 rows)
{
    const QJsonObject detail {{u"tables"_s, int(tables.size())},
                              {u"rows"_s, rows},
                              {u"founding"_s, QJsonDocument::fromJson(m_founding.toUtf8()).array()}};
    return switchTriggers(tables, u"ENABLE"_s)
        .and_then([&] {
            return m_session.run("access/mark_arrived"_L1,
                                 {{":id"_L1, id.toString(QUuid::WithoutBraces)}, {":place"_L1, place}});
        })
        .and_then([&](const QSqlQuery&) { return record(m_session, u"Siaran"_s, u"workspace.moved"_s, {}, detail); });
}

Result<void> MoveTarget::switchTriggers(const QList<MovedTable>& tables, const QString& word)
{
    QStringList lines;
    for (const auto& table : tables) {
        lines.append(u"ALTER TABLE siaran.%1 %2 TRIGGER USER"_s.arg(table.name, word));
    }
    return m_session.runScript(lines.join(u"; "_s));
}

} // namespace siaran::access
