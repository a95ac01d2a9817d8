#include "services/sending/NumberWatch.h"

#include "services/sending/Ledger.h"
#include "services/whatsapp/AccountGateway.h"

namespace siaran::sending {

NumberWatch::NumberWatch(whatsapp::AccountGateway* account, Ledger& ledger, std::chrono::milliseconds interval)
    : m_account(account)
    , m_ledger(ledger)
    , m_interval(interval)
{
}

void NumberWatch::lookIfDue(Clock::time_point now)
{
    if (m_account != nullptr && now >= m_nextLook && !m_isAsking) {
        m_nextLook = now + m_interval;
        look();
    }
}

QCoro::Task<> NumberWatch::look()
{
    m_isAsking = true;
    const auto told = co_await m_account->phoneNumber();
    if (told) {
        NumberFacts facts {.remoteId = told->id,
                           .perSecond = whatsapp::knownMessagesPerSecond(*told),
                           .isLimitKnown = told->messagingLimit.unlimited || told->messagingLimit.people,
                           .peoplePerDay = told->messagingLimit.people};
        auto learning = m_ledger.learn(std::move(facts));
        (void)co_await learning; // the next look tells it again
    }
    m_isAsking = false;
}

QCoro::Task<bool> NumberWatch::answers()
{
    if (m_account == nullptr) {
        co_return true;
    }
    m_isAsking = true;
    const auto told = co_await m_account->phoneNumber();
    m_isAsking = false;
    // An account that is refused answers all the same: the next message will say so and pause its campaigns.
    co_return told || told.error().kind != ErrorKind::Unavailable;
}

void NumberWatch::stop()
{
    if (m_account != nullptr) {
        m_account->cancel();
    }
}

} // namespace siaran::sending
