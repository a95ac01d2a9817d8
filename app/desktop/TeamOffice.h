#pragma once

#include "services/access/TeamAddress.h"
#include "services/setup/TeamService.h"

#include <QThreadPool>

#include <memory>

namespace siaran::app {

/// Tries and makes the workspaces of teams on real servers, away from the window's thread.
class TeamOffice final : public setup::TeamService {
public:
    TeamOffice();

    [[nodiscard]] QCoro::Task<Result<setup::TeamFacts>> check(setup::TeamLogin login) override;
    [[nodiscard]] QCoro::Task<Result<void>> checkServer(setup::TeamLogin administrator) override;
    [[nodiscard]] QCoro::Task<Result<setup::TeamLogin>> choosePassword(setup::TeamLogin login,
                                                                       QString password) override;
    [[nodiscard]] QCoro::Task<Result<setup::TeamLogin>> found(setup::NewTeam team) override;

private:
    /// Outlived by what is under way: a server may take its time.
    const std::shared_ptr<QThreadPool> m_pool;
};

/// The same in the words of the core.
[[nodiscard]] access::TeamLogin asTeamLogin(const setup::TeamLogin& login);

} // namespace siaran::app
