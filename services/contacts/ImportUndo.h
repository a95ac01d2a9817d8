#pragma once

#include "services/contacts/ImportReport.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// The latest imports first.
[[nodiscard]] Result<QList<ImportSummary>> fetchImports(db::Session& session, int limit);

/// Takes an import back in one transaction, see ImportService::undo(). `actor` is who is told in the audit log.
[[nodiscard]] Result<UndoReport> undoImport(db::Session& session, const QString& actor, ImportId import);

} // namespace siaran::contacts
