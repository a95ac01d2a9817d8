#pragma once

#include "services/access/AuditEntry.h"

#include <QList>
#include <QString>

namespace siaran::models {

/// One line of what an entry tells beside its sentence. What was not there has no text.
struct AuditFact {
    QString name;
    QString before; ///< of a change only
    QString after; ///< or simply what it is
    bool isChange = false;

    friend bool operator==(const AuditFact&, const AuditFact&) = default;
};

/// What became different first, in the order of the alphabet, then the rest.
[[nodiscard]] QList<AuditFact> auditFacts(const access::AuditEntry& entry);

} // namespace siaran::models
