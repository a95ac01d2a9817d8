#pragma once

#include "services/domain/QuietHours.h"
#include "services/domain/RateTable.h"

#include <QString>

namespace siaran::ui {

/// What the workspace decided about campaigns.
struct CampaignPolicy {
    int cooldownDays = 7; ///< what a new campaign begins with; 0: no cooldown
    QString timeZone = QStringLiteral("Asia/Jakarta"); ///< an IANA name
    QString sender = {}; ///< the machine that sends when it is not this computer: "toko-srv"
    QuietHours quiet = {}; ///< on the clock of `timeZone`
    RateTable rates = {};
    QString testNumber = {}; ///< the owner's own, E.164; empty when not entered
};

} // namespace siaran::ui
