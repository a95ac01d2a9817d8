#include "services/api/SqlTokens.h"

#include "services/api/TokenRepository.h"
#include "services/db/DbExecutor.h"

namespace siaran::api {

SqlTokens::SqlTokens(db::DbExecutor& database)
    : m_database(database)
{
}

QCoro::Task<Result<std::optional<Caller>>> SqlTokens::find(QByteArray token)
{
    return m_database.task([token = std::move(token)](db::Session& session) { return findToken(session, token); });
}

} // namespace siaran::api
