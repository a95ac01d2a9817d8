#include "models/analytics/OverviewModel.h"

#include "services/analytics/AnalyticsService.h"

namespace siaran::models {

OverviewModel::OverviewModel(analytics::AnalyticsService& service, QObject* parent)
    : QObject(parent)
    , m_inquiry(
          this, [this, &service] { return service.overview(m_campaign); },
          [this](const Result<analytics::Overview>& answer) { take(answer); })
{
}

void OverviewModel::setCampaign(CampaignId campaign)
{
    m_campaign = campaign;
    m_isCurrent = false;
    m_inquiry.change();
}

void OverviewModel::take(const Result<analytics::Overview>& answer)
{
    if (!answer) {
        Q_EMIT fetchFailed(answer.error());
        return;
    }
    m_overview = *answer;
    m_isCurrent = true;
    Q_EMIT loaded();
}

} // namespace siaran::models
