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

bool SilenceWatch::isSilent(const SenderRecord& sender, LeaseClock::time_point now)
{
    auto& seen = m_seen.try_emplace(sender.id, Seen {.heartbeat = sender.heartbeat, .since = now}).first->second;
    if (seen.heartbeat != sender.heartbeat) {
        seen = {.heartbeat = sender.heartbeat, .since = now};
    }
    return now - seen.since >= LeaseTime;
}

std::map<QUuid, bool> goneSenders(const QList<SenderRecord>& senders, const QUuid& me, SilenceWatch& watch,
                                  LeaseClock::time_point now)
{
    std::map<QUuid, bool> gone;
    for (const auto& sender : senders) {
        const auto ended = sender.id == me || hasEnded({.machine = sender.machine, .pid = sender.pid});
        if (ended || watch.isSilent(sender, now)) {
            gone.emplace(sender.id, ended);
        }
    }
    return gone;
}

} // namespace siaran::sending
