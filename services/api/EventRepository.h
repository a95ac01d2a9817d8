#pragma once

#include "services/api/EventPosition.h"
#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/domain/MessageStatus.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace siaran::db {
class Session;
}

namespace siaran::api {

struct MessageEvent {
    CampaignId campaign;
    int position = 0;
    ContactId contact;
    MessageStatus status = MessageStatus::Pending;
    std::optional<int> errorCode;
};

struct ReplyEvent {
    ContactId contact;
    CampaignId campaign; ///< invalid when it answers none
    QString kind;
    QString text;
    QDateTime at;
};

/// What is newer than a position.
struct EventBatch {
    EventPosition upTo;
    bool hasGap = false; ///< so much, or so long ago, that it is not told one by one: whoever listens reads anew
    QList<CampaignId> campaigns = {}; ///< whose own row changed
    QList<MessageEvent> messages = {};
    QList<ReplyEvent> replies = {};
};

/// Of one moment. Without `since` it is empty and says where the present is. Not of what the role may not see.
[[nodiscard]] Result<EventBatch> fetchEvents(db::Session& session, std::optional<EventPosition> since,
                                             CampaignId campaign);

} // namespace siaran::api
