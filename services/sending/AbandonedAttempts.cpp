#include "services/sending/AbandonedAttempts.h"

#include "services/sending/Dispatcher.h"
#include "services/sending/Ledger.h"

#include <QLoggingCategory>

Q_DECLARE_LOGGING_CATEGORY(lcSending)

namespace siaran::sending {

AbandonedAttempts::AbandonedAttempts(Ledger& ledger, const Dispatcher& dispatcher, QUuid me, QString journalFolder)
    : m_ledger(ledger)
    , m_dispatcher(dispatcher)
    , m_me(me)
    , m_journalFolder(std::move(journalFolder))
{
}

QCoro::Task<Result<qsizetype>> AbandonedAttempts::settle()
{
    const auto senders = co_await m_ledger.openSenders();
    if (!senders) {
        co_return tl::unexpected(senders.error());
    }
    const auto gone = goneSenders(*senders, m_me, m_silence, LeaseClock::now());
    if (gone.empty()) {
        co_return 0;
    }
    QList<QUuid> asked;
    for (const auto& [sender, ended] : gone) {
        asked.append(sender);
    }
    const auto open = co_await m_ledger.openAttempts(asked);
    if (!open) {
        co_return tl::unexpected(open.error());
    }
    const auto settlements = outcomes(*open, gone);
    if (!settlements.isEmpty()) {
        qCInfo(lcSending) << "settling" << settlements.size() << "attempts that were left open";
        if (const auto settled = co_await m_ledger.settle(settlements); !settled) {
            co_return tl::unexpected(settled.error());
        }
    }
    for (const auto& [sender, ended] : gone) {
        if (ended && sender != m_me) {
            OutcomeJournal::remove(m_journalFolder, sender);
        }
    }
    co_return settlements.size();
}

QList<Settlement> AbandonedAttempts::outcomes(const QList<OpenAttempt>& open, const std::map<QUuid, bool>& gone) const
{
    std::map<QUuid, std::optional<OutcomeJournal::Entries>> journals;
    QList<Settlement> settlements;
    for (const auto& attempt : open) {
        if (m_dispatcher.isUnderWay(attempt.key)) {
            continue;
        }
        if (!journals.contains(attempt.sender)) {
            journals.emplace(attempt.sender, OutcomeJournal::read(m_journalFolder, attempt.sender));
        }
        settlements.append(recovered(attempt, journals.at(attempt.sender), gone.at(attempt.sender)));
    }
    return settlements;
}

} // namespace siaran::sending
