#include "tests/faults/Fault.h"

#include "tests/faults/FaultField.h"

#include <QTimer>

#include <array>
#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int PastTheLeaseMs = 17'000; // senders that are silent for fifteen seconds count as gone
constexpr int RequestBytes = 2500; // of a connection's beginning: its handshake, the request or the answer
constexpr int AnswerBytes = 2500;
constexpr int MostCut = 12;

} // namespace

FaultDice::FaultDice(FaultField& field, quint64 seed)
    : m_field(field)
    , m_random(seed)
{
}

FaultUnderWay FaultDice::next()
{
    struct Share {
        int weight;
        Maker make;
    };
    static constexpr std::array<Share, 13> shares {{
        {22, &FaultDice::killServer},
        {8, &FaultDice::killWebhooks},
        {7, &FaultDice::killDatabase},
        {6, &FaultDice::crashSession},
        {8, &FaultDice::terminateSessions},
        {5, &FaultDice::stopDatabase},
        {22, &FaultDice::cutLine},
        {6, &FaultDice::holdLine},
        {14, &FaultDice::lie},
        {5, &FaultDice::freeze},
        {2, &FaultDice::freezeForLong},
        {3, &FaultDice::fillDisk},
        {3, &FaultDice::setClock},
    }};
    int total = 0;
    for (const auto& share : shares) {
        total += share.weight;
    }
    auto drawn = between(0, total - 1);
    for (const auto& share : shares) {
        if (drawn < share.weight) {
            return (this->*share.make)();
        }
        drawn -= share.weight;
    }
    return {};
}

int FaultDice::between(int least, int most)
{
    return std::uniform_int_distribution<int>(least, most)(m_random);
}

bool FaultDice::chance(double share)
{
    return std::uniform_real_distribution<double>(0, 1)(m_random) < share;
}

int FaultDice::anyServer()
{
    const auto server = between(0, m_field.fleet().size() - 1);
    return m_field.fleet().isRunning(server) && !m_field.fleet().isFrozen(server) ? server : -1;
}

FaultUnderWay FaultDice::killServer()
{
    const auto server = anyServer();
    if (server < 0) {
        return {};
    }
    m_field.fleet().kill(server);
    return {.kind = u"sender killed"_s};
}

FaultUnderWay FaultDice::killWebhooks()
{
    if (!m_field.fleet().isRunning(0) || m_field.fleet().isFrozen(0)) {
        return {};
    }
    m_field.fleet().kill(0); // the one that WhatsApp reports to
    return {.kind = u"webhook receiver killed"_s};
}

FaultUnderWay FaultDice::killDatabase()
{
    const auto pid = m_field.postmaster();
    if (!isAlive(pid) || ::kill(static_cast<pid_t>(pid), SIGKILL) != 0) {
        return {};
    }
    return {.kind = u"PostgreSQL killed"_s};
}

qint64 FaultDice::anySession()
{
    return m_field
        .value(u"SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() "
               "ORDER BY md5(pid::text || '%1') LIMIT 1"_s.arg(between(0, 1000)))
        .toLongLong();
}

FaultUnderWay FaultDice::crashSession()
{
    const auto pid = anySession();
    if (pid <= 0 || ::kill(static_cast<pid_t>(pid), SIGKILL) != 0) {
        return {};
    }
    return {.kind = u"session of PostgreSQL crashed"_s};
}

FaultUnderWay FaultDice::terminateSessions()
{
    const auto all = chance(0.3);
    const auto ended
        = m_field
              .value(u"SELECT count(pg_terminate_backend(pid)) FROM (SELECT pid FROM pg_stat_activity WHERE "
                     "backend_type = 'client backend' AND pid <> pg_backend_pid() ORDER BY random() LIMIT %1) s"_s.arg(
                         all ? 100 : between(1, 4)))
              .toInt();
    return {.kind = ended == 0 ? QString() : all ? u"all sessions terminated"_s : u"sessions terminated"_s};
}

FaultUnderWay FaultDice::stopDatabase()
{
    const auto pid = m_field.postmaster();
    const auto fast = chance(0.5);
    if (!isAlive(pid) || ::kill(static_cast<pid_t>(pid), fast ? SIGINT : SIGQUIT) != 0) {
        return {};
    }
    return {.kind = fast ? u"PostgreSQL restarted"_s : u"PostgreSQL stopped at once"_s};
}

