#pragma once

namespace siaran::bench {

/// contacts.page_p95_ms: a page at any place of a list of `contacts` people, in every order; the time until each order
/// is known; contacts.rss_mb and what a view waits for, from ContactsView. Answers the exit code.
[[nodiscard]] int benchContacts(int contacts);

} // namespace siaran::bench
