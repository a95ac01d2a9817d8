#include "services/sending/Settlement.h"

#include "services/whatsapp/ErrorCatalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::sending {

namespace {

using Effect = Settlement::Effect;
using std::chrono::milliseconds;

// A refusal that keeps saying "not now" is a refusal in the end.
constexpr int MostAttempts = 12;

Settlement postponed(Settlement settlement, milliseconds delay, Effect effect)
{
    settlement.status = MessageStatus::Pending;
    settlement.delay = delay;
    settlement.effect = effect;
    return settlement;
}

// whatsapp.md 2.4: a pair waits 4^X seconds, a number in maintenance a minute.
Settlement notNow(Settlement settlement, const whatsapp::Rejected& rejected, double unit)
{
    const auto attempt = settlement.key.attempt;
    if (attempt >= MostAttempts) {
        settlement.status = MessageStatus::Failed;
        return settlement;
    }
    const auto least = rejected.retryAfter.value_or(0ms);
    switch (whatsapp::classOf(rejected.error)) {
    case whatsapp::ErrorClass::Throttle:
        return postponed(settlement, std::max(least, backOff(attempt, 1s, 30s, unit)), Effect::SlowDown);
    case whatsapp::ErrorClass::Pair:
        return postponed(settlement, std::max(least, backOff(2 * attempt, 2s, 30min, unit)), Effect::None);
    default: return postponed(settlement, std::max<milliseconds>(least, 60s), Effect::None);
    }
}

Settlement refused(Settlement settlement, const whatsapp::Rejected& rejected, double unit)
{
    settlement.outcome = AttemptOutcome::Rejected;
    settlement.errorCode = rejected.error.code;
    settlement.status = MessageStatus::Failed;
    if (whatsapp::meansNotNow(rejected.error.code)) {
        return notNow(settlement, rejected, unit);
    }
    switch (whatsapp::classOf(rejected.error)) {
    case whatsapp::ErrorClass::Campaign: return postponed(settlement, 0ms, Effect::PauseForTemplate);
    case whatsapp::ErrorClass::Account:
        return whatsapp::isForCountryOnly(rejected.error.code) ? settlement
                                                               : postponed(settlement, 0ms, Effect::PauseForAccount);
    default: return settlement;
    }
}

Settlement notSent(Settlement settlement, const whatsapp::NotSent& why, double unit)
{
    settlement.outcome = AttemptOutcome::NotSent;
    settlement.detail = whatsapp::toWord(why.reason);
    if (why.reason == whatsapp::NotSentReason::Malformed) {
        settlement.status = MessageStatus::Failed;
        return settlement;
    }
    return postponed(settlement, backOff(settlement.key.attempt, 1s, 60s, unit), Effect::WaitForNetwork);
}

Settlement inDoubt(Settlement settlement, const whatsapp::InDoubt& why)
{
    settlement.outcome = AttemptOutcome::InDoubt;
    settlement.status = MessageStatus::InDoubt;
    settlement.detail = whatsapp::toWord(why.reason);
    if (why.error) {
        settlement.errorCode = why.error->code;
    }
    return settlement;
}

} // namespace

QString toWord(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Accepted: return u"accepted"_s;
    case AttemptOutcome::Rejected: return u"rejected"_s;
    case AttemptOutcome::NotSent: return u"not_sent"_s;
    case AttemptOutcome::InDoubt: return u"in_doubt"_s;
    }
    Q_UNREACHABLE();
}

Settlement settlementOf(const AttemptKey& key, const whatsapp::SendOutcome& outcome, double unit)
{
    Settlement settlement {.key = key};
    if (const auto* accepted = std::get_if<whatsapp::Accepted>(&outcome)) {
        settlement.wamid = accepted->wamid;
        return settlement;
    }
    if (const auto* rejected = std::get_if<whatsapp::Rejected>(&outcome)) {
        return refused(settlement, *rejected, unit);
    }
    if (const auto* left = std::get_if<whatsapp::NotSent>(&outcome)) {
        return notSent(settlement, *left, unit);
    }
    return inDoubt(settlement, std::get<whatsapp::InDoubt>(outcome));
}

milliseconds backOff(int attempt, milliseconds base, milliseconds cap, double unit)
{
    const auto doublings = std::clamp(attempt - 1, 0, 20);
    const auto whole = std::min<milliseconds>(base * (1LL << doublings), cap);
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(whole.count()) * (0.5 + unit / 2)));
}

} // namespace siaran::sending
