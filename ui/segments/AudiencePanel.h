#pragma once

#include "services/core/Error.h"
#include "services/segments/SegmentService.h"
#include "ui/widgets/Card.h"

class QGraphicsOpacityEffect;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;

namespace siaran::ui {

class TableView;

/// Whom a rule matches: the number, how many of them can be messaged, ten of them by name. While a new count is on its
/// way the old one stays, faint, under a busy line.
class AudiencePanel final : public Card {
    Q_OBJECT

public:
    explicit AudiencePanel(QWidget* parent = nullptr);

    /// There is no condition yet, which is not the same as everyone.
    void showEmptyRule();
    /// A row is not complete; what was counted before stays, faint.
    void showUnfinished();
    void showCounting();
    void showPreview(const segments::SegmentPreview& preview);
    void showError(const Error& error);

    /// Offered with the empty rule.
    [[nodiscard]] QPushButton* everyoneButton() const { return m_everyone; }
    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void everyoneChosen();
    void retryRequested();

private:
    QWidget* buildEmpty();
    QWidget* buildNumbers();
    QWidget* buildFigures(QWidget* page);
    void showWaiting(const QString& note);
    void setFaint(bool faint);
    void resizeEvent(QResizeEvent* event) override;

    QStackedWidget* m_pages;
    QPushButton* m_everyone;
    QLabel* m_count;
    QLabel* m_share;
    QLabel* m_reachable;
    QLabel* m_note;
    QLabel* m_nobody;
    QProgressBar* m_busy;
    QLabel* m_error;
    QPushButton* m_retry;
    QWidget* m_figures;
    QGraphicsOpacityEffect* m_fade;
    QLabel* m_sampleTitle;
    QStandardItemModel* m_sample;
    TableView* m_table;
    bool m_hasNumbers = false;
};

} // namespace siaran::ui
