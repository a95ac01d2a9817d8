#pragma once

#include "services/analytics/Report.h"
#include "services/core/Result.h"

#include <functional>

class QIODevice;

namespace siaran::db {
class Session;
}

namespace siaran::analytics {

class ReportWriter;

/// Writes everybody the campaign's segment matched to `path`: the recipients in ledger order, then those the freeze
/// left out. Answers how many rows. The file appears whole or not at all; one that was there stays until then.
/// `tell` is called with them before the file appears; when it fails, there is no file. Unavailable with reason
/// "export.not_written" when it cannot be written; NotFound when the campaign is gone.
[[nodiscard]] Result<int> exportReport(
    db::Session& session, CampaignId campaign, ExportFormat format, const QString& path,
    const std::function<Result<void>(int rows)>& tell = [](int) { return Result<void>(); });

/// The same into any device. All rows are of one moment, however long it takes, and only some thousands of them are in
/// memory at a time.
[[nodiscard]] Result<int> writeReport(db::Session& session, CampaignId campaign, ReportWriter& writer, QIODevice& out);

} // namespace siaran::analytics
