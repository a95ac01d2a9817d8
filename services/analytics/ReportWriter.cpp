#include "services/analytics/ReportWriter.h"

#include "services/analytics/CsvReportWriter.h"
#include "services/analytics/JsonReportWriter.h"

namespace siaran::analytics {

std::unique_ptr<ReportWriter> makeReportWriter(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv: return std::make_unique<CsvReportWriter>();
    case ExportFormat::Json: return std::make_unique<JsonReportWriter>();
    }
    Q_UNREACHABLE();
}

} // namespace siaran::analytics
