#include "services/conversations/AnswerRule.h"

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::conversations {

namespace {

constexpr std::chrono::seconds Window = 24h;

} // namespace

QDateTime windowEnd(const ThreadFacts& facts)
{
    return facts.lastInboundAt.isValid() ? facts.lastInboundAt.addSecs(Window.count()) : QDateTime();
}

AnswerLock lockOf(const ThreadFacts& facts, const QDateTime& now)
{
    if (!facts.hasAddress) {
        return AnswerLock::NoAddress;
    }
    if (facts.optedOut && !(facts.lastInboundAt > facts.optedOutAt)) {
        return AnswerLock::OptedOut;
    }
    if (!facts.lastInboundAt.isValid()) {
        return AnswerLock::NeverWrote;
    }
    return windowEnd(facts) > now ? AnswerLock::None : AnswerLock::WindowClosed;
}

AnswerLock templateLockOf(const ThreadFacts& facts)
{
    if (!facts.hasAddress) {
        return AnswerLock::NoAddress;
    }
    return facts.optedOut ? AnswerLock::OptedOut : AnswerLock::None;
}

QString toReason(AnswerLock lock)
{
    switch (lock) {
    case AnswerLock::None: return {};
    case AnswerLock::NoAddress: return u"answer.no_address"_s;
    case AnswerLock::NeverWrote: return u"answer.never_wrote"_s;
    case AnswerLock::WindowClosed: return u"answer.window_closed"_s;
    case AnswerLock::OptedOut: return u"answer.opted_out"_s;
    }
    Q_UNREACHABLE();
}

} // namespace siaran::conversations
