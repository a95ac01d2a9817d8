#include "services/domain/CampaignSeries.h"

#include "services/domain/WordTable.h"

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr WordTable<CampaignSeries::Status, 3> StatusWords {{
    {CampaignSeries::Status::Active, "active"_L1},
    {CampaignSeries::Status::Paused, "paused"_L1},
    {CampaignSeries::Status::Ended, "ended"_L1},
}};

} // namespace

QString toWord(CampaignSeries::Status status)
{
    return wordIn(StatusWords, status);
}

std::optional<CampaignSeries::Status> seriesStatusFromWord(const QString& word)
{
    return valueIn(StatusWords, word);
}

} // namespace siaran
