#include "services/sending/Settlement.h"

#include "services/sending/RetryPolicy.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::sending {

namespace {

using Effect = Settlement::Effect;
using std::chrono::milliseconds;

Settlement postponed(Settlement settlement, milliseconds delay, Effect effect)
{
    settlement.status = MessageStatus::Pending;
    settlement.delay = delay;
    settlement.effect = effect;
    return settlement;
}

Effect effectOf(whatsapp::ErrorAction action)
{
    switch (action) {
    case whatsapp::ErrorAction::SlowDown: return Effect::SlowDown;
    case whatsapp::ErrorAction::WaitForPerson: return Effect::WaitForPerson;
    case whatsapp::ErrorAction::PauseCampaign: return Effect::PauseForTemplate;
    case whatsapp::ErrorAction::PauseAccount: return Effect::PauseForAccount;
    case whatsapp::ErrorAction::TryAgain:
    case whatsapp::ErrorAction::Fail: return Effect::None;
    }
    Q_UNREACHABLE();
}

Settlement refused(Settlement settlement, const whatsapp::Rejected& rejected, int refusals, double unit)
{
    settlement.outcome = AttemptOutcome::Rejected;
    settlement.errorCode = rejected.error.code;
    settlement.httpStatus = rejected.error.httpStatus;
    settlement.status = MessageStatus::Failed;
    const auto effect = effectOf(whatsapp::actionOf(rejected.error));
    if (effect == Effect::PauseForTemplate || effect == Effect::PauseForAccount) {
        return postponed(settlement, 0ms, effect);
    }
    if (const auto delay = retryDelay(rejected.error, refusals + 1, rejected.retryAfter, unit)) {
        return postponed(settlement, *delay, effect);
    }
    return settlement;
}

Settlement notSent(Settlement settlement, const whatsapp::NotSent& why, double unit)
{
    settlement.outcome = AttemptOutcome::NotSent;
    settlement.detail = whatsapp::toWord(why.reason);
    if (why.reason == whatsapp::NotSentReason::Malformed) {
        settlement.status = MessageStatus::Failed;
        return settlement;
    }
    return postponed(settlement, backOff(1, 2s, 2s, unit), Effect::None);
}

Settlement inDoubt(Settlement settlement, const whatsapp::InDoubt& why)
{
    settlement.outcome = AttemptOutcome::InDoubt;
    settlement.status = MessageStatus::InDoubt;
    settlement.detail = whatsapp::toWord(why.reason);
    settlement.httpStatus = why.httpStatus;
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

Settlement settlementOf(const AttemptKey& key, const whatsapp::SendOutcome& outcome, int refusals, double unit)
{
    Settlement settlement {.key = key};
    if (const auto* accepted = std::get_if<whatsapp::Accepted>(&outcome)) {
        settlement.wamid = accepted->wamid;
        settlement.httpStatus = 200;
        return settlement;
    }
    if (const auto* rejected = std::get_if<whatsapp::Rejected>(&outcome)) {
        return refused(settlement, *rejected, refusals, unit);
    }
    if (const auto* left = std::get_if<whatsapp::NotSent>(&outcome)) {
        return notSent(settlement, *left, unit);
    }
    return inDoubt(settlement, std::get<whatsapp::InDoubt>(outcome));
}

} // namespace siaran::sending
