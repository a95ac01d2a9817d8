#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace siaran::test {

/// A folder, gone with this object, that other users can pass through: PostgreSQL runs as one when the test is root's.
class PassableFolder : public QTemporaryDir {
public:
    PassableFolder()
        : QTemporaryDir(QDir::temp().filePath(QStringLiteral("siaran-test-XXXXXX")))
    {
        QFile::setPermissions(path(), QFile::Permissions(0x7755));
    }
};

} // namespace siaran::test
