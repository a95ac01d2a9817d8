#include "services/db/CopyPipe.h"

#include "services/db/Session.h"

#include <libpq-fe.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace siaran::db {

namespace {

constexpr qint64 RowsBetweenLooks = 4096;

QString stateOf(const PGresult* result)
{
    const auto* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    return QString::fromLatin1(state == nullptr ? "none" : state);
}

// The SQLSTATE only: PostgreSQL quotes the customer's row in its text.
tl::unexpected<Error> failure(const QString& state)
{
    const auto full = state.startsWith("53"_L1);
    return fail(ErrorKind::Unavailable, u"copy: "_s + state, full ? u"database.full"_s : QString());
}

Result<void> start(PGconn* connection, const QString& sql, ExecStatusType wanted)
{
    auto* result = PQexec(connection, sql.toUtf8().constData());
    const auto started = PQresultStatus(result) == wanted ? Result<void>() : Result<void>(failure(stateOf(result)));
    PQclear(result);
    return started;
}

Result<void> drain(PGconn* connection)
{
    Result<void> outcome;
    while (auto* result = PQgetResult(connection)) {
        if (PQresultStatus(result) == PGRES_COPY_OUT) { // given up before its end
            char* row = nullptr;
            while (PQgetCopyData(connection, &row, 0) > 0) {
                PQfreemem(row);
            }
        } else if (PQresultStatus(result) != PGRES_COMMAND_OK && outcome) {
            outcome = failure(stateOf(result));
        }
        PQclear(result);
    }
    return outcome;
}

} // namespace

CopyPipe::CopyPipe(Session& from, Session& to, std::function<bool()> isCancelled)
    : m_from(from)
    , m_to(to)
    , m_isCancelled(std::move(isCancelled))
{
}

Result<qint64> CopyPipe::pour(const QString& query, const QString& target)
{
    if (const auto begun = begin(query, target); !begun) {
        return tl::unexpected(begun.error());
    }
    const auto carried = carry();
    const auto ended = end(carried.has_value());
    return carried && !ended ? tl::unexpected(ended.error()) : carried;
}

Result<void> CopyPipe::begin(const QString& query, const QString& target)
{
    auto ready = start(m_to.native(), u"COPY %1 FROM STDIN"_s.arg(target), PGRES_COPY_IN);
    if (!ready) {
        return ready;
    }
    auto begun = start(m_from.native(), u"COPY (%1) TO STDOUT"_s.arg(query), PGRES_COPY_OUT);
    if (!begun) {
        PQputCopyEnd(m_to.native(), "given up");
        (void)drain(m_to.native());
    }
    return begun;
}

Result<qint64> CopyPipe::carry()
{
    qint64 rows = 0;
    while (true) {
        char* row = nullptr;
        const auto size = PQgetCopyData(m_from.native(), &row, 0);
        if (size == -1) {
            return rows;
        }
        if (size < 0) {
            return fail(ErrorKind::Unavailable, u"copy: the source was lost"_s);
        }
        const auto put = PQputCopyData(m_to.native(), row, size);
        PQfreemem(row);
        if (put != 1) {
            return fail(ErrorKind::Unavailable, u"copy: connection lost"_s);
        }
        if (++rows % RowsBetweenLooks == 0 && m_isCancelled && m_isCancelled()) {
            m_from.cancelHandle()->cancel();
            return fail(ErrorKind::Cancelled, u"copy: given up"_s);
        }
    }
}

Result<void> CopyPipe::end(bool complete)
{
    PQputCopyEnd(m_to.native(), complete ? nullptr : "given up");
    auto written = drain(m_to.native());
    const auto read = drain(m_from.native());
    return written ? read : written;
}

} // namespace siaran::db
