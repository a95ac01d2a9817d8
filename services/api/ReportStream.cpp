#include "services/api/ReportStream.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

constexpr qint64 PieceBytes = 64 * 1024;

} // namespace

Result<std::shared_ptr<ReportStream>> ReportStream::open(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, u"the report cannot be read: "_s + file->errorString());
    }
    return std::make_shared<ReportStream>(std::move(file));
}

ReportStream::ReportStream(std::unique_ptr<QFile> file)
    : m_file(std::move(file))
    , m_length(m_file->size())
{
}

void ReportStream::sendMore()
{
    if (!m_file->isOpen()) {
        return;
    }
    // What cannot be read ends it too early, which the connection notices.
    const auto bytes = m_file->read(PieceBytes);
    if (!bytes.isEmpty()) {
        Q_EMIT piece(bytes);
    }
    if (bytes.size() < PieceBytes) {
        m_file->close();
        Q_EMIT ended();
    }
}

} // namespace siaran::api
