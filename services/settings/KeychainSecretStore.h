#pragma once

#include "services/settings/SecretStore.h"

namespace siaran::settings {

/// The keyring of the desktop (Secret Service, KWallet, Keychain, Credential Manager). There is no fallback to a file:
/// without a keyring everything is Unavailable with reason "secret.no_keyring". Unauthorized with reason
/// "secret.denied" when the person does not unlock it. Waits as long as the person takes.
class KeychainSecretStore final : public SecretStore {
public:
    /// `service` keeps the secrets of several workspaces apart.
    explicit KeychainSecretStore(QString service);

    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;

private:
    const QString m_service;
};

} // namespace siaran::settings
