#pragma once

#include "services/analytics/ReportWriter.h"

namespace siaran::analytics {

/// UTF-8 with a byte order mark and ';' between the cells, as spreadsheets in Indonesia expect it; otherwise RFC 4180.
/// A text that a spreadsheet would take for a formula gets a leading apostrophe.
class CsvReportWriter final : public ReportWriter {
public:
    [[nodiscard]] QByteArray begin(const ReportHead& head) override;
    [[nodiscard]] QByteArray row(const ReportRow& row) override;
    [[nodiscard]] QByteArray end() override;
};

} // namespace siaran::analytics
