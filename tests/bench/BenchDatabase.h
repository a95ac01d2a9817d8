#pragma once

#include "services/db/PrivateCluster.h"
#include "services/db/SqlCatalog.h"
#include "tests/support/PassableFolder.h"

#include <functional>

namespace siaran::bench {

/// A durable database of its own for a bench, gone with this object.
class BenchDatabase {
public:
    BenchDatabase();

    /// Starts it, makes all tables and lets `fill` put people in.
    [[nodiscard]] Result<void> start(const std::function<Result<void>(db::Session&)>& fill = {});

    /// Both only after start().
    const db::ConnectionSettings& settings() const { return *m_settings; }
    const db::SqlCatalog& catalog() const { return *m_catalog; }

private:
    const test::PassableFolder m_folder;
    db::PrivateCluster m_cluster;
    Result<db::ConnectionSettings> m_settings;
    Result<db::SqlCatalog> m_catalog;
};

} // namespace siaran::bench
