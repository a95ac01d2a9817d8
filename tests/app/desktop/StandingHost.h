#pragma once

#include "app/desktop/DesktopHost.h"
#include "services/access/Role.h"
#include "tests/support/FakeConnectionKeeper.h"
#include "tests/support/FakeSetupService.h"
#include "tests/support/FakeTeamService.h"

namespace siaran::test {

/// The program around a window, which stays where it is: in a team, or on this computer by somebody who knows one.
class StandingHost final : public app::DesktopHost {
public:
    void openPractice() override { ++left; }
    void openWorkspace() override { ++left; }
    void openHere() override { ++left; }
    void openTeam() override { ++left; }
    void moveToTeam(const setup::TeamLogin&) override { ++left; }
    [[nodiscard]] ui::WorkspacePlace place() const override
    {
        return {.kind = kind,
                .server = QStringLiteral("db.toko.example"),
                .database = QStringLiteral("siaran"),
                .login = QStringLiteral("rina"),
                .role = role,
                .knowsTeam = true};
    }
    [[nodiscard]] setup::SetupService& setup() override { return setups; }
    [[nodiscard]] setup::ConnectionKeeper& connection() override { return connections; }
    [[nodiscard]] setup::TeamService& teams() override { return service; }
    [[nodiscard]] setup::TeamKeeper& team() override { return keeper; }

    ui::WorkspacePlace::Kind kind = ui::WorkspacePlace::Kind::Team;
    access::Role role = access::Role::Owner;
    FakeSetupService setups;
    FakeConnectionKeeper connections;
    FakeTeamService service;
    FakeTeamKeeper keeper;
    int left = 0; ///< how often somebody wanted to go elsewhere
};

} // namespace siaran::test
