#pragma once

#include "services/sending/LedgerRecords.h"
#include "services/sending/OutcomeJournal.h"
#include "services/sending/SenderLease.h"
#include "services/sending/Settlement.h"

#include <map>
#include <optional>

namespace siaran::sending {

/// A claimed message that provably never left: it waits for its turn again.
[[nodiscard]] Settlement givenBack(const AttemptKey& key);

/// How an intent that nobody works on any more ends, by what the journal of its sender knows: answered is accepted,
/// released without an answer is in doubt ("sender_gone"), never released is given back if the sender `hasEnded`, and
/// in doubt if it is only silent: it may be stopped, cut off, or seen by a clock that jumped. Without a journal it is
/// in doubt as well ("no_journal"), since the database alone cannot tell.
[[nodiscard]] Settlement recovered(const OpenAttempt& open, const std::optional<OutcomeJournal::Entries>& journal,
                                   bool hasEnded);

/// Which senders have been silent for a whole lease, as seen from here: the same heartbeat, and LeaseTime gone by on a
/// clock that nobody sets. The clock of the database may jump, and would make the living look dead.
class SilenceWatch {
public:
    /// Looks at one sender; the first look begins its time.
    [[nodiscard]] bool isSilent(const SenderRecord& sender, LeaseClock::time_point now);

private:
    struct Seen {
        QString heartbeat;
        LeaseClock::time_point since;
    };
    std::map<QUuid, Seen> m_seen;
};

/// Whose open attempts `me` may settle, and whether they have certainly ended: its own, those whose process has ended,
/// and those silent past their lease. A process that was only stopped finds its lease gone when it goes on, and
/// releases nothing.
[[nodiscard]] std::map<QUuid, bool> goneSenders(const QList<SenderRecord>& senders, const QUuid& me,
                                                SilenceWatch& watch, LeaseClock::time_point now);

} // namespace siaran::sending
