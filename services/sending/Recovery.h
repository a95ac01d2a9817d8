#pragma once

#include "services/sending/LedgerRecords.h"
#include "services/sending/OutcomeJournal.h"
#include "services/sending/Settlement.h"

namespace siaran::sending {

/// A claimed message that provably never left: it waits for its turn again.
[[nodiscard]] Settlement givenBack(const AttemptKey& key);

/// How an intent that nobody works on any more ends, by what the journal of its sender knows: never released is given
/// back, answered is accepted, released without an answer is in doubt ("sender_gone"). Without a journal it is in doubt
/// as well ("no_journal"), since the database alone cannot tell.
[[nodiscard]] Settlement recovered(const OpenAttempt& open, const std::optional<OutcomeJournal::Entries>& journal);

/// Whose open attempts `me` may settle: its own, those whose process has ended, and those silent past their lease. A
/// process that was only stopped finds its lease gone when it goes on, and releases nothing.
[[nodiscard]] QList<QUuid> goneSenders(const QList<SenderRecord>& senders, const QUuid& me);

} // namespace siaran::sending
