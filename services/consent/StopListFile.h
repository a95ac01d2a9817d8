#pragma once

#include "services/consent/StopListService.h"

class QIODevice;

namespace siaran::consent {

/// The numbers of one column of a file, each once and in E.164, and what was no number. Pure but for the device.
struct ReadNumbers {
    int rows = 0;
    QStringList phones;
    int rejectedRows = 0;
    QList<RejectedNumber> rejected; ///< the first StopListReport::MostRejected
};

/// Reads CSV and its like, .xlsx, address cards, and plain lists of one number a line. A cell may hold several numbers.
/// Errors are those of contacts::TableReader; import.no_rows for an empty file.
[[nodiscard]] Result<StopListPreview> previewNumbers(QIODevice& device);
[[nodiscard]] Result<ReadNumbers> readNumbers(QIODevice& device, int column);

} // namespace siaran::consent
