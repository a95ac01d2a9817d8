#include "ui/segments/RuleHistory.h"

namespace siaran::ui {

void RuleHistory::clear()
{
    m_past.clear();
    m_future.clear();
    m_editedRow.clear();
}

void RuleHistory::remember(const Criteria& criteria, const QList<int>& row)
{
    const bool isSameEdit = !row.isEmpty() && row == m_editedRow;
    if (!isSameEdit) {
        m_past.push_back(criteria);
    }
    m_editedRow = row;
    m_future.clear();
}

Criteria RuleHistory::back(const Criteria& criteria)
{
    if (m_past.isEmpty()) {
        return criteria;
    }
    m_editedRow.clear();
    m_future.push_back(criteria);
    return m_past.takeLast();
}

Criteria RuleHistory::forward(const Criteria& criteria)
{
    if (m_future.isEmpty()) {
        return criteria;
    }
    m_editedRow.clear();
    m_past.push_back(criteria);
    return m_future.takeLast();
}

} // namespace siaran::ui
