#pragma once

#include "models/support/PagedTableModel.h"
#include "services/campaigns/CampaignService.h"

namespace siaran::models {

/// The messages that go out again and again. The words for a rule and a state are the window's.
class SeriesModel final : public PagedTableModel<CampaignSeries> {
    Q_OBJECT

public:
    enum Column { NameColumn, SegmentColumn, RuleColumn, NextColumn, RunsColumn, ColumnCount };
    using RuleWordsOf = std::function<QString(const CampaignSeries&)>;

    SeriesModel(campaigns::CampaignService& service, RuleWordsOf ruleWordsOf, QObject* parent = nullptr);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const CampaignSeries& series, int column, int role) const override;
    qint64 keyOf(const CampaignSeries& series) const override { return series.id.value(); }
    void fetch(qint64 after, int limit, Answer answer) override;

    campaigns::CampaignService& m_service;
    RuleWordsOf m_ruleWordsOf;
};

} // namespace siaran::models