FaultUnderWay FaultDice::cutLine()
{
    const auto towardsServer = chance(0.5);
    const auto reset = chance(0.5);
    m_field.cut({.how = reset ? CutProxy::How::Reset : CutProxy::How::Close,
                 .towardsServer = towardsServer,
                 .bytes = towardsServer ? RequestBytes : AnswerBytes,
                 .connections = between(1, MostCut)});
    return {.kind
            = u"line %1 in mid-%2"_s.arg(reset ? u"reset"_s : u"closed"_s, towardsServer ? u"request"_s : u"answer"_s),
            .lastsMs = between(100, 300),
            .end = [this] { m_field.clearCuts(); }};
}

FaultUnderWay FaultDice::holdLine()
{
    const auto trickles = chance(0.5);
    m_field.cut({.how = trickles ? CutProxy::How::Trickle : CutProxy::How::Stall,
                 .towardsServer = chance(0.5),
                 .bytes = RequestBytes,
                 .connections = between(1, MostCut)});
    return {.kind = trickles ? u"line trickles"_s : u"line stalls"_s, .lastsMs = between(300, 2000), .end = [this] {
                m_field.clearCuts();
            }};
}

FaultUnderWay FaultDice::lie()
{
    struct Lie {
        const char* share;
        const char* kind;
    };
    static constexpr std::array<Lie, 7> lies {{
        {"redirected", "answered with 307"},
        {"errorPage", "answered with a page of HTML"},
        {"errorPageAfter", "accepted, answered with a page of HTML"},
        {"serverError", "answered with 500"},
        {"serverErrorAfter", "accepted, answered with 500"},
        {"brokenBefore", "broken off before acceptance"},
        {"brokenAfter", "broken off after acceptance"},
    }};
    const auto& lie = lies.at(static_cast<size_t>(between(0, static_cast<int>(lies.size()) - 1)));
    m_field.simulator().disturb(u"%1=%2"_s.arg(QLatin1StringView(lie.share)).arg(between(5, 50) / 100.0));
    return {.kind = QString::fromLatin1(lie.kind), .lastsMs = between(100, 400), .end = [this] {
                m_field.simulator().disturb({});
            }};
}

FaultUnderWay FaultDice::freeze()
{
    const auto server = anyServer();
    if (server < 0) {
        return {};
    }
    m_field.fleet().freeze(server);
    return {.kind = u"sender frozen"_s, .lastsMs = between(200, 2500), .end = [this, server] {
                m_field.fleet().thaw(server);
            }};
}

// Others go on meanwhile. Whoever owns the database is spared: nobody else may start that again for it.
FaultUnderWay FaultDice::freezeForLong()
{
    const auto server = anyServer();
    if (server < 0 || m_someoneIsFrozen || m_field.fleet().size() < 2 || m_field.owner() < 0
        || m_field.owner() == server) {
        return {};
    }
    m_someoneIsFrozen = true;
    m_field.fleet().freeze(server);
    QTimer::singleShot(PastTheLeaseMs, [this, server] {
        m_field.fleet().thaw(server);
        m_someoneIsFrozen = false;
    });
    return {.kind = u"sender frozen past its lease"_s};
}

FaultUnderWay FaultDice::fillDisk()
{
    if (!m_field.canFillDisk()) {
        return {};
    }
    m_field.fillDisk();
    return {.kind = u"disk full"_s, .lastsMs = between(300, 2000), .end = [this] { m_field.emptyDisk(); }};
}

FaultUnderWay FaultDice::setClock()
{
    static constexpr std::array<int, 6> seconds {-3600, -30, -3, 3, 30, 3600};
    const auto off = seconds.at(static_cast<size_t>(between(0, static_cast<int>(seconds.size()) - 1)));
    m_field.setClock(qint64(off) * 1000);
    return {.kind = off < 0 ? u"clock set back, and right again"_s : u"clock set ahead, and right again"_s,
            .lastsMs = between(200, 1500),
            .end = [this] { m_field.setClock(0); }};
}
