#pragma once

#include "services/access/AuditEntry.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>
#include <QStringList>

#include <functional>

namespace siaran::access {

/// Who did what, for whoever may read it.
class AuditService {
public:
    virtual ~AuditService() = default;
    Q_DISABLE_COPY_MOVE(AuditService)

    /// The newest first; `before` is the id of the last entry of the page before, or 0.
    [[nodiscard]] virtual QCoro::Task<Result<AuditPage>> page(AuditQuery query, qint64 before, int limit) = 0;

    /// Everybody who is named in the log, by name.
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> actors() = 0;

    /// Whether the log is as it was written. `progress` is told on the caller's thread, unless this service is gone by
    /// then. Cancelled after cancelVerify().
    [[nodiscard]] virtual QCoro::Task<Result<AuditVerdict>> verify(std::function<void(AuditProgress)> progress) = 0;
    virtual void cancelVerify() = 0;

    /// Writes what `query` asks for as CSV, the oldest first, and answers how many entries; the export is itself told
    /// in the log. Unavailable (export.not_written) when the file cannot be written; then there is none.
    [[nodiscard]] virtual QCoro::Task<Result<int>> exportCsv(AuditQuery query, QString path) = 0;

protected:
    AuditService() = default;
};

} // namespace siaran::access
