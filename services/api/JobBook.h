#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QDir>
#include <QHash>
#include <QJsonObject>
#include <QObject>
#include <QTemporaryDir>

#include <functional>
#include <memory>
#include <utility>

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

/// What long work there is and how far it is, for all servers of the workspace. A job whose program is ended is failed
/// with the code job.interrupted: at once when there was time to say so, else a minute later.
/// As a QObject it is the context of whoever waits for a job's end: nothing is told to a book that is gone.
class JobBook : public QObject {
public:
    ~JobBook() override = default;
    Q_DISABLE_COPY_MOVE(JobBook)

    [[nodiscard]] virtual QCoro::Task<Result<JobId>> begin(qint64 token, QString kind) = 0;
    /// To be told at least every 20 seconds.
    virtual void tell(JobId job, QJsonObject progress) = 0;
    void finish(JobId job, Job::Status status, QJsonObject result)
    {
        m_underWay.remove(job);
        close(job, status, std::move(result));
    }

    /// The work of `job` goes on in this program until finish(); `interrupt` makes it end soon.
    void holdOn(JobId job, std::function<void()> interrupt)
    {
        m_underWay.insert(job, interrupt);
        if (m_isClosing) {
            interrupt();
        }
    }
    /// Ends all work of this program, now and from now on: each job comes to its finish() soon.
    void interruptAll()
    {
        m_isClosing = true;
        for (const auto& interrupt : std::as_const(m_underWay)) {
            interrupt();
        }
    }
    [[nodiscard]] bool isBusy() const { return !m_underWay.isEmpty(); }

    /// Where the files of work lie while it is done. The folder goes with the book, and with it what was left in the
    /// middle: they hold people's numbers.
    [[nodiscard]] QDir folder()
    {
        if (!m_folder) {
            m_folder = std::make_unique<QTemporaryDir>();
        }
        return QDir(m_folder->path());
    }

    /// NotFound for the job of another token.
    [[nodiscard]] virtual QCoro::Task<Result<Job>> fetch(qint64 token, JobId job) = 0;

protected:
    JobBook() = default;

    virtual void close(JobId job, Job::Status status, QJsonObject result) = 0;
    [[nodiscard]] QList<JobId> underWay() const { return m_underWay.keys(); }

private:
    QHash<JobId, std::function<void()>> m_underWay;
    bool m_isClosing = false;
    std::unique_ptr<QTemporaryDir> m_folder; ///< made when it is needed
};

} // namespace siaran::api
