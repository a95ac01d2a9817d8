#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace siaran::simulator {

/// What one person is spared (whatsapp.md 3.5): so many marketing messages within 24 hours and no more, and for those
/// who try again within a day of a refusal a whole day of them. Times are ms.
class MarketingCap {
public:
    /// 0: nobody is counted; who was refused for another reason is still spared.
    explicit MarketingCap(int perDay)
        : m_perDay(perDay)
    {
    }

    /// Whether a marketing message taken at `now` reaches the person; if it does, it counts.
    [[nodiscard]] bool take(const QByteArray& personKey, qint64 now)
    {
        if (const auto refused = m_refusals.constFind(personKey);
            refused != m_refusals.cend() && now - *refused < Day) {
            m_refusals.insert(personKey, now);
            return false;
        }
        if (m_perDay <= 0) {
            return true;
        }
        auto& taken = m_taken[personKey];
        taken.removeIf([now](qint64 when) { return now - when >= Day; });
        if (taken.size() >= m_perDay) {
            m_refusals.insert(personKey, now);
            return false;
        }
        taken.push_back(now);
        return true;
    }

    /// A message was capped for whatever reason: the person is spared from now on.
    void refuse(const QByteArray& personKey, qint64 now) { m_refusals.insert(personKey, now); }

    void clear()
    {
        m_taken.clear();
        m_refusals.clear();
    }

private:
    static constexpr qint64 Day = 24LL * 60 * 60 * 1000;

    int m_perDay;
    QHash<QByteArray, QList<qint64>> m_taken;
    QHash<QByteArray, qint64> m_refusals;
};

} // namespace siaran::simulator
