#include "services/access/TeamMove.h"

#include "services/access/MoveTarget.h"
#include "services/access/MovedTable.h"
#include "services/db/CopyPipe.h"
#include "services/db/SqlCatalog.h"

#include <QHash>
#include <QLoggingCategory>
#include <QUuid>

Q_LOGGING_CATEGORY(lcMove, "siaran.move")

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

// What is written out is the same whatever a server is set to; nothing ends for taking long.
const auto Steady = u"SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0; SET bytea_output = hex; "
                    "SET datestyle = 'ISO, MDY'; SET intervalstyle = postgres; SET extra_float_digits = 1"_s;
// Nobody writes meanwhile; whoever reads goes on.
const auto Patience = u"SET LOCAL lock_timeout = '10s'"_s;

using Sums = QHash<QString, TableSum>;

Result<void> opened(db::Session& session)
{
    return session.open().and_then([&] { return session.runScript(Steady); });
}

Result<void> holdStill(db::Session& from, const QList<MovedTable>& tables)
{
    QStringList names;
    for (const auto& table : tables) {
        names.append(table.name);
    }
    return from.runScript(Patience)
        .and_then([&] { return from.runScript(u"LOCK TABLE %1 IN SHARE MODE"_s.arg(names.join(u", "_s))); })
        .map_error([](const Error& error) {
            return Error {.kind = ErrorKind::Conflict, .detail = error.detail, .reason = u"move.in_use"_s};
        });
}

// What has left and is not settled is known to the journal of its sender only.
Result<void> refuseWhileSending(db::Session& from)
{
    return from.run("access/count_leaving_messages"_L1).and_then([](QSqlQuery query) -> Result<void> {
        query.next();
        return query.value(0).toLongLong() == 0
            ? Result<void>()
            : fail(ErrorKind::Conflict, u"messages are under way"_s, u"move.under_way"_s);
    });
}

/// One move, on the thread that runs it.
class Move {
public:
    Move(const db::ConnectionSettings& from, const db::ConnectionSettings& administrator, QString place,
         const db::SqlCatalog& catalog, const MoveHooks& hooks)
        : m_from(from, catalog)
        , m_marks(from, catalog)
        , m_to(administrator, catalog)
        , m_target(m_to)
        , m_place(std::move(place))
        , m_hooks(hooks)
    {
    }

    Result<MoveReceipt> run()
    {
        db::Transaction reading(m_from);
        db::Transaction writing(m_to);
        return opened(m_from)
            .and_then([&] { return opened(m_marks); })
            .and_then([&] { return opened(m_to); })
            .and_then([&] { return refuseUnlessHere(); })
            .and_then([&] { return fetchMovedTables(m_from); })
            .and_then([&](const QList<MovedTable>& tables) {
                m_tables = tables;
                return reading.begin();
            })
            .and_then([&] { return holdStill(m_from, m_tables); })
            .and_then([&] { return refuseWhileSending(m_from); })
            .and_then([&] { return writing.begin(); })
            .and_then([&] { return m_target.empty(m_tables); })
            .and_then([&] { return carryAll(); })
            .and_then([&] { return compareAll(); })
            .and_then([&] { return m_target.complete(m_tables, m_id, m_place, m_rows); })
            .and_then([&] { return handOver(writing); })
            .map([&] { return MoveReceipt {.tables = int(m_tables.size()), .rows = m_rows}; });
    }

private:
    Result<void> refuseUnlessHere()
    {
        return fetchResidence(m_from).and_then([](Residence residence) {
            return residence == Residence::Here
                ? Result<void>()
                : fail(ErrorKind::Conflict, u"it has moved already"_s,
                       residence == Residence::Left ? u"move.left"_s : u"move.unsettled"_s);
        });
    }

    bool isCancelled() const { return m_hooks.isCancelled && m_hooks.isCancelled(); }

    Result<void> carryAll()
    {
        db::CopyPipe pipe(m_from, m_to, m_hooks.isCancelled);
        for (int done = 0; done < m_tables.size(); ++done) {
            const auto& table = m_tables.at(done);
            const auto rows = isCancelled() ? fail(ErrorKind::Cancelled, u"given up"_s)
                                            : pipe.pour(u"SELECT %1 FROM siaran.%2"_s.arg(table.columns, table.name),
                                                        u"siaran.%1 (%2)"_s.arg(table.name, table.columns));
            if (!rows) {
                return tl::unexpected(rows.error());
            }
            m_rows += *rows;
            if (m_hooks.progress) {
                m_hooks.progress({.tables = done + 1, .ofTables = int(m_tables.size()), .rows = m_rows});
            }
        }
        return m_target.takeNumbers(m_from);
    }

