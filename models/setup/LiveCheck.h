#pragma once

#include "services/core/Result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace siaran::models {

/// One thing that is tried while it is entered. A question goes out once typing rests; a newer one makes the older
/// answers worthless.
class LiveCheck final : public QObject {
    Q_OBJECT

public:
    enum class State { Empty, Checking, Good, Bad };

    /// Asks, and hands the answer to take() with the same turn.
    using Ask = std::function<void(int turn)>;

    explicit LiveCheck(Ask ask, std::chrono::milliseconds rest = std::chrono::milliseconds(400));

    /// What it is about was changed: it is Checking, and asks once nothing more was changed for a while.
    void restart();
    void askNow();
    /// There is nothing to try; what is under way does not count any more.
    void clear();

    /// False, and nothing happens, for an answer to an older question.
    bool take(int turn, const Result<void>& answer);
    /// Something else came to light about what was good.
    void fail(const Error& error);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isGood() const { return m_state == State::Good; }
    /// Why it is Bad.
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void set(State state, const std::optional<Error>& error = std::nullopt);

    const Ask m_ask;
    QTimer m_rest;
    State m_state = State::Empty;
    std::optional<Error> m_error;
    int m_turn = 0;
};

} // namespace siaran::models
