#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace siaran::consent {

/// How somebody said whether they want to hear from the business.
enum class ConsentSource {
    Keyword, ///< a message that is a stop word or a word of return
    Button, ///< a pressed button that says so
    WhatsApp, ///< the switch in their own WhatsApp, or WhatsApp refusing a message because of it
    Manual, ///< a person of the business noted it down
    Import, ///< it came with a file
};

/// The stored word ("keyword", …), and back.
[[nodiscard]] QString toWord(ConsentSource source);
[[nodiscard]] std::optional<ConsentSource> consentSourceFromWord(const QString& word);

/// What was said, when (UTC), and the proof in at most 1000 characters.
struct Consent {
    bool optedOut = true;
    QDateTime at;
    ConsentSource source = ConsentSource::Manual;
    QString evidence;

    friend bool operator==(const Consent&, const Consent&) = default;
};

/// The consent in force after `news`, or nothing when it leaves `current` as it is. Stopping is easy: it counts from
/// every source, unless something newer lifted it already. Returning takes the way one left by: a word of return lifts
/// only what a word or button stopped, WhatsApp's "resume" only WhatsApp's own stop, a file lifts nothing; a person of
/// the business may lift all. An opt-out in the customer's own words outlives one of WhatsApp's, and one noted by hand
/// both.
[[nodiscard]] std::optional<Consent> changedBy(const std::optional<Consent>& current, const Consent& news);

} // namespace siaran::consent
