#pragma once

#include <QString>

namespace siaran {

/// What a message from a customer says about hearing from us again.
enum class ConsentIntent {
    None,
    OptOut, ///< the whole message is a stop word: apply at once
    OptIn, ///< the whole message is a word of return; it means something only after an opt-out
    MaybeOptOut, ///< a stop word inside other words, or one with another common meaning ("batal"): a person decides
};

/// Reads a whole message as whatsapp people write it: in any case, width, spacing, punctuation and emoji, with polite
/// fillers ("tolong", "kak") around. English, Indonesian, Malay, Spanish, Portuguese, French, Hindi and Arabic words.
[[nodiscard]] ConsentIntent consentIntentOf(const QString& message);

} // namespace siaran
