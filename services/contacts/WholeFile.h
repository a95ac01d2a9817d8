#pragma once

#include "services/core/Result.h"

#include <QSaveFile>

namespace siaran::contacts {

/// Why a file cannot be written: export.disk_full or export.not_written.
[[nodiscard]] QString writingReason(const QString& path);

/// A file that appears whole, at commit(), or not at all; one that was there stays until then. Errors are Unavailable
/// with export.disk_full or export.not_written.
class WholeFile {
public:
    explicit WholeFile(const QString& path);

    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> write(const QByteArray& bytes);
    [[nodiscard]] Result<void> commit();

private:
    [[nodiscard]] tl::unexpected<Error> notWritten() const;

    QSaveFile m_file;
};

} // namespace siaran::contacts
