#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace siaran::access {

/// One thing that was done.
struct AuditEntry {
    qint64 id = 0;
    QDateTime at = {}; ///< UTC
    QString actor = {}; ///< a person, a token, or the program that did it by itself
    QString login = {}; ///< the database login it came through; empty in old entries
    QString action = {}; ///< "campaign.launched"
    qint64 subject
        = 0; ///< key of what it happened to, in the table the action begins with; 0: of nothing in particular
    QJsonObject detail = {}; ///< ids, counts and settings; "before" and "after" hold what became different
    QString about = {}; ///< what the subject is called now; empty when it is gone or has no name

    friend bool operator==(const AuditEntry&, const AuditEntry&) = default;
};

/// Which entries are wanted; what is empty asks for all.
struct AuditQuery {
    QString actor = {};
    QStringList actions = {}; ///< whole ones, or objects with their dot: "campaign."
    qint64 subject = 0; ///< with actions that name the object
    QDateTime from = {};
    QDateTime until = {}; ///< not included

    friend bool operator==(const AuditQuery&, const AuditQuery&) = default;
};

/// A piece of the log, the newest first.
struct AuditPage {
    QList<AuditEntry> entries;
    bool hasMore = false;
};

/// Where the chain of the log does not hold.
struct AuditFault {
    enum class Kind {
        Altered, ///< the entry is not what was written
        Broken, ///< what came before this entry is missing, came in, or stands in another place
        CutOff, ///< the newest entries are missing; `entry` is the last that is there
    };
    Kind kind = Kind::Altered;
    qint64 entry = 0;

    friend bool operator==(const AuditFault&, const AuditFault&) = default;
};

/// How far a verification has come.
struct AuditProgress {
    qint64 read = 0;
    qint64 entries = 0; ///< that there were at its beginning
};

struct AuditVerdict {
    qint64 entries = 0; ///< that were read
    std::optional<AuditFault> fault = std::nullopt; ///< the first
    QByteArray head = {}; ///< hash of the newest entry: kept elsewhere, it proves later that nothing was rewritten
};

} // namespace siaran::access
