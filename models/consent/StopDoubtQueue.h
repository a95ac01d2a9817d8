#pragma once

#include "services/consent/OptOutService.h"

#include <QObject>
#include <QSet>

namespace siaran::models {

/// The messages that may mean stop, oldest first, and the decisions about them.
class StopDoubtQueue final : public QObject {
    Q_OBJECT

public:
    static constexpr int MostListed = 200;

    explicit StopDoubtQueue(consent::OptOutService& service, QObject* parent = nullptr);

    [[nodiscard]] const QList<consent::StopDoubt>& doubts() const { return m_doubts; }

    /// Whether a decision about it is on its way.
    [[nodiscard]] bool isBusy(qint64 message) const { return m_busy.contains(message); }

    /// Asks again; of several answers on their way the newest question's counts.
    void refresh();

    /// Decides. The message goes at once when the service has taken it; settled() or failed() tells.
    void settle(const consent::StopDoubt& doubt, consent::StopVerdict verdict);

Q_SIGNALS:
    void changed();
    void settled(const siaran::consent::StopDoubt& doubt, siaran::consent::StopVerdict verdict);
    void failed(const siaran::Error& error);

private:
    void finish(const consent::StopDoubt& doubt, consent::StopVerdict verdict, const Result<void>& done);

    consent::OptOutService& m_service;
    QList<consent::StopDoubt> m_doubts;
    QSet<qint64> m_busy;
    QSet<qint64> m_settled; ///< here, so that a list from before does not bring them back
    int m_question = 0;
};

} // namespace siaran::models
