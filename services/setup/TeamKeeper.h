#pragma once

#include "services/core/Result.h"
#include "services/settings/SecretPlace.h"
#include "services/setup/TeamLogin.h"

#include <QCoro/QCoroTask>

namespace siaran::setup {

/// Keeps which team this computer belongs to: where it is among the settings of the program, the password where the
/// person chose. Lives on one thread; answers come back on it.
class TeamKeeper {
public:
    virtual ~TeamKeeper() = default;
    Q_DISABLE_COPY_MOVE(TeamKeeper)

    /// Whether a team's workspace is opened at the next start, and not the one on this computer.
    [[nodiscard]] virtual bool isInUse() const = 0;
    virtual void setInUse(bool inUse) = 0;

    /// Without the password; not complete when no team is known.
    [[nodiscard]] virtual TeamLogin known() const = 0;

    /// With the password. Waits while a person unlocks the keyring. NotFound (team.password_gone) when it was kept for
    /// the last run only; else the errors of the secret stores.
    [[nodiscard]] virtual QCoro::Task<Result<TeamLogin>> load() = 0;

    /// The password first: when its place does not take it (secret.no_keyring), nothing is changed. It is in use from
    /// then on, and a place that was left is emptied.
    [[nodiscard]] virtual QCoro::Task<Result<void>> save(TeamLogin login, settings::SecretPlace place) = 0;

    [[nodiscard]] virtual settings::SecretPlace place() const = 0;
    /// Where the file of the password is or would be.
    [[nodiscard]] virtual QString fileName() const = 0;

protected:
    TeamKeeper() = default;
};

} // namespace siaran::setup
