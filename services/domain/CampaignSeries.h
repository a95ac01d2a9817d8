#pragma once

#include "services/core/StrongId.h"
#include "services/domain/Recurrence.h"

#include <QString>

namespace siaran {

using SeriesId = StrongId<struct SeriesTag>;

/// A message that goes out again and again, each time as a campaign of its own. Times are UTC.
struct CampaignSeries {
    enum class Status { Active, Paused, Ended };
    SeriesId id;
    QString name;
    Status status = Status::Active;
    QString segmentName;
    Recurrence repeats;
    QString timeZone; ///< IANA
    QDateTime nextAt; ///< invalid while it does not go on
    QDateTime lastRunAt; ///< invalid before the first
    int runs = 0;

    friend bool operator==(const CampaignSeries&, const CampaignSeries&) = default;
};

/// The stored word ("active", …), and back.
[[nodiscard]] QString toWord(CampaignSeries::Status status);
[[nodiscard]] std::optional<CampaignSeries::Status> seriesStatusFromWord(const QString& word);

} // namespace siaran
