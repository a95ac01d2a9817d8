#include "services/segments/SegmentRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"
#include "services/db/Session.h"
#include "services/domain/WordTable.h"
#include "services/segments/Audience.h"
#include "services/segments/PreviewRepository.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcSegments, "siaran.segments")

using namespace Qt::StringLiterals;

namespace siaran::segments {

namespace {

constexpr WordTable<SegmentKind, 2> KindWords {{
    {SegmentKind::Static, "static"_L1},
    {SegmentKind::Dynamic, "dynamic"_L1},
}};

Criteria storedCriteria(SegmentId id, const QString& text)
{
    const auto criteria = criteriaFromJson(QJsonDocument::fromJson(text.toUtf8()).object());
    if (!criteria) {
        qCWarning(lcSegments) << "the rule of segment" << id.value() << "is not understood:" << criteria.error().detail;
    }
    return criteria.value_or(Criteria {});
}

QList<CountAt> historyFrom(const QString& pairs)
{
    QList<CountAt> history;
    const auto points = QJsonDocument::fromJson(pairs.toUtf8()).array();
    for (const auto& point : points) {
        history.push_back({QDateTime::fromMSecsSinceEpoch(point[0].toInteger(), Qt::UTC), point[1].toInt()});
    }
    return history;
}

// Column order is that of sql/fetch_segments.sql.
Segment segmentFromRow(const QSqlQuery& row)
{
    const SegmentId id(row.value(0).toLongLong());
    return {
        .id = id,
        .name = row.value(1).toString(),
        .description = row.value(2).toString(),
        .kind = valueIn(KindWords, row.value(3).toString()).value_or(SegmentKind::Dynamic),
        .criteria = storedCriteria(id, row.value(4).toString()),
        .contactCount = row.value(5).toInt(),
        .lastRefreshedAt = row.value(6).toDateTime(),
        .usedByCampaigns = row.value(7).toInt(),
        .campaignNames = db::textsFromArray(row.value(8).toString()),
        .history = historyFrom(row.value(9).toString()),
    };
}

// All of them where `ids` is null.
Result<QList<Segment>> fetchRows(db::Session& session, const QVariant& ids)
{
    return db::fetchAll(session.run("segments/fetch_segments"_L1, {{":ids"_L1, ids}}), segmentFromRow);
}

Error nameTaken(Error error)
{
    if (error.kind == ErrorKind::Conflict && error.reason.isEmpty()) {
        error.reason = u"segment.name_taken"_s;
    }
    return error;
}

Result<SegmentId> storeRow(db::Session& session, const Segment& segment)
{
    const auto kind = wordIn(KindWords, segment.kind);
    const auto criteria = QString::fromUtf8(QJsonDocument(toJson(segment.criteria)).toJson(QJsonDocument::Compact));
    auto query = segment.id.isValid() ? session.run("segments/update_segment"_L1,
                                                    {{":id"_L1, segment.id.value()},
                                                     {":name"_L1, segment.name.trimmed()},
                                                     {":description"_L1, segment.description},
                                                     {":kind"_L1, kind},
                                                     {":criteria"_L1, criteria}})
                                      : session.run("segments/insert_segment"_L1,
                                                    {{":name"_L1, segment.name.trimmed()},
                                                     {":description"_L1, segment.description},
                                                     {":kind"_L1, kind},
                                                     {":criteria"_L1, criteria}});
    if (!query) {
        return tl::unexpected(nameTaken(query.error()));
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"segment"_s);
    }
    return SegmentId(query->value(0).toLongLong());
}

Result<int> freezeMembers(db::Session& session, SegmentId id, const Audience& audience)
{
    return session.run("segments/clear_members"_L1, {{":id"_L1, id.value()}}).and_then([&](const QSqlQuery&) {
        return runFor(session, audience, "segments/freeze_members"_L1, {{u":id"_s, id.value()}})
            .map([](const QSqlQuery& query) { return query.numRowsAffected(); });
    });
}

Result<int> countPeople(db::Session& session, SegmentId id, const Audience& audience)
{
    return session.run("segments/clear_members"_L1, {{":id"_L1, id.value()}}).and_then([&](const QSqlQuery&) {
        return countAudience(session, audience).map(&AudienceCounts::matched);
    });
}

} // namespace

