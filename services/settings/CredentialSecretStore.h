#pragma once

#include "services/settings/SecretStore.h"

namespace siaran::settings {

/// Secrets handed to a server as systemd credentials: files of $CREDENTIALS_DIRECTORY, named like the keys
/// (LoadCredential=whatsapp.access_token:/etc/siaran/token). A line end behind a secret is not part of it. Read only.
class CredentialSecretStore final : public SecretStore {
public:
    /// `folder` is what $CREDENTIALS_DIRECTORY says; empty: there are none.
    explicit CredentialSecretStore(QString folder);

    /// Unavailable with reason secret.unreadable for a credential that is there and cannot be read.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;

private:
    const QString m_folder;
};

} // namespace siaran::settings
