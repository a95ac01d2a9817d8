#include "services/sending/Claimer.h"

#include "services/sending/Dispatcher.h"
#include "services/sending/Ledger.h"
#include "services/sending/MediaCourier.h"
#include "services/sending/Pace.h"
#include "services/sending/Ticks.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace siaran::sending {

namespace {

constexpr auto WalkRest = 500ms;
constexpr auto PendingRest = 20ms;
constexpr auto MediaRest = 100ms;
// Even until a time that is hours away: a clock may be set, and a computer may sleep.
constexpr std::chrono::milliseconds LongestWalkRest = 10s;
constexpr auto LongestLookRest = 4s;

/// How many leave within the look ahead, at least one.
int aheadAt(double perSecond)
{
    return std::max(1, static_cast<int>(perSecond * std::chrono::duration<double>(NumberLane::LookAhead).count()));
}

} // namespace

Claimer::Claimer(Ledger& ledger, Dispatcher& dispatcher, MediaCourier& courier, RunTable& runs)
    : m_ledger(ledger)
    , m_dispatcher(dispatcher)
    , m_courier(courier)
    , m_runs(runs)
{
}

QCoro::Task<Result<Claimer::Turn>> Claimer::takeTurn(PhoneNumberId number)
{
    const auto now = Clock::now();
    const auto level = paceOf(m_runs.levelOf(number));
    const auto room = m_dispatcher.room(number, level, now);
    const auto* run = room > 0 ? m_runs.next(number, now) : nullptr;
    if (run == nullptr) {
        co_return Turn::Nothing;
    }
    // Turns of equal size: all that share the number are served within one look ahead.
    const auto share = std::max(1, aheadAt(level) / std::max(1, m_runs.countOf(number)));
    co_return co_await claimFor(number, run->campaign.id, std::min(room, share));
}

QCoro::Task<Result<Claimer::Turn>> Claimer::claimFor(PhoneNumberId number, CampaignId campaign, int room)
{
    auto* run = m_runs.find(campaign);
    const auto asked = run->campaign;
    const auto mediaId = m_courier.idFor(asked, Clock::now());
    if (!mediaId) {
        run->notBefore = Clock::now() + MediaRest;
        m_dispatcher.giveBackQueued([campaign](CampaignId waiting) { return waiting == campaign; });
        co_return Turn::Nothing;
    }
    auto size = room;
    auto notBefore = Clock::now();
    auto spacing = ticks(0ms);
    if (asked.ratePerSecond > 0 && asked.ratePerSecond < asked.level) {
        const auto pace = paceOf(asked.ratePerSecond);
        size = std::min(room, aheadAt(pace));
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
        co_return Turn::Over;
    }
    if (batch->walked == 0) {
        co_return co_await endWalk(campaign);
    }
    run->cursor = batch->walked;
    for (qsizetype i = 0; i < batch->messages.size(); ++i) {
        m_dispatcher.enqueue(number, {batch->messages.at(i), run->content, notBefore + spacing * i, *mediaId});
    }
    co_return Turn::Claimed;
}

// The walk found nobody: begin anew at the first who waits, wait for who may not be tried yet, or be done.
QCoro::Task<Result<Claimer::Turn>> Claimer::endWalk(CampaignId campaign)
{
    const auto begun = Clock::now();
    const auto left = co_await m_ledger.remainder(campaign);
    if (!left) {
        co_return tl::unexpected(left.error());
    }
    const auto now = Clock::now();
    const bool hasPending = left->firstPending > 0;
    if (auto* run = m_runs.find(campaign); run != nullptr) {
        run->cursor = hasPending ? left->firstPending - 1 : run->cursor;
        // Looking through a million rows costs more than a moment: no more than a tenth of the time. A look that took
        // long because the database came up, or this process stood still, must not be paid for with minutes.
        const auto rest
            = hasPending ? ticks(std::min(left->untilPending + PendingRest, LongestWalkRest)) : ticks(WalkRest);
        run->notBefore = now + std::max(rest, std::min(10 * (now - begun), ticks(LongestLookRest)));
    }
    if (hasPending) {
        co_return Turn::Nothing;
    }
    if (left->underWay > 0) {
        co_return Turn::Awaited;
    }
    const auto completed = co_await m_ledger.complete(campaign);
    if (!completed) {
        co_return tl::unexpected(completed.error());
    }
    co_return *completed ? Turn::Over : Turn::Nothing;
}

QCoro::Task<Result<void>> Claimer::fillSlots(PhoneNumberId number)
{
    const auto missing = m_dispatcher.missingSlots(number, Clock::now());
    if (missing > 0) {
        const auto slots = co_await m_ledger.reserve(number, paceOf(m_runs.levelOf(number)), missing);
        if (!slots) {
            co_return tl::unexpected(slots.error());
        }
        m_dispatcher.lane(number).grant(*slots, missing, Clock::now());
    }
    co_return {};
}

} // namespace siaran::sending
