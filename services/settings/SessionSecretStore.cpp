#include "services/settings/SessionSecretStore.h"

using namespace Qt::StringLiterals;

namespace siaran::settings {

QCoro::Task<Result<QByteArray>> SessionSecretStore::read(QString key)
{
    if (const auto found = m_secrets.constFind(key); found != m_secrets.constEnd()) {
        co_return QByteArray(*found);
    }
    co_return fail(ErrorKind::NotFound, u"no secret "_s + key);
}

QCoro::Task<Result<void>> SessionSecretStore::write(QString key, QByteArray secret)
{
    m_secrets.insert(key, secret);
    co_return Result<void>();
}

QCoro::Task<Result<void>> SessionSecretStore::remove(QString key)
{
    m_secrets.remove(key);
    co_return Result<void>();
}

} // namespace siaran::settings
