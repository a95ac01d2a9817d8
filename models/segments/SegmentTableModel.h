#pragma once

#include "models/support/PagedTableModel.h"
#include "services/segments/SegmentService.h"

namespace siaran::models {

/// All segments by name. What a rule reads as is said by a function of the pane, which has the words.
class SegmentTableModel final : public PagedTableModel<segments::Segment> {
    Q_OBJECT

public:
    enum Column { NameColumn, RuleColumn, PeopleColumn, KindColumn, UpdatedColumn, UsedByColumn, ColumnCount };
    enum Role { SegmentIdRole = Qt::UserRole };
    using SentenceOf = std::function<QString(const Criteria&)>;

    explicit SegmentTableModel(segments::SegmentService& service, QObject* parent = nullptr);

    /// Replaces the words of all rules, when the names of labels and fields are known or have changed.
    void setSentences(SentenceOf sentenceOf);

private:
    int columns() const override { return ColumnCount; }
    QVariant headerCell(int column, int role) const override;
    QVariant cell(const segments::Segment& segment, int column, int role) const override;
    qint64 keyOf(const segments::Segment& segment) const override { return segment.id.value(); }
    void fetch(qint64 after, int limit, Answer answer) override;

    QString display(const segments::Segment& segment, int column) const;

    segments::SegmentService& m_service;
    SentenceOf m_sentenceOf;
};

} // namespace siaran::models
