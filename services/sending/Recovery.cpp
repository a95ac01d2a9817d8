#include "services/sending/Recovery.h"

#include "services/sending/ProcessMark.h"

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
        settlement.detail = u"no_journal"_s;
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

QList<QUuid> goneSenders(const QList<SenderRecord>& senders, const QUuid& me)
{
    QList<QUuid> gone;
    for (const auto& sender : senders) {
        if (sender.id == me || sender.isSilent || hasEnded({.machine = sender.machine, .pid = sender.pid})) {
            gone.append(sender.id);
        }
    }
    return gone;
}

} // namespace siaran::sending
