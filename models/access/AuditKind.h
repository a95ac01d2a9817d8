#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace siaran::models {

/// What somebody may want to see of the audit log.
enum class AuditKind {
    Everything,
    Campaigns,
    Segments,
    Contacts,
    OptOuts,
    Replies,
    Templates,
    Catalogue, ///< labels, fields and statuses
    People, ///< who may do what
    Settings,
    Exports, ///< what left the workspace as a file
};

/// In the order of the list.
[[nodiscard]] QList<AuditKind> auditKinds();
[[nodiscard]] QString auditKindText(AuditKind kind);

/// For access::AuditQuery::actions; empty for everything.
[[nodiscard]] QStringList actionsOf(AuditKind kind);

} // namespace siaran::models
