#pragma once

#include "services/api/Repeats.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::api {

/// Kept in the database, for all servers of the workspace.
class SqlRepeats final : public Repeats {
public:
    explicit SqlRepeats(db::DbExecutor& database);

    [[nodiscard]] QCoro::Task<Result<std::optional<http::HttpResponse>>> begin(RepeatKey key) override;
    [[nodiscard]] QCoro::Task<Result<void>> finish(RepeatKey key, http::HttpResponse answer) override;
    [[nodiscard]] QCoro::Task<Result<void>> release(RepeatKey key) override;

private:
    db::DbExecutor& m_database;
};

} // namespace siaran::api
