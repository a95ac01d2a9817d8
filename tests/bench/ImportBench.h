#pragma once

namespace siaran::bench {

/// A made-up list of `rows` customers into an empty database: import.rows_per_second; import.peak_rss_mb, and beside it
/// that of a tenth of the rows, which should not differ; the time of the processor per row, stage by stage; and the
/// same file a second time, when everybody is known. Answers the exit code.
[[nodiscard]] int benchImport(int rows);

} // namespace siaran::bench
