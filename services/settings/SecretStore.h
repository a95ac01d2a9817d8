#pragma once

#include "services/core/Result.h"

#include <QCoro/QCoroTask>

namespace siaran::settings {

/// The secrets of a WhatsApp connection, by their keys in a SecretStore.
inline constexpr QLatin1StringView AccessTokenKey("whatsapp.access_token");
inline constexpr QLatin1StringView AppSecretKey("whatsapp.app_secret");
inline constexpr QLatin1StringView VerifyTokenKey("whatsapp.verify_token");

/// What a person signs in with to the workspace of a team.
inline constexpr QLatin1StringView TeamPasswordKey("team.password");

/// Keeps what nobody may read over a shoulder: never in the database, a settings file or a log. Secrets are UTF-8
/// texts. Lives on one thread; answers come back on it.
class SecretStore {
public:
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    /// NotFound when there is none.
    [[nodiscard]] virtual QCoro::Task<Result<QByteArray>> read(QString key) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> write(QString key, QByteArray secret) = 0;

    /// Removing what is not there succeeds.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(QString key) = 0;

protected:
    SecretStore() = default;
};

} // namespace siaran::settings
