#include "services/settings/ScopedSecretStore.h"

namespace siaran::settings {

ScopedSecretStore::ScopedSecretStore(QString scope, std::shared_ptr<SecretStore> store)
    : m_scope(std::move(scope))
    , m_store(std::move(store))
{
}

QCoro::Task<Result<QByteArray>> ScopedSecretStore::read(QString key)
{
    return m_store->read(m_scope + key);
}

QCoro::Task<Result<void>> ScopedSecretStore::write(QString key, QByteArray secret)
{
    return m_store->write(m_scope + key, std::move(secret));
}

QCoro::Task<Result<void>> ScopedSecretStore::remove(QString key)
{
    return m_store->remove(m_scope + key);
}

} // namespace siaran::settings
