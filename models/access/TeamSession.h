#pragma once

#include "models/setup/LiveCheck.h"
#include "services/setup/TeamService.h"

#include <QObject>

#include <optional>

namespace siaran::models {

/// Where the data is to be, while a person decides: with what is known of the server they enter. Nothing is kept by it.
class TeamSession final : public QObject {
    Q_OBJECT

public:
    enum class Way {
        Here, ///< on this computer
        Join, ///< on the server of a team that they were invited to
        Found, ///< on a server where a team is to be made
    };

    /// Begins with `known`, trying it when it has a password. `rest`: how long typing rests before the server is asked;
    /// longer than elsewhere, since each question is a sign-in.
    TeamSession(setup::TeamService& service, const setup::TeamLogin& known, Way way,
                std::chrono::milliseconds rest = std::chrono::milliseconds(900), QObject* parent = nullptr);

    [[nodiscard]] Way way() const { return m_way; }
    void setWay(Way way);

    /// Of the person who joins, or of the server's administrator.
    [[nodiscard]] const setup::TeamLogin& login() const { return m_login; }
    void setHost(const QString& host);
    void setPort(quint16 port);
    void setDatabase(const QString& database);
    void setCaFile(const QString& path);
    void setName(const QString& name);
    void setPassword(const QString& password);

    /// Who will own the new team.
    [[nodiscard]] const QString& ownerName() const { return m_ownerName; }
    [[nodiscard]] const QString& ownerLogin() const { return m_ownerLogin; }
    void setOwnerName(const QString& name) { m_ownerName = name.trimmed(); }
    void setOwnerLogin(const QString& login) { m_ownerLogin = login.trimmed(); }

    /// The sign-in, or whether a team can be made there.
    [[nodiscard]] const LiveCheck& check() const { return m_check; }
    /// Tries what is entered now, without waiting for the typing to rest.
    void checkNow();
    /// Once the sign-in of somebody who joins was good.
    [[nodiscard]] const setup::TeamFacts& facts() const { return m_facts; }

    /// Whether the person has to choose a password: the owner of a new team, and whoever was given one that works once.
    [[nodiscard]] bool wantsPassword() const { return m_way == Way::Found || m_facts.mustChoose; }

    /// Does what the server has to do, with the password that was chosen: makes the team, or replaces the password that
    /// works once. Answered by settled() or settleFailed(); what was done once is not done again.
    void settle(const QString& ownPassword);
    [[nodiscard]] bool isSettling() const { return m_isSettling; }
    /// How the person signs in from then on.
    [[nodiscard]] const std::optional<setup::TeamLogin>& result() const { return m_result; }

    /// A sign-in name that a database takes, made of a person's: "Rina Wijaya" is "rina.wijaya".
    [[nodiscard]] static QString loginFor(const QString& personName);

Q_SIGNALS:
    /// Anything: a value, a check.
    void changed();
    void settled(const siaran::setup::TeamLogin& login);
    void settleFailed(const siaran::Error& error);

private:
    template <typename Value>
    void set(Value& member, const Value& value);
    void ask(int turn);
    void takeResult(const Result<setup::TeamLogin>& result);
    [[nodiscard]] bool isEntered() const;

    setup::TeamService& m_service;
    setup::TeamLogin m_login;
    Way m_way;
    LiveCheck m_check;
    setup::TeamFacts m_facts;
    QString m_ownerName;
    QString m_ownerLogin;
    bool m_isSettling = false;
    std::optional<setup::TeamLogin> m_result;
};

} // namespace siaran::models
