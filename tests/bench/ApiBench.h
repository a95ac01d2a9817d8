#pragma once

namespace siaran::bench {

/// How long reads of the REST API take under 200 of them each second, while a campaign goes out at 500 messages a
/// second to a simulator whose answers take 100 ms and whose webhooks come back. `byRoute` tells the figures of each
/// kind of read, too. Answers the exit code.
int benchApi(int seconds, bool byRoute);

} // namespace siaran::bench
