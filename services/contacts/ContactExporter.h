#pragma once

#include "services/contacts/ContactFile.h"
#include "services/core/Result.h"

#include <functional>

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// What an export tells and asks while it goes on, on its own thread.
struct ExportHooks {
    std::function<bool()> isCancelled;
    std::function<void(const ExportProgress&)> progress;
    std::function<Result<void>(int written)> tell; ///< before the file appears; when it fails there is no file
};

/// Writes the file from one snapshot of the database; answers how many contacts are in it. Errors are those of
/// ContactExportService::exportContacts().
[[nodiscard]] Result<int> writeContacts(db::Session& session, const ContactExport& what, const ExportHooks& hooks);

/// The cells of one contact in these columns.
[[nodiscard]] QList<FileCell> cellsOf(const Contact& contact, const ContactExport& what);

} // namespace siaran::contacts
