#include "services/campaigns/SeriesRepository.h"

#include "services/access/AuditTrail.h"
#include "services/campaigns/CampaignRepository.h"
#include "services/db/ChangeFeed.h"
#include "services/db/Session.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

using Status = CampaignSeries::Status;

Recurrence repeatsFrom(const QVariant& value)
{
    return recurrenceFromJson(QJsonDocument::fromJson(value.toByteArray()).object()).value_or(Recurrence());
}

QDateTime utcFrom(const QVariant& value)
{
    return value.isNull() ? QDateTime() : value.toDateTime().toUTC();
}

// Column order is that of sql/fetch_series.sql.
CampaignSeries seriesFromRow(const QSqlQuery& row)
{
    CampaignSeries series;
    series.id = SeriesId(row.value(0).toLongLong());
    series.name = row.value(1).toString();
    series.status = seriesStatusFromWord(row.value(2).toString()).value_or(Status::Ended);
    series.segmentName = row.value(3).toString();
    series.repeats = repeatsFrom(row.value(4));
    series.timeZone = row.value(5).toString();
    if (series.status == Status::Active) {
        const auto next = nextOccurrence(series.repeats, QTimeZone(series.timeZone.toUtf8()), utcFrom(row.value(6)));
        series.nextAt = next ? next->utc : QDateTime();
    }
    series.lastRunAt = utcFrom(row.value(7));
    series.runs = row.value(8).toInt();
    return series;
}

/// A series under its lock.
struct Locked {
    Status status = Status::Ended;
    Recurrence repeats;
    QTimeZone zone;
    QDateTime lookedAt;
    QDateTime now;
    QString name;
};

Result<Locked> lockSeries(db::Session& session, SeriesId id)
{
    auto query = session.run("campaigns/lock_series"_L1, {{":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"series"_s);
    }
    return Locked {seriesStatusFromWord(query->value(0).toString()).value_or(Status::Ended),
                   repeatsFrom(query->value(1)),
                   QTimeZone(query->value(2).toByteArray()),
                   utcFrom(query->value(3)),
                   utcFrom(query->value(4)),
                   query->value(5).toString()};
}

Result<void> insertRun(db::Session& session, const QString& actor, SeriesId id, const Occurrence& due)
{
    auto query = session.run("campaigns/insert_run"_L1,
                             {{":day"_L1, due.day}, {":due_at"_L1, due.utc}, {":series"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto made = query->next() ? access::record(session, actor, u"campaign.run_made"_s,
                                                     query->value(0).toLongLong(), {{u"series"_s, id.value()}})
                                    : Result<void>();
    return made.and_then([&] {
        return runOne(session, "campaigns/set_series_looked"_L1, {{":looked_at"_L1, due.utc}, {":id"_L1, id.value()}},
                      ErrorKind::NotFound);
    });
}

Result<void> makeRun(db::Session& session, const QString& actor, SeriesId id)
{
    db::Transaction transaction(session);
    const auto series = transaction.begin().and_then([&] { return lockSeries(session, id); });
    if (!series) {
        return tl::unexpected(series.error());
    }
    const auto due = latestOccurrence(series->repeats, series->zone, series->lookedAt, series->now);
    if (series->status != Status::Active || !due) {
        return {};
    }
    return insertRun(session, actor, id, *due).and_then([&] { return transaction.commit(); });
}

} // namespace

Result<QList<CampaignSeries>> fetchSeries(db::Session& session)
{
    auto query = session.run("campaigns/fetch_series"_L1, {{":with_ended"_L1, false}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<CampaignSeries> found;
    while (query->next()) {
        found.push_back(seriesFromRow(*query));
    }
    return db::checkEnd(*query).map([&found] { return found; });
}

Result<SeriesId> storeSeries(db::Session& session, CampaignId draft, int confirmed)
{
    auto query
        = session.run("campaigns/insert_series"_L1, {{":confirmed"_L1, confirmed}, {":campaign"_L1, draft.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<SeriesId>(SeriesId(query->value(0).toLongLong()))
                         : fail(ErrorKind::NotFound, u"campaign"_s);
}

Result<void> changeSeries(db::Session& session, const QString& actor, SeriesId id, Status status)
{
    db::Transaction transaction(session);
    const auto series = transaction.begin().and_then([&] { return lockSeries(session, id); });
    if (!series) {
        return tl::unexpected(series.error());
    }
    if (series->status == Status::Ended) {
        return fail(ErrorKind::Conflict, u"the series has ended"_s, u"series.ended"_s);
    }
    return runOne(session, "campaigns/set_series_status"_L1, {{":status"_L1, toWord(status)}, {":id"_L1, id.value()}},
                  ErrorKind::NotFound)
        .and_then([&] {
            const QJsonObject detail {{u"name"_s, series->name},
                                      {u"before"_s, QJsonObject {{u"status"_s, toWord(series->status)}}},
                                      {u"after"_s, QJsonObject {{u"status"_s, toWord(status)}}}};
            return access::record(session, actor, u"series.%1"_s.arg(toWord(status)), id.value(), detail);
        })
        .and_then([&] { return transaction.commit(); })
        .map([&session] { (void)db::notifyChange(session, {u"campaigns"_s}); });
}

Result<void> makeRuns(db::Session& session, const QString& actor)
{
    const auto all = fetchSeries(session);
    if (!all) {
        return tl::unexpected(all.error());
    }
    const auto now = QDateTime::currentDateTimeUtc();
    for (const auto& series : *all) {
        if (!series.nextAt.isValid() || series.nextAt > now) {
            continue;
        }
        if (auto made = makeRun(session, actor, series.id); !made) {
            return made;
        }
    }
    return {};
}

} // namespace siaran::campaigns
