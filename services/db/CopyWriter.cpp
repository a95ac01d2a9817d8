#include "services/db/CopyWriter.h"

#include "services/db/Session.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace siaran::db {

namespace {

constexpr qsizetype FlushBytes = qsizetype {64} * 1024;

// COPY's text format: tab between cells, newline between rows, \N for NULL.
void appendEscaped(QByteArray& out, const QString& cell)
{
    const auto bytes = cell.toUtf8();
    for (const auto byte : bytes) {
        switch (byte) {
        case '\0': break;
        case '\\': out += "\\\\"; break;
        case '\t': out += "\\t"; break;
        case '\n': out += "\\n"; break;
        case '\r': out += "\\r"; break;
        default: out += byte;
        }
    }
}

// The SQLSTATE only: PostgreSQL quotes the customer's row in its text.
tl::unexpected<Error> copyFailure(const PGresult* result)
{
    const auto* state = PQresultErrorField(result, PG_DIAG_SQLSTATE);
    const auto code = QString::fromLatin1(state == nullptr ? "none" : state);
    if (code.startsWith("53"_L1)) {
        return fail(ErrorKind::Unavailable, u"copy: "_s + code, u"database.full"_s);
    }
    const auto invalid = code.startsWith("22"_L1) || code.startsWith("23"_L1);
    return fail(invalid ? ErrorKind::Invalid : ErrorKind::Unavailable, u"copy: "_s + code);
}

} // namespace

CopyWriter::CopyWriter(Session& session)
    : m_session(session)
{
}

CopyWriter::~CopyWriter()
{
    if (m_open) {
        PQputCopyEnd(m_session.native(), "given up");
        while (auto* result = PQgetResult(m_session.native())) {
            PQclear(result);
        }
    }
}

Result<void> CopyWriter::start(QLatin1StringView target)
{
    const auto sql = "COPY " + QByteArray(target.data(), target.size()) + " FROM STDIN";
    auto* result = PQexec(m_session.native(), sql.constData());
    const auto ready = PQresultStatus(result) == PGRES_COPY_IN;
    const auto failed = ready ? Result<void>() : Result<void>(copyFailure(result));
    PQclear(result);
    m_open = ready;
    return failed;
}

Result<void> CopyWriter::writeRow(const QList<std::optional<QString>>& cells)
{
    auto first = true;
    for (const auto& cell : cells) {
        if (!first) {
            m_buffer += '\t';
        }
        first = false;
        if (cell) {
            appendEscaped(m_buffer, *cell);
        } else {
            m_buffer += "\\N";
        }
    }
    m_buffer += '\n';
    ++m_rows;
    return m_buffer.size() < FlushBytes ? Result<void>() : flush();
}

Result<void> CopyWriter::writeLine(QByteArrayView line)
{
    m_buffer += line;
    ++m_rows;
    return m_buffer.size() < FlushBytes ? Result<void>() : flush();
}

Result<void> CopyWriter::flush()
{
    if (PQputCopyData(m_session.native(), m_buffer.constData(), static_cast<int>(m_buffer.size())) != 1) {
        return fail(ErrorKind::Unavailable, u"copy: connection lost"_s);
    }
    m_buffer.resize(0); // keeps its memory
    return {};
}

Result<qint64> CopyWriter::finish()
{
    if (auto flushed = flush(); !flushed) {
        return tl::unexpected(flushed.error());
    }
    m_open = false;
    if (PQputCopyEnd(m_session.native(), nullptr) != 1) {
        return fail(ErrorKind::Unavailable, u"copy: connection lost"_s);
    }
    Result<qint64> outcome = m_rows;
    while (auto* result = PQgetResult(m_session.native())) {
        if (PQresultStatus(result) != PGRES_COMMAND_OK) {
            outcome = copyFailure(result);
        }
        PQclear(result);
    }
    return outcome;
}

} // namespace siaran::db
