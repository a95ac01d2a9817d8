#pragma once

#include "services/settings/SecretStore.h"

#include <QHash>

namespace siaran::settings {

/// Secrets in memory only: gone when the program ends.
class SessionSecretStore final : public SecretStore {
public:
    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace siaran::settings
