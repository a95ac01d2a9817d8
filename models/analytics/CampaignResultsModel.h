#pragma once

#include "models/support/PagedTableModel.h"
#include "services/campaigns/CampaignService.h"

#include <QTimeZone>

namespace siaran::models {

/// The campaigns that have begun, each with its results: to compare them, and to choose one.
class CampaignResultsModel final : public PagedTableModel<Campaign> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StateColumn,
        StartedColumn,
        SentColumn,
        DeliveredColumn,
        ReadColumn,
        RepliedColumn,
        FailedColumn,
        ColumnCount
    };
    enum Role { CampaignIdRole = Qt::UserRole };
    using StateText = std::function<QString(const Campaign&)>;

    /// `stateText` is what a state is called; the pane has the words.
    CampaignResultsModel(campaigns::CampaignService& service, StateText stateText, QObject* parent = nullptr);

    /// The clock of campaigns without a zone of their own.
    void setTimeZone(const QTimeZone& zone) { m_zone = zone; }

    /// The zone a campaign's times are shown in.
    [[nodiscard]] QTimeZone zoneOf(const Campaign& campaign) const;

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const Campaign& campaign, int column, int role) const override;
    qint64 keyOf(const Campaign& campaign) const override { return campaign.id.value(); }
    void fetch(qint64 after, int limit, Answer answer) override;

    QString display(const Campaign& campaign, int column) const;
    QString tip(const Campaign& campaign, int column) const;

    campaigns::CampaignService& m_service;
    StateText m_stateText;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace siaran::models
