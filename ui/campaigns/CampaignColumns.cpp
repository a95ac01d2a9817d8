#include "ui/campaigns/CampaignColumns.h"

#include "models/campaigns/CampaignFilterModel.h"
#include "ui/campaigns/ProgressDelegate.h"
#include "ui/widgets/BadgeDelegate.h"
#include "ui/widgets/StatusBadges.h"
#include "ui/widgets/TableView.h"

#include <QHeaderView>

#include <map>

namespace siaran::ui {

using models::CampaignListModel;

namespace {

constexpr int NarrowestName = 180;

} // namespace

void setUpCampaignColumns(TableView& table, models::CampaignFilterModel& campaigns)
{
    const auto lookOf = [&campaigns](const QModelIndex& index) {
        const auto& campaign = campaigns.at(index.row());
        return badgeOf(campaign.status, models::hasProblems(campaign), campaign.approval);
    };
    table.setItemDelegateForColumn(CampaignListModel::StateColumn, new BadgeDelegate(lookOf, &table));
    table.setItemDelegateForColumn(CampaignListModel::ProgressColumn, new ProgressDelegate(&table));
    auto* header = table.horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(CampaignListModel::NameColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(CampaignListModel::StateColumn, QHeaderView::ResizeToContents);
    const std::map<int, int> widths {
        {CampaignListModel::SegmentColumn, 124},   {CampaignListModel::PeopleColumn, 84},
        {CampaignListModel::ProgressColumn, 128},  {CampaignListModel::SentColumn, 76},
        {CampaignListModel::DeliveredColumn, 100}, {CampaignListModel::ReadColumn, 76},
        {CampaignListModel::RepliedColumn, 90},    {CampaignListModel::FailedColumn, 80},
        {CampaignListModel::WhenColumn, 184},
    };
    for (const auto& [column, width] : widths) {
        header->resizeSection(column, width);
    }
    table.setYielding({CampaignListModel::SentColumn, CampaignListModel::RepliedColumn,
                       CampaignListModel::SegmentColumn, CampaignListModel::ReadColumn,
                       CampaignListModel::DeliveredColumn, CampaignListModel::FailedColumn},
                      NarrowestName);
}

} // namespace siaran::ui
