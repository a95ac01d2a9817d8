#include "tests/support/TestCluster.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

// The server's own user has to pass through.
QString passable(const QTemporaryDir& folder)
{
    QFile::setPermissions(folder.path(),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
    return folder.filePath(u"cluster"_s);
}

} // namespace

TestCluster::TestCluster()
    : m_folder(QDir::temp().filePath(u"siaran-test-XXXXXX"_s))
    , m_cluster({.directory = passable(m_folder), .programs = {}, .durable = false})
{
    auto started = m_cluster.start();
    if (!started) {
        qFatal("test cluster: %s", qPrintable(started.error().detail));
    }
    m_settings = *started;
}

const siaran::db::ConnectionSettings& TestCluster::settings()
{
    static TestCluster cluster;
    return cluster.m_settings;
}
