#include "services/simulator/TemplateCare.h"

#include "services/simulator/Dice.h"

#include <algorithm>
#include <array>
#include <utility>

namespace siaran::simulator {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array<std::chrono::milliseconds, 2> Pauses {3h, 6h};

} // namespace

TemplateCare::TemplateCare(const SimulatorSettings& settings, TemplateCatalogue& catalogue)
    : m_settings(settings)
    , m_catalogue(catalogue)
    , m_writer {.accountId = settings.accountId.toLatin1()}
{
}

bool TemplateCare::holds(const QByteArray& templateId)
{
    if (m_settings.limits.pacedAfter <= 0 || templateId.isEmpty()) {
        return false;
    }
    auto& state = m_states[templateId];
    if (state.cleared || ++state.sent <= m_settings.limits.pacedAfter) {
        return false;
    }
    return true;
}

void TemplateCare::hold(const std::shared_ptr<const AcceptedMessage>& message, qint64 now)
{
    auto& state = m_states[message->templateId];
    state.held.push_back(message);
    if (state.nextRelease == 0) {
        state.nextRelease = now + scaled(m_settings.limits.pacingTime);
    }
    countWaiting();
}

void TemplateCare::complain(const QByteArray& templateId, qint64 now)
{
    const int most = m_settings.limits.pausedAfter;
    if (most <= 0 || templateId.isEmpty()) {
        return;
    }
    auto& state = m_states[templateId];
    if (m_catalogue.node(QString::fromLatin1(templateId))["status"_L1].toString() != "APPROVED"_L1) {
        return;
    }
    ++state.complaints;
    if (state.complaints >= most) {
        pause(templateId, state, now);
    } else if (state.complaints * 2 >= most) {
        rate(templateId, u"YELLOW"_s, now);
    }
    countWaiting();
}

bool TemplateCare::unpause(const QByteArray& templateId, qint64 now)
{
    if (m_catalogue.node(QString::fromLatin1(templateId))["status"_L1].toString() != "PAUSED"_L1) {
        return false;
    }
    resume(templateId, m_states[templateId], now);
    countWaiting();
    return true;
}

TemplateCare::Events TemplateCare::due(qint64 now)
{
    Events events;
    for (auto state = m_states.begin(); state != m_states.end(); ++state) {
        if (state->nextRelease != 0 && state->nextRelease <= now) {
            judge(state.key(), *state, now, events);
        }
        if (state->resumes != 0 && state->resumes <= now) {
            resume(state.key(), *state, now);
        }
    }
    events.announcements = std::exchange(m_news, {});
    countWaiting();
    return events;
}

qsizetype TemplateCare::held() const
{
    qsizetype count = 0;
    for (const auto& state : m_states) {
        count += static_cast<qsizetype>(state.held.size());
    }
    return count;
}

void TemplateCare::judge(const QByteArray& id, State& state, qint64 now, Events& events)
{
    if (!state.cleared
        && Dice(m_settings.seed, id).happens(Dice::Question::PacedBadly, m_settings.limits.pacingDropped)) {
        for (auto& message : state.held) {
            events.released.push_back({.message = std::move(message), .dropped = true});
        }
        state.held.clear();
        state.nextRelease = 0;
        state.sent = 0;
        rate(id, u"RED"_s, now);
        setStatus(id, u"PAUSED"_s, "RATE_LIMITING_PAUSE", now); // until somebody unpauses it
        return;
    }
    if (!std::exchange(state.cleared, true)) {
        rate(id, u"GREEN"_s, now);
        state.batch = m_settings.limits.pacedAfter;
    }
    release(state, now, events);
}

void TemplateCare::release(State& state, qint64 now, Events& events)
{
    state.batch *= 2;
    for (int i = 0; i < state.batch && !state.held.empty(); ++i) {
        events.released.push_back({.message = std::move(state.held.front())});
        state.held.pop_front();
    }
    state.nextRelease = state.held.empty() ? 0 : now + scaled(m_settings.limits.pacingTime / 4);
}

void TemplateCare::resume(const QByteArray& id, State& state, qint64 now)
{
    state.resumes = 0;
    state.complaints = 0;
    state.cleared = true;
    setStatus(id, u"APPROVED"_s, "UNPAUSED", now);
}

void TemplateCare::pause(const QByteArray& id, State& state, qint64 now)
{
    static constexpr std::array<const char*, 2> Titles {"FIRST_PAUSE", "SECOND_PAUSE"};
    const auto which = static_cast<std::size_t>(state.pauses++);
    rate(id, u"RED"_s, now);
    if (which >= Pauses.size()) {
        setStatus(id, u"DISABLED"_s, "DISABLED", now);
        return;
    }
    state.resumes = now + scaled(Pauses.at(which));
    setStatus(id, u"PAUSED"_s, Titles.at(which), now);
}

void TemplateCare::rate(const QByteArray& id, const QString& score, qint64 now)
{
    auto node = m_catalogue.node(QString::fromLatin1(id));
    const auto before = node["quality_score"_L1]["score"_L1].toString(u"UNKNOWN"_s);
    if (node.isEmpty() || before == score) {
        return;
    }
    node.insert(u"quality_score"_s, QJsonObject {{u"score"_s, score}, {u"date"_s, now / 1000}});
    m_catalogue.add(node);
    m_news.push_back(m_writer.ofQuality(node, before.toLatin1(), now));
}

void TemplateCare::setStatus(const QByteArray& id, const QString& status, const QByteArray& title, qint64 now)
{
    auto node = m_catalogue.node(QString::fromLatin1(id));
    node.insert(u"status"_s, status);
    m_catalogue.add(node);
    m_news.push_back(m_writer.ofStatus(node, "NONE", title, now));
}

void TemplateCare::countWaiting()
{
    m_waiting = std::ranges::count_if(m_states,
                                      [](const State& state) { return state.nextRelease != 0 || state.resumes != 0; });
}

qint64 TemplateCare::scaled(std::chrono::milliseconds time) const
{
    return static_cast<qint64>(static_cast<double>(time.count()) / m_settings.timeScale);
}

} // namespace siaran::simulator
