#pragma once

#include "services/sending/Ledger.h"
#include "services/sending/OutcomeJournal.h"
#include "services/sending/Settlement.h"

namespace siaran::sending {

/// A claimed message that provably never left: it waits for its turn again.
[[nodiscard]] Settlement givenBack(const AttemptKey& key);

/// How an intent that nobody works on any more ends, by what the journal of its sender knows: never released is given
/// back, answered is accepted, released without an answer is in doubt. Without a journal it is in doubt as well, since
/// the database alone cannot tell.
[[nodiscard]] Settlement recovered(const OpenAttempt& open, const std::optional<OutcomeJournal::Entries>& journal);

} // namespace siaran::sending
