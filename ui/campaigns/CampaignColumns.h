#pragma once

namespace siaran::models {
class CampaignFilterModel;
}

namespace siaran::ui {

class TableView;

/// How the table of campaigns looks: badges, bars, widths, and which columns give way where there is little room.
void setUpCampaignColumns(TableView& table, models::CampaignFilterModel& campaigns);

} // namespace siaran::ui
