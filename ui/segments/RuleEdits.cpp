#include "ui/segments/RuleEdits.h"

#include <algorithm>

namespace siaran::ui {

namespace {

bool isLeavingOut(const CriteriaNode& node)
{
    const auto* group = std::get_if<CriteriaGroup>(&node);
    return group != nullptr && group->match == GroupMatch::None;
}

bool isRow(const CriteriaNode& node)
{
    return std::holds_alternative<Criterion>(node);
}

bool leavesOut(const Criteria& criteria)
{
    return std::ranges::any_of(criteria.children, isLeavingOut);
}

// In front of the blocks at the end that leave people out.
qsizetype endOfRows(const Criteria& criteria)
{
    auto end = criteria.children.size();
    while (end > 0 && isLeavingOut(criteria.children.at(end - 1))) {
        --end;
    }
    return end;
}

CriteriaGroup& groupAt(Criteria& criteria, int index)
{
    return std::get<CriteriaGroup>(criteria.children[index]);
}

GroupMatch otherOf(GroupMatch match)
{
    return match == GroupMatch::All ? GroupMatch::Any : GroupMatch::All;
}

// The plain rows of the root, gathered into one group at its beginning.
Criteria withRowsGrouped(const Criteria& criteria, GroupMatch match)
{
    CriteriaGroup group {.match = match, .criteria = {}};
    Criteria grouped {.match = GroupMatch::All, .children = {}};
    for (const auto& node : criteria.children) {
        if (isRow(node)) {
            group.criteria.push_back(std::get<Criterion>(node));
        } else {
            grouped.children.push_back(node);
        }
    }
    if (group.criteria.size() == 1) {
        grouped.children.prepend(CriteriaNode(group.criteria.constFirst()));
    } else if (!group.criteria.isEmpty()) {
        grouped.children.prepend(CriteriaNode(group));
    }
    return grouped;
}

} // namespace

Criteria withRow(Criteria criteria, const QList<int>& level, const Criterion& criterion)
{
    if (level.isEmpty()) {
        criteria.children.insert(endOfRows(criteria), CriteriaNode(criterion));
    } else {
        groupAt(criteria, level.constFirst()).criteria.push_back(criterion);
    }
    return criteria;
}

Criteria withGroup(Criteria criteria, const Criterion& criterion)
{
    criteria.children.insert(endOfRows(criteria), CriteriaGroup {otherOf(criteria.match), {criterion}});
    return criteria;
}

bool canLeaveOut(const Criteria& criteria)
{
    return criteria.match == GroupMatch::All
        || (criteria.match == GroupMatch::Any && std::ranges::all_of(criteria.children, isRow));
}

Criteria withLeaveOut(Criteria criteria, const Criterion& criterion)
{
    if (criteria.match != GroupMatch::All) {
        criteria = withRowsGrouped(criteria, criteria.match);
    }
    criteria.children.push_back(CriteriaGroup {GroupMatch::None, {criterion}});
    return criteria;
}

Criteria withReplaced(Criteria criteria, const QList<int>& row, const Criterion& criterion)
{
    if (row.size() == 1) {
        criteria.children[row.constFirst()] = criterion;
    } else {
        groupAt(criteria, row.constFirst()).criteria[row.constLast()] = criterion;
    }
    return criteria;
}

Criteria withoutRow(Criteria criteria, const QList<int>& row)
{
    const bool isInGroup = row.size() > 1;
    if (isInGroup && groupAt(criteria, row.constFirst()).criteria.size() > 1) {
        groupAt(criteria, row.constFirst()).criteria.removeAt(row.constLast());
    } else {
        criteria.children.removeAt(row.constFirst());
    }
    return criteria;
}

Criteria withDuplicate(Criteria criteria, const QList<int>& row)
{
    if (row.size() == 1) {
        criteria.children.insert(row.constFirst() + 1, CriteriaNode(criteria.children.at(row.constFirst())));
    } else {
        auto& rows = groupAt(criteria, row.constFirst()).criteria;
        rows.insert(row.constLast() + 1, Criterion(rows.at(row.constLast())));
    }
    return criteria;
}

QList<int> movedPath(const Criteria& criteria, const QList<int>& row, int step)
{
    const auto end = row.size() == 1 ? endOfRows(criteria) : rowCount(criteria, {row.constFirst()});
    const auto place = row.constLast() + step;
    auto moved = row;
    if (place >= 0 && place < end) {
        moved.last() = place;
    }
    return moved;
}

Criteria withMoved(Criteria criteria, const QList<int>& from, const QList<int>& to)
{
    if (from.size() == 1) {
        criteria.children.move(from.constFirst(), to.constFirst());
    } else {
        groupAt(criteria, from.constFirst()).criteria.move(from.constLast(), to.constLast());
    }
    return criteria;
}

bool canFlip(const Criteria& criteria, const QList<int>& level)
{
    if (!level.isEmpty()) {
        return !isLeavingOut(criteria.children.at(level.constFirst()));
    }
    const auto isOther = [](const CriteriaNode& node) { return !isRow(node) && !isLeavingOut(node); };
    const bool hasGroups = std::ranges::any_of(criteria.children, isOther);
    return criteria.match != GroupMatch::None
        && (criteria.match == GroupMatch::Any || !leavesOut(criteria) || !hasGroups);
}

Criteria withFlipped(Criteria criteria, const QList<int>& level)
{
    if (!level.isEmpty()) {
        auto& group = groupAt(criteria, level.constFirst());
        group.match = otherOf(group.match);
        return criteria;
    }
    if (criteria.match == GroupMatch::All && leavesOut(criteria)) {
        return withRowsGrouped(criteria, GroupMatch::Any);
    }
    criteria.match = otherOf(criteria.match);
    return criteria;
}

int rowCount(const Criteria& criteria, const QList<int>& level)
{
    return static_cast<int>(level.isEmpty()
                                ? criteria.children.size()
                                : std::get<CriteriaGroup>(criteria.children.at(level.constFirst())).criteria.size());
}

} // namespace siaran::ui
