#pragma once

#include "services/access/Rights.h"
#include "services/contacts/ImportService.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::contacts {

/// Imports in the database.
class SqlImportService final : public ImportService {
public:
    /// `imports` is an executor of its own, so that pages come while a file is read; `actor` is who is told in the
    /// audit log.
    SqlImportService(db::DbExecutor& imports, access::Actor actor);

    /// Cancels what is being imported.
    ~SqlImportService() override;

    [[nodiscard]] QCoro::Task<Result<ImportPreview>> preview(QString path, ImportOptions options) override;
    [[nodiscard]] QCoro::Task<Result<ImportReport>> run(QString path, ImportOptions options,
                                                        Progress progress) override;
    [[nodiscard]] QCoro::Task<Result<ImportReport>> runRows(QList<TableRow> rows, QString fileName,
                                                            ImportOptions options) override;
    void cancel() override;
    [[nodiscard]] QCoro::Task<Result<void>> saveRejected(std::shared_ptr<const RejectedRows> rows, QString path,
                                                         RejectWords words) override;
    [[nodiscard]] QCoro::Task<Result<QList<ImportSummary>>> history(int limit) override;
    [[nodiscard]] QCoro::Task<Result<UndoReport>> undo(ImportId import) override;

private:
    [[nodiscard]] ImportHooks hooksOf(Progress progress);

    db::DbExecutor& m_imports;
    const access::Actor m_actor;
    QObject m_here; ///< stands for this thread and for the life of the service
    quint64 m_lastImport = 0;
    const std::shared_ptr<std::atomic<quint64>> m_cancelledUpTo; ///< imports have numbers; shared with their jobs
    const std::shared_ptr<std::atomic<bool>> m_isImporting;
};

} // namespace siaran::contacts
