#pragma once

#include <QCoro/QCoroTask>

#include <deque>
#include <optional>
#include <vector>

namespace siaran::whatsapp {

/// Deals turns on a number of lanes, at most `width` at once on each. Who finds no room waits here, first come, first
/// served, and not inside a lane where nobody could call it back. One thread.
class Lanes {
public:
    Lanes(int count, int width);
    ~Lanes() = default;
    Q_DISABLE_COPY_MOVE(Lanes)

    /// What `co_await turn()` waits on.
    class Turn {
    public:
        explicit Turn(Lanes& lanes)
            : m_lanes(lanes)
        {
        }
        // NOLINTBEGIN(readability-identifier-naming): the names a co_await looks for
        bool await_ready();
        void await_suspend(std::coroutine_handle<> waiting);
        std::optional<int> await_resume() const { return m_lane; }
        // NOLINTEND(readability-identifier-naming)

    private:
        friend class Lanes;
        Lanes& m_lanes;
        std::coroutine_handle<> m_waiting;
        std::optional<int> m_lane;
    };

    /// Resolves to a lane, to be given back with release(); to nothing when the wait was called off.
    [[nodiscard]] Turn turn() { return Turn(*this); }
    /// The first in line goes on at once, inside this call.
    void release(int lane);
    /// Calls off everybody in line, inside this call, and turns away whoever comes later.
    void close();

private:
    std::optional<int> take();

    const int m_width;
    std::vector<int> m_taken; // by lane
    std::deque<Turn*> m_line;
    bool m_closed = false;
};

} // namespace siaran::whatsapp
