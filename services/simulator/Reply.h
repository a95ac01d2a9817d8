#pragma once

#include "services/simulator/AcceptedMessage.h"

namespace siaran::simulator {

/// What a person writes back: a text, or a quick reply of the template they pressed.
struct Reply {
    bool isButton = false;
    bool wantsToStop = false;
    QByteArray text; ///< UTF-8; of the button when one was pressed
    QByteArray payload; ///< of the button

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// The same words for the same seed, person and callback data. `stopShare`: share of replies that say stop.
[[nodiscard]] Reply replyTo(quint64 seed, double stopShare, const AcceptedMessage& message);

/// An invented Indonesian first name, always the same for one person.
[[nodiscard]] QByteArray nameOf(const Person& person);

/// The business-scoped user id of a phone number, e.g. "ID.13491208655302741918".
[[nodiscard]] QByteArray userIdOf(const QByteArray& waId);

} // namespace siaran::simulator
