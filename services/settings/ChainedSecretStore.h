#pragma once

#include "services/settings/SecretStore.h"

#include <memory>
#include <vector>

namespace siaran::settings {

/// Several stores, asked in order: the first that has a secret gives it. A store that fails in another way than not
/// having it ends the search, so that a file open to others is told and not passed over. Read only.
class ChainedSecretStore final : public SecretStore {
public:
    explicit ChainedSecretStore(std::vector<std::shared_ptr<SecretStore>> stores);

    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;

private:
    const std::vector<std::shared_ptr<SecretStore>> m_stores;
};

} // namespace siaran::settings
