#include "services/settings/FileSecretStore.h"

#include "services/settings/SecretNames.h"

#include <QFile>
#include <QSaveFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

constexpr qint64 LongestFile = 256 * 1024;
constexpr auto ForOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

// Asked of the open file, so that nobody can exchange it between the question and the reading.
bool isForOwnerOnly(const QFile& file)
{
#ifdef Q_OS_UNIX
    struct stat status { };
    return ::fstat(file.handle(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0
        && (status.st_uid == ::geteuid() || status.st_uid == 0);
#else
    return (file.permissions()
            & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther))
        == 0;
#endif
}

QByteArray beginningOf(const QString& key)
{
    const auto variable = variableOf(key);
    return variable ? QByteArray(variable->data(), variable->size()) + '=' : QByteArray();
}

} // namespace

FileSecretStore::FileSecretStore(QString path)
    : m_path(std::move(path))
{
}

Result<QByteArrayList> FileSecretStore::readLines() const
{
    QFile file(m_path);
    if (!file.exists()) {
        return QByteArrayList();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Unavailable, u"cannot read the file of secrets"_s, u"secret.unreadable"_s);
    }
    if (!isForOwnerOnly(file)) {
        return fail(ErrorKind::Unauthorized, u"the file of secrets is not its owner's alone; chmod 600 mends it"_s,
                    u"secret.file_open"_s);
    }
    auto lines = file.read(LongestFile).split('\n');
    for (auto& line : lines) {
        line = line.trimmed();
    }
    while (!lines.isEmpty() && lines.constLast().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

QCoro::Task<Result<QByteArray>> FileSecretStore::read(QString key)
{
    const auto beginning = beginningOf(key);
    const auto lines = readLines();
    if (!lines) {
        co_return tl::unexpected(lines.error());
    }
    for (const auto& line : *lines) {
        if (!beginning.isEmpty() && line.startsWith(beginning) && line.size() > beginning.size()) {
            co_return line.mid(beginning.size());
        }
    }
    co_return fail(ErrorKind::NotFound, u"no secret "_s + key);
}

Result<void> FileSecretStore::replace(const QString& key, const QByteArray& secret) const
{
    const auto beginning = beginningOf(key);
    if (beginning.isEmpty() || secret.contains('\n')) {
        return fail(ErrorKind::Invalid, u"no such secret, or more than one line"_s);
    }
    auto lines = readLines();
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    lines->removeIf([&beginning](const QByteArray& line) { return line.startsWith(beginning); });
    if (!secret.isEmpty()) {
        lines->append(beginning + secret);
    }
    if (lines->isEmpty() && !QFile::exists(m_path)) {
        return {};
    }
    QSaveFile file(m_path);
    // Before the first byte: there is no moment at which somebody else could read it.
    const bool opened = file.open(QIODevice::WriteOnly) && file.setPermissions(ForOwner);
    const auto text = lines->isEmpty() ? QByteArray() : lines->join('\n') + '\n';
    return opened && file.write(text) == text.size() && file.commit()
        ? Result<void>()
        : fail(ErrorKind::Unavailable, u"cannot write the file of secrets"_s, u"secret.not_written"_s);
}

QCoro::Task<Result<void>> FileSecretStore::write(QString key, QByteArray secret)
{
    co_return replace(key, secret);
}

QCoro::Task<Result<void>> FileSecretStore::remove(QString key)
{
    co_return replace(key, {});
}

} // namespace siaran::settings
