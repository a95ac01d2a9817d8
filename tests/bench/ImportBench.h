#pragma once

namespace siaran::bench {

/// import.rows_per_second for a made-up list of `rows` customers into an empty database. Answers the exit code.
[[nodiscard]] int benchImport(int rows);

} // namespace siaran::bench
