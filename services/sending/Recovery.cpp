#include "services/sending/Recovery.h"

#include "services/sending/ProcessMark.h"

using namespace Qt::StringLiterals;

namespace siaran::sending {

Settlement givenBack(const AttemptKey& key)
{
    return {
        .key = key, .outcome = AttemptOutcome::NotSent, .status = MessageStatus::Pending, .detail = u"given_back"_s};
}

Settlement recovered(const OpenAttempt& open, const std::optional<OutcomeJournal::Entries>& journal, bool hasEnded)
{
    Settlement settlement {.key = open.key,
                           .outcome = AttemptOutcome::InDoubt,
                           .status = MessageStatus::InDoubt,
                           .detail = u"sender_gone"_s};
    if (!journal) {
        settlement.detail = u"no_journal"_s;
        return settlement;
    }
    const auto known = journal->find(open.key);
    if (known == journal->end()) {
        if (hasEnded) {
            return givenBack(open.key);
        }
        settlement.detail = u"sender_silent"_s;
        return settlement;
    }
    if (!known->second.isEmpty()) {
        settlement.outcome = AttemptOutcome::Accepted;
        settlement.status = MessageStatus::Accepted;
        settlement.wamid = known->second;
        settlement.detail.clear();
    }
    return settlement;
}

std::map<QUuid, bool> goneSenders(const QList<SenderRecord>& senders, const QUuid& me)
{
    std::map<QUuid, bool> gone;
    for (const auto& sender : senders) {
        const auto ended = sender.id == me || hasEnded({.machine = sender.machine, .pid = sender.pid});
        if (ended || sender.isSilent) {
            gone.emplace(sender.id, ended);
        }
    }
    return gone;
}

} // namespace siaran::sending
