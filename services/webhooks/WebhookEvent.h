#pragma once

#include "services/domain/MessageStatus.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <variant>

namespace siaran::webhooks {

/// Whom WhatsApp speaks of: a number in E.164, WhatsApp's own user id, or both. People with a user name may come
/// without a number.
struct Identity {
    QString phone;
    QString bsuid;

    bool isEmpty() const { return phone.isEmpty() && bsuid.isEmpty(); }
    friend bool operator==(const Identity&, const Identity&) = default;
};

/// How many different people an account may write to first in 24 hours, if anything was said about it.
struct MessagingAllowance {
    bool told = false;
    std::optional<int> people = std::nullopt; ///< nothing: unlimited

    friend bool operator==(const MessagingAllowance&, const MessagingAllowance&) = default;
};

/// Times of all events are UTC, and invalid when the webhook told none.
struct StatusEvent {
    QString wamid;
    MessageStatus status = MessageStatus::Sent; ///< Sent, Delivered, Read or Failed
    QDateTime at;
    Identity recipient;
    QString callbackData; ///< as we gave it with the message; empty when we gave none
    std::optional<int> errorCode;
    QString errorDetail; ///< the error's title and details

    friend bool operator==(const StatusEvent&, const StatusEvent&) = default;
};

struct InboundMessage {
    QString wamid;
    Identity from;
    QString profileName;
    QDateTime at;
    QString kind; ///< WhatsApp's word: "text", "button", "image" …
    QString text; ///< what a person would read: words, caption, label of the button, title of the choice, emoji
    QString buttonPayload; ///< of a pressed button or chosen row; its label is `text`
    bool pressedButton = false;
    QString contextWamid; ///< the message this one quotes, answers or reacts to
    QByteArray payload; ///< the message itself as compact JSON that PostgreSQL can keep

    friend bool operator==(const InboundMessage&, const InboundMessage&) = default;
};

/// The switch "offers and announcements" in the customer's own WhatsApp.
struct PreferenceEvent {
    Identity person;
    bool optedOut = true;
    QDateTime at;
    QString detail;

    friend bool operator==(const PreferenceEvent&, const PreferenceEvent&) = default;
};

/// A customer's number or user id became another one. A member of `after` that is empty was not told.
struct IdentityChange {
    Identity before;
    Identity after;
    QDateTime at;
    QString detail; ///< WhatsApp's own sentence

    friend bool operator==(const IdentityChange&, const IdentityChange&) = default;
};

/// Something WhatsApp announces about a number of the business, its account or its whole portfolio.
struct AccountEvent {
    QString field; ///< WhatsApp's word for the kind of news: "account_update", "phone_number_quality_update" …
    QString wabaId;
    QString number; ///< the business's number it is about, in E.164; empty for the account
    QString event; ///< upper case: "THROUGHPUT_UPGRADE", "DISABLED_UPDATE", "APPROVED" …
    QString detail;
    QDateTime at;
    MessagingAllowance allowance = {}; ///< the new messaging limit, when it tells one

    friend bool operator==(const AccountEvent&, const AccountEvent&) = default;
};

/// Whether nothing may be sent from the account until a person has looked.
[[nodiscard]] bool forbidsSending(const AccountEvent& event);

/// What became of a template; empty words mean nothing was said about them.
struct TemplateEvent {
    QString wabaId;
    QString remoteId;
    QString name;
    QString language;
    QDateTime at;
    QString status; ///< upper case: "APPROVED", "PAUSED" …
    QString rejectedReason;
    QString quality;
    QString category;
    QString comingCategory; ///< the one it will be moved to
    bool contentChanged = false; ///< its text or buttons are others now

    friend bool operator==(const TemplateEvent&, const TemplateEvent&) = default;
};

/// Something this program has no use for, or cannot make sense of.
struct UnknownEvent {
    QString what;

    friend bool operator==(const UnknownEvent&, const UnknownEvent&) = default;
};

using WebhookEvent = std::variant<StatusEvent, InboundMessage, PreferenceEvent, TemplateEvent, IdentityChange,
                                  AccountEvent, UnknownEvent>;

} // namespace siaran::webhooks
