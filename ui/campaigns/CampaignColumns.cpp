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

constexpr int WideWidth = 1200;
constexpr int NarrowWidth = 960;

} // namespace

CampaignColumns::CampaignColumns(TableView& table, models::CampaignFilterModel& campaigns)
    : QObject(&table)
    , m_table(table)
{
    m_table.setItemDelegateForColumn(CampaignListModel::StateColumn,
                                     new BadgeDelegate(
                                         [&campaigns](const QModelIndex& index) {
                                             const auto& campaign = campaigns.at(index.row());
                                             return badgeOf(campaign.status, models::hasProblems(campaign));
                                         },
                                         &m_table));
    m_table.setItemDelegateForColumn(CampaignListModel::ProgressColumn, new ProgressDelegate(&m_table));
    auto* header = m_table.horizontalHeader();
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
}

void CampaignColumns::fit(int width)
{
    const auto room = width < NarrowWidth ? Room::Narrow : width < WideWidth ? Room::Usual : Room::Wide;
    if (room == m_room) {
        return;
    }
    m_room = room;
    for (const int column : {CampaignListModel::SentColumn, CampaignListModel::RepliedColumn}) {
        m_table.setColumnHidden(column, room != Room::Wide);
    }
    for (const int column :
         {CampaignListModel::SegmentColumn, CampaignListModel::DeliveredColumn, CampaignListModel::ReadColumn}) {
        m_table.setColumnHidden(column, room == Room::Narrow);
    }
}

} // namespace siaran::ui
