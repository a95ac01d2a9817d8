#pragma once

#include <QByteArray>
#include <QSet>

namespace siaran::simulator {

/// Who has switched off offers and announcements of the business in their own WhatsApp: marketing fails with 131050
/// until they switch them on again.
class Preferences {
public:
    void stop(const QByteArray& personKey) { m_stopped.insert(personKey); }
    void resume(const QByteArray& personKey) { m_stopped.remove(personKey); }
    [[nodiscard]] bool hasStopped(const QByteArray& personKey) const { return m_stopped.contains(personKey); }
    void clear() { m_stopped.clear(); }

private:
    QSet<QByteArray> m_stopped;
};

} // namespace siaran::simulator
