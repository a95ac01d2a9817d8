#pragma once

#include <QSortFilterProxyModel>

namespace siaran::models {

/// The segments whose name, description or rule has all of the words, sorted by a column. The table below it holds
/// all segments at once, so that nothing is missed.
class SegmentFilterModel final : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit SegmentFilterModel(QObject* parent = nullptr);

    /// Case does not matter; no words let everything through.
    void setWords(const QString& words);
    [[nodiscard]] bool isFiltering() const { return !m_words.isEmpty(); }

private:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

    QStringList m_words;
};

} // namespace siaran::models
