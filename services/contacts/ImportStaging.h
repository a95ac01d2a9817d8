#pragma once

#include "services/contacts/ImportNotes.h"
#include "services/contacts/ImportPlan.h"
#include "services/contacts/ImportWords.h"
#include "services/contacts/RowSource.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// Rows that stand in the staging table, and what there was to say about them.
struct StagedRows {
    ImportWords labels;
    ImportWords workflowStatuses;
    int rows = 0;
    int rejected = 0;
    bool hasRepeated = false; ///< some number may stand there twice
    bool hasOptOuts = false;
    ImportNotes notes = {};
    std::shared_ptr<RejectedRows> rejectedRows = {};
    QList<CustomField> newFields = {}; ///< what the values need and the workspace does not have yet
    QStringList columnsLeftOut = {};

    [[nodiscard]] int accepted() const { return rows - rejected; }
};

/// Reads the rows to their end and copies those that have a number into a staging table, which lives until the caller's
/// transaction ends. Errors of the source; Invalid with "import.too_many_words"; Cancelled when the hooks say so.
[[nodiscard]] Result<StagedRows> stageRows(db::Session& session, RowSource& source, const ImportPlan& plan,
                                           const ImportOptions& options, const ImportHooks& hooks);

} // namespace siaran::contacts
