#pragma once

#include "services/sending/Ledger.h"
#include "services/sending/OutcomeJournal.h"

#include <QCoro/QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QRandomGenerator>

#include <chrono>
#include <deque>
#include <map>
#include <memory>
#include <set>

class QTimer;

namespace siaran::whatsapp {
class MessageGateway;
}

namespace siaran::sending {

struct EngineSettings {
    QUuid sender;
    QString host; ///< this computer's name, for people
    QString journalFolder;
    bool soleOwner = true; ///< no other sender shares the database: what is open at the start was left by a crash
    int maxInFlight = 300;
};

/// Sends what runs. At most once: the intent is in the database before the first byte, the outcome is stored for that
/// attempt, and what a crash leaves between the two is in doubt, not sent again (reliability.md B.2). Knows nothing of
/// threads: it lives wherever it was put, with its own ledger and gateway.
class SendingEngine final : public QObject {
    Q_OBJECT

public:
    SendingEngine(EngineSettings settings, Ledger& ledger, whatsapp::MessageGateway& gateway,
                  QObject* parent = nullptr);
    ~SendingEngine() override;

    /// Settles what an earlier life left open, then sends until requestStop().
    void start();

    /// Claims nothing more, gives back what has not left, waits for answers, then emits stopped().
    void requestStop();

    /// Campaigns may have been started, resumed or paused: look at once. Without it, they are looked at each quarter
    /// second.
    void wake();

Q_SIGNALS:
    void started();
    void stopped();
    /// The ledger could not be reached; the engine goes on trying.
    void ledgerFailed(const siaran::Error& error);

private:
    using Clock = std::chrono::steady_clock;

    /// A running campaign and how far its walk has come.
    struct Run {
        RunningCampaign campaign;
        QStringList fieldKeys;
        int cursor = 0;
        Clock::time_point nextClaim;
        double level = 0;
    };

    /// A claimed message and the moment it may leave.
    struct Queued {
        ClaimedMessage message;
        std::shared_ptr<const MessageContent> content;
        PhoneNumberId number;
        double level = 0;
        Clock::time_point slot;
    };

    QCoro::Task<> work(); // runs by itself until stopped()
    [[nodiscard]] QCoro::Task<Result<bool>> step(); ///< false: nothing to do for a while
    [[nodiscard]] QCoro::Task<Result<void>> recover();
    [[nodiscard]] QCoro::Task<Result<void>> settleAbandoned(bool soleOwner);
    [[nodiscard]] QCoro::Task<Result<void>> refresh();
    [[nodiscard]] QCoro::Task<Result<bool>> claimNext();
    [[nodiscard]] QCoro::Task<Result<void>> endWalk(CampaignId campaign);
    QCoro::Task<> deliver(Queued queued); // ends by itself, listed in m_inFlight
    [[nodiscard]] QCoro::Task<Result<void>> flush();
    [[nodiscard]] QCoro::Task<Result<void>> applyEffects();
    [[nodiscard]] QCoro::Task<> finish();

    [[nodiscard]] bool isUnderWay(const AttemptKey& key) const;
    [[nodiscard]] Run* nextRun();
    [[nodiscard]] int claimSize(const Run& run) const;
    void enqueue(const Run& run, const ClaimedBatch& batch, const SlotReservation& slots);
    void releaseDue();
    void settle(Settlement settlement, PhoneNumberId number, double level);
    void waitForNetwork();

    const EngineSettings m_settings;
    Ledger& m_ledger;
    whatsapp::MessageGateway& m_gateway;
    std::unique_ptr<OutcomeJournal> m_journal;
    QString m_workspace;
    QRandomGenerator m_random;
    QTimer* m_releaseTimer;
    std::map<CampaignId, Run> m_runs;
    CampaignId m_lastServed;
    std::deque<Queued> m_queue;
    std::set<AttemptKey> m_inFlight; ///< handed to the network, no answer yet
    QList<Settlement> m_settlements;
    std::map<PhoneNumberId, double> m_throttled; ///< numbers to slow down, with their level
    std::map<CampaignId, QString> m_blamed; ///< campaigns to pause, with the reason
    Clock::time_point m_networkRest; ///< nothing is claimed before
    Clock::time_point m_nextRefresh;
    Clock::time_point m_nextHeartbeat;
    Clock::time_point m_nextAnnouncement;
    int m_networkFailures = 0;
    bool m_unannounced = false;
    bool m_stopRequested = false;
};

} // namespace siaran::sending
