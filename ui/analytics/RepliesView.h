#pragma once

#include "models/analytics/ReplyListModel.h"

#include <QWidget>

namespace siaran::ui {

class StateView;
class TableView;

/// What people answered to one campaign, newest first.
class RepliesView final : public QWidget {
    Q_OBJECT

public:
    explicit RepliesView(analytics::AnalyticsService& service, QWidget* parent = nullptr);

    void setScope(CampaignId campaign, const QTimeZone& zone);
    void refresh() { m_model.refresh(); }

Q_SIGNALS:
    /// Enter or a double click on a person.
    void opened(siaran::ContactId contact);
    /// A refresh failed; the rows stay.
    void refreshFailed(const siaran::Error& error);

private:
    void showError(const Error& error);

    models::ReplyListModel m_model;
    TableView* m_table;
    StateView* m_states;
};

} // namespace siaran::ui
