#pragma once

#include "services/conversations/Conversation.h"
#include "services/core/Result.h"
#include "services/db/Session.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QUuid>

#include <chrono>

namespace siaran::conversations {

/// An answer that is ready to be stored: `body` is what its reader sees.
struct NewSingle {
    ContactId contact;
    QString kind; ///< as in single_message
    QString body;
    QJsonObject content; ///< of a template its MessageContent; of a file "id", "name" and "mime_type"
};

/// A single message whose intent is stored: it may be put on the wire once.
struct ClaimedSingle {
    qint64 id = 0;
    int attempt = 0;
    ContactId contact;
    QString kind;
    QString body;
    QJsonObject content;
    QString replyTo;
    QString phoneE164;
    QString bsuid;
};

/// What claiming did.
struct Claim {
    QList<ClaimedSingle> claimed;
    int skipped = 0; ///< left out for a reason that stands beside them
};

/// How an attempt ended.
struct SingleSettlement {
    qint64 id = 0;
    int attempt = 0;
    ContactId contact;
    MessageStatus status = MessageStatus::Accepted; ///< Accepted, Pending, Failed or InDoubt
    QString wamid = {};
    QString reason = {};
    int errorCode = 0;
    std::chrono::milliseconds delay {0}; ///< for Pending: not before
};

/// Stores an answer, audited, in one transaction; answers its key.
[[nodiscard]] Result<qint64> storeAnswer(db::Session& session, const NewSingle& single, const QString& actor);
/// See AnswerService.
[[nodiscard]] Result<void> repeatSingle(db::Session& session, qint64 message, const QString& actor);
[[nodiscard]] Result<void> withdrawSingle(db::Session& session, qint64 message, const QString& actor);

/// Claims what is due for the number `remoteNumber`, at most `limit`, one for each person. Committed when it returns.
[[nodiscard]] Result<Claim> claimSingles(db::Session& session, const QUuid& sender, const QString& remoteNumber,
                                         int limit);
/// Stores the outcome, unless somebody else has settled that attempt.
[[nodiscard]] Result<void> settleSingle(db::Session& session, const QUuid& sender, const SingleSettlement& settlement);
/// What was claimed longer ago than `age` and never settled is in doubt from now on. Answers how many.
[[nodiscard]] Result<int> sweepSingles(db::Session& session, std::chrono::seconds age);

} // namespace siaran::conversations
