#pragma once

namespace siaran {

/// Whether a launch to `recipients` of `contacts` people is so large that the number must be confirmed: more than
/// `threshold` people, or more than a fifth of everybody.
[[nodiscard]] bool needsConfirmation(int recipients, int contacts, int threshold);

/// Whether a launch that starts by itself has grown so far beyond the `confirmed` people that it must ask again: by
/// more than a tenth, and beyond `threshold`. Nothing confirmed (0) means that the size needed no confirmation.
[[nodiscard]] bool hasOutgrown(int recipients, int confirmed, int threshold);

} // namespace siaran