Result<QList<Segment>> fetchSegments(db::Session& session)
{
    return fetchRows(session, QVariant(QMetaType::fromType<QString>()));
}

Result<SegmentPage> fetchSegmentPage(db::Session& session, const QString& after, int limit)
{
    using Key = std::pair<qint64, QString>;
    auto keys = db::fetchAll<Key>(
        session.run("segments/page"_L1, {{":after"_L1, after}, {":limit"_L1, limit + 1}}),
        [](const QSqlQuery& row) { return Key(row.value(0).toLongLong(), row.value(1).toString()); });
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto page = pageFrom(std::move(*keys), limit, [](const Key& key) { return key.second; });
    QList<qint64> ids;
    std::ranges::transform(page.rows, std::back_inserter(ids), &Key::first);
    return fetchRows(session, db::integerArray(ids)).map([&page](QList<Segment> rows) {
        return SegmentPage {.rows = std::move(rows), .next = page.next};
    });
}

Result<Segment> fetchSegment(db::Session& session, SegmentId id)
{
    if (!id.isValid()) {
        return fail(ErrorKind::NotFound, u"segment"_s);
    }
    return fetchRows(session, db::integerArray({id.value()})).and_then([](const QList<Segment>& found) {
        return found.isEmpty() ? Result<Segment>(fail(ErrorKind::NotFound, u"segment"_s)) : found.first();
    });
}

Result<SegmentId> storeSegment(db::Session& session, const Segment& segment)
{
    if (segment.name.trimmed().isEmpty()) {
        return fail(ErrorKind::Invalid, u"a segment without a name"_s, u"segment.name"_s);
    }
    if (!problemsOf(segment.criteria).isEmpty()) {
        return fail(ErrorKind::Invalid, u"the rule has problems"_s, u"segment.criteria"_s);
    }
    return storeRow(session, segment).and_then([&](SegmentId id) {
        return takePeople(session, id, segment.kind, segment.criteria).map([id](int) { return id; });
    });
}

Result<int> takePeople(db::Session& session, SegmentId id, SegmentKind kind, const Criteria& criteria)
{
    const auto audience = audienceOf(session, criteria);
    if (!audience) {
        return tl::unexpected(audience.error());
    }
    const auto people
        = kind == SegmentKind::Static ? freezeMembers(session, id, *audience) : countPeople(session, id, *audience);
    return people.and_then([&](int number) {
        return session.run("segments/set_count"_L1, {{":count"_L1, number}, {":id"_L1, id.value()}})
            .and_then([&](const QSqlQuery&) {
                return session.run("segments/add_count"_L1, {{":id"_L1, id.value()}});
            })
            .map([number](const QSqlQuery&) { return number; });
    });
}

Result<void> removeSegment(db::Session& session, SegmentId id)
{
    // The lock keeps campaigns from choosing the segment between the question and the deletion.
    auto locked = session.run("segments/lock"_L1, {{":id"_L1, id.value()}});
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    if (!locked->next()) {
        return fail(ErrorKind::NotFound, u"segment"_s);
    }
    auto user = session.run("segments/find_campaign"_L1, {{":id"_L1, id.value()}});
    if (!user) {
        return tl::unexpected(user.error());
    }
    if (user->next()) {
        return fail(ErrorKind::Conflict, user->value(0).toString(), u"segment.in_use"_s);
    }
    return session.run("segments/delete_segment"_L1, {{":id"_L1, id.value()}}).map([](const QSqlQuery&) {});
}

} // namespace siaran::segments
