#pragma once

namespace siaran::bench {

/// segments.estimate_p95_ms, .exact_p95_ms, .exact_max_ms, .preview_p95_ms, .rows_p95_ms, .cancel_ms and
/// .loop_block_max_ms over thirty rules, warm, for `contacts` made-up contacts, through the service that the window
/// uses. Answers the exit code.
[[nodiscard]] int benchSegments(int contacts);

} // namespace siaran::bench
