#include "services/api/SqlJobBook.h"

#include "services/db/DbExecutor.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectOf(const QVariant& text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QString wordOf(Job::Status status)
{
    return status == Job::Status::Running  ? u"running"_s
        : status == Job::Status::Succeeded ? u"succeeded"_s
                                           : u"failed"_s;
}

QDateTime utc(const QVariant& value)
{
    return value.isNull() ? QDateTime() : value.toDateTime().toUTC();
}

Job jobFromRow(const QSqlQuery& row) // fetch_job
{
    Job job {.id = JobId(row.value(0).toLongLong()),
             .kind = row.value(1).toString(),
             .status = row.value(2) == wordOf(Job::Status::Running) ? Job::Status::Running
                 : row.value(2) == wordOf(Job::Status::Succeeded)   ? Job::Status::Succeeded
                                                                    : Job::Status::Failed,
             .progress = objectOf(row.value(3)),
             .result = objectOf(row.value(4)),
             .createdAt = utc(row.value(5)),
             .finishedAt = utc(row.value(6))};
    const bool isSilent = row.value(7).toBool();
    if (job.status == Job::Status::Running && isSilent) {
        job.status = Job::Status::Failed;
        job.result = {{u"code"_s, u"job.interrupted"_s}};
    }
    return job;
}

} // namespace

SqlJobBook::SqlJobBook(db::DbExecutor& database)
    : m_database(database)
{
}

SqlJobBook::~SqlJobBook()
{
    const auto left = underWay();
    for (const auto job : left) {
        SqlJobBook::close(job, Job::Status::Failed, {{u"code"_s, u"job.interrupted"_s}});
    }
}

QCoro::Task<Result<JobId>> SqlJobBook::begin(qint64 token, QString kind)
{
    return m_database.task([token, kind = std::move(kind)](db::Session& session) {
        return session.run("api/begin_job"_L1, {{":token"_L1, token}, {":kind"_L1, kind}})
            .and_then([](QSqlQuery query) -> Result<JobId> {
                return query.next() ? Result<JobId>(JobId(query.value(0).toLongLong()))
                                    : fail(ErrorKind::Internal, u"no job was made"_s);
            });
    });
}

void SqlJobBook::tell(JobId job, QJsonObject progress)
{
    (void)m_database.run([job, progress = std::move(progress)](db::Session& session) {
        return session.run("api/tell_job"_L1, {{":job"_L1, job.value()}, {":progress"_L1, textOf(progress)}})
            .map([](const QSqlQuery&) {});
    });
}

void SqlJobBook::close(JobId job, Job::Status status, QJsonObject result)
{
    (void)m_database.run([job, status, result = std::move(result)](db::Session& session) {
        return session
            .run("api/finish_job"_L1,
                 {{":job"_L1, job.value()}, {":status"_L1, wordOf(status)}, {":result"_L1, textOf(result)}})
            .map([](const QSqlQuery&) {});
    });
}

QCoro::Task<Result<Job>> SqlJobBook::fetch(qint64 token, JobId job)
{
    return m_database.task([token, job](db::Session& session) {
        return session.run("api/fetch_job"_L1, {{":token"_L1, token}, {":job"_L1, job.value()}})
            .and_then([](QSqlQuery query) -> Result<Job> {
                return query.next() ? Result<Job>(jobFromRow(query)) : fail(ErrorKind::NotFound, u"job"_s);
            });
    });
}

} // namespace siaran::api
