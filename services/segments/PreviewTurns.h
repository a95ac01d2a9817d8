#pragma once

#include <QtGlobal>

#include <atomic>

namespace siaran::segments {

/// Who is the newest of the previews that were asked for, and which one the database is busy with. Used by the thread
/// that asks, the one that works and the one that cancels.
class PreviewTurns {
public:
    /// The next turn; all before it are overtaken.
    quint64 take() { return ++m_newest; }
    bool isOvertaken(quint64 turn) const { return turn < m_newest; }

    void begin(quint64 turn) { m_running = turn; }
    void end() { m_running = 0; }
    bool isRunningOvertaken() const
    {
        const auto running = m_running.load();
        return running != 0 && isOvertaken(running);
    }

private:
    std::atomic<quint64> m_newest = 0;
    std::atomic<quint64> m_running = 0;
};

} // namespace siaran::segments
