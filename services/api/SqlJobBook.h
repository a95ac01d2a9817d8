#pragma once

#include "services/api/JobBook.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::api {

/// Jobs in the database.
class SqlJobBook final : public JobBook {
public:
    explicit SqlJobBook(db::DbExecutor& database);
    /// What is still under way ends with the program.
    ~SqlJobBook() override;

    [[nodiscard]] QCoro::Task<Result<JobId>> begin(qint64 token, QString kind) override;
    void tell(JobId job, QJsonObject progress) override;
    [[nodiscard]] QCoro::Task<Result<Job>> fetch(qint64 token, JobId job) override;

private:
    void close(JobId job, Job::Status status, QJsonObject result) override;

    db::DbExecutor& m_database;
};

} // namespace siaran::api
