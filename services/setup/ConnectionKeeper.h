#pragma once

#include "services/core/Result.h"
#include "services/settings/SecretPlace.h"
#include "services/setup/Connection.h"

#include <QCoro/QCoroTask>
#include <QStringList>

namespace siaran::setup {

/// Keeps the connection of this computer's workspace: ids and addresses among the settings of the program, secrets
/// where the person chose. Lives on one thread; answers come back on it.
class ConnectionKeeper {
public:
    virtual ~ConnectionKeeper() = default;
    Q_DISABLE_COPY_MOVE(ConnectionKeeper)

    /// With what the environment says instead. Waits while a person unlocks the keyring. Errors are those of the secret
    /// stores; account() is known all the same.
    [[nodiscard]] virtual QCoro::Task<Result<Connection>> load() = 0;

    /// Secrets first: when their place does not take them (secret.no_keyring), nothing is changed. A place that was
    /// left is emptied.
    [[nodiscard]] virtual QCoro::Task<Result<void>> save(Connection connection, settings::SecretPlace place) = 0;

    /// The part that is no secret.
    [[nodiscard]] virtual settings::WhatsAppSettings account() const = 0;
    [[nodiscard]] virtual settings::SecretPlace place() const = 0;
    /// The variables of the environment that count instead of what is kept.
    [[nodiscard]] virtual QStringList overriding() const = 0;
    /// Where the file of secrets is or would be.
    [[nodiscard]] virtual QString fileName() const = 0;

protected:
    ConnectionKeeper() = default;
};

} // namespace siaran::setup
