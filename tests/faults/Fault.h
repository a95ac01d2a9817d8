#pragma once

#include <QString>

#include <functional>
#include <random>

class FaultField;

/// One thing that goes wrong, while it lasts.
struct FaultUnderWay {
    QString kind; ///< empty: it was not possible now, and nothing was done
    int lastsMs = 0;
    std::function<void()> end = [] {}; ///< after that time
};

/// Draws what goes wrong next: kills, crashes, cuts, lies, frozen programs, a full disk, a clock that is set. The same
/// seed draws the same faults; what they meet is up to the processes.
class FaultDice {
public:
    FaultDice(FaultField& field, quint64 seed);

    /// Does something wrong to the field.
    [[nodiscard]] FaultUnderWay next();

    /// From `least` to `most`.
    [[nodiscard]] int between(int least, int most);
    [[nodiscard]] bool chance(double share);

private:
    using Maker = FaultUnderWay (FaultDice::*)();

    [[nodiscard]] int anyServer();
    [[nodiscard]] qint64 anySession();

    FaultUnderWay killServer();
    FaultUnderWay killWebhooks();
    FaultUnderWay killDatabase();
    FaultUnderWay crashSession();
    FaultUnderWay terminateSessions();
    FaultUnderWay stopDatabase();
    FaultUnderWay cutLine();
    FaultUnderWay holdLine();
    FaultUnderWay lie();
    FaultUnderWay freeze();
    FaultUnderWay freezeForLong();
    FaultUnderWay fillDisk();
    FaultUnderWay setClock();

    FaultField& m_field;
    std::mt19937_64 m_random;
    bool m_someoneIsFrozen = false;
};
