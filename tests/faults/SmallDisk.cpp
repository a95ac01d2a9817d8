#include "tests/faults/SmallDisk.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace {

bool mount(const QString& folder, int megabytes)
{
    QProcess mount;
    mount.start(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"mode=755,size=%1m"_s.arg(megabytes), u"tmpfs"_s, folder});
    return mount.waitForFinished() && mount.exitStatus() == QProcess::NormalExit && mount.exitCode() == 0;
}

bool remount(const QString& folder, qint64 kilobytes)
{
    return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,size=%1k"_s.arg(kilobytes), folder}) == 0;
}

} // namespace

SmallDisk::SmallDisk(QString folder, int megabytes)
    : m_folder(std::move(folder))
    , m_mounted(QDir().mkpath(m_folder) && mount(m_folder, megabytes))
{
}

SmallDisk::~SmallDisk()
{
    if (m_mounted) {
        QProcess::execute(u"umount"_s, {m_folder});
    }
}

void SmallDisk::fill() const
{
    QFile file(QDir(m_folder).filePath(u"full"_s));
    const QByteArray block(4096, 'x');
    const auto opened = file.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    while (opened && file.write(block) == block.size()) { }
}

void SmallDisk::shrinkToContent() const
{
    const QStorageInfo disk(m_folder);
    if (m_mounted) {
        remount(m_folder, (disk.bytesTotal() - disk.bytesFree()) / 1024 + 4);
    }
}

void SmallDisk::resize(int megabytes) const
{
    if (m_mounted) {
        remount(m_folder, qint64(megabytes) * 1024);
    }
}
