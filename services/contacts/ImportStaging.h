#pragma once

#include "services/contacts/ImportNotes.h"
#include "services/contacts/ImportPlan.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// A file that stands in the staging table, and what there was to say about its rows.
struct StagedFile {
    int rows = 0;
    int rejected = 0;
    ImportNotes notes;
    QList<CustomField> newFields; ///< what its values need and the workspace does not have yet
    QStringList columnsLeftOut;
};

/// Reads the file to its end and copies the rows that have a number into the staging table under `import`, in the
/// caller's transaction. Errors of the file as in planImport(); Cancelled when the hooks say so.
[[nodiscard]] Result<StagedFile> stageFile(db::Session& session, qint64 import, QIODevice& file, const ImportPlan& plan,
                                           const ImportHooks& hooks);

} // namespace siaran::contacts
