#pragma once

#include "services/domain/Criteria.h"

namespace siaran::ui {

// What the buttons of the rule editor do to a rule. A level is the root ({}) or a group ({index}); a row is {index} or
// {group, index}. Paths must exist.

/// Appends a row to a level; at the root in front of the block that leaves people out.
[[nodiscard]] Criteria withRow(Criteria criteria, const QList<int>& level, const Criterion& criterion);

/// Appends a group that is joined the other way than the root, with one row.
[[nodiscard]] Criteria withGroup(Criteria criteria, const Criterion& criterion);

/// Whether a "leave out" block can be added: not to "any of these" that holds groups, which would be a third level.
[[nodiscard]] bool canLeaveOut(const Criteria& criteria);

/// Adds a block that leaves out whoever matches `criterion`. "Any of these" becomes a group beside it.
[[nodiscard]] Criteria withLeaveOut(Criteria criteria, const Criterion& criterion);

[[nodiscard]] Criteria withReplaced(Criteria criteria, const QList<int>& row, const Criterion& criterion);

/// Removes a row; a group that becomes empty goes too.
[[nodiscard]] Criteria withoutRow(Criteria criteria, const QList<int>& row);

/// The same row once more, right after it.
[[nodiscard]] Criteria withDuplicate(Criteria criteria, const QList<int>& row);

/// The place a row would have one step up (-1) or down (+1) within its level; its own place where there is no such
/// step. The blocks that leave people out stay at the end.
[[nodiscard]] QList<int> movedPath(const Criteria& criteria, const QList<int>& row, int step);

/// Takes a row to another place of its level.
[[nodiscard]] Criteria withMoved(Criteria criteria, const QList<int>& from, const QList<int>& to);

/// Whether "and" and "or" can be exchanged on this level.
[[nodiscard]] bool canFlip(const Criteria& criteria, const QList<int>& level);

/// Exchanges "and" and "or" on a level. Beside a block that leaves people out the rows become a group of their own.
[[nodiscard]] Criteria withFlipped(Criteria criteria, const QList<int>& level);

/// The rows of a level.
[[nodiscard]] int rowCount(const Criteria& criteria, const QList<int>& level);

} // namespace siaran::ui
