#include "services/sending/Dispatcher.h"

#include "services/core/CrashPoint.h"
#include "services/domain/CallbackData.h"
#include "services/sending/MediaCourier.h"
#include "services/sending/Outgoing.h"
#include "services/sending/Recovery.h"
#include "services/whatsapp/ErrorCatalogue.h"
#include "services/whatsapp/MessageGateway.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::sending {

namespace {

constexpr auto JournalRest = 1s;
constexpr int Unstored = 4; // times what may be on its way
constexpr int MediaRefused = 131053;

std::optional<Breaker::Sign> signOf(const whatsapp::SendOutcome& outcome)
{
    if (std::holds_alternative<whatsapp::Accepted>(outcome)) {
        return Breaker::Sign::Good;
    }
    if (const auto* rejected = std::get_if<whatsapp::Rejected>(&outcome)) {
        const auto isTrouble = whatsapp::classOf(rejected->error) == whatsapp::ErrorClass::Transient;
        return isTrouble ? Breaker::Sign::Bad : Breaker::Sign::Answered;
    }
    const auto* left = std::get_if<whatsapp::NotSent>(&outcome);
    if (left != nullptr && left->reason == whatsapp::NotSentReason::Malformed) {
        return std::nullopt;
    }
    return Breaker::Sign::Bad;
}

} // namespace

Dispatcher::Dispatcher(whatsapp::MessageGateway& gateway, MediaCourier& courier, int maxInFlight)
    : m_gateway(gateway)
    , m_courier(courier)
    , m_maxInFlight(maxInFlight)
    , m_random(QRandomGenerator::securelySeeded())
{
}

Dispatcher::~Dispatcher() = default;

void Dispatcher::begin(std::unique_ptr<OutcomeJournal> journal, QString workspaceKey)
{
    m_journal = std::move(journal);
    m_workspace = std::move(workspaceKey);
}

int Dispatcher::queued() const
{
    int queued = 0;
    for (const auto& [number, lane] : m_lanes) {
        queued += lane.size();
    }
    return queued;
}

int Dispatcher::room(PhoneNumberId number, double perSecond, Clock::time_point now)
{
    if (m_settlements.size() > Unstored * m_maxInFlight) {
        return 0; // the database takes nothing: no more of what it does not know of
    }
    auto& way = lane(number);
    switch (way.breaker().state(now)) {
    case Breaker::State::Open:
    case Breaker::State::Probing: return 0;
    case Breaker::State::Trial: {
        const auto busy = way.size() > 0 || m_onTheirWay[number] > 0;
        return busy ? 0 : 1;
    }
    case Breaker::State::Closed: break;
    }
    const auto free = m_maxInFlight - static_cast<int>(m_inFlight.size()) - queued();
    return std::clamp(way.room(perSecond, now), 0, std::max(0, free));
}

int Dispatcher::missingSlots(PhoneNumberId number, Clock::time_point now)
{
    const auto& way = lane(number);
    return m_onTheirWay[number] < way.mostOnTheirWay() ? way.missingSlots(now) : 0;
}

QString Dispatcher::describe(Clock::time_point now) const
{
    QStringList parts {
        u"%1 on their way, %2 not stored yet%3%4;"_s.arg(m_inFlight.size())
            .arg(m_settlements.size())
            .arg(isLeaseHeld() ? u""_s : u", lease lost"_s, isHolding(now) ? u", journal not written"_s : u""_s)};
    for (const auto& [number, way] : m_lanes) {
        parts.append(u"number %1: %2"_s.arg(number.value()).arg(way.describe(now)));
    }
    return parts.join(u' ');
}

void Dispatcher::releaseDue()
{
    const auto now = Clock::now();
    if (!m_journal || isHolding(now) || !isLeaseHeld()) {
        return;
    }
    for (auto& [number, way] : m_lanes) {
        const auto state = way.breaker().state(now);
        if (state == Breaker::State::Open || state == Breaker::State::Probing) {
            for (const auto& waiting : way.takeIf([](CampaignId) { return true; })) {
                giveBack(waiting.message.key);
            }
            continue;
        }
        const auto& onTheirWay = m_onTheirWay[number];
        while (std::ssize(m_inFlight) < m_maxInFlight && onTheirWay < way.mostOnTheirWay()) {
            auto due = way.next(now);
            if (!due) {
                break;
            }
            deliver(number, std::move(*due));
        }
    }
}

void Dispatcher::giveBackQueued(const std::function<bool(CampaignId)>& isGone)
{
    for (auto& [number, way] : m_lanes) {
        for (const auto& waiting : way.takeIf(isGone)) {
            giveBack(waiting.message.key);
        }
    }
}

