#include "services/segments/SqlSegmentService.h"

#include "services/access/AuditChange.h"
#include "services/access/AuditTrail.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/segments/PreviewRepository.h"
#include "services/segments/PreviewTurns.h"
#include "services/segments/SegmentRepository.h"
#include "services/segments/ValueSearch.h"

#include <QElapsedTimer>

#include <chrono>

using namespace Qt::StringLiterals;

namespace siaran::segments {

using access::Act;
using access::allowed;

namespace {

// Shorter than the time limit of a statement, which also ends as a cancel and is not tried again.
constexpr std::chrono::seconds LateCancels {10};

Result<QJsonObject> look(db::Session& session, SegmentId id)
{
    return access::snapshot(session, "segments/snapshot"_L1, id.value());
}

Result<void> record(db::Session& session, const QString& actor, const QString& action, const Segment& segment,
                    const QJsonObject& change = {})
{
    const QJsonObject detail {{u"name"_s, segment.name},
                              {u"people"_s, segment.contactCount},
                              {u"frozen"_s, segment.kind == SegmentKind::Static}};
    return access::record(session, actor, action, segment.id.value(), access::joined(detail, change));
}

// What `work` answers, once its audit entry and the transaction around both are kept.
template <typename Work>
auto inTransaction(db::Session& session, const Work& work) -> std::invoke_result_t<Work>
{
    db::Transaction transaction(session);
    auto answer = transaction.begin().and_then(work);
    if (!answer) {
        return answer;
    }
    if (const auto committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    // A hint only: the windows also look by themselves.
    (void)db::notifyChange(session, {u"segments"_s});
    return answer;
}

Result<SegmentId> saveAudited(db::Session& session, const QString& actor, const Segment& segment)
{
    return inTransaction(session, [&]() -> Result<SegmentId> {
        const auto before = look(session, segment.id);
        const auto id = before.and_then([&](const QJsonObject&) { return storeSegment(session, segment); });
        if (!id) {
            return id;
        }
        const auto saved = fetchSegment(session, *id);
        const auto after = look(session, *id);
        if (!saved || !after) {
            return tl::unexpected(saved ? after.error() : saved.error());
        }
        return record(session, actor, u"segment.saved"_s, *saved, access::changeOf(*before, *after)).map([&id] {
            return *id;
        });
    });
}

Result<void> removeAudited(db::Session& session, const QString& actor, SegmentId id)
{
    return inTransaction(session, [&]() -> Result<void> {
        const auto segment = fetchSegment(session, id);
        const auto before = look(session, id);
        if (!segment || !before) {
            return tl::unexpected(segment ? before.error() : segment.error());
        }
        return removeSegment(session, id).and_then([&] {
            return record(session, actor, u"segment.deleted"_s, *segment, access::changeOf(*before, {}));
        });
    });
}

Result<Segment> refreshAudited(db::Session& session, const QString& actor, SegmentId id)
{
    return inTransaction(session, [&]() -> Result<Segment> {
        const auto segment = fetchSegment(session, id);
        if (!segment) {
            return segment;
        }
        const auto people = takePeople(session, id, segment->kind, segment->criteria);
        if (!people) {
            return tl::unexpected(people.error());
        }
        auto refreshed = fetchSegment(session, id);
        // A new count of a dynamic segment decides nothing; new members of a frozen one do.
        if (!refreshed || refreshed->kind == SegmentKind::Dynamic) {
            return refreshed;
        }
        return record(session, actor, u"segment.refreshed"_s, *refreshed).map([&refreshed] { return *refreshed; });
    });
}

// What `ask` answers, unless another rule is asked about meanwhile.
template <typename Ask>
auto inTurn(db::Session& session, PreviewTurns& turns, quint64 turn, const Ask& ask)
    -> std::invoke_result_t<Ask, db::Session&>
{
    const auto overtaken = fail(ErrorKind::Cancelled, u"another rule was asked about"_s);
    if (turns.isOvertaken(turn)) {
        return overtaken;
    }
    const auto isCancelled = [](const auto& answer) { return !answer && answer.error().kind == ErrorKind::Cancelled; };
    QElapsedTimer timer;
    timer.start();
    turns.begin(turn);
    auto answer = ask(session);
    // A cancel meant for the one before can arrive late, and PostgreSQL signals each cancel twice.
    while (isCancelled(answer) && !turns.isOvertaken(turn)
           && std::chrono::milliseconds(timer.elapsed()) < LateCancels) {
        answer = ask(session);
    }
    turns.end();
    if (turns.isOvertaken(turn)) {
        return overtaken;
    }
    if (isCancelled(answer)) {
        return fail(ErrorKind::Unavailable, u"the preview takes too long"_s);
    }
    return answer;
}

} // namespace

SqlSegmentService::SqlSegmentService(db::DbExecutor& database, db::DbExecutor& previews, access::Actor actor)
    : m_database(database)
    , m_previews(previews)
    , m_actor(std::move(actor))
    , m_turns(std::make_shared<PreviewTurns>())
{
    m_canceller.setMaxThreadCount(1);
}

SqlSegmentService::~SqlSegmentService() = default;

QCoro::Task<Result<QList<Segment>>> SqlSegmentService::list()
{
    return m_database.task(
        allowed(m_actor, Act::ReadSegments, [](db::Session& session) { return fetchSegments(session); }));
}

QCoro::Task<Result<Segment>> SqlSegmentService::fetch(SegmentId id)
{
    return m_database.task(
        allowed(m_actor, Act::ReadSegments, [id](db::Session& session) { return fetchSegment(session, id); }));
}

QCoro::Task<Result<SegmentPage>> SqlSegmentService::page(QString after, int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadSegments, [after = std::move(after), limit](db::Session& session) {
        return fetchSegmentPage(session, after, limit);
    }));
}

