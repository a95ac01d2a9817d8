#pragma once

#include "models/campaigns/CampaignGroup.h"
#include "models/campaigns/CampaignListModel.h"

#include <QSortFilterProxyModel>

namespace siaran::models {

/// The campaigns of one group whose name or segment has the words. The list is loaded whole, so filtering it here
/// misses nothing.
class CampaignFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CampaignFilterModel(CampaignListModel& campaigns, QObject* parent = nullptr);

    void setGroup(CampaignGroup group);
    void setWords(const QString& words);

    [[nodiscard]] CampaignGroup group() const { return m_group; }
    [[nodiscard]] bool isFiltering() const { return m_group != CampaignGroup::All || !m_words.isEmpty(); }

    /// How many campaigns the group has, whatever the words are.
    [[nodiscard]] int count(CampaignGroup group) const;

    /// The campaign of a shown row; `row` must exist.
    [[nodiscard]] const Campaign& at(int row) const;
    /// The shown row of a campaign, or -1.
    [[nodiscard]] int rowOf(CampaignId id) const;

private:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

    CampaignListModel& m_campaigns;
    CampaignGroup m_group = CampaignGroup::All;
    QString m_words;
};

} // namespace siaran::models
