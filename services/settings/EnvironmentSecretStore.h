#pragma once

#include "services/settings/SecretStore.h"

#include <QProcessEnvironment>

namespace siaran::settings {

/// Secrets handed to a server by its service manager: SIARAN_WA_TOKEN, SIARAN_WA_APP_SECRET, SIARAN_WA_VERIFY_TOKEN.
/// Read only: writing and removing are Unavailable with reason "secret.read_only". An empty variable is not there.
class EnvironmentSecretStore final : public SecretStore {
public:
    explicit EnvironmentSecretStore(const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

    [[nodiscard]] QCoro::Task<Result<QByteArray>> read(QString key) override;
    [[nodiscard]] QCoro::Task<Result<void>> write(QString key, QByteArray secret) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString key) override;

private:
    const QProcessEnvironment m_environment;
};

} // namespace siaran::settings
