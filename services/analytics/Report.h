#pragma once

#include "services/core/Page.h"
#include "services/domain/Campaign.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace siaran::analytics {

enum class Bucket { Hour, Day };
enum class ExportFormat { Csv, Json };

/// What became of one campaign, or of all.
struct Overview {
    int campaigns = 0;
    CampaignTally tally = {};
    std::map<int, int> failuresByCode = {}; ///< WhatsApp's code -> recipients
    std::optional<double> averageReplySeconds = {}; ///< from sent to the first reply
};

/// How many messages were sent, delivered, read and answered in one bucket that begins at `begin` (UTC).
struct TimelinePoint {
    QDateTime begin = {};
    int sent = 0;
    int delivered = 0;
    int read = 0;
    int replied = 0;

    friend bool operator==(const TimelinePoint&, const TimelinePoint&) = default;
};

/// Which recipients to list; `words` matches name and number.
struct RecipientQuery {
    CampaignId campaign = {};
    std::optional<MessageStatus> status = {};
    bool repliedOnly = false;
    QString words = {};

    friend bool operator==(const RecipientQuery&, const RecipientQuery&) = default;
};

/// One row of the ledger as a person reads it. Times are UTC, invalid when they have not come.
struct Recipient {
    int position = 0;
    ContactId contact = {};
    QString name = {};
    QString phoneE164 = {};
    MessageStatus status = MessageStatus::Pending;
    std::optional<ExclusionReason> skipReason = {};
    std::optional<int> errorCode = {};
    QString errorDetail = {};
    QDateTime sentAt = {};
    QDateTime deliveredAt = {};
    QDateTime readAt = {};
    QDateTime failedAt = {};
    QDateTime repliedAt = {};
    QString replyText = {};

    friend bool operator==(const Recipient&, const Recipient&) = default;
};

struct RecipientPage {
    QList<Recipient> rows = {};
    bool hasMore = false;
};

/// One answer to a campaign.
struct Reply {
    ContactId contact = {};
    QString name = {};
    QString phoneE164 = {};
    QString text = {};
    QDateTime at = {};
    bool optedOut = false;

    friend bool operator==(const Reply&, const Reply&) = default;
};

/// Where an answer stands among those of a campaign, the newest first; the beginning unless it is told.
struct ReplyPlace {
    QDateTime at = {};
    int position = 0; ///< in the ledger, for those of the same moment
};

using ReplyPage = Page<Reply, ReplyPlace>;

} // namespace siaran::analytics
