#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QJsonObject>
#include <QObject>

namespace siaran::api {

using JobId = StrongId<struct JobTag>;

/// Work that takes longer than a client waits. Times are UTC.
struct Job {
    enum class Status { Running, Succeeded, Failed };
    JobId id;
    QString kind; ///< "contacts.import"
    Status status = Status::Running;
    QJsonObject progress;
    QJsonObject result; ///< of a failed one: {"code": …, "detail": …}
    QDateTime createdAt;
    QDateTime finishedAt; ///< invalid while it runs
};

/// What long work there is and how far it is, for all servers of the workspace. A job whose program was ended is
/// failed with the code job.interrupted a minute later.
/// As a QObject it is the context of whoever waits for a job's end: nothing is told to a book that is gone.
class JobBook : public QObject {
public:
    ~JobBook() override = default;
    Q_DISABLE_COPY_MOVE(JobBook)

    [[nodiscard]] virtual QCoro::Task<Result<JobId>> begin(qint64 token, QString kind) = 0;
    /// To be told at least every 20 seconds.
    virtual void tell(JobId job, QJsonObject progress) = 0;
    virtual void finish(JobId job, Job::Status status, QJsonObject result) = 0;
    /// NotFound for the job of another token.
    [[nodiscard]] virtual QCoro::Task<Result<Job>> fetch(qint64 token, JobId job) = 0;

protected:
    JobBook() = default;
};

} // namespace siaran::api
