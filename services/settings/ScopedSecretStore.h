#pragma once

#include "services/settings/SecretStore.h"

#include <memory>

namespace siaran::settings {

/// A part of another store: its keys begin with a word of their own, so that two connections can be kept side by side.
class ScopedSecretStore final : public SecretStore {
public:
    ScopedSecretStore(QString scope, std::shared_ptr<SecretStore> store);

    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;

private:
    const QString m_scope;
    const std::shared_ptr<SecretStore> m_store;
};

} // namespace siaran::settings
