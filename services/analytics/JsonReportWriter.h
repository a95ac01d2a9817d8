#pragma once

#include "services/analytics/ReportWriter.h"

namespace siaran::analytics {

/// {"campaign": {…}, "messages": [{…}, …]}, one message per line; every column is in every message, null when empty.
class JsonReportWriter final : public ReportWriter {
public:
    [[nodiscard]] QByteArray begin(const ReportHead& head) override;
    [[nodiscard]] QByteArray row(const ReportRow& row) override;
    [[nodiscard]] QByteArray end() override;

private:
    bool m_isFirst = true;
};

} // namespace siaran::analytics
