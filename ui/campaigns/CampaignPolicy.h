#pragma once

#include <QString>

namespace siaran::ui {

/// What the workspace decided about campaigns.
struct CampaignPolicy {
    int typedAbove = 250; ///< a launch to more people than this asks for the number to be typed; everyone always does
    int cooldownDays = 7; ///< what a new campaign begins with; 0: no cooldown
    QString timeZone = QStringLiteral("Asia/Jakarta"); ///< an IANA name
    QString sender = {}; ///< the machine that sends when it is not this computer: "toko-srv"
};

} // namespace siaran::ui
