#include "services/settings/ChainedSecretStore.h"

#include "services/settings/SecretNames.h"

using namespace Qt::StringLiterals;

namespace siaran::settings {

ChainedSecretStore::ChainedSecretStore(std::vector<std::shared_ptr<SecretStore>> stores)
    : m_stores(std::move(stores))
{
}

QCoro::Task<Result<QByteArray>> ChainedSecretStore::read(QString key)
{
    const auto stores = m_stores; // its own: this object may go while a person unlocks a keyring
    for (const auto& store : stores) {
        auto reading = store->read(key);
        auto secret = co_await reading;
        if (secret || secret.error().kind != ErrorKind::NotFound) {
            co_return secret;
        }
    }
    co_return fail(ErrorKind::NotFound, u"no secret "_s + key);
}

QCoro::Task<Result<void>> ChainedSecretStore::write(QString, QByteArray)
{
    co_return readOnlyStore();
}

QCoro::Task<Result<void>> ChainedSecretStore::remove(QString)
{
    co_return readOnlyStore();
}

} // namespace siaran::settings
