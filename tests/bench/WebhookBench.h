#pragma once

namespace siaran::bench {

/// The server program takes signed status webhooks for `seconds`, a tenth of them twice and all of them shuffled, while
/// its processor digests them on the same cores. Prints how fast they were taken, how long the answers took, and how
/// many statuses the ledger does not know in the end. Answers the exit code.
[[nodiscard]] int benchWebhooks(int seconds);

} // namespace siaran::bench
