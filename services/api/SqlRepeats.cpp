#include "services/api/SqlRepeats.h"

#include "services/db/DbExecutor.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using Found = std::optional<http::HttpResponse>;

Result<Found> readEarlier(db::Session& session, const RepeatKey& key)
{
    auto query
        = session.run("api/fetch_repeat"_L1, {{":token"_L1, key.token}, {":key"_L1, QString::fromLatin1(key.key)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next() || query->value(0).toString() != QString::fromLatin1(key.fingerprint)) {
        return fail(ErrorKind::Conflict, u"this Idempotency-Key stands for another request"_s,
                    u"repeat.other_request"_s);
    }
    if (query->value(1).isNull()) {
        return query->value(5).toBool()
            ? fail(ErrorKind::Conflict, u"look whether it was done, and use a new key"_s, u"repeat.unknown"_s)
            : fail(ErrorKind::Conflict, u"the first request is not answered yet"_s, u"repeat.under_way"_s);
    }
    http::HttpResponse answer {.status = query->value(1).toInt(),
                               .body = query->value(2).toByteArray(),
                               .contentType = query->value(3).toString().toLatin1(),
                               .headers = {{"Idempotency-Replayed"_ba, "true"_ba}}};
    if (const auto location = query->value(4).toString(); !location.isEmpty()) {
        answer.headers.insert("Location"_ba, location.toLatin1());
    }
    return Found(answer);
}

Result<Found> beginRepeat(db::Session& session, const RepeatKey& key)
{
    auto query = session.run("api/begin_repeat"_L1,
                             {{":token"_L1, key.token},
                              {":key"_L1, QString::fromLatin1(key.key)},
                              {":fingerprint"_L1, QString::fromLatin1(key.fingerprint)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<Found>(Found()) : readEarlier(session, key);
}

} // namespace

SqlRepeats::SqlRepeats(db::DbExecutor& database)
    : m_database(database)
{
}

QCoro::Task<Result<std::optional<http::HttpResponse>>> SqlRepeats::begin(RepeatKey key)
{
    return m_database.task([key = std::move(key)](db::Session& session) { return beginRepeat(session, key); });
}

QCoro::Task<Result<void>> SqlRepeats::finish(RepeatKey key, http::HttpResponse answer)
{
    return m_database.task([key = std::move(key), answer = std::move(answer)](db::Session& session) {
        return session
            .run("api/finish_repeat"_L1,
                 {{":token"_L1, key.token},
                  {":key"_L1, QString::fromLatin1(key.key)},
                  {":status"_L1, answer.status},
                  {":body"_L1, answer.body.isNull() ? QByteArray("") : answer.body},
                  {":type"_L1, QString::fromLatin1(answer.contentType)},
                  {":location"_L1, QString::fromLatin1(answer.headers.value("Location"_ba))}})
            .map([](const QSqlQuery&) {});
    });
}

QCoro::Task<Result<void>> SqlRepeats::release(RepeatKey key)
{
    return m_database.task([key = std::move(key)](db::Session& session) {
        return session
            .run("api/release_repeat"_L1, {{":token"_L1, key.token}, {":key"_L1, QString::fromLatin1(key.key)}})
            .map([](const QSqlQuery&) {});
    });
}

} // namespace siaran::api
