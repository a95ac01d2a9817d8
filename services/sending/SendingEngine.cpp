#include "services/sending/SendingEngine.h"

#include "services/sending/Pace.h"

#include <QCoro/QCoroTimer>
#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(lcSending, "siaran.sending")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::sending {

namespace {

constexpr auto ReleaseTick = 5ms;
constexpr auto WorkTick = 20ms;
constexpr auto RefreshInterval = 250ms;
constexpr auto HeartbeatInterval = 5s;
constexpr auto AnnounceInterval = 400ms;
constexpr auto SweepInterval = 10s;
constexpr auto LedgerRest = 500ms;

} // namespace

SendingEngine::SendingEngine(EngineSettings settings, Ledger& ledger, whatsapp::MessageGateway& gateway,
                             whatsapp::AccountGateway* account, media::MediaUploads* uploads, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_ledger(ledger)
    , m_watch(account, ledger, m_settings.watchInterval)
    , m_courier(uploads)
    , m_dispatcher(gateway, m_courier, m_settings.maxInFlight)
    , m_writer(m_dispatcher, m_ledger)
    , m_claimer(m_ledger, m_dispatcher, m_courier, m_runs)
    , m_abandoned(m_ledger, m_dispatcher, m_settings.sender, m_settings.journalFolder)
    , m_releaseTimer(new QTimer(this))
    , m_random(QRandomGenerator::securelySeeded())
{
    m_releaseTimer->setTimerType(Qt::PreciseTimer);
    m_releaseTimer->setInterval(ReleaseTick);
    connect(m_releaseTimer, &QTimer::timeout, this, [this] { m_dispatcher.releaseDue(); });
}

SendingEngine::~SendingEngine() = default;

void SendingEngine::start()
{
    work();
}

void SendingEngine::requestStop()
{
    m_stopRequested = true;
    m_courier.stop();
    m_watch.stop();
}

void SendingEngine::wake()
{
    m_nextRefresh = {};
}

QCoro::Task<> SendingEngine::work()
{
    while (!m_stopRequested) {
        const auto prepared = co_await prepare();
        if (prepared) {
            break;
        }
        Q_EMIT ledgerFailed(prepared.error());
        co_await QCoro::sleepFor(std::chrono::milliseconds(LedgerRest));
    }
    m_releaseTimer->start();
    Q_EMIT started();
    while (!m_stopRequested) {
        const auto claimed = co_await step();
        if (!claimed) {
            qCWarning(lcSending) << "the ledger does not answer:" << claimed.error().detail;
            Q_EMIT ledgerFailed(claimed.error());
            co_await QCoro::sleepFor(std::chrono::milliseconds(LedgerRest));
        } else if (!*claimed) {
            co_await QCoro::sleepFor(std::chrono::milliseconds(WorkTick));
        }
    }
    co_await finish();
}

QCoro::Task<Result<void>> SendingEngine::prepare()
{
    if (!m_begun) {
        auto journal = OutcomeJournal::open(m_settings.journalFolder, m_settings.sender);
        if (!journal) {
            co_return tl::unexpected(journal.error());
        }
        const auto before = LeaseClock::now();
        const auto key = co_await m_ledger.enlist(m_settings.host);
        if (!key) {
            co_return tl::unexpected(key.error());
        }
        m_dispatcher.begin(std::move(*journal), *key);
        m_dispatcher.leaseRenewed(before);
        m_nextHeartbeat = Clock::now() + HeartbeatInterval;
        m_begun = true;
    }
    co_return co_await settleAbandoned();
}

QCoro::Task<Result<bool>> SendingEngine::step()
{
    if (const auto kept = co_await keepLease(); !kept) {
        co_return tl::unexpected(kept.error());
    }
    if (const auto flushed = co_await flush(); !flushed) {
        co_return tl::unexpected(flushed.error());
    }
    if (const auto refreshed = co_await refresh(); !refreshed) {
        co_return tl::unexpected(refreshed.error());
    }
    bool hasClaimed = false;
    for (const auto number : m_runs.numbers()) {
        const auto claimed = co_await tend(number);
        if (!claimed) {
            co_return claimed;
        }
        hasClaimed = hasClaimed || *claimed;
    }
    co_return hasClaimed;
}

// Past its lease, what this process has claimed may have been settled by others: it is given back, and nothing is
// claimed or released until a heartbeat has been stored again.
QCoro::Task<Result<void>> SendingEngine::keepLease()
{
    if (!m_dispatcher.isLeaseHeld()) {
        m_dispatcher.giveBackQueued([](CampaignId) { return true; });
        m_nextHeartbeat = {};
    }
    if (Clock::now() < m_nextHeartbeat) {
        co_return {};
    }
    const auto before = LeaseClock::now();
    auto alive = co_await m_ledger.heartbeat();
    if (!alive && alive.error().kind == ErrorKind::NotFound) {
        const auto key = co_await m_ledger.enlist(m_settings.host);
        alive = key.map([](const QString&) {});
    }
    if (!alive) {
        co_return alive;
    }
    m_dispatcher.leaseRenewed(before);
    m_nextHeartbeat = Clock::now() + HeartbeatInterval;
    tellIfStill();
    co_return {};
}

// For whoever wonders why nothing leaves. Between two heartbeats a pause for a pair or an hour of quiet is nothing odd.
void SendingEngine::tellIfStill()
{
    const auto released = m_dispatcher.released();
    if (std::exchange(m_releasedBefore, released) == released && !m_runs.numbers().empty()) {
        qCInfo(lcSending).noquote() << "nothing left since the last heartbeat:" << m_dispatcher.describe(Clock::now())
                                    << m_runs.describe(Clock::now());
    }
}

QCoro::Task<Result<void>> SendingEngine::settleAbandoned()
{
    const auto settled = co_await m_abandoned.settle();
    if (!settled) {
        co_return tl::unexpected(settled.error());
    }
    m_unannounced = m_unannounced || *settled > 0;
    co_return {};
}

QCoro::Task<Result<void>> SendingEngine::refresh()
{
    const auto now = Clock::now();
    m_watch.lookIfDue(now);
    if (now >= m_nextSweep) {
        m_nextSweep = now + SweepInterval;
        m_seeksAbandoned = true;
        const auto settled = co_await m_ledger.settleSilence();
        if (!settled) {
            co_return tl::unexpected(settled.error());
        }
        m_unannounced = m_unannounced || *settled > 0;
    }
    // What is being stored is neither under way nor in the database.
    if (m_seeksAbandoned && !m_writer.isBusy()) {
        m_seeksAbandoned = false;
        if (auto abandoned = co_await settleAbandoned(); !abandoned) {
            co_return abandoned;
        }
    }
    if (now < m_nextRefresh) {
        co_return {};
    }
    m_nextRefresh = now + RefreshInterval;
    auto running = co_await m_ledger.running();
    if (!running) {
        co_return tl::unexpected(running.error());
    }
    for (const auto campaign : m_runs.update(std::move(*running))) {
        m_dispatcher.forgive(campaign);
        m_courier.forgive(campaign);
    }
    m_dispatcher.giveBackQueued([this](CampaignId campaign) { return !m_runs.isRunning(campaign); });
    co_return {};
}

QCoro::Task<Result<bool>> SendingEngine::tend(PhoneNumberId number)
{
    const auto now = Clock::now();
    if (m_dispatcher.isHolding(now)) {
        co_return false;
    }
    if (m_dispatcher.lane(number).breaker().state(now) == Breaker::State::Probing && !m_watch.isAsking()) {
        probe(number);
        co_return false;
    }
    const auto turn = co_await m_claimer.takeTurn(number);
    if (!turn) {
        co_return tl::unexpected(turn.error());
    }
    switch (*turn) {
    case Claimer::Turn::Nothing: break;
    case Claimer::Turn::Claimed: m_unannounced = true; break;
    case Claimer::Turn::Over:
        m_unannounced = true;
        m_nextRefresh = {};
        break;
    case Claimer::Turn::Awaited:
        m_seeksAbandoned = true; // another sender may live by now: gone is who has been silent
        break;
    }
    if (const auto filled = co_await m_claimer.fillSlots(number); !filled) {
        co_return tl::unexpected(filled.error());
    }
    co_return *turn == Claimer::Turn::Claimed;
}

QCoro::Task<Result<void>> SendingEngine::flush()
{
    if (const auto fault = m_writer.takeFault()) {
        co_return tl::unexpected(*fault);
    }
    if (!m_seeksAbandoned) {
        m_writer.begin();
    }
    m_unannounced = m_writer.takeProgress() || m_unannounced;
    if (auto applied = co_await applyEffects(); !applied) {
        co_return applied;
    }
    if (m_unannounced && Clock::now() >= m_nextAnnouncement) {
        m_unannounced = false;
        m_nextAnnouncement = Clock::now() + AnnounceInterval;
        co_return co_await m_ledger.announce();
    }
    co_return {};
}

QCoro::Task<Result<void>> SendingEngine::applyEffects()
{
    auto effects = m_dispatcher.takeEffects();
    for (const auto campaign : m_courier.takeFailures()) {
        effects.blamed[campaign].reason = u"media"_s;
    }
    for (const auto number : effects.throttled) {
        const auto level = paceOf(m_runs.levelOf(number));
        if (auto slowed = co_await m_ledger.slowDown(number, level); !slowed) {
            co_return slowed;
        }
    }
    for (const auto& [campaign, blame] : effects.blamed) {
        if (auto paused = co_await m_ledger.pause(campaign, blame.reason, blame.code); !paused) {
            co_return paused;
        }
        m_nextRefresh = {};
        m_unannounced = true;
    }
    co_return {};
}

QCoro::Task<> SendingEngine::probe(PhoneNumberId number)
{
    const auto answered = co_await m_watch.answers();
    m_dispatcher.lane(number).breaker().probed(answered, Clock::now(), m_random.generateDouble());
}

QCoro::Task<> SendingEngine::finish()
{
    m_releaseTimer->stop();
    m_dispatcher.giveBackQueued([](CampaignId) { return true; });
    while (!m_dispatcher.isIdle() || m_watch.isAsking() || m_courier.isBusy()) {
        co_await QCoro::sleepFor(std::chrono::milliseconds(WorkTick));
    }
    // What the database does not take now stands in the journal, for the next start.
    if (const auto stored = co_await m_writer.drain(); !stored) {
        qCWarning(lcSending) << "the last outcomes stay in the journal:" << stored.error().detail;
    }
    Q_EMIT stopped();
}

} // namespace siaran::sending
