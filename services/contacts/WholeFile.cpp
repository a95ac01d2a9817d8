#include "services/contacts/WholeFile.h"

#include <QFileInfo>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qint64 AlmostNothing = 64 * 1024;

}

WholeFile::WholeFile(const QString& path)
    : m_file(path)
{
}

Result<void> WholeFile::open()
{
    return m_file.open(QIODevice::WriteOnly) ? Result<void>() : notWritten();
}

Result<void> WholeFile::write(const QByteArray& bytes)
{
    return m_file.write(bytes) == bytes.size() ? Result<void>() : notWritten();
}

Result<void> WholeFile::commit()
{
    // commit() of Qt 6.4 misses an error of the last, buffered write: it would leave half a file.
    return m_file.flush() && m_file.commit() ? Result<void>() : notWritten();
}

tl::unexpected<Error> WholeFile::notWritten() const
{
    return fail(ErrorKind::Unavailable, m_file.errorString(), writingReason(m_file.fileName()));
}

QString writingReason(const QString& path)
{
    // Qt tells a full disk as any other error of writing.
    const QStorageInfo disk(QFileInfo(path).path());
    const bool isFull = disk.isValid() && disk.bytesAvailable() < AlmostNothing;
    return isFull ? u"export.disk_full"_s : u"export.not_written"_s;
}

} // namespace siaran::contacts
