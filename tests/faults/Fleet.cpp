#include "tests/faults/Fleet.h"

#include <QElapsedTimer>
#include <QFile>
#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int LikeSigkill = 137; // how a crash point ends its process
constexpr int StopTimeoutMs = 30'000;
constexpr qint64 LongestStartMs = 40'000;
constexpr qint64 PauseMs = 300; // after a start that came to nothing

qint64 now()
{
    QElapsedTimer timer;
    timer.start();
    return timer.msecsSinceReference();
}

} // namespace

Fleet::Fleet(Setup setup)
    : m_setup(std::move(setup))
    , m_random(m_setup.seed)
{
    for (qsizetype i = 0; i < m_setup.webhookPorts.size(); ++i) {
        auto server = std::make_unique<Server>();
        auto& process = server->process;
        auto environment = QProcessEnvironment::systemEnvironment();
        for (auto variable = m_setup.environment.begin(); variable != m_setup.environment.end(); ++variable) {
            environment.insert(variable.key(), variable.value());
        }
        process.setProcessEnvironment(environment);
        process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
        const auto log = u"%1/server-%2"_s.arg(m_setup.logFolder).arg(i);
        process.setStandardOutputFile(log + u".out"_s, QIODevice::Append);
        process.setStandardErrorFile(log + u".err"_s, QIODevice::Append);
        m_servers.push_back(std::move(server));
    }
}

Fleet::~Fleet()
{
    thawAll();
    for (auto& server : m_servers) {
        server->process.kill();
        server->process.waitForFinished();
    }
}

QStringList Fleet::crashPoints()
{
    return {u"claim.before_commit"_s,   u"claim.after_commit"_s,     u"journal.before_release"_s,
            u"journal.after_release"_s, u"wire.before_first_byte"_s, u"wire.after_last_byte"_s,
            u"wire.after_reply"_s,      u"journal.before_answer"_s,  u"journal.after_answer"_s,
            u"settle.before_commit"_s,  u"settle.after_commit"_s};
}

void Fleet::setSize(int servers)
{
    m_size = servers;
    for (int i = 0; i < static_cast<int>(m_servers.size()); ++i) {
        auto& server = *m_servers.at(static_cast<size_t>(i));
        if (i >= m_size && isRunning(i)) {
            thaw(i);
            server.killed = true;
            server.process.terminate();
        }
    }
    lookAfter();
}

void Fleet::lookAfter()
{
    for (int i = 0; i < static_cast<int>(m_servers.size()); ++i) {
        auto& server = *m_servers.at(static_cast<size_t>(i));
        if (server.process.state() != QProcess::NotRunning) {
            continue;
        }
        if (!server.known) {
            note(server, i);
        }
        if (i < m_size && now() >= server.notBefore) {
            start(i);
        }
    }
}

void Fleet::start(int index)
{
    auto& server = *m_servers.at(static_cast<size_t>(index));
    auto environment = server.process.processEnvironment();
    environment.remove(u"SIARAN_CRASH_AT"_s);
    server.crashPoint.clear();
    if (std::uniform_real_distribution<double>(0, 1)(m_random) < m_setup.armed) {
        const auto points = crashPoints();
        server.crashPoint = points.at(std::uniform_int_distribution<qsizetype>(0, points.size() - 1)(m_random));
        const auto perMessage = !server.crashPoint.startsWith("claim"_L1) && !server.crashPoint.startsWith("settle"_L1);
        const auto passing = std::uniform_int_distribution<int>(1, perMessage ? 150 : 12)(m_random);
        environment.insert(u"SIARAN_CRASH_AT"_s, u"%1:%2"_s.arg(server.crashPoint).arg(passing));
    }
    server.process.setProcessEnvironment(environment);
    server.killed = false;
    server.frozen = false;
    server.known = false;
    server.startedAt = now();
    server.process.start(QStringLiteral(SIARAN_SERVER_PROGRAM),
                         {u"--data-dir"_s, m_setup.dataFolder, u"--join"_s, u"--listen"_s,
                          u"127.0.0.1:%1"_s.arg(m_setup.webhookPorts.at(index))});
}

void Fleet::note(Server& server, int index)
{
    server.known = true;
    if (server.killed) {
        return;
    }
    const auto normal = server.process.exitStatus() == QProcess::NormalExit;
    const auto code = server.process.exitCode();
    const auto isYoung = now() - server.startedAt < LongestStartMs;
    if (normal && code == LikeSigkill && !server.crashPoint.isEmpty()) {
        m_crashes.append(server.crashPoint);
        return;
    }
    if (normal && code == 1 && isYoung) {
        ++m_refusedStarts;
        server.notBefore = now() + PauseMs;
        return;
    }
    m_mysteries.append(u"server %1 ended by itself with %2 %3 after %4 ms"_s.arg(index)
                           .arg(normal ? u"code"_s : u"signal"_s)
                           .arg(code)
                           .arg(now() - server.startedAt));
    server.notBefore = now() + PauseMs;
}

bool Fleet::isRunning(int server) const
{
    return m_servers.at(static_cast<size_t>(server))->process.state() == QProcess::Running;
}

qint64 Fleet::pid(int server) const
{
    return m_servers.at(static_cast<size_t>(server))->process.processId();
}

void Fleet::kill(int index)
{
    auto& server = *m_servers.at(static_cast<size_t>(index));
    server.killed = true;
    server.process.kill();
    server.process.waitForFinished();
}

void Fleet::freeze(int index)
{
    auto& server = *m_servers.at(static_cast<size_t>(index));
    server.frozen = ::kill(static_cast<pid_t>(server.process.processId()), SIGSTOP) == 0;
}

void Fleet::thaw(int index)
{
    auto& server = *m_servers.at(static_cast<size_t>(index));
    if (server.frozen && isRunning(index)) {
        ::kill(static_cast<pid_t>(server.process.processId()), SIGCONT);
    }
    server.frozen = false;
}

void Fleet::thawAll()
{
    for (int i = 0; i < static_cast<int>(m_servers.size()); ++i) {
        thaw(i);
    }
}

int Fleet::stopAll()
{
    thawAll();
    m_size = 0;
    int killed = 0;
    for (auto& server : m_servers) {
        server->killed = true;
        server->process.terminate();
    }
    for (auto& server : m_servers) {
        if (server->process.state() != QProcess::NotRunning && !server->process.waitForFinished(StopTimeoutMs)) {
            server->process.kill();
            server->process.waitForFinished();
            ++killed;
        }
    }
    return killed;
}

QStringList Fleet::takeCrashes()
{
    return std::exchange(m_crashes, {});
}
