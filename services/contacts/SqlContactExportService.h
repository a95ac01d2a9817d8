#pragma once

#include "services/access/Rights.h"
#include "services/contacts/ContactExportService.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::contacts {

/// Exports contacts of the database.
class SqlContactExportService final : public ContactExportService {
public:
    /// `exports` is an executor of its own, so that pages come while a file is written; `actor` is who is told in the
    /// audit log.
    SqlContactExportService(db::DbExecutor& exports, access::Actor actor);

    /// Cancels what is being exported.
    ~SqlContactExportService() override;

    [[nodiscard]] QCoro::Task<Result<int>> exportContacts(ContactExport what,
                                                          std::function<void(ExportProgress)> progress) override;
    void cancelExport() override;

private:
    db::DbExecutor& m_exports;
    const access::Actor m_actor;
    QObject m_here; ///< stands for this thread and for the life of the service
    quint64 m_lastExport = 0;
    const std::shared_ptr<std::atomic<quint64>> m_cancelledUpTo; ///< exports have numbers; shared with their jobs
};

} // namespace siaran::contacts