    Result<void> compareAll()
    {
        for (const auto& table : m_tables) {
            const auto before = sumOf(m_from, table);
            const auto after = before ? sumOf(m_to, table) : before;
            if (!after) {
                return tl::unexpected(after.error());
            }
            if (*before != *after) {
                qCWarning(lcMove) << "rows differ in" << table.name << before->rows << after->rows;
                return fail(ErrorKind::Conflict, u"rows differ in "_s + table.name, u"move.differs"_s);
            }
        }
        return {};
    }

    // This side says that it is leaving before the other side has arrived, so that whatever is cut off in between, both
    // never work. Told on a connection of its own: the first still keeps everybody from writing.
    Result<void> handOver(db::Transaction& writing)
    {
        if (isCancelled()) {
            return fail(ErrorKind::Cancelled, u"given up"_s);
        }
        const auto leaving = mark("access/mark_leaving"_L1);
        if (!leaving) {
            return leaving;
        }
        const auto arrived = writing.commit();
        if (!arrived && arrived.error().kind == ErrorKind::Unavailable) {
            return fail(ErrorKind::Unavailable, arrived.error().detail, u"move.unsettled"_s);
        }
        if (!arrived) {
            const auto stays = mark("access/mark_staying"_L1);
            return stays ? arrived : stays;
        }
        return closeBehind();
    }

    Result<void> mark(QLatin1StringView statement)
    {
        return m_marks.run(statement, {{":id"_L1, m_id.toString(QUuid::WithoutBraces)}, {":place"_L1, m_place}})
            .map([](const QSqlQuery&) {});
    }

    Result<void> closeBehind();

    db::Session m_from;
    db::Session m_marks;
    db::Session m_to;
    MoveTarget m_target;
    const QString m_place;
    const MoveHooks& m_hooks;
    const QUuid m_id = QUuid::createUuid();
    QList<MovedTable> m_tables;
    qint64 m_rows = 0;
};

// Marked, closed for writing to every later connection, and those that are there are ended: a program that works beside
// this one finds nothing it could send. `keep` is the connection that holds everybody still meanwhile.
Result<void> closeDatabase(db::Session& marks, qint64 keep)
{
    return marks.run("access/mark_left"_L1)
        .and_then([&](const QSqlQuery&) { return marks.run("access/quote_database"_L1); })
        .and_then([&](QSqlQuery query) {
            query.next();
            return marks.runScript(
                u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(query.value(0).toString()));
        })
        .and_then([&] {
            return marks.run("access/end_others"_L1, {{":keep"_L1, keep}});
        })
        .map([](const QSqlQuery&) {});
}

Result<void> Move::closeBehind()
{
    return m_from.run("access/own_process"_L1).and_then([&](QSqlQuery query) {
        query.next();
        return closeDatabase(m_marks, query.value(0).toLongLong());
    });
}

} // namespace

Result<Residence> fetchResidence(db::Session& session)
{
    return session.run("access/knows_moves"_L1).and_then([&session](QSqlQuery known) -> Result<Residence> {
        known.next();
        if (!known.value(0).toBool()) {
            return Residence::Here;
        }
        return session.run("access/fetch_residence"_L1).map([](QSqlQuery query) {
            query.next();
            const auto word = query.value(0).toString();
            return word == "left"_L1 ? Residence::Left : word == "leaving"_L1 ? Residence::Leaving : Residence::Here;
        });
    });
}

Result<MoveReceipt> moveWorkspace(const db::ConnectionSettings& from, const db::ConnectionSettings& administrator,
                                  const QString& place, const db::SqlCatalog& catalog, const MoveHooks& hooks)
{
    return Move(from, administrator, place, catalog, hooks).run();
}

Result<Residence> settleMove(const db::ConnectionSettings& from, const db::ConnectionSettings& administrator,
                             const db::SqlCatalog& catalog)
{
    db::Session here(from, catalog);
    db::Session there(administrator, catalog);
    const auto residence = here.open().and_then([&] { return fetchResidence(here); });
    if (!residence || *residence != Residence::Leaving) {
        return residence;
    }
    auto leaving = here.run("access/fetch_leaving"_L1);
    if (!leaving) {
        return tl::unexpected(leaving.error());
    }
    leaving->next();
    const auto id = leaving->value(0).toString();
    auto arrived = there.open().and_then([&] { return there.run("access/has_arrived"_L1, {{":id"_L1, id}}); });
    if (!arrived) {
        return tl::unexpected(arrived.error());
    }
    arrived->next();
    if (arrived->value(0).toBool()) {
        return closeDatabase(here, 0).map([] { return Residence::Left; });
    }
    return here.run("access/mark_staying"_L1, {{":id"_L1, id}}).map([](const QSqlQuery&) { return Residence::Here; });
}

} // namespace siaran::access
