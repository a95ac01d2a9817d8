#pragma once

#include "services/contacts/ContactExport.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace siaran::contacts {

/// Writes contacts into files. Lives on one thread; answers come back on the caller's.
class ContactExportService {
public:
    virtual ~ContactExportService() = default;
    Q_DISABLE_COPY_MOVE(ContactExportService)

    /// Writes the file and answers how many contacts are in it. All are of one moment; the file appears whole or not at
    /// all, and memory does not grow with it. `progress` is called on the caller's thread, at most some times a second,
    /// and not after the answer. Unavailable export.not_written or export.disk_full; Invalid export.too_many_rows for
    /// more than an .xlsx sheet holds (1,048,575). Audited.
    [[nodiscard]] virtual QCoro::Task<Result<int>> exportContacts(ContactExport what,
                                                                  std::function<void(ExportProgress)> progress)
        = 0;

    /// Ends the exports that were asked for, which then answer Cancelled and leave no file.
    virtual void cancelExport() = 0;

protected:
    ContactExportService() = default;
};

} // namespace siaran::contacts
