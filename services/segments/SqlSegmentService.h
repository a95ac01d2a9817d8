#pragma once

#include "services/access/Rights.h"
#include "services/segments/SegmentService.h"

#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace siaran::db {
class DbExecutor;
class Session;
} // namespace siaran::db

namespace siaran::segments {

class PreviewTurns;

/// Segments in the database. Every change is one transaction with its audit entry, and hints the change feed.
class SqlSegmentService final : public SegmentService {
public:
    /// `previews` is an executor of its own, because its statements are cancelled; `actor` is who is told in the audit
    /// log.
    SqlSegmentService(db::DbExecutor& database, db::DbExecutor& previews, access::Actor actor);
    ~SqlSegmentService() override;

    [[nodiscard]] QCoro::Task<Result<QList<Segment>>> list() override;
    [[nodiscard]] QCoro::Task<Result<Segment>> fetch(SegmentId id) override;
    [[nodiscard]] QCoro::Task<Result<SegmentPage>> page(QString after, int limit) override;
    [[nodiscard]] QCoro::Task<Result<SegmentId>> save(Segment segment) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(SegmentId id) override;
    [[nodiscard]] QCoro::Task<Result<Segment>> refresh(SegmentId id) override;
    [[nodiscard]] QCoro::Task<Result<SegmentEstimate>> estimate(Criteria criteria) override;
    [[nodiscard]] QCoro::Task<Result<int>> count(Criteria criteria) override;
    [[nodiscard]] QCoro::Task<Result<SegmentPreview>> preview(Criteria criteria, int seed) override;
    [[nodiscard]] QCoro::Task<Result<QList<Contact>>> samples(Criteria criteria, int seed) override;
    [[nodiscard]] QCoro::Task<Result<RuleCounts>> rowCounts(Criteria criteria) override;
    [[nodiscard]] QCoro::Task<Result<PersonCheck>> check(Criteria criteria, ContactId person) override;
    [[nodiscard]] QCoro::Task<Result<PersonCheck>> check(Criteria criteria, QString phone) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> valuesLike(QString fieldKey, QString typed) override;
    [[nodiscard]] QCoro::Task<Result<SegmentPreview>> previewSaved(SegmentId id) override;

private:
    /// The turn of a question; a rule other than the last one begins a new turn, which ends all before it.
    quint64 turnOf(const Criteria& criteria);

    template <typename Ask>
    auto asked(Criteria criteria, Ask ask) -> QCoro::Task<std::invoke_result_t<Ask, db::Session&, const Criteria&>>;

    db::DbExecutor& m_database;
    db::DbExecutor& m_previews;
    const access::Actor m_actor;
    const std::shared_ptr<PreviewTurns> m_turns;
    Criteria m_askedAbout; ///< the rule of the newest turn
    quint64 m_turn = 0;
    QThreadPool m_canceller; // a cancel is a connection of its own and may take a while
};

} // namespace siaran::segments
