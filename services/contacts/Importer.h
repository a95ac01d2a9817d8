#pragma once

#include "services/contacts/ImportOptions.h"
#include "services/core/Result.h"

#include <QList>

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

class RowSource;
struct ImportPlan;

/// Brings a file of contacts into the workspace in one transaction: all of it or nothing. Rows with the same number
/// become one contact, and what becomes of values that are there already is the options' rule. Labels are united,
/// nobody's opt-out is lifted. Synchronous: runs on the session's thread, in flat memory.
class Importer {
public:
    /// `actor` is who is told in the audit log.
    Importer(db::Session& session, QString actor, ImportHooks hooks = {});

    /// Errors as in ImportService::run.
    [[nodiscard]] Result<ImportReport> run(const QString& path, const ImportOptions& options = {});

    /// Rows that a person has mended, under the name of the file they came from; see ImportService::runRows.
    [[nodiscard]] Result<ImportReport> runRows(const QList<TableRow>& rows, const QString& fileName,
                                               const ImportOptions& options);

private:
    [[nodiscard]] Result<ImportReport> import(RowSource& source, const QString& fileName, const ImportPlan& plan,
                                              const ImportOptions& options);

    db::Session& m_session;
    const QString m_actor;
    const ImportHooks m_hooks;
};

} // namespace siaran::contacts
