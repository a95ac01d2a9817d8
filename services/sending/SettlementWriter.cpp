#include "services/sending/SettlementWriter.h"

#include "services/sending/Dispatcher.h"
#include "services/sending/Ledger.h"

#include <QCoro/QCoroTimer>

namespace siaran::sending {

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds Look = 5ms;

} // namespace

SettlementWriter::SettlementWriter(Dispatcher& dispatcher, Ledger& ledger)
    : m_dispatcher(dispatcher)
    , m_ledger(ledger)
{
}

void SettlementWriter::begin()
{
    if (!m_isBusy && m_dispatcher.hasSettlements()) {
        write();
    }
}

QCoro::Task<> SettlementWriter::write()
{
    m_isBusy = true;
    const auto batch = m_dispatcher.takeSettlements();
    const auto stored = co_await m_ledger.settle(batch);
    if (stored) {
        m_dispatcher.forgetStored();
        m_hasStored = true;
    } else {
        m_dispatcher.putBack(batch);
        m_fault = stored.error();
    }
    m_isBusy = false;
}

QCoro::Task<> SettlementWriter::idle()
{
    while (m_isBusy) {
        co_await QCoro::sleepFor(Look);
    }
}

QCoro::Task<Result<void>> SettlementWriter::drain()
{
    co_await idle();
    while (!m_fault && m_dispatcher.hasSettlements()) {
        begin();
        co_await idle();
    }
    if (auto fault = takeFault()) {
        co_return tl::unexpected(*fault);
    }
    co_return {};
}

} // namespace siaran::sending
