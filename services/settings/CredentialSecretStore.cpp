#include "services/settings/CredentialSecretStore.h"

#include "services/settings/SecretNames.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

constexpr qint64 LongestSecret = 64 * 1024;

} // namespace

CredentialSecretStore::CredentialSecretStore(QString folder)
    : m_folder(std::move(folder))
{
}

QCoro::Task<Result<QByteArray>> CredentialSecretStore::read(QString key)
{
    // Only our own keys: a key is a part of a path here.
    if (m_folder.isEmpty() || !variableOf(key)) {
        co_return fail(ErrorKind::NotFound, u"no secret "_s + key);
    }
    QFile file(QDir(m_folder).filePath(key));
    if (!file.exists()) {
        co_return fail(ErrorKind::NotFound, u"no credential "_s + key);
    }
    if (!file.open(QIODevice::ReadOnly)) {
        co_return fail(ErrorKind::Unavailable, u"cannot read the credential "_s + key, u"secret.unreadable"_s);
    }
    auto secret = file.read(LongestSecret);
    while (secret.endsWith('\n') || secret.endsWith('\r')) {
        secret.chop(1);
    }
    if (secret.isEmpty()) {
        co_return fail(ErrorKind::NotFound, u"an empty credential "_s + key);
    }
    co_return secret;
}

QCoro::Task<Result<void>> CredentialSecretStore::write(QString, QByteArray)
{
    co_return readOnlyStore();
}

QCoro::Task<Result<void>> CredentialSecretStore::remove(QString)
{
    co_return readOnlyStore();
}

} // namespace siaran::settings
