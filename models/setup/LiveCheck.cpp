#include "models/setup/LiveCheck.h"

namespace siaran::models {

LiveCheck::LiveCheck(Ask ask, std::chrono::milliseconds rest)
    : m_ask(std::move(ask))
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &LiveCheck::askNow);
}

void LiveCheck::restart()
{
    ++m_turn;
    m_rest.start();
    set(State::Checking);
}

void LiveCheck::askNow()
{
    m_rest.stop();
    const int turn = ++m_turn;
    set(State::Checking);
    m_ask(turn);
}

void LiveCheck::clear()
{
    ++m_turn;
    m_rest.stop();
    set(State::Empty);
}

bool LiveCheck::take(int turn, const Result<void>& answer)
{
    if (turn != m_turn) {
        return false;
    }
    set(answer ? State::Good : State::Bad, answer ? std::nullopt : std::optional(answer.error()));
    return true;
}

void LiveCheck::fail(const Error& error)
{
    ++m_turn;
    m_rest.stop();
    set(State::Bad, error);
}

void LiveCheck::set(State state, const std::optional<Error>& error)
{
    m_state = state;
    m_error = error;
    Q_EMIT changed();
}

} // namespace siaran::models
