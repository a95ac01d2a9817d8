#pragma once

#include "models/support/PagedTableModel.h"
#include "services/campaigns/CampaignService.h"

namespace siaran::models {

/// All campaigns, those under way first. What a state looks like and how the bar is painted is the pane's.
class CampaignListModel final : public PagedTableModel<Campaign> {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        NameColumn,
        SegmentColumn,
        PeopleColumn,
        ProgressColumn,
        SentColumn,
        DeliveredColumn,
        ReadColumn,
        RepliedColumn,
        FailedColumn,
        WhenColumn,
        ColumnCount
    };
    enum Role {
        CampaignIdRole = Qt::UserRole,
        TallyRole, ///< a CampaignTally
    };
    /// The plain word of a campaign's state, for screen readers and copies.
    using StateWordOf = std::function<QString(const Campaign&)>;

    CampaignListModel(campaigns::CampaignService& service, StateWordOf stateWordOf, QObject* parent = nullptr);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const Campaign& campaign, int column, int role) const override;
    qint64 keyOf(const Campaign& campaign) const override { return campaign.id.value(); }
    void fetch(qint64 after, int limit, Answer answer) override;

    QString display(const Campaign& campaign, int column) const;
    QString aloud(const Campaign& campaign, int column) const;

    campaigns::CampaignService& m_service;
    StateWordOf m_stateWordOf;
};

/// When the campaign happened or will: "Sat 15 Mar, 09:00 WIB".
[[nodiscard]] QString campaignMoment(const Campaign& campaign);

} // namespace siaran::models
