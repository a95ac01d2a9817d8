#pragma once

#include "services/api/Tokens.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::api {

/// Tokens in the database.
class SqlTokens final : public Tokens {
public:
    explicit SqlTokens(db::DbExecutor& database);

    [[nodiscard]] QCoro::Task<Result<std::optional<Caller>>> find(QByteArray token) override;

private:
    db::DbExecutor& m_database;
};

} // namespace siaran::api
