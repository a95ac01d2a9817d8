#include "models/campaigns/CampaignFilterModel.h"

namespace siaran::models {

CampaignFilterModel::CampaignFilterModel(CampaignListModel& campaigns, QObject* parent)
    : QSortFilterProxyModel(parent)
    , m_campaigns(campaigns)
{
    setSourceModel(&campaigns);
}

void CampaignFilterModel::setGroup(CampaignGroup group)
{
    m_group = group;
    invalidateFilter();
}

void CampaignFilterModel::setWords(const QString& words)
{
    m_words = words;
    invalidateFilter();
}

int CampaignFilterModel::count(CampaignGroup group) const
{
    int count = 0;
    for (int row = 0; row < m_campaigns.rowCount(); ++row) {
        count += belongsTo(m_campaigns.at(row), group) ? 1 : 0;
    }
    return count;
}

const Campaign& CampaignFilterModel::at(int row) const
{
    return m_campaigns.at(mapToSource(index(row, 0)).row());
}

int CampaignFilterModel::rowOf(CampaignId id) const
{
    const int row = m_campaigns.rowOf(id.value());
    return row < 0 ? -1 : mapFromSource(m_campaigns.index(row, 0)).row();
}

bool CampaignFilterModel::filterAcceptsRow(int row, const QModelIndex&) const
{
    const auto& campaign = m_campaigns.at(row);
    return belongsTo(campaign, m_group)
        && (campaign.name.contains(m_words, Qt::CaseInsensitive)
            || campaign.segmentName.contains(m_words, Qt::CaseInsensitive));
}

} // namespace siaran::models
