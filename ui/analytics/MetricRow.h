#pragma once

#include "services/analytics/Report.h"

#include <QList>
#include <QWidget>

class QGridLayout;

namespace siaran::ui {

class MetricCard;

/// The six numbers of a report, each with what it is a share of. In a narrow window they stand in two rows.
class MetricRow final : public QWidget {
    Q_OBJECT

public:
    explicit MetricRow(QWidget* parent = nullptr);

    /// `isStale`: the figures are from before and drawn faint.
    void show(const analytics::Overview& overview, bool isStale);

    QSize minimumSizeHint() const override;

private:
    void arrange(int columns);
    void resizeEvent(QResizeEvent* event) override;

    QGridLayout* m_grid;
    MetricCard* m_sent;
    MetricCard* m_delivered;
    MetricCard* m_read;
    MetricCard* m_replied;
    MetricCard* m_failed;
    MetricCard* m_optedOut;
    QList<MetricCard*> m_cards;
    int m_columns = 0;
};

} // namespace siaran::ui
