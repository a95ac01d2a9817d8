#pragma once

#include "services/access/AuditEntry.h"

#include <QStringList>

namespace siaran::models {

/// Every action that has a sentence of its own.
[[nodiscard]] QStringList auditActions();

/// What was done, as people say it: "Rina sent “Eid promo” to 1,248 people". Names in it came from outside: show it as
/// plain text. An action that is not known here is told by its word.
[[nodiscard]] QString auditSentence(const access::AuditEntry& entry);

/// What an entry is about, in the words of its time where it has them; else its number.
[[nodiscard]] QString auditSubject(const access::AuditEntry& entry);

/// Who it was. Programs are called by what they do.
[[nodiscard]] QString actorText(const QString& actor);

} // namespace siaran::models
