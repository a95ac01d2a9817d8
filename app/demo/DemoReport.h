#pragma once

#include "services/core/Result.h"
#include "services/domain/Campaign.h"

#include <QJsonObject>
#include <QString>

namespace siaran::app {

/// How often the simulator accepted a message, by the id that each attempt carries.
struct SimulatorCount {
    int accepted = 0;
    int acceptedUnique = 0;
    int acceptedMoreThanOnce = 0;
};

/// What the demo found out, by both sides: Siaran's database and the simulator's own ledger.
struct DemoReport {
    int imported = 0;
    int merged = 0;
    int rejected = 0;
    LaunchReceipt receipt;
    CampaignTally tally;
    SimulatorCount simulatorFirst; ///< when the first campaign was over
    SimulatorCount simulatorAll; ///< at the end
    LaunchReceipt secondReceipt;
    CampaignTally secondTally;
    int secondSentToOptedOut = 0;
    int optedOut = 0; ///< everybody who had said stop when the second campaign began
    int exportedRows = 0;
    double seconds = 0;
    double messagesPerSecond = 0; ///< of the first campaign, from launch to the last answer

    /// Every promise the demo can check; empty when all hold. For the log and the exit code.
    [[nodiscard]] QStringList brokenPromises() const;
};

/// The keys are part of the program's interface.
[[nodiscard]] QJsonObject toJson(const DemoReport& report);

/// The same for a person.
[[nodiscard]] QString summaryOf(const DemoReport& report);

/// Unavailable with reason export.not_written when the file cannot be written.
[[nodiscard]] Result<void> writeReport(const DemoReport& report, const QString& path);

} // namespace siaran::app
