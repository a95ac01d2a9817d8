#include "services/access/AuditVerifier.h"

#include "services/db/FetchAll.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

constexpr int PieceSize = 2000;

struct Link {
    qint64 id = 0;
    QByteArray previous;
    QByteArray hash;
    QByteArray text;
};

QByteArray sha256(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

Link linkFrom(const QSqlQuery& row)
{
    return {.id = row.value(0).toLongLong(),
            .previous = row.value(1).toByteArray(),
            .hash = row.value(2).toByteArray(),
            .text = row.value(3).toByteArray()};
}

/// The chain as far as it was followed.
class Chain {
public:
    void follow(const Link& link)
    {
        if (link.previous != m_verdict.head) {
            m_verdict.fault = AuditFault {AuditFault::Kind::Broken, link.id};
        } else if (sha256(link.previous + link.text) != link.hash) {
            m_verdict.fault = AuditFault {AuditFault::Kind::Altered, link.id};
        }
        m_verdict.head = link.hash;
        m_last = link.id;
        ++m_verdict.entries;
    }

    Result<AuditVerdict> end(const QByteArray& head)
    {
        if (!m_verdict.fault && head != m_verdict.head) {
            m_verdict.fault = AuditFault {AuditFault::Kind::CutOff, m_last};
        }
        return m_verdict;
    }

    bool holds() const { return !m_verdict.fault; }
    qint64 last() const { return m_last; }
    const AuditVerdict& verdict() const { return m_verdict; }

private:
    AuditVerdict m_verdict {.head = sha256({})};
    qint64 m_last = 0;
};

Result<QByteArray> fetchHead(db::Session& session)
{
    return db::fetchAll<QByteArray>(
               session.run("access/fetch_head"_L1), +[](const QSqlQuery& row) { return row.value(0).toByteArray(); })
        .map([](const QList<QByteArray>& heads) { return heads.value(0); });
}

Result<qint64> countEntries(db::Session& session)
{
    return db::fetchAll<qint64>(
               session.run("access/count_audit"_L1), +[](const QSqlQuery& row) { return row.value(0).toLongLong(); })
        .map([](const QList<qint64>& counts) { return counts.value(0); });
}

// Whether there is more to read, and reason to.
Result<bool> followPiece(db::Session& session, Chain& chain)
{
    const auto piece = db::fetchAll<Link>(
        session.run("access/walk_chain"_L1, {{":after"_L1, chain.last()}, {":limit"_L1, PieceSize}}), linkFrom);
    if (!piece) {
        return tl::unexpected(piece.error());
    }
    for (const auto& link : *piece) {
        chain.follow(link);
        if (!chain.holds()) {
            return false;
        }
    }
    return piece->size() == PieceSize;
}

} // namespace

Result<AuditVerdict> verifyAudit(db::Session& session, const VerifyHooks& hooks)
{
    db::Transaction moment(session);
    const auto entries = moment.beginSnapshot().and_then([&] { return countEntries(session); });
    if (!entries) {
        return tl::unexpected(entries.error());
    }
    Chain chain;
    for (bool hasMore = true; hasMore;) {
        if (hooks.isCancelled()) {
            return fail(ErrorKind::Cancelled, u"verification"_s);
        }
        const auto followed = followPiece(session, chain);
        if (!followed) {
            return tl::unexpected(followed.error());
        }
        hooks.progress({.read = chain.verdict().entries, .entries = *entries});
        hasMore = *followed;
    }
    if (!chain.holds()) {
        return chain.verdict();
    }
    return fetchHead(session).and_then([&chain](const QByteArray& head) { return chain.end(head); });
}

} // namespace siaran::access
