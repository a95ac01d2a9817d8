#pragma once

#include <QCoro/QCoroTask>

#include <chrono>

namespace siaran::whatsapp {
class AccountGateway;
}

namespace siaran::sending {

class Ledger;

/// Asks WhatsApp about the number that sends: now and then for its level and its account's limit, which it stores, and
/// as a harmless probe. One question at a time; whoever destroys it waits until it asks no more. Without a gateway it
/// stores nothing, and every probe is answered.
class NumberWatch {
public:
    using Clock = std::chrono::steady_clock;

    NumberWatch(whatsapp::AccountGateway* account, Ledger& ledger, std::chrono::milliseconds interval);

    void lookIfDue(Clock::time_point now);
    /// Whether WhatsApp answers at all.
    [[nodiscard]] QCoro::Task<bool> answers();
    [[nodiscard]] bool isAsking() const { return m_isAsking; }
    /// Ends what is being asked: nobody who leaves waits for WhatsApp.
    void stop();

private:
    QCoro::Task<> look(); // ends by itself

    whatsapp::AccountGateway* const m_account;
    Ledger& m_ledger;
    const std::chrono::milliseconds m_interval;
    Clock::time_point m_nextLook;
    bool m_isAsking = false;
};

} // namespace siaran::sending
