#pragma once

#include "services/core/Result.h"
#include "services/domain/QuietHours.h"

#include <QJsonObject>
#include <QString>

namespace siaran::settings {

/// What all programs of a workspace share, kept in its database. Secrets are never here.
struct WorkspaceSettings {
    QString businessName = {};
    QString timeZone = QStringLiteral("Asia/Jakarta"); ///< an IANA name
    QString workspaceKey = {}; ///< echoed in every request; made with the database and never changed
    QString testNumber = {}; ///< the owner's own, E.164; empty when not entered
    int cooldownDays = 0; ///< what a new campaign begins with; 0 means none
    int sizeThreshold = 250; ///< a campaign to more people than this asks once more
    QString quietFrom = QStringLiteral("20:00"); ///< "HH:mm" in the time zone above; nothing is sent from then on
    QString quietTo = QStringLiteral("08:00"); ///< until then; the same as quietFrom means no quiet hours
    int holdSeconds = 30; ///< in which a campaign that was sent can be taken back
    int pilotFailurePercent = 20; ///< a pilot batch with more failures than this pauses its campaign
    bool numbersMasked = false; ///< supervisors see customers' numbers with stars only; the database holds it
    // What one message to an Indonesian number costs, in sen; 0: as the rates say that came with the program.
    int marketingRate = 0;
    int utilityRate = 0;
    int authenticationRate = 0;
    // Above these a campaign goes out when another owner has approved it; 0: no limit.
    int approvalPeople = 0;
    qint64 approvalCost = 0; ///< minor units of what a campaign is expected to cost
    QString ratesSince = {}; ///< ISO date the three rates are of; empty when none was entered

    [[nodiscard]] QuietHours quietHours() const
    {
        const auto format = QStringLiteral("HH:mm");
        return {QTime::fromString(quietFrom, format), QTime::fromString(quietTo, format)};
    }

    friend bool operator==(const WorkspaceSettings&, const WorkspaceSettings&) = default;
};

/// The stored rows as one object, key to value.
[[nodiscard]] QJsonObject toJson(const WorkspaceSettings& settings);

/// Missing rows and values that make no sense give the default; unknown rows belong to somebody else.
[[nodiscard]] WorkspaceSettings workspaceSettingsFromJson(const QJsonObject& rows);

/// Invalid when a value makes no sense; its key is the reason ("settings.time_zone").
[[nodiscard]] Result<void> check(const WorkspaceSettings& settings);

/// The rows to write so that `before` becomes `after`: what others changed meanwhile stays.
[[nodiscard]] QJsonObject changedRows(const WorkspaceSettings& before, const WorkspaceSettings& after);

} // namespace siaran::settings
