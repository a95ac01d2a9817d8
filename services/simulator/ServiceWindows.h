#pragma once

#include <QByteArray>
#include <QHash>

#include <algorithm>

namespace siaran::simulator {

/// Who wrote to the business when: within 24 hours of it free-form messages are allowed. Times are ms since the epoch.
class ServiceWindows {
public:
    void open(const QByteArray& personKey, qint64 when)
    {
        qint64& last = m_lastWrote[personKey];
        last = std::max(last, when);
    }

    [[nodiscard]] bool isOpen(const QByteArray& personKey, qint64 now) const
    {
        constexpr qint64 Day = 24LL * 60 * 60 * 1000;
        const auto last = m_lastWrote.constFind(personKey);
        return last != m_lastWrote.cend() && now - *last < Day;
    }

    void clear() { m_lastWrote.clear(); }

private:
    QHash<QByteArray, qint64> m_lastWrote;
};

} // namespace siaran::simulator
