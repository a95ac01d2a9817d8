#pragma once

#include "services/core/StrongId.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace siaran::webhooks {

/// The newest conversation of a contact, as it is stored.
struct LatestConversation {
    qint64 id = 0;
    QDateTime lastInboundAt; ///< UTC
};

/// Something a contact wrote at a time (UTC).
struct Utterance {
    ContactId contact;
    QDateTime at;
};

/// Which conversation each message belongs to.
struct ConversationPlan {
    /// Either a stored conversation or, when `stored` is 0, the one that `opened` names by its place.
    struct Place {
        qint64 stored = 0;
        qsizetype opened = -1;

        friend bool operator==(const Place&, const Place&) = default;
    };

    QList<Utterance> opened; ///< new conversations, each with its first message
    QList<Place> places; ///< in the order the messages were given
};

/// A message more than 24 hours after the last one of its contact opens a conversation: WhatsApp's service window.
/// Messages are taken in the order of their times; one that comes late joins the newest conversation.
[[nodiscard]] ConversationPlan planned(const QList<Utterance>& messages,
                                       const QHash<ContactId, LatestConversation>& latest);

} // namespace siaran::webhooks
