#pragma once

#include "models/analytics/TimelineModel.h"
#include "ui/widgets/Card.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace siaran::ui {

class LineChart;
class StateView;

/// What happened hour by hour or day by day, as lines or as a table.
class EngagementCard final : public Card {
    Q_OBJECT

public:
    explicit EngagementCard(analytics::AnalyticsService& service, QWidget* parent = nullptr);

    /// One campaign, or all when it is invalid, on the clock of `zone`.
    void setScope(CampaignId campaign, const QTimeZone& zone);
    void refresh() { m_model.refresh(); }

private:
    void buildControls();
    void buildStates();
    void ask();
    void showState();
    void showError(const Error& error);

    models::TimelineModel m_model;
    CampaignId m_campaign;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    QButtonGroup* m_buckets;
    QPushButton* m_asTable = nullptr;
    LineChart* m_chart;
    QStackedWidget* m_twins;
    StateView* m_states;
};

} // namespace siaran::ui
