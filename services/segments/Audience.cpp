#include "services/segments/Audience.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::segments {

namespace {

constexpr auto Marker = "/* audience */"_L1;
const auto DefaultZone = "Asia/Jakarta"_ba;

struct Clock {
    QDate today;
    QTimeZone zone;
};

// The server's clock, so that every program of the workspace has the same today.
Result<Clock> fetchClock(db::Session& session)
{
    auto query = session.run("segments/fetch_clock"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    // An unknown or empty id would not be refused: it can mean the zone of this computer.
    const auto id = query->value(1).toString().toUtf8();
    const QTimeZone zone(QTimeZone::isTimeZoneIdAvailable(id) ? id : DefaultZone);
    return Clock {query->value(0).toDateTime().toTimeZone(zone).date(), zone};
}

// The members a static segment was frozen with.
CompiledCriteria frozen(SegmentId segment)
{
    return {
        .condition
        = u"c.id IN (SELECT m.contact_id FROM segment_member m WHERE m.segment_id = CAST(:rule_0 AS bigint))"_s,
        .bindings = {{u":rule_0"_s, segment.value()}},
    };
}

} // namespace

Result<Audience> audienceOf(db::Session& session, SegmentId segment)
{
    auto query = session.run("segments/fetch_rule"_L1, {{":id"_L1, segment.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"segment"_s);
    }
    const bool isStatic = query->value(0).toString() == "static"_L1;
    const auto stored = QJsonDocument::fromJson(query->value(1).toString().toUtf8()).object();
    if (isStatic) {
        const auto members = frozen(segment);
        return Audience {members.condition, members.bindings, stored};
    }
    const auto criteria = criteriaFromJson(stored);
    if (!criteria) {
        return fail(ErrorKind::Invalid, criteria.error().detail, u"segment.criteria"_s);
    }
    return audienceOf(session, *criteria);
}

Result<Audience> audienceOf(db::Session& session, const Criteria& criteria)
{
    const auto clock = fetchClock(session);
    if (!clock) {
        return tl::unexpected(clock.error());
    }
    return compile(criteria, clock->today, clock->zone).map([&criteria](const CompiledCriteria& compiled) {
        return Audience {compiled.condition, compiled.bindings, toJson(criteria)};
    });
}

Result<CompiledRows> rowsOf(db::Session& session, const Criteria& criteria)
{
    return fetchClock(session).and_then(
        [&criteria](const Clock& clock) { return compileRows(criteria, clock.today, clock.zone); });
}

Result<QSqlQuery> runFor(db::Session& session, const Audience& audience, QLatin1StringView name,
                         const db::Session::NamedBindings& bindings)
{
    auto text = session.text(name);
    text.replace(Marker, u"AND ("_s + audience.condition + u')');
    return session.runComposed(name, text, audience.bindings + bindings);
}

} // namespace siaran::segments
