#pragma once

#include "services/analytics/ReportRow.h"

#include <QByteArray>

#include <memory>

namespace siaran::analytics {

/// Turns the rows of a report into the bytes of a file: begin() once, row() for each in order, end() once. Does no I/O.
class ReportWriter {
public:
    virtual ~ReportWriter() = default;
    Q_DISABLE_COPY_MOVE(ReportWriter)

    [[nodiscard]] virtual QByteArray begin(const ReportHead& head) = 0;
    [[nodiscard]] virtual QByteArray row(const ReportRow& row) = 0;
    [[nodiscard]] virtual QByteArray end() = 0;

protected:
    ReportWriter() = default;
};

[[nodiscard]] std::unique_ptr<ReportWriter> makeReportWriter(ExportFormat format);

} // namespace siaran::analytics
