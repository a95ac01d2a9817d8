#include "tests/bench/BenchDatabase.h"

#include "services/db/Migrator.h"

using namespace Qt::StringLiterals;

namespace siaran::bench {

BenchDatabase::BenchDatabase()
    : m_cluster({.directory = m_folder.filePath(u"database"_s), .programs = {}, .durable = true})
    , m_catalog(db::SqlCatalog::load(u":/sql"_s))
{
}

Result<void> BenchDatabase::start(const std::function<Result<void>(db::Session&)>& fill)
{
    m_settings = m_cluster.start();
    if (!m_settings || !m_catalog) {
        return tl::unexpected(m_settings ? m_catalog.error() : m_settings.error());
    }
    db::Session session(*m_settings, *m_catalog);
    return session.open().and_then([&session] { return db::migrate(session, u":/migrations"_s); }).and_then([&](int) {
        return fill ? fill(session) : Result<void>();
    });
}

} // namespace siaran::bench
