#pragma once

#include "services/contacts/ImportOptions.h"
#include "services/contacts/ImportPreview.h"
#include "services/contacts/ImportReport.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace siaran::contacts {

/// Brings files of contacts into the workspace, and takes them out again. Abstract so that a page's test needs no
/// database. Lives on one thread; answers come back on the caller's. One import runs after the other.
///
/// Errors of a file are Invalid with a reason: import.not_text, import.no_rows, import.no_phone_column,
/// import.too_large, import.unreadable, import.quote_not_closed, import.encrypted, import.old_workbook,
/// import.broken_workbook.
class ImportService {
public:
    using Progress = std::function<void(ImportProgress)>;

    virtual ~ImportService() = default;
    Q_DISABLE_COPY_MOVE(ImportService)

    /// Looks at the beginning of a file and guesses what `options` leave open. Quick, and changes nothing.
    [[nodiscard]] virtual QCoro::Task<Result<ImportPreview>> preview(QString path, ImportOptions options) = 0;

    /// Reads a file into the workspace: all of it or, after an error or a cancel, nothing. `progress` is called on the
    /// caller's thread, at most some times a second, and not after the answer. Conflict when a field of the mapping
    /// became another type meanwhile; Invalid with import.no_consent_source for a claim without words.
    [[nodiscard]] virtual QCoro::Task<Result<ImportReport>> run(QString path, ImportOptions options, Progress progress)
        = 0;

    /// The same for rows that a person has mended; `options.mapping` must be the one they were rejected under. An
    /// import of its own, under the name of the file they came from.
    [[nodiscard]] virtual QCoro::Task<Result<ImportReport>> runRows(QList<TableRow> rows, QString fileName,
                                                                    ImportOptions options)
        = 0;

    /// Ends the imports that were asked for, which then answer Cancelled unless they were just done.
    virtual void cancel() = 0;

    /// Writes all rejected rows of a report, see RejectedRows::save().
    [[nodiscard]] virtual QCoro::Task<Result<void>> saveRejected(std::shared_ptr<const RejectedRows> rows, QString path,
                                                                 RejectWords words)
        = 0;

    /// The latest imports first, at most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<QList<ImportSummary>>> history(int limit) = 0;

    /// Takes an import back as a whole: people it brought go, unless they were written to, wrote, or spoke about
    /// consent since; people it changed get their former values where nobody changed them since. NotFound for an
    /// unknown import, Conflict with import.already_undone or import.too_old_to_undo.
    [[nodiscard]] virtual QCoro::Task<Result<UndoReport>> undo(ImportId import) = 0;

protected:
    ImportService() = default;
};

} // namespace siaran::contacts
