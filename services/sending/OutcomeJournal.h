#pragma once

#include "services/core/Result.h"
#include "services/sending/AttemptKey.h"

#include <QFile>
#include <QString>
#include <QUuid>

#include <map>
#include <optional>
#include <set>

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

    /// Everything but `open` is in the database. Forgets it when that is cheap, so that the file stays small.
    void forgetAllBut(const std::set<AttemptKey>& open);

    /// What the journal of a sender that is gone held; nothing when it never wrote here.
    [[nodiscard]] static std::optional<Entries> read(const QString& folder, const QUuid& sender);
    static void remove(const QString& folder, const QUuid& sender);

private:
    explicit OutcomeJournal(const QString& path);

    [[nodiscard]] bool openFile();
    [[nodiscard]] Result<void> append(const QByteArray& line);

    QFile m_file;
    std::optional<std::set<AttemptKey>> m_wantedOfOld; ///< what the older file is still kept for, while there is one
    bool m_isTorn = false; ///< the last line may have no end
};

} // namespace siaran::sending
