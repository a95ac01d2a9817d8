#pragma once

#include "services/simulator/AcceptedMessage.h"
#include "services/simulator/SimulatorSettings.h"

namespace siaran::simulator {

/// What a person does in answer to a message, or by themselves.
struct Reply {
    enum class Kind : quint8 {
        Text,
        Button,
        ListChoice,
        Image,
        Document,
        Voice,
        Sticker,
        Location,
        Contact,
        Reaction,
        Order,
        Unsupported,
        Switch, ///< of the offers and announcements in their own WhatsApp
    };

    Kind kind = Kind::Text;
    bool wantsToStop = false;
    bool quotes = true; ///< says which message it answers
    QByteArray text; ///< UTF-8: the words, of the button when one was pressed, the caption of a picture
    QByteArray payload = {}; ///< of the button, the id of the choice

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// The same answer for the same settings, person and callback data.
[[nodiscard]] Reply replyTo(const SimulatorSettings& settings, const AcceptedMessage& message);

/// Of this person only the user id is told.
[[nodiscard]] bool hidesNumber(const SimulatorSettings& settings, const Person& person);

/// The number a person has after they changed theirs.
[[nodiscard]] QByteArray newNumberOf(const QByteArray& waId);

/// An invented Indonesian first name, always the same for one person.
[[nodiscard]] QByteArray nameOf(const Person& person);

/// The business-scoped user id of a phone number, e.g. "ID.13491208655302741918".
[[nodiscard]] QByteArray userIdOf(const QByteArray& waId);

} // namespace siaran::simulator
