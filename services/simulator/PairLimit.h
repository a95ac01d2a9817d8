#pragma once

#include <QByteArray>
#include <QHash>

namespace siaran::simulator {

/// One message per 6 s from a number to the same person (whatsapp.md 3.2): up to 45 within 6 s are let through and
/// borrow from the future, so that a burst of 20 is followed by two minutes of refusals. Times are ms and do not run
/// backwards.
class PairLimit {
public:
    /// Whether one more message may go between these two at `now`; a refusal costs nothing.
    [[nodiscard]] bool take(const QByteArray& pair, qint64 now)
    {
        forgetSettled(now);
        Debt& debt = m_debts[pair];
        if (now >= debt.until) {
            debt = {.began = now, .until = now + Pace, .count = 1};
            return true;
        }
        if (now - debt.began >= Pace || debt.count >= Burst) {
            return false;
        }
        debt.until += Pace;
        ++debt.count;
        return true;
    }

    void clear() { m_debts.clear(); }

private:
    static constexpr qint64 Pace = 6000;
    static constexpr int Burst = 45;
    static constexpr qint64 TidyEvery = 60'000;

    struct Debt {
        qint64 began = 0;
        qint64 until = 0;
        int count = 0;
    };

    void forgetSettled(qint64 now)
    {
        if (now - m_tidied >= TidyEvery) {
            m_tidied = now;
            m_debts.removeIf([now](const auto& each) { return each->until <= now; });
        }
    }

    QHash<QByteArray, Debt> m_debts;
    qint64 m_tidied = 0;
};

} // namespace siaran::simulator
