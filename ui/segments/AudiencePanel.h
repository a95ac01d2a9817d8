#pragma once

#include "services/core/Error.h"
#include "services/segments/SegmentService.h"
#include "ui/widgets/Card.h"

class QButtonGroup;
class QGraphicsOpacityEffect;
class QHBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QStandardItemModel;
class QToolButton;

namespace siaran::ui {

class TableView;

/// Whom a rule matches: the number, how many of them can be messaged, ten of them by name. While a new count is on its
/// way the old one stays, faint, under a busy line; a rough number may stand in for it.
class AudiencePanel final : public Card {
    Q_OBJECT

public:
    explicit AudiencePanel(QWidget* parent = nullptr);

    /// There is no condition yet, which is not the same as everyone.
    void showEmptyRule();
    /// A row is not complete; what was counted before stays, faint.
    void showUnfinished();
    void showCounting();
    /// Roughly how many, until the exact number is here.
    void showEstimate(const segments::SegmentEstimate& estimate);
    /// Exactly how many, while the people are on their way.
    void showCount(int count);
    void showPreview(const segments::SegmentPreview& preview);
    /// Other people of the same rule.
    void showSample(const QList<Contact>& sample);
    void showError(const Error& error);

    /// A button that asks for other people; `shuffleRequested` tells.
    void offerShuffle();
    /// Rules to begin with, by name, offered with the empty rule instead of those before; `starterChosen` tells which.
    void offerStarters(const QStringList& names);
    /// Another page in place of the people, behind a button of its own; `shortName` is for narrow windows.
    void addPage(const QString& objectName, const QString& name, const QString& shortName, QWidget* page);

    [[nodiscard]] QList<QWidget*> tabStops() const;

Q_SIGNALS:
    void everyoneChosen();
    void retryRequested();
    void starterChosen(int index);
    void shuffleRequested();
    /// There are other buttons than before.
    void startersChanged();
    /// Enter or a double click on one of the people.
    void personOpened(siaran::ContactId person);

private:
    QWidget* buildEmpty();
    QWidget* buildNumbers();
    QWidget* buildFigures(QWidget* page);
    QWidget* buildPeople(QWidget* page);
    QPushButton* addChip(const QString& objectName, const QString& name, const QString& shortName, QWidget* page);
    void showWaiting(const QString& note);
    void showShare(int count, int total);
    void showFigures();
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
    QWidget* m_people;
    QGraphicsOpacityEffect* m_fadeFigures;
    QGraphicsOpacityEffect* m_fadePeople;
    QHBoxLayout* m_peopleHead;
    QLabel* m_sampleTitle;
    QToolButton* m_shuffle = nullptr;
    QHBoxLayout* m_chips;
    QButtonGroup* m_chipGroup = nullptr;
    QStackedWidget* m_lower;
    QStandardItemModel* m_sample;
    TableView* m_table;
    QWidget* m_starterBox;
    QList<QWidget*> m_starters;
    int m_total = 0; ///< all contacts, as far as known
    bool m_hasNumbers = false;
    bool m_hasPeople = false;
};

} // namespace siaran::ui
