#pragma once

#include "services/sending/AbandonedAttempts.h"
#include "services/sending/Claimer.h"
#include "services/sending/Dispatcher.h"
#include "services/sending/Ledger.h"
#include "services/sending/MediaCourier.h"
#include "services/sending/NumberWatch.h"
#include "services/sending/RunTable.h"
#include "services/sending/SettlementWriter.h"

#include <QCoro/QCoroTask>
#include <QObject>
#include <QRandomGenerator>

#include <chrono>
#include <memory>

class QTimer;

namespace siaran::sending {

struct EngineSettings {
    QUuid sender;
    QString host; ///< this computer's name, for people
    QString journalFolder;
    int maxInFlight = 420;
    std::chrono::milliseconds watchInterval {600'000}; ///< how often WhatsApp is asked for the number's limits
};

/// Sends what runs. At most once: the intent is in the database before the first byte, the outcome is stored for that
/// attempt, and what a crash leaves between the two is in doubt, not sent again (reliability.md B.2). Any number of
/// engines may work on one database: the pace, the limits and the claims are shared there. Knows nothing of threads: it
/// lives wherever it was put, with its own ledger and gateway.
class SendingEngine final : public QObject {
    Q_OBJECT

public:
    /// `account`, if given, tells limits and is the probe while the way out is closed; `uploads` bring the files of
    /// campaigns to WhatsApp.
    SendingEngine(EngineSettings settings, Ledger& ledger, whatsapp::MessageGateway& gateway,
                  whatsapp::AccountGateway* account = nullptr, media::MediaUploads* uploads = nullptr,
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

    QCoro::Task<> work(); // runs by itself until stopped()
    [[nodiscard]] QCoro::Task<Result<void>> prepare();
    [[nodiscard]] QCoro::Task<Result<bool>> step(); ///< false: nothing to do for a while
    [[nodiscard]] QCoro::Task<Result<void>> keepLease();
    [[nodiscard]] QCoro::Task<Result<void>> settleAbandoned();
    [[nodiscard]] QCoro::Task<Result<void>> refresh();
    [[nodiscard]] QCoro::Task<Result<bool>> tend(PhoneNumberId number);
    [[nodiscard]] QCoro::Task<Result<void>> flush();
    [[nodiscard]] QCoro::Task<Result<void>> applyEffects();
    [[nodiscard]] QCoro::Task<> finish();
    void tellIfStill();
    QCoro::Task<> probe(PhoneNumberId number); // ends by itself, at most one at a time

    const EngineSettings m_settings;
    Ledger& m_ledger;
    NumberWatch m_watch;
    MediaCourier m_courier;
    Dispatcher m_dispatcher;
    SettlementWriter m_writer;
    RunTable m_runs;
    Claimer m_claimer;
    AbandonedAttempts m_abandoned;
    QTimer* m_releaseTimer;
    QRandomGenerator m_random;
    Clock::time_point m_nextRefresh;
    Clock::time_point m_nextHeartbeat;
    Clock::time_point m_nextAnnouncement;
    Clock::time_point m_nextSweep;
    qint64 m_releasedBefore = -1; ///< at the last heartbeat
    bool m_begun = false;
    bool m_seeksAbandoned = false; ///< as soon as nothing is being stored
    bool m_unannounced = false;
    bool m_stopRequested = false;
};

} // namespace siaran::sending
