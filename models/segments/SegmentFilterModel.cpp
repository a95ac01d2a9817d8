#include "models/segments/SegmentFilterModel.h"

#include "models/segments/SegmentTableModel.h"

#include <algorithm>

namespace siaran::models {

SegmentFilterModel::SegmentFilterModel(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(SegmentTableModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setDynamicSortFilter(true);
}

void SegmentFilterModel::setWords(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool SegmentFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const auto text = sourceModel()
                          ->index(row, SegmentTableModel::NameColumn, parent)
                          .data(SegmentTableModel::SearchRole)
                          .toString();
    return std::ranges::all_of(m_words, [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace siaran::models
