#pragma once

#include <QByteArray>
#include <QSet>

#include <deque>
#include <utility>

namespace siaran::simulator {

/// The messaging limit (whatsapp.md 3.3): how many different people the business may write to first within any 24
/// hours, all its numbers together. Times are ms and do not run backwards.
class ReachLimit {
public:
    /// 0: unlimited.
    explicit ReachLimit(int people)
        : m_most(people)
    {
    }

    void setMost(int people) { m_most = people; }
    [[nodiscard]] int most() const { return m_most; }

    /// Whether this person may be written to at `now`; who was within the last day costs nothing.
    [[nodiscard]] bool take(const QByteArray& personKey, qint64 now)
    {
        constexpr qint64 Day = 24LL * 60 * 60 * 1000;
        if (m_most <= 0) {
            return true;
        }
        while (!m_order.empty() && now - m_order.front().first >= Day) {
            m_reached.remove(m_order.front().second);
            m_order.pop_front();
        }
        if (m_reached.contains(personKey)) {
            return true;
        }
        if (m_reached.size() >= m_most) {
            return false;
        }
        m_reached.insert(personKey);
        m_order.emplace_back(now, personKey);
        return true;
    }

    void clear()
    {
        m_reached.clear();
        m_order.clear();
    }

private:
    int m_most;
    QSet<QByteArray> m_reached;
    std::deque<std::pair<qint64, QByteArray>> m_order;
};

} // namespace siaran::simulator
