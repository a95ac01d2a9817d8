#pragma once

#include "services/settings/SecretPlace.h"
#include "services/setup/TeamLogin.h"

#include <QObject>

#include <optional>

namespace siaran {
struct Error;
}
namespace siaran::setup {
class TeamKeeper;
class TeamService;
} // namespace siaran::setup

namespace siaran::models {

/// Replaces the password one signs in to a team with by another: at the server first, then where this computer keeps
/// it. What is open goes on; what signs in from then on needs the new one.
class PasswordChange final : public QObject {
    Q_OBJECT

public:
    PasswordChange(setup::TeamService& service, setup::TeamKeeper& keeper, QObject* parent = nullptr);

    [[nodiscard]] settings::SecretPlace place() const;
    [[nodiscard]] QString fileName() const;

    /// The server knows the present one by a sign-in with it. Once it has taken the new one, only keeping that is tried
    /// again. Answered by done() or failed().
    void change(const QString& present, const QString& fresh, settings::SecretPlace place);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// The server has taken the new one.
    [[nodiscard]] bool isTaken() const { return m_taken.has_value(); }

Q_SIGNALS:
    void done();
    void failed(const siaran::Error& error);

private:
    void keep(settings::SecretPlace place);
    void tell(const Error& error);

    setup::TeamService& m_service;
    setup::TeamKeeper& m_keeper;
    std::optional<setup::TeamLogin> m_taken;
    bool m_isBusy = false;
};

} // namespace siaran::models
