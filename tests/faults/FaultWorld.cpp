#include "tests/faults/FaultWorld.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int EndTimeoutMs = 20'000;

} // namespace

FaultWorld::FaultWorld(int contacts, const QStringList& simulatorWords)
    : m_webhookPort(freePort())
    , m_simulator(path(u"tls"_s), m_webhookPort, simulatorWords)
    , m_server(QStringLiteral(SIARAN_SERVER_PROGRAM))
{
    m_server.setEnvironment(m_simulator.environment());
    startServer();
    waitForAccount();
    addContacts(contacts);
}

FaultWorld::~FaultWorld()
{
    closeDatabase();
    if (m_server.isRunning()) {
        (void)m_server.stop();
    }
    const auto pid = postmaster();
    if (isAlive(pid)) {
        ::kill(static_cast<pid_t>(pid), SIGQUIT);
        (void)QTest::qWaitFor([this] { return !databaseRuns(); }, EndTimeoutMs);
    }
}

void FaultWorld::startServer()
{
    const auto ready
        = m_server.start({u"--data-dir"_s, dataFolder(), u"--listen"_s, u"127.0.0.1:%1"_s.arg(m_webhookPort)});
    if (ready.isEmpty()) {
        qFatal("the server did not start: %s", qPrintable(m_server.errors()));
    }
    openDatabase();
}

int FaultWorld::stopServer()
{
    closeDatabase();
    return m_server.stop();
}

void FaultWorld::killDatabase()
{
    closeDatabase();
    const auto pid = postmaster();
    if (!isAlive(pid)) {
        qFatal("there is no database to kill");
    }
    ::kill(static_cast<pid_t>(pid), SIGKILL);
    if (!QTest::qWaitFor([pid] { return !isAlive(pid); }, EndTimeoutMs)) {
        qFatal("the database did not die");
    }
}

void FaultWorld::crashDatabaseSessions()
{
    const auto pid = value(u"SELECT min(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' "
                           "AND pid <> pg_backend_pid()"_s)
                         .toLongLong();
    closeDatabase();
    if (pid <= 0 || ::kill(static_cast<pid_t>(pid), SIGKILL) != 0) {
        qFatal("there is no session to kill");
    }
    openDatabase();
}

int FaultWorld::taken()
{
    return m_simulator.ask(u"health"_s)[u"accepted"_s].toInt();
}
