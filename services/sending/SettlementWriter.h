#pragma once

#include "services/core/Result.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <utility>

namespace siaran::sending {

class Dispatcher;
class Ledger;

/// Stores what became of messages while the engine goes on claiming: whom the webhook processor holds must not keep
/// others from leaving. One batch at a time; what cannot be stored is the first of the next. One thread.
class SettlementWriter {
public:
    SettlementWriter(Dispatcher& dispatcher, Ledger& ledger);

    /// Begins with what waits; nothing while a batch is under way.
    void begin();
    /// While it is, some outcomes are known neither to the dispatcher nor to the database.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Stores all that waits, or answers why it cannot be.
    [[nodiscard]] QCoro::Task<Result<void>> drain();

    /// Why a batch since the last question was not stored.
    [[nodiscard]] std::optional<Error> takeFault() { return std::exchange(m_fault, std::nullopt); }
    /// Whether one was, since the last question.
    [[nodiscard]] bool takeProgress() { return std::exchange(m_hasStored, false); }

private:
    [[nodiscard]] QCoro::Task<> idle();
    QCoro::Task<> write(); // ends by itself, at most one at a time

    Dispatcher& m_dispatcher;
    Ledger& m_ledger;
    std::optional<Error> m_fault;
    bool m_hasStored = false;
    bool m_isBusy = false;
};

} // namespace siaran::sending
