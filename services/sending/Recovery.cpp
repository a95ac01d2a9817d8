#include "services/sending/Recovery.h"

using namespace Qt::StringLiterals;

namespace siaran::sending {

Settlement givenBack(const AttemptKey& key)
{
    return {
        .key = key, .outcome = AttemptOutcome::NotSent, .status = MessageStatus::Pending, .detail = u"given_back"_s};
}

Settlement recovered(const OpenAttempt& open, const std::optional<OutcomeJournal::Entries>& journal)
{
    Settlement settlement {.key = open.key,
                           .outcome = AttemptOutcome::InDoubt,
                           .status = MessageStatus::InDoubt,
                           .detail = u"sender_gone"_s};
    if (!journal) {
        return settlement;
    }
    const auto known = journal->find(open.key);
    if (known == journal->end()) {
        return givenBack(open.key);
    }
    if (!known->second.isEmpty()) {
        settlement.outcome = AttemptOutcome::Accepted;
        settlement.status = MessageStatus::Accepted;
        settlement.wamid = known->second;
        settlement.detail.clear();
    }
    return settlement;
}

} // namespace siaran::sending
