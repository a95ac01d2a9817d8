#pragma once

#include <QLatin1StringView>
#include <QString>

#include <optional>

namespace siaran::access {

/// What a person is in a workspace.
enum class Role {
    Owner, ///< may do everything but rewrite the audit log
    Supervisor, ///< reads what happens and what was decided, and writes nothing
    Agent, ///< looks after contacts and conversations, and sees nothing of campaigns
};

/// "owner", "supervisor", "agent".
[[nodiscard]] QString toWord(Role role);
[[nodiscard]] std::optional<Role> roleFromWord(const QString& word);

/// The group role of the database that holds its rights, for db::ConnectionSettings::role.
[[nodiscard]] QString databaseRole(Role role);

/// Those of the programs that work without a person.
inline constexpr auto SenderRole = QLatin1StringView("siaran_sender");
inline constexpr auto WebhookRole = QLatin1StringView("siaran_webhook");

} // namespace siaran::access