QCoro::Task<Result<SegmentId>> SqlSegmentService::save(Segment segment)
{
    return m_database.task(allowed(m_actor, Act::ChangeSegments,
                                   [actor = m_actor.name, segment = std::move(segment)](db::Session& session) {
                                       return saveAudited(session, actor, segment);
                                   }));
}

QCoro::Task<Result<void>> SqlSegmentService::remove(SegmentId id)
{
    return m_database.task(allowed(m_actor, Act::ChangeSegments, [actor = m_actor.name, id](db::Session& session) {
        return removeAudited(session, actor, id);
    }));
}

QCoro::Task<Result<Segment>> SqlSegmentService::refresh(SegmentId id)
{
    return m_database.task(allowed(m_actor, Act::ChangeSegments, [actor = m_actor.name, id](db::Session& session) {
        return refreshAudited(session, actor, id);
    }));
}

quint64 SqlSegmentService::turnOf(const Criteria& criteria)
{
    if (m_turn != 0 && criteria == m_askedAbout) {
        return m_turn;
    }
    m_askedAbout = criteria;
    m_turn = m_turns->take();
    m_canceller.start([this] {
        if (m_turns->isRunningOvertaken()) {
            m_previews.cancelRunning();
        }
    });
    return m_turn;
}

template <typename Ask>
auto SqlSegmentService::asked(Criteria criteria, Ask ask)
    -> QCoro::Task<std::invoke_result_t<Ask, db::Session&, const Criteria&>>
{
    const auto turn = turnOf(criteria);
    auto job = [turns = m_turns, turn, criteria = std::move(criteria), ask = std::move(ask)](db::Session& session) {
        return inTurn(session, *turns, turn, [&criteria, &ask](db::Session& inner) { return ask(inner, criteria); });
    };
    return m_previews.task(allowed(m_actor, Act::ReadSegments, std::move(job)));
}

QCoro::Task<Result<SegmentEstimate>> SqlSegmentService::estimate(Criteria criteria)
{
    return asked(std::move(criteria), estimateRule);
}

QCoro::Task<Result<int>> SqlSegmentService::count(Criteria criteria)
{
    return asked(std::move(criteria), countRule);
}

QCoro::Task<Result<SegmentPreview>> SqlSegmentService::preview(Criteria criteria, int seed)
{
    return asked(std::move(criteria),
                 [seed](db::Session& session, const Criteria& rule) { return previewRule(session, rule, seed); });
}

QCoro::Task<Result<QList<Contact>>> SqlSegmentService::samples(Criteria criteria, int seed)
{
    return asked(std::move(criteria),
                 [seed](db::Session& session, const Criteria& rule) { return sampleRule(session, rule, seed); });
}

QCoro::Task<Result<RuleCounts>> SqlSegmentService::rowCounts(Criteria criteria)
{
    return asked(std::move(criteria), countRows);
}

QCoro::Task<Result<PersonCheck>> SqlSegmentService::check(Criteria criteria, ContactId person)
{
    return asked(std::move(criteria),
                 [person](db::Session& session, const Criteria& rule) { return checkPerson(session, rule, person); });
}

QCoro::Task<Result<PersonCheck>> SqlSegmentService::check(Criteria criteria, QString phone)
{
    return asked(std::move(criteria), [phone = std::move(phone)](db::Session& session, const Criteria& rule) {
        return checkNumber(session, rule, phone);
    });
}

QCoro::Task<Result<QStringList>> SqlSegmentService::valuesLike(QString fieldKey, QString typed)
{
    auto answer = m_database.run(allowed(m_actor, Act::ReadSegments, [fieldKey, typed](db::Session& session) {
        return findValues(session, fieldKey, typed);
    }));
    co_return co_await answer;
}

QCoro::Task<Result<SegmentPreview>> SqlSegmentService::previewSaved(SegmentId id)
{
    // Not cancelled and cancelling nobody: cards of several segments ask at once.
    return m_previews.task(
        allowed(m_actor, Act::ReadSegments, [id](db::Session& session) { return previewSegment(session, id); }));
}

} // namespace siaran::segments