void Dispatcher::giveBack(const AttemptKey& key)
{
    m_settlements.append(givenBack(key));
}

QCoro::Task<> Dispatcher::deliver(PhoneNumberId number, NumberLane::Queued queued)
{
    const auto key = queued.message.key;
    const auto refusals = queued.message.refusals;
    const CallbackData callback {
        .workspace = m_workspace, .campaign = key.campaign, .position = key.position, .attempt = key.attempt};
    const auto mediaId = queued.mediaId;
    auto message = outgoingOf(*queued.content, queued.message.contact, callback.toString(), mediaId);
    if (!message) {
        settle(number,
               {.key = key,
                .outcome = AttemptOutcome::NotSent,
                .status = MessageStatus::Skipped,
                .detail = u"missing_variable"_s});
        co_return;
    }
    crashPoint("journal.before_release");
    if (!m_journal->recordReleased(key)) {
        giveBack(key); // the disk is full: nothing leaves without its trace
        m_holdUntil = Clock::now() + JournalRest;
        co_return;
    }
    crashPoint("journal.after_release");
    // After the journal: whoever settles what a silent sender left reads there that this one may have gone.
    if (!isLeaseHeld()) {
        giveBack(key);
        co_return;
    }
    m_inFlight.emplace(key, number);
    ++m_onTheirWay[number];
    ++m_released;
    const auto left = Clock::now();
    const auto outcome = co_await m_gateway.send(std::move(*message));
    crashPoint("wire.after_reply");
    m_inFlight.erase(key);
    --m_onTheirWay[number];
    lane(number).answered(Clock::now() - left);
    if (const auto* accepted = std::get_if<whatsapp::Accepted>(&outcome)) {
        crashPoint("journal.before_answer");
        (void)m_journal->recordAccepted(key, accepted->wamid); // the database will know it soon in any case
        crashPoint("journal.after_answer");
    }
    if (const auto sign = signOf(outcome)) {
        lane(number).breaker().record(*sign, Clock::now(), m_random.generateDouble());
    }
    auto settlement = settlementOf(key, outcome, refusals, m_random.generateDouble());
    settle(number, mediaId.isEmpty() ? settlement : withFileJudged(settlement, outcome, mediaId));
}

// Nobody fails for a file that WhatsApp has forgotten: it is brought anew, and they are tried again.
Settlement Dispatcher::withFileJudged(Settlement settlement, const whatsapp::SendOutcome& outcome,
                                      const QString& mediaId)
{
    const auto campaign = settlement.key.campaign;
    if (std::holds_alternative<whatsapp::Accepted>(outcome)) {
        m_courier.accepted(campaign);
    }
    const auto* refused = std::get_if<whatsapp::Rejected>(&outcome);
    if (refused != nullptr && whatsapp::mayMeanUnknownFile(refused->error) && m_courier.mayBeStale(campaign, mediaId)) {
        settlement.status = MessageStatus::Pending;
        settlement.effect = Settlement::Effect::None;
    }
    return settlement;
}

void Dispatcher::settle(PhoneNumberId number, Settlement settlement)
{
    settlement = m_guard.judge(std::move(settlement));
    const auto campaign = settlement.key.campaign;
    const auto code = settlement.errorCode.value_or(0);
    switch (settlement.effect) {
    case Settlement::Effect::SlowDown: m_effects.throttled.insert(number); break;
    case Settlement::Effect::PauseForTemplate:
        m_effects.blamed[campaign] = {code == MediaRefused ? u"media"_s : u"template"_s, code};
        break;
    case Settlement::Effect::PauseForContent: m_effects.blamed[campaign] = {u"content"_s, code}; break;
    case Settlement::Effect::PauseForAccount: m_effects.blamed[campaign] = {u"account"_s, code}; break;
    case Settlement::Effect::WaitForPerson:
    case Settlement::Effect::None: break;
    }
    m_settlements.append(std::move(settlement));
}

bool Dispatcher::isUnderWay(const AttemptKey& key) const
{
    return m_inFlight.contains(key)
        || std::ranges::any_of(m_lanes, [&key](const auto& entry) { return entry.second.holds(key); })
        || std::ranges::find(m_settlements, key, &Settlement::key) != m_settlements.end();
}

void Dispatcher::forgetStored()
{
    std::set<AttemptKey> open;
    for (const auto& [key, number] : m_inFlight) {
        open.insert(key);
    }
    for (const auto& settlement : m_settlements) {
        open.insert(settlement.key);
    }
    m_journal->forgetAllBut(open);
}

} // namespace siaran::sending
