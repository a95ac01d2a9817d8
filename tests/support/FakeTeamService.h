#pragma once

#include "services/setup/TeamKeeper.h"
#include "services/setup/TeamService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// A server that lets everybody in, unless it is told why not. Close a gate to answer later.
class FakeTeamService final : public setup::TeamService {
public:
    QCoro::Task<Result<setup::TeamFacts>> check(setup::TeamLogin login) override
    {
        tried.push_back(login);
        co_await checkGate.pass();
        if (!checkFailure.isEmpty()) {
            co_return no(checkFailure);
        }
        co_return setup::TeamFacts(facts);
    }

    QCoro::Task<Result<void>> checkServer(setup::TeamLogin administrator) override
    {
        tried.push_back(administrator);
        co_await checkGate.pass();
        if (!checkFailure.isEmpty()) {
            co_return no(checkFailure);
        }
        co_return Result<void>();
    }

    QCoro::Task<Result<setup::TeamLogin>> choosePassword(setup::TeamLogin login, QString password) override
    {
        replaced.push_back(login);
        co_await settleGate.pass();
        if (!settleFailure.isEmpty()) {
            co_return no(settleFailure);
        }
        ++settlements;
        login.password = password;
        co_return setup::TeamLogin(login);
    }

    QCoro::Task<Result<setup::TeamLogin>> found(setup::NewTeam team) override
    {
        co_await settleGate.pass();
        if (!settleFailure.isEmpty()) {
            co_return no(settleFailure);
        }
        ++settlements;
        founded = team;
        auto login = team.administrator;
        login.name = team.ownerLogin;
        login.password = team.ownerPassword;
        co_return setup::TeamLogin(login);
    }

    setup::TeamFacts facts {QStringLiteral("Toko Melati"), QStringLiteral("Rina Wijaya"), access::Role::Supervisor};
    ErrorKind kind = ErrorKind::Unavailable; ///< of the failures
    QString checkFailure;
    QString settleFailure;
    QList<setup::TeamLogin> tried;
    QList<setup::TeamLogin> replaced; ///< as what somebody signed in to choose another password
    std::optional<setup::NewTeam> founded;
    int settlements = 0;
    Gate checkGate;
    Gate settleGate;

private:
    tl::unexpected<Error> no(const QString& reason) const { return fail(kind, {}, reason); }
};

/// Keeps what it is given, except in a keyring that is not there.
class FakeTeamKeeper final : public setup::TeamKeeper {
public:
    bool isInUse() const override { return inUse; }
    void setInUse(bool use) override { inUse = use; }
    setup::TeamLogin known() const override
    {
        auto login = kept;
        login.password.clear();
        return login;
    }
    QCoro::Task<Result<setup::TeamLogin>> load() override { co_return setup::TeamLogin(kept); }
    QCoro::Task<Result<void>> save(setup::TeamLogin login, settings::SecretPlace place) override
    {
        if (place == settings::SecretPlace::Keyring && !hasKeyring) {
            co_return fail(ErrorKind::Unavailable, {}, QStringLiteral("secret.no_keyring"));
        }
        kept = login;
        keptAt = place;
        inUse = true;
        co_return Result<void>();
    }
    settings::SecretPlace place() const override { return keptAt; }
    QString fileName() const override { return QStringLiteral("/home/sari/.local/share/Siaran/secrets-team"); }

    setup::TeamLogin kept;
    settings::SecretPlace keptAt = settings::SecretPlace::Keyring;
    bool inUse = false;
    bool hasKeyring = true;
};

} // namespace siaran::test
