#pragma once

#include "services/core/Result.h"
#include "services/sending/Recovery.h"

#include <QCoro/QCoroTask>

namespace siaran::sending {

class Dispatcher;
class Ledger;

/// Intents that nobody works on: of senders that are gone, and of our own claims whose answer was lost with a
/// connection. One thread; one look at a time, while nothing is being stored: what is, is neither under way nor in the
/// database.
class AbandonedAttempts {
public:
    /// `me` is this sender; the journals of all that ran on this computer lie in `journalFolder`.
    AbandonedAttempts(Ledger& ledger, const Dispatcher& dispatcher, QUuid me, QString journalFolder);

    /// Settles them by what the journals know, and removes the journals of those that have ended. Answers how many it
    /// settled.
    [[nodiscard]] QCoro::Task<Result<qsizetype>> settle();

private:
    [[nodiscard]] QList<Settlement> outcomes(const QList<OpenAttempt>& open, const std::map<QUuid, bool>& gone) const;

    Ledger& m_ledger;
    const Dispatcher& m_dispatcher;
    const QUuid m_me;
    const QString m_journalFolder;
    SilenceWatch m_silence;
};

} // namespace siaran::sending
