#pragma once

#include "models/support/PagedTableModel.h"
#include "services/segments/SegmentService.h"

#include <QTimer>

namespace siaran::models {

/// All segments by name. What a rule reads as is said by a function of the pane, which has the words.
class SegmentTableModel final : public PagedTableModel<segments::Segment> {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        RuleColumn,
        PeopleColumn,
        TrendColumn,
        KindColumn,
        UpdatedColumn,
        UsedByColumn,
        ColumnCount
    };
    enum Role {
        SegmentIdRole = Qt::UserRole,
        SortRole, ///< what a column is sorted by
        SearchRole, ///< of the name: everything that a search looks into
        KindRole, ///< segments::SegmentKind as int
        HistoryRole, ///< the counts as QList<int>, oldest first
    };
    using SentenceOf = std::function<QString(const Criteria&)>;
    using Clock = std::function<QDateTime()>;

    /// `clock` tells the time in UTC; "2 min ago" follows it.
    explicit SegmentTableModel(segments::SegmentService& service, QObject* parent = nullptr,
                               Clock clock = QDateTime::currentDateTimeUtc);

    /// Replaces the words of all rules, when the names of labels and fields are known or have changed.
    void setSentences(SentenceOf sentenceOf);

    [[nodiscard]] QString sentence(const segments::Segment& segment) const;

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const segments::Segment& segment, int column, int role) const override;
    qint64 keyOf(const segments::Segment& segment) const override { return segment.id.value(); }
    void fetch(qint64 after, int limit, Answer answer) override;

    QString display(const segments::Segment& segment, int column) const;
    QString toolTip(const segments::Segment& segment, int column) const;
    QVariant sortKey(const segments::Segment& segment, int column) const;
    void tellColumn(int column);

    segments::SegmentService& m_service;
    SentenceOf m_sentenceOf;
    Clock m_clock;
    QTimer m_minutes;
};

/// How the number of people went, in words: "from 1,100 to 1,391 since 12 Mar 2026". Empty for fewer than two counts.
[[nodiscard]] QString trendText(const QList<segments::CountAt>& history);

/// "Follows the rule" or "Frozen list".
[[nodiscard]] QString kindText(segments::SegmentKind kind);

} // namespace siaran::models
