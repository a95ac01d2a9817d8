#include "services/sending/SendingEngine.h"

#include "services/sending/Recovery.h"
#include "services/sending/Ticks.h"

#include <QCoro/QCoroTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

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
constexpr auto WalkRest = 500ms;
constexpr auto MediaRest = 100ms;
// Even until a time that is hours away: a clock may be set, and a computer may sleep.
constexpr std::chrono::milliseconds LongestWalkRest = 10s;
constexpr auto LongestLookRest = 4s;
// Below the level by this much, so that replies and clock differences still fit under it (reliability.md E).
constexpr double LevelShare = 0.976;

double paceOf(int perSecond)
{
    return std::max(1.0, perSecond * LevelShare);
}

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

// Intents nobody works on: of senders that are gone, and of our own claims whose answer was lost with a connection.
QCoro::Task<Result<void>> SendingEngine::settleAbandoned()
{
    const auto senders = co_await m_ledger.openSenders();
    if (!senders) {
        co_return tl::unexpected(senders.error());
    }
    const auto gone = goneSenders(*senders, m_settings.sender, m_silence, LeaseClock::now());
    if (gone.empty()) {
        co_return {};
    }
    QList<QUuid> asked;
    for (const auto& [sender, ended] : gone) {
        asked.append(sender);
    }
    const auto open = co_await m_ledger.openAttempts(asked);
    if (!open) {
        co_return tl::unexpected(open.error());
    }
    std::map<QUuid, std::optional<OutcomeJournal::Entries>> journals;
    QList<Settlement> settlements;
    for (const auto& attempt : *open) {
        if (m_dispatcher.isUnderWay(attempt.key)) {
            continue;
        }
        if (!journals.contains(attempt.sender)) {
            journals.emplace(attempt.sender, OutcomeJournal::read(m_settings.journalFolder, attempt.sender));
        }
        settlements.append(recovered(attempt, journals.at(attempt.sender), gone.at(attempt.sender)));
    }
    if (!settlements.isEmpty()) {
        qCInfo(lcSending) << "settling" << settlements.size() << "attempts that were left open";
        if (auto settled = co_await m_ledger.settle(settlements); !settled) {
            co_return settled;
        }
        m_unannounced = true;
    }
    for (const auto& [sender, ended] : gone) {
        if (ended && sender != m_settings.sender) {
            OutcomeJournal::remove(m_settings.journalFolder, sender);
        }
    }
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
    const auto level = paceOf(m_runs.levelOf(number));
    const auto room = m_dispatcher.room(number, level, now);
    auto* run = room > 0 ? m_runs.next(number, now) : nullptr;
    bool hasClaimed = false;
    if (run != nullptr) {
        // Turns of equal size: all that share the number are served within one look ahead.
        const auto ahead = level * std::chrono::duration<double>(NumberLane::LookAhead).count();
        const auto share = std::max(1, static_cast<int>(ahead) / std::max(1, m_runs.countOf(number)));
        const auto claimed = co_await claimFor(number, run->campaign.id, std::min(room, share));
        if (!claimed) {
            co_return claimed;
        }
        hasClaimed = *claimed;
    }
    if (const auto filled = co_await fillSlots(number, level); !filled) {
        co_return tl::unexpected(filled.error());
    }
    co_return hasClaimed;
}

QCoro::Task<Result<void>> SendingEngine::fillSlots(PhoneNumberId number, double level)
{
    const auto missing = m_dispatcher.missingSlots(number, Clock::now());
    if (missing > 0) {
        const auto slots = co_await m_ledger.reserve(number, level, missing);
        if (!slots) {
            co_return tl::unexpected(slots.error());
        }
        m_dispatcher.lane(number).grant(*slots, missing, Clock::now());
    }
    co_return {};
}

// Just in time: a kill leaves at most what was claimed for the look ahead.
QCoro::Task<Result<bool>> SendingEngine::claimFor(PhoneNumberId number, CampaignId campaign, int room)
{
    auto* run = m_runs.find(campaign);
    const auto asked = run->campaign;
    const auto mediaId = m_courier.idFor(asked, Clock::now());
    if (!mediaId) {
        run->notBefore = Clock::now() + MediaRest;
        m_dispatcher.giveBackQueued([campaign](CampaignId waiting) { return waiting == campaign; });
        co_return false;
    }
    auto size = room;
    auto notBefore = Clock::now();
    auto spacing = ticks(0ms);
    if (asked.ratePerSecond > 0 && asked.ratePerSecond < asked.level) {
        const auto pace = paceOf(asked.ratePerSecond);
        const auto ahead = static_cast<int>(pace * std::chrono::duration<double>(NumberLane::LookAhead).count());
        size = std::min(room, std::max(1, ahead));
        const auto turn = co_await m_ledger.reserveTurn(campaign, pace, size);
        if (!turn) {
            co_return tl::unexpected(turn.error());
        }
        spacing = ticks(std::chrono::duration<double>(1.0 / pace));
        notBefore = Clock::now() + turn->wait;
        run->notBefore = notBefore + spacing * size - ticks(NumberLane::LookAhead) / 2;
    }
    auto claiming = m_ledger.claim(asked, run->cursor, size, run->fieldKeys);
    const auto batch = co_await claiming;
    if (!batch) {
        co_return tl::unexpected(batch.error());
    }
    if (batch->rests) {
        m_nextRefresh = {};
        m_unannounced = true;
        co_return false;
    }
    if (batch->walked == 0) {
        const auto ended = co_await endWalk(campaign);
        co_return ended.map([] { return false; });
    }
    run->cursor = batch->walked;
    for (qsizetype i = 0; i < batch->messages.size(); ++i) {
        m_dispatcher.enqueue(number, {batch->messages.at(i), run->content, notBefore + spacing * i, *mediaId});
    }
    m_unannounced = true;
    co_return true;
}

// The walk found nobody: begin anew at the first who waits, wait for who may not be tried yet, or be done.
QCoro::Task<Result<void>> SendingEngine::endWalk(CampaignId campaign)
{
    const auto begun = Clock::now();
    const auto left = co_await m_ledger.remainder(campaign);
    if (!left) {
        co_return tl::unexpected(left.error());
    }
    const auto now = Clock::now();
    if (auto* run = m_runs.find(campaign); run != nullptr) {
        run->cursor = left->firstPending > 0 ? left->firstPending - 1 : run->cursor;
        // Looking through a million rows costs more than a moment: no more than a tenth of the time. A look that took
        // long because the database came up, or this process stood still, must not be paid for with minutes.
        const auto rest = left->firstPending > 0 ? ticks(std::min(left->untilPending + WorkTick, LongestWalkRest))
                                                 : ticks(WalkRest);
        run->notBefore = now + std::max(rest, std::min(10 * (now - begun), ticks(LongestLookRest)));
    }
    if (left->firstPending == 0 && left->underWay > 0) {
        m_seeksAbandoned = true; // another sender may live by now: gone is who has been silent
    } else if (left->firstPending == 0) {
        const auto completed = co_await m_ledger.complete(campaign);
        if (!completed) {
            co_return tl::unexpected(completed.error());
        }
        if (*completed) {
            m_nextRefresh = {};
            m_unannounced = true;
        }
    }
    co_return {};
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
