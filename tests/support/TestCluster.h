#pragma once

#include "services/db/PrivateCluster.h"

#include <QTemporaryDir>

/// A throw-away PostgreSQL cluster for one test program, made on first use and gone with the program.
class TestCluster {
public:
    /// How to reach its administrative database.
    static const siaran::db::ConnectionSettings& settings();

private:
    TestCluster();

    QTemporaryDir m_folder;
    siaran::db::PrivateCluster m_cluster;
    siaran::db::ConnectionSettings m_settings;
};
