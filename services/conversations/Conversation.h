#pragma once

#include "services/core/StrongId.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace siaran::conversations {

/// One contact's thread as the list shows it: its last message, and how many wait to be read. Times are UTC.
struct ThreadSummary {
    ContactId contact;
    qint64 conversation = 0; ///< the newest one of the contact; the second part of the cursor
    QString contactName;
    QString phoneE164; ///< empty for a contact known only by WhatsApp's own user id
    bool optedOut = false;
    QDateTime lastMessageAt;
    QString lastText; ///< empty for a message without words
    QString lastKind; ///< WhatsApp's word: "text", "image" …
    int unread = 0;

    friend bool operator==(const ThreadSummary&, const ThreadSummary&) = default;
};

/// One message of a thread.
struct ThreadMessage {
    qint64 id = 0;
    bool inbound = true;
    QString kind;
    QString text;
    QDateTime at;
    CampaignId campaign; ///< the campaign it answers; invalid when none
    QString campaignName;

    friend bool operator==(const ThreadMessage&, const ThreadMessage&) = default;
};

/// Where the next page begins: behind this moment, and behind this row of the same moment.
struct ThreadCursor {
    QDateTime at;
    qint64 id = 0;

    friend bool operator==(const ThreadCursor&, const ThreadCursor&) = default;
};

} // namespace siaran::conversations
