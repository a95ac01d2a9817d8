#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <span>

namespace siaran::access {

/// Who does something that the audit log tells.
enum class DoneBy {
    Person, ///< through a service
    Administrator, ///< with a command of the server, or in the database of a team
    Program, ///< by itself
};

/// A deed as the log calls it: "<subject>.<what happened>".
struct AuditAction {
    QLatin1StringView word;
    DoneBy by = DoneBy::Person;
};

/// Everything that is told. What is not here cannot be recorded, and so cannot be done: see AuditTrail.
[[nodiscard]] std::span<const AuditAction> auditActions();

[[nodiscard]] bool isAuditAction(QStringView word);

} // namespace siaran::access
