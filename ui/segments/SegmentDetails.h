#pragma once

#include "services/segments/SegmentService.h"
#include "ui/widgets/Card.h"

#include <optional>

class QAction;
class QLabel;
class QPushButton;

namespace siaran::ui {

class Badge;
class Sparkline;

/// One segment beside the list: what there is no room for in a row. It only shows; the pane carries out what its
/// button asks, if it has one.
class SegmentDetails final : public Card {
    Q_OBJECT

public:
    explicit SegmentDetails(bool mayChangeKind, QWidget* parent = nullptr);

    /// `sentence` is the rule in words.
    void setSegment(const segments::Segment& segment, const QString& sentence);

    /// While a change of the kind is on its way.
    void setBusy(bool busy);

Q_SIGNALS:
    /// Static becomes dynamic, and the other way round.
    void otherKindRequested();

private:
    void showHistory(const QList<segments::CountAt>& history);
    void showUse(const segments::Segment& segment);
    QLabel* addFact(const QString& name, const QString& objectName);

    QLabel* m_name;
    QLabel* m_description;
    Badge* m_kind;
    QLabel* m_count;
    QLabel* m_refreshed;
    Sparkline* m_history;
    QLabel* m_trend;
    QLabel* m_rule;
    QLabel* m_usedBy;
    QLabel* m_kindMeaning;
    QPushButton* m_otherKind = nullptr;
};

} // namespace siaran::ui
