#pragma once

#include <QByteArray>
#include <QList>

namespace siaran::simulator {

/// Whom a message went to. A person without a visible phone number has only the user id.
struct Person {
    QByteArray waId; ///< digits with country code, or empty
    QByteArray userId; ///< business-scoped, e.g. ID.13491208655302741918

    [[nodiscard]] const QByteArray& key() const { return waId.isEmpty() ? userId : waId; }
    friend bool operator==(const Person&, const Person&) = default;
};

/// A button of the template that the person may press; what comes back is the payload.
struct QuickReply {
    QByteArray text;
    QByteArray payload;

    friend bool operator==(const QuickReply&, const QuickReply&) = default;
};

/// A message that was answered with 200. All text is UTF-8.
struct AcceptedMessage {
    quint64 number = 0; ///< counts up from 1, across restarts when there is a ledger file
    qint64 acceptedAt = 0; ///< ms since the epoch, UTC
    QByteArray wamid;
    Person person;
    QByteArray callbackData; ///< `biz_opaque_callback_data`, may be empty
    QByteArray category; ///< marketing, utility, authentication; service for free-form text
    bool isTemplate = false;
    bool windowOpen = false; ///< the person had written within 24 hours
    QList<QuickReply> quickReplies;

    friend bool operator==(const AcceptedMessage&, const AcceptedMessage&) = default;
};

} // namespace siaran::simulator
