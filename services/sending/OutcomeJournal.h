#pragma once

#include "services/core/Result.h"
#include "services/sending/AttemptKey.h"

#include <QFile>
#include <QString>
#include <QUuid>

#include <map>

namespace siaran::sending {

/// What a sender knew before the database did, in a local file that survives a kill of the program (it is written, not
/// synced: a power cut falls back to doubt). "Released" stands before the request is handed to the network, so an
/// intent without it never left; "accepted" carries an answer over a dead database.
class OutcomeJournal {
public:
    /// What is known of one attempt; `wamid` is empty unless it was accepted.
    using Entries = std::map<AttemptKey, QString>;

    /// The journal of `sender` in `folder`, which is made when missing.
    [[nodiscard]] static Result<std::unique_ptr<OutcomeJournal>> open(const QString& folder, const QUuid& sender);

    [[nodiscard]] Result<void> recordReleased(const AttemptKey& key);
    [[nodiscard]] Result<void> recordAccepted(const AttemptKey& key, const QString& wamid);

    /// Forgets everything: all of it is in the database.
    void clear();

    /// What the journal of a sender that is gone held; nothing when it never wrote here.
    [[nodiscard]] static std::optional<Entries> read(const QString& folder, const QUuid& sender);
    static void remove(const QString& folder, const QUuid& sender);
    /// All but that of `sender`.
    static void removeOthers(const QString& folder, const QUuid& sender);

private:
    explicit OutcomeJournal(const QString& path);

    [[nodiscard]] Result<void> append(const QByteArray& line);

    QFile m_file;
};

} // namespace siaran::sending
