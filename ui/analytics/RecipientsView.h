#pragma once

#include "models/analytics/RecipientTableModel.h"

#include <QWidget>

namespace siaran::ui {

class RecipientFilterBar;
class StateView;
class TableView;

/// The messages of one campaign: filters above, the table below, more rows as one scrolls.
class RecipientsView final : public QWidget {
    Q_OBJECT

public:
    explicit RecipientsView(analytics::AnalyticsService& service, QWidget* parent = nullptr);

    void setScope(CampaignId campaign, const QTimeZone& zone);
    void refresh() { m_model.refresh(); }

    [[nodiscard]] RecipientFilterBar& filters() { return *m_filters; }

Q_SIGNALS:
    /// Enter or a double click on a person.
    void opened(siaran::ContactId contact);
    /// A refresh failed; the rows stay.
    void refreshFailed(const siaran::Error& error);

private:
    void buildTable();
    void buildStates();
    void ask();
    void showState();
    void showError(const Error& error);

    models::RecipientTableModel m_model;
    CampaignId m_campaign;
    RecipientFilterBar* m_filters;
    TableView* m_table;
    StateView* m_states;
};

} // namespace siaran::ui
