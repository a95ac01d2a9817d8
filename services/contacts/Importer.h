#pragma once

#include "services/contacts/ImportOptions.h"
#include "services/core/Result.h"

class QFile;

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

class ImportNotes;
struct ImportPlan;
struct StagedFile;

/// Brings a file of contacts into the workspace in one transaction: all of it or nothing. Lines with the same number
/// become one contact, in which the first filled value wins; contacts the workspace knows get only what they lack.
/// Labels are united, consent is never touched. Synchronous: runs on the session's thread, in flat memory.
class Importer {
public:
    /// `actor` is who is told in the audit log.
    Importer(db::Session& session, QString actor, ImportHooks hooks = {});

    /// Errors as in ContactService::importFile.
    [[nodiscard]] Result<ImportReport> run(const QString& path, const ImportOptions& options = {});

private:
    [[nodiscard]] Result<ImportReport> runPlanned(QFile& file, const ImportPlan& plan);
    [[nodiscard]] Result<ImportReport> merge(qint64 import, StagedFile& staged);
    [[nodiscard]] Result<void> addFields(const QList<CustomField>& fields);
    [[nodiscard]] Result<int> mergeContacts(qint64 import, ImportNotes& notes);
    [[nodiscard]] Result<void> finishImport(qint64 import, const ImportReport& report);
    [[nodiscard]] Result<void> step(QLatin1StringView statement, qint64 import);

    db::Session& m_session;
    const QString m_actor;
    const ImportHooks m_hooks;
};

} // namespace siaran::contacts
