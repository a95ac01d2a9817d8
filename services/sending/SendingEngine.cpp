#include "services/sending/SendingEngine.h"

#include "services/domain/CallbackData.h"
#include "services/sending/Outgoing.h"
#include "services/sending/Recovery.h"
#include "services/whatsapp/MessageGateway.h"

#include <QCoro/QCoroTimer>
#include <QLoggingCategory>
#include <QTimer>

#include <algorithm>

Q_LOGGING_CATEGORY(lcSending, "siaran.sending")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::sending {

namespace {

constexpr auto ReleaseTick = 10ms;
constexpr auto WorkTick = 20ms;
constexpr auto LookAhead = 120ms; // a kill leaves at most what was claimed for this long
constexpr auto RefreshInterval = 250ms;
constexpr auto HeartbeatInterval = 5s;
constexpr auto AnnounceInterval = 400ms;
constexpr auto LedgerRest = 500ms;
constexpr auto DoubtInterval = 2s;
// Below the level by this much, so that replies and clock differences still fit under it (reliability.md E).
constexpr double LevelShare = 0.98;

double sendingLevel(const RunningCampaign& campaign)
{
    return std::max(1.0, campaign.level * LevelShare);
}

QStringList fieldKeysOf(const MessageContent& content)
{
    QStringList keys;
    for (const auto& binding : content.bindings) {
        if (binding.source.kind == VariableSource::Kind::Field) {
            keys.append(binding.source.value);
        }
    }
    return keys;
}

} // namespace

SendingEngine::SendingEngine(EngineSettings settings, Ledger& ledger, whatsapp::MessageGateway& gateway,
                             QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_ledger(ledger)
    , m_gateway(gateway)
    , m_random(QRandomGenerator::securelySeeded())
    , m_releaseTimer(new QTimer(this))
{
    m_releaseTimer->setTimerType(Qt::PreciseTimer);
    m_releaseTimer->setInterval(ReleaseTick);
    connect(m_releaseTimer, &QTimer::timeout, this, &SendingEngine::releaseDue);
}

SendingEngine::~SendingEngine() = default;

void SendingEngine::start()
{
    work();
}

void SendingEngine::requestStop()
{
    m_stopRequested = true;
}

void SendingEngine::wake()
{
    m_nextRefresh = {};
}

QCoro::Task<> SendingEngine::work()
{
    while (!m_stopRequested) {
        const auto recovery = co_await recover();
        if (recovery) {
            break;
        }
        Q_EMIT ledgerFailed(recovery.error());
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

QCoro::Task<Result<bool>> SendingEngine::step()
{
    if (const auto flushed = co_await flush(); !flushed) {
        co_return tl::unexpected(flushed.error());
    }
    if (const auto refreshed = co_await refresh(); !refreshed) {
        co_return tl::unexpected(refreshed.error());
    }
    co_return co_await claimNext();
}

QCoro::Task<Result<void>> SendingEngine::recover()
{
    if (!m_journal) {
        auto journal = OutcomeJournal::open(m_settings.journalFolder, m_settings.sender);
        if (!journal) {
            co_return tl::unexpected(journal.error());
        }
        m_journal = std::move(*journal);
    }
    if (m_workspace.isEmpty()) {
        auto key = co_await m_ledger.enlist(m_settings.host);
        if (!key) {
            co_return tl::unexpected(key.error());
        }
        m_workspace = *key;
    }
    if (auto settled = co_await settleAbandoned(m_settings.soleOwner); !settled) {
        co_return settled;
    }
    if (m_settings.soleOwner) {
        OutcomeJournal::removeOthers(m_settings.journalFolder, m_settings.sender);
    }
    co_return {};
}

// Intents nobody works on: of senders that are gone, and of our own claims whose answer was lost with a connection.
QCoro::Task<Result<void>> SendingEngine::settleAbandoned(bool soleOwner)
{
    const auto open = co_await m_ledger.openAttempts(soleOwner);
    if (!open) {
        co_return tl::unexpected(open.error());
    }
    std::map<QUuid, std::optional<OutcomeJournal::Entries>> journals;
    QList<Settlement> settlements;
    for (const auto& attempt : *open) {
        if (isUnderWay(attempt.key)) {
            continue;
        }
        if (!journals.contains(attempt.sender)) {
            journals.emplace(attempt.sender, OutcomeJournal::read(m_settings.journalFolder, attempt.sender));
        }
        settlements.append(recovered(attempt, journals.at(attempt.sender)));
    }
    if (!settlements.isEmpty()) {
        qCInfo(lcSending) << "settling" << settlements.size() << "attempts that were left open";
        if (auto settled = co_await m_ledger.settle(settlements); !settled) {
            co_return settled;
        }
    }
    for (const auto& [sender, entries] : journals) {
        if (sender != m_settings.sender) {
            OutcomeJournal::remove(m_settings.journalFolder, sender);
        }
    }
    co_return {};
}

bool SendingEngine::isUnderWay(const AttemptKey& key) const
{
    return m_inFlight.contains(key)
        || std::ranges::any_of(m_queue, [&key](const Queued& queued) { return queued.message.key == key; })
        || std::ranges::find(m_settlements, key, &Settlement::key) != m_settlements.end();
}

QCoro::Task<Result<void>> SendingEngine::refresh()
{
    const auto now = Clock::now();
    if (now >= m_nextHeartbeat) {
        m_nextHeartbeat = now + HeartbeatInterval;
        if (auto alive = co_await m_ledger.heartbeat(); !alive) {
            co_return alive;
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
    std::map<CampaignId, Run> runs;
    for (auto& campaign : *running) {
        Run run;
        if (const auto known = m_runs.find(campaign.id); known != m_runs.end()) {
            run = std::move(known->second);
        }
        run.level = sendingLevel(campaign);
        run.fieldKeys = fieldKeysOf(campaign.content);
        const auto id = campaign.id;
        run.campaign = std::move(campaign);
        runs.emplace(id, std::move(run));
    }
    m_runs = std::move(runs);
    co_return {};
}

SendingEngine::Run* SendingEngine::nextRun()
{
    const auto now = Clock::now();
    auto candidate = m_runs.upper_bound(m_lastServed);
    for (size_t tried = 0; tried < m_runs.size(); ++tried, ++candidate) {
        if (candidate == m_runs.end()) {
            candidate = m_runs.begin();
        }
        if (candidate->second.nextClaim <= now) {
            m_lastServed = candidate->first;
            return &candidate->second;
        }
    }
    return nullptr;
}

int SendingEngine::claimSize(const Run& run) const
{
    const auto rate
        = run.campaign.ratePerSecond > 0 ? std::min<double>(run.campaign.ratePerSecond, run.level) : run.level;
    const auto ahead = std::max(1, static_cast<int>(rate * std::chrono::duration<double>(LookAhead).count()));
    const auto room = m_settings.maxInFlight - static_cast<int>(m_inFlight.size() + m_queue.size());
    return std::min(ahead, room);
}

QCoro::Task<Result<bool>> SendingEngine::claimNext()
{
    const auto now = Clock::now();
    // Just in time: nothing is claimed while what is queued still lasts, or while the network rests.
    if (now < m_networkRest || (!m_queue.empty() && m_queue.back().slot > now + LookAhead / 2)) {
        co_return false;
    }
    auto* run = nextRun();
    const auto size = run == nullptr ? 0 : claimSize(*run);
    if (size <= 0) {
        co_return false;
    }
    const auto id = run->campaign.id;
    const auto slots = co_await m_ledger.reserve(run->campaign.number, run->level, size);
    if (!slots) {
        co_return tl::unexpected(slots.error());
    }
    const auto cursor = run->cursor;
    const auto batch = co_await m_ledger.claim(id, cursor, size, run->fieldKeys);
    if (!batch) {
        co_return tl::unexpected(batch.error());
    }
    if (batch->walked == 0) {
        if (auto ended = co_await endWalk(id); !ended) {
            co_return tl::unexpected(ended.error());
        }
        co_return false;
    }
    run->cursor = batch->walked;
    if (run->campaign.ratePerSecond > 0) {
        run->nextClaim = std::max(run->nextClaim, now)
            + std::chrono::microseconds(batch->messages.size() * 1'000'000 / run->campaign.ratePerSecond);
    }
    enqueue(*run, *batch, *slots);
    co_return true;
}

// The walk found nobody: begin anew at the first who waits, wait for who may not be tried yet, or be done.
QCoro::Task<Result<void>> SendingEngine::endWalk(CampaignId campaign)
{
    const auto left = co_await m_ledger.remainder(campaign);
    if (!left) {
        co_return tl::unexpected(left.error());
    }
    if (const auto found = m_runs.find(campaign); found != m_runs.end()) {
        auto& run = found->second;
        run.cursor = left->firstPending > 0 ? left->firstPending - 1 : run.cursor;
        run.nextClaim = Clock::now() + (left->firstPending > 0 ? left->untilPending + WorkTick : DoubtInterval / 4);
    }
    if (left->firstPending == 0 && left->underWay > 0) {
        co_return co_await settleAbandoned(false); // another sender may live by now: gone is who has been silent
    }
    if (left->firstPending == 0) {
        const auto completed = co_await m_ledger.complete(campaign);
        if (!completed) {
            co_return tl::unexpected(completed.error());
        }
        m_nextRefresh = {};
        m_unannounced = true;
    }
    co_return {};
}

void SendingEngine::enqueue(const Run& run, const ClaimedBatch& batch, const SlotReservation& slots)
{
    const auto content = std::make_shared<const MessageContent>(run.campaign.content);
    const auto first = Clock::now() + slots.wait;
    const auto spacing = std::chrono::duration<double>(1.0 / slots.ratePerSecond);
    for (qsizetype i = 0; i < batch.messages.size(); ++i) {
        const auto offset = std::chrono::duration_cast<Clock::duration>(spacing * static_cast<double>(i));
        m_queue.push_back({.message = batch.messages.at(i),
                           .content = content,
                           .number = run.campaign.number,
                           .level = run.level,
                           .slot = first + offset});
    }
}

void SendingEngine::releaseDue()
{
    const auto now = Clock::now();
    while (!m_queue.empty() && m_queue.front().slot <= now && std::ssize(m_inFlight) < m_settings.maxInFlight) {
        auto queued = std::move(m_queue.front());
        m_queue.pop_front();
        deliver(std::move(queued));
    }
}

QCoro::Task<> SendingEngine::deliver(Queued queued)
{
    const auto key = queued.message.key;
    const CallbackData callback {
        .workspace = m_workspace, .campaign = key.campaign, .position = key.position, .attempt = key.attempt};
    auto message = outgoingOf(*queued.content, queued.message.contact, callback.toString());
    if (!message) {
        settle({.key = key,
                .outcome = AttemptOutcome::NotSent,
                .status = MessageStatus::Skipped,
                .detail = u"missing_variable"_s},
               queued.number, queued.level);
        co_return;
    }
    if (!m_journal->recordReleased(key)) {
        settle(givenBack(key), queued.number, queued.level); // the disk is full: nothing leaves without its trace
        waitForNetwork();
        co_return;
    }
    m_inFlight.insert(key);
    const auto outcome = co_await m_gateway.send(std::move(*message));
    m_inFlight.erase(key);
    if (const auto* accepted = std::get_if<whatsapp::Accepted>(&outcome)) {
        (void)m_journal->recordAccepted(key, accepted->wamid); // the database will know it soon in any case
    }
    settle(settlementOf(key, outcome, m_random.generateDouble()), queued.number, queued.level);
}

void SendingEngine::settle(Settlement settlement, PhoneNumberId number, double level)
{
    switch (settlement.effect) {
    case Settlement::Effect::SlowDown: m_throttled[number] = level; break;
    case Settlement::Effect::PauseForTemplate: m_blamed[settlement.key.campaign] = u"template"_s; break;
    case Settlement::Effect::PauseForAccount: m_blamed[settlement.key.campaign] = u"account"_s; break;
    case Settlement::Effect::WaitForNetwork: waitForNetwork(); break;
    case Settlement::Effect::None:
        if (settlement.outcome == AttemptOutcome::Accepted || settlement.outcome == AttemptOutcome::Rejected) {
            m_networkFailures = 0;
        }
        break;
    }
    m_settlements.append(std::move(settlement));
}

void SendingEngine::waitForNetwork()
{
    m_networkFailures = std::min(m_networkFailures + 1, 10);
    m_networkRest = Clock::now() + backOff(m_networkFailures, 500ms, 30s, m_random.generateDouble());
}

QCoro::Task<Result<void>> SendingEngine::flush()
{
    if (!m_settlements.isEmpty()) {
        const auto settlements = std::exchange(m_settlements, {});
        if (auto stored = co_await m_ledger.settle(settlements); !stored) {
            m_settlements = settlements + m_settlements;
            co_return stored;
        }
        m_unannounced = true;
        if (m_inFlight.empty() && m_settlements.isEmpty() && m_queue.empty()) {
            m_journal->clear();
        }
    }
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
    const auto throttled = std::exchange(m_throttled, {});
    for (const auto& [number, level] : throttled) {
        if (auto slowed = co_await m_ledger.slowDown(number, level); !slowed) {
            co_return slowed;
        }
    }
    const auto blamed = std::exchange(m_blamed, {});
    for (const auto& [campaign, reason] : blamed) {
        if (auto paused = co_await m_ledger.pause(campaign, reason); !paused) {
            co_return paused;
        }
        m_nextRefresh = {};
        m_unannounced = true;
    }
    co_return {};
}

QCoro::Task<> SendingEngine::finish()
{
    m_releaseTimer->stop();
    for (const auto& queued : std::exchange(m_queue, {})) {
        m_settlements.append(givenBack(queued.message.key));
    }
    while (!m_inFlight.empty()) {
        co_await QCoro::sleepFor(std::chrono::milliseconds(WorkTick));
    }
    // What the database does not take now stands in the journal, for the next start.
    if (const auto stored = co_await flush(); !stored) {
        qCWarning(lcSending) << "the last outcomes stay in the journal:" << stored.error().detail;
    }
    Q_EMIT stopped();
}

} // namespace siaran::sending
