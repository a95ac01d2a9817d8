#pragma once

#include "tests/faults/Fault.h"
#include "tests/faults/FaultField.h"

#include <QElapsedTimer>
#include <QMap>

/// Campaign after campaign under fault after fault, and after each campaign the books of both sides, compared.
class Soak {
public:
    struct Plan {
        int faults = 100;
        quint64 seed = 1;
        int people = 4000; ///< of each campaign
        int kills = 0; ///< instead of faults: one campaign as fast as it goes, and this many kills of its sender
    };

    explicit Soak(const Plan& plan);

    /// Prints what was survived, and last the line of JSON. Answers the exit code: 0 when no promise was broken.
    [[nodiscard]] int run();

private:
    void runRound();
    void runKills();
    void doFaults(siaran::CampaignId campaign, int most);
    /// Waits until the field sends again.
    void measureRecovery(const QStringList& kinds);
    void settle(siaran::CampaignId campaign);
    [[nodiscard]] bool waitUntilQuiet();
    void compare(siaran::CampaignId campaign, const QString& when);
    void wait(int ms);
    void noteCrashes();
    [[nodiscard]] int waiting(siaran::CampaignId campaign);
    void breach(const QString& what);
    void keepEvidence();
    void print() const;

    const Plan m_plan;
    FaultField m_field;
    FaultDice m_dice;
    QElapsedTimer m_clock;
    QMap<QString, int> m_survived;
    QList<double> m_recoveries; ///< seconds
    QMap<QString, double> m_slowest;
    QStringList m_breaches;
    int m_faults = 0;
    int m_rounds = 0;
    int m_messages = 0;
    int m_lost = 0;
    int m_doubled = 0;
    int m_withoutOutcome = 0;
    int m_inDoubt = 0;
    int m_refusedStarts = 0;
};
