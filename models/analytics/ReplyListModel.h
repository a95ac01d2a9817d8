#pragma once

#include "models/support/PagedTableModel.h"
#include "services/analytics/Report.h"

#include <QTimeZone>

namespace siaran::analytics {
class AnalyticsService;
}

namespace siaran::models {

/// Where the next page of answers begins. The service knows "the newest n" only, so a page is asked for together with
/// those before it; answers that came meanwhile push the others down, hence the last one that was taken.
struct ReplyCursor {
    int taken = 0;
    ContactId last = {};
};

/// The answers to a campaign, newest first.
class ReplyListModel final : public PagedTableModel<analytics::Reply, ReplyCursor> {
    Q_OBJECT

public:
    enum Column { NameColumn, PhoneColumn, TextColumn, TimeColumn, StopColumn, ColumnCount };
    enum Role { ContactIdRole = Qt::UserRole, OptedOutRole };

    explicit ReplyListModel(analytics::AnalyticsService& service, QObject* parent = nullptr);

    /// Asks for another campaign's answers; the same one is not asked again.
    void setCampaign(CampaignId campaign);

    /// The clock the times are shown on.
    void setTimeZone(const QTimeZone& zone);

    /// What stands where somebody asked to stop.
    [[nodiscard]] static QString stopText();

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const analytics::Reply& reply, int column, int role) const override;
    qint64 keyOf(const analytics::Reply& reply) const override { return reply.contact.value(); }
    void fetch(ReplyCursor after, int limit, Answer answer) override;

    QString display(const analytics::Reply& reply, int column) const;

    analytics::AnalyticsService& m_service;
    CampaignId m_campaign;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
};

} // namespace siaran::models
