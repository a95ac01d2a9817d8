#include "tests/faults/FaultField.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

constexpr int DiskMb = 6000; // of memory, taken as it is used
constexpr int StartTimeoutMs = 60'000;
constexpr int EndTimeoutMs = 20'000;

// Most messages arrive, a few fail for good, a few people answer and one in twenty of those says stop.
const QStringList Life {u"--throughput"_s, u"1000"_s, u"--latency"_s, u"40"_s,
                        u"--replied"_s,    u"0.02"_s, u"--stop"_s,    u"0.05"_s};

QList<quint16> ports()
{
    QList<quint16> ports;
    while (ports.size() < FaultField::MostServers) {
        if (const auto port = freePort(); !ports.contains(port)) {
            ports.append(port);
        }
    }
    return ports;
}

} // namespace

FaultField::FaultField(int contacts, quint64 seed)
    : m_disk(std::make_unique<SmallDisk>(dataFolder(), DiskMb))
    , m_webhookPorts(ports())
    , m_simulator(path(u"tls"_s), m_webhookPorts.first(), Life)
    , m_proxy(u"cut-proxy"_s, [target = m_simulator.url().port(), seed] {
        return std::make_unique<CutProxy>(static_cast<quint16>(target), seed);
    })
{
    const auto port = m_proxy.call([](CutProxy& proxy) { return proxy.listen(); });
    auto address = m_simulator.url();
    address.setPort(port);
    auto environment = m_simulator.environment(address);
    setClock(0);
    environment[u"SIARAN_CLOCK_SHIFT"_s] = path(u"clock"_s);
    environment[u"LD_PRELOAD"_s] = QStringLiteral(SIARAN_CLOCK_LIBRARY);
    QDir().mkpath(path(u"logs"_s));
    m_fleet = std::make_unique<Fleet>(Fleet::Setup {.dataFolder = dataFolder(),
                                                    .logFolder = path(u"logs"_s),
                                                    .environment = environment,
                                                    .webhookPorts = m_webhookPorts,
                                                    .seed = seed});
    m_fleet->setSize(1);
    if (!QTest::qWaitFor([this] { return databaseRuns(); }, StartTimeoutMs)) {
        qFatal("the server did not start; its output is in %s", qPrintable(path(u"logs"_s)));
    }
    QTest::qWait(1000);
    openDatabase();
    waitForAccount();
    addContacts(contacts);
}

FaultField::~FaultField()
{
    emptyDisk();
    clearCuts();
    closeDatabase();
    m_fleet->stopAll();
    if (const auto pid = postmaster(); isAlive(pid)) {
        ::kill(static_cast<pid_t>(pid), SIGQUIT);
        (void)QTest::qWaitFor([this] { return !databaseRuns(); }, EndTimeoutMs);
    }
}

void FaultField::cut(CutProxy::Cut cut)
{
    m_proxy.post([cut](CutProxy& proxy) { proxy.cut(cut); });
}

void FaultField::clearCuts()
{
    m_proxy.post([](CutProxy& proxy) { proxy.clear(); });
}

void FaultField::fillDisk()
{
    m_disk->shrinkToContent();
}

void FaultField::emptyDisk()
{
    m_disk->resize(DiskMb);
}

// One word of memory that all of them share: written at once, and read as one.
void FaultField::setClock(qint64 offMs)
{
    QFile file(path(u"clock"_s));
    if (file.open(QIODevice::ReadWrite)) {
        file.write(reinterpret_cast<const char*>(&offMs), sizeof offMs);
    }
}

int FaultField::owner() const
{
    QFile lock(databaseFolder() + u"/owner.lock"_s);
    const auto pid = lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toLongLong() : 0;
    for (int i = 0; i < MostServers; ++i) {
        if (m_fleet->isRunning(i) && m_fleet->pid(i) == pid) {
            return i;
        }
    }
    return -1;
}

qint64 FaultField::taken()
{
    return m_simulator.ask(u"health"_s)[u"accepted"_s].toInteger();
}
