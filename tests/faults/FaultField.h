#pragma once

#include "app/support/Worker.h"
#include "tests/faults/CutProxy.h"
#include "tests/faults/Fleet.h"
#include "tests/faults/SmallDisk.h"
#include "tests/faults/WorkspaceUnderTest.h"

#include <memory>

/// Where faults are done: one to four server programs on one workspace, on a disk that can be filled, sending over
/// HTTPS through a line that can be cut, to a simulator that nobody disturbs. What cannot be set up ends the program
/// with the reason.
class FaultField : public WorkspaceUnderTest {
public:
    static constexpr int MostServers = 4;

    FaultField(int contacts, quint64 seed);
    ~FaultField();
    Q_DISABLE_COPY_MOVE(FaultField)

    Fleet& fleet() { return *m_fleet; }
    SimulatorUnderTest& simulator() { return m_simulator; }
    void cut(CutProxy::Cut cut);
    void clearCuts();

    /// Whether the disk of the workspace can be filled here: it takes the right to mount one.
    [[nodiscard]] bool canFillDisk() const { return m_disk->isMounted(); }
    void fillDisk();
    void emptyDisk();

    /// The wall clock of servers and database is off by so much from now on.
    void setClock(qint64 offMs);

    /// The server that owns the database, by its lock; -1 when it is none of ours.
    [[nodiscard]] int owner() const;

    /// Messages the simulator has taken so far.
    [[nodiscard]] qint64 taken();
    [[nodiscard]] bool isQuiet() { return WorkspaceUnderTest::isQuiet(m_simulator); }
    [[nodiscard]] Books books(siaran::CampaignId campaign) { return WorkspaceUnderTest::books(campaign, m_simulator); }

private:
    const std::unique_ptr<SmallDisk> m_disk;
    const QList<quint16> m_webhookPorts;
    SimulatorUnderTest m_simulator;
    siaran::app::Worker<CutProxy> m_proxy;
    std::unique_ptr<Fleet> m_fleet;
};
