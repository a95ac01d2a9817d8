#pragma once

#include "services/core/StrongId.h"
#include "services/domain/MessageStatus.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace siaran::conversations {

/// Which threads are listed.
struct ThreadFilter {
    QString words = {}; ///< stand in the name, the number or a message; empty: anything
    bool unreadOnly = false;
    bool flaggedOnly = false; ///< with a message that may mean stop, which nobody has decided about

    friend bool operator==(const ThreadFilter&, const ThreadFilter&) = default;
};

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
    bool lastIsOurs = false;
    int unread = 0;
    bool isFlagged = false; ///< a message of it may mean stop

    friend bool operator==(const ThreadSummary&, const ThreadSummary&) = default;
};

/// A file that came with a message, or goes with one.
struct AttachedFile {
    QString mimeType = {};
    QString name = {}; ///< as its sender called it: text from outside

    friend bool operator==(const AttachedFile&, const AttachedFile&) = default;
};

/// A message of ours: where it is, and what became of it.
struct Dispatch {
    MessageStatus status = MessageStatus::Pending;
    QString reason
        = {}; ///< why it was left out, waits or is unsure: "window_closed", "not_connected" …; empty for none
    int errorCode = 0; ///< WhatsApp's; 0 for none
    bool isConfirmation = false; ///< written by the program, after an opt-out
    bool wasRepeated = false; ///< a person sent it again

    friend bool operator==(const Dispatch&, const Dispatch&) = default;
};

/// One message of a thread.
struct ThreadMessage {
    qint64 id = 0; ///< negative for a message of ours, whose key is without the sign
    bool inbound = true;
    QString kind;
    QString text;
    QDateTime at;
    CampaignId campaign; ///< the campaign it answers; invalid when none
    QString campaignName;
    std::optional<AttachedFile> file = std::nullopt;
    Dispatch dispatch = {}; ///< of a message of ours
    bool mayMeanStop = false; ///< and nobody has decided

    friend bool operator==(const ThreadMessage&, const ThreadMessage&) = default;
};

/// The campaign message that the newest answer of a thread answers, as its recipient got it.
struct PinnedMessage {
    CampaignId campaign;
    QString campaignName;
    QString header;
    QString body;
    QString footer;
    QDateTime sentAt; ///< invalid when WhatsApp never said

    friend bool operator==(const PinnedMessage&, const PinnedMessage&) = default;
};

/// What stands above and below the messages of one contact.
struct ThreadFacts {
    ContactId contact;
    QString contactName;
    QString phoneE164;
    bool hasAddress = true; ///< a number or a user id
    QDateTime lastInboundAt; ///< invalid: never wrote
    bool optedOut = false;
    QDateTime optedOutAt;
    QString lastWamid; ///< their newest message, for a read receipt
    std::optional<PinnedMessage> pinned;

    friend bool operator==(const ThreadFacts&, const ThreadFacts&) = default;
};

/// Where the next page begins: behind this moment, and behind this row of the same moment.
struct ThreadCursor {
    QDateTime at;
    qint64 id = 0;

    friend bool operator==(const ThreadCursor&, const ThreadCursor&) = default;
};

} // namespace siaran::conversations
