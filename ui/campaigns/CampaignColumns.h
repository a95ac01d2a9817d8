#pragma once

#include <QObject>

namespace siaran::models {
class CampaignFilterModel;
}

namespace siaran::ui {

class TableView;

/// How the table of campaigns looks: badges, bars, widths, and which columns there is room for.
class CampaignColumns final : public QObject {
    Q_OBJECT

public:
    CampaignColumns(TableView& table, models::CampaignFilterModel& campaigns);

    /// Only when the width crosses a line: what a person chose in between stays.
    void fit(int width);

private:
    enum class Room { Narrow, Usual, Wide };

    TableView& m_table;
    Room m_room = Room::Wide;
};

} // namespace siaran::ui
