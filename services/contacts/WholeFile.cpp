#include "services/contacts/WholeFile.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

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
    const bool isFull = m_file.error() == QFileDevice::ResourceError;
    return fail(ErrorKind::Unavailable, m_file.errorString(), isFull ? u"export.disk_full"_s : u"export.not_written"_s);
}

} // namespace siaran::contacts
