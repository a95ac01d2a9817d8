#include "services/db/KeptQuery.h"

#include "services/db/Session.h"

#include <utility>

namespace siaran::db {

KeptQuery::KeptQuery(Session& session, QLatin1StringView name, QSqlQuery query)
    : m_session(&session)
    , m_name(name)
    , m_query(std::move(query))
{
}

KeptQuery::KeptQuery(KeptQuery&& other) noexcept
    : m_session(std::exchange(other.m_session, nullptr))
    , m_name(other.m_name)
    , m_query(std::move(other.m_query))
{
}

KeptQuery::~KeptQuery()
{
    if (m_session != nullptr) {
        m_query.finish();
        m_session->m_kept.insert_or_assign(m_name, std::move(m_query));
    }
}

} // namespace siaran::db
