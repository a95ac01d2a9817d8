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
    QByteArray templateId = {}; ///< empty for free-form messages
    int failure = 0; ///< the code it fails with, where that was clear on arrival; 0: its fate decides
    bool held = false; ///< nothing becomes of it before the pacing of its template lets it go
    int sender = 0; ///< which of the account's numbers, from 0
    int apiVersion = 0; ///< the major version it was sent with; 0: none was named, so the newest

    friend bool operator==(const AcceptedMessage&, const AcceptedMessage&) = default;
};

} // namespace siaran::simulator
