#pragma once

#include "models/analytics/Inquiry.h"
#include "services/analytics/Report.h"

#include <QObject>

namespace siaran::analytics {
class AnalyticsService;
}

namespace siaran::models {

/// The counts of one campaign or of all, kept fresh. One of the two signals answers each request.
class OverviewModel final : public QObject {
    Q_OBJECT

public:
    explicit OverviewModel(analytics::AnalyticsService& service, QObject* parent = nullptr);

    /// Invalid for all campaigns. The counts of the old question stay until the new ones are here; see isCurrent().
    void setCampaign(CampaignId campaign);
    void refresh() { m_inquiry.repeat(); }

    [[nodiscard]] const std::optional<analytics::Overview>& overview() const { return m_overview; }

    /// Whether the counts belong to the campaign that is asked for.
    [[nodiscard]] bool isCurrent() const { return m_isCurrent; }

Q_SIGNALS:
    void loaded();
    void fetchFailed(const siaran::Error& error);

private:
    void take(const Result<analytics::Overview>& answer);

    CampaignId m_campaign;
    std::optional<analytics::Overview> m_overview;
    bool m_isCurrent = false;
    Inquiry<analytics::Overview> m_inquiry;
};

} // namespace siaran::models
