#include "models/segments/RuleRemarks.h"

#include "models/segments/RuleFixes.h"

#include <algorithm>

namespace siaran::models {

using segments::RowCount;
using Kind = RuleRemark::Kind;

namespace {

Kind kindOf(CriteriaLint::Kind kind)
{
    switch (kind) {
    case CriteriaLint::Kind::Impossible: return Kind::Impossible;
    case CriteriaLint::Kind::EverybodyAnyway: return Kind::EverybodyAnyway;
    case CriteriaLint::Kind::NegativeOr: return Kind::NegativeOr;
    case CriteriaLint::Kind::UnknownValue: return Kind::UnknownValue;
    }
    Q_UNREACHABLE();
}

bool leavesOut(const Criteria& criteria, const QList<int>& path)
{
    const auto* group = std::get_if<CriteriaGroup>(&criteria.children.at(path.constFirst()));
    return criteria.match == GroupMatch::None || (group != nullptr && group->match == GroupMatch::None);
}

bool isGroup(const Criteria& criteria, const QList<int>& path)
{
    return path.size() == 1 && std::holds_alternative<CriteriaGroup>(criteria.children.at(path.constFirst()));
}

bool isOf(const Criteria& criteria, const QList<int>& path)
{
    const auto place = path.value(0, -1);
    if (place < 0 || place >= criteria.children.size()) {
        return false;
    }
    const auto* group = std::get_if<CriteriaGroup>(&criteria.children.at(place));
    return path.size() == 1 || (group != nullptr && path.at(1) >= 0 && path.at(1) < group->criteria.size());
}

// The row of the root after which nobody is left, while somebody was before it.
std::optional<RuleRemark> emptyingRow(const Criteria& criteria, const segments::RuleCounts& counts)
{
    if (criteria.match != GroupMatch::All || counts.count > 0) {
        return std::nullopt;
    }
    int before = counts.total;
    for (const auto& row : counts.rows) {
        if (row.path.size() > 1) {
            continue;
        }
        if (row.after == 0) {
            // A row that nobody matches at all says so itself.
            const bool isItsOwnFault = row.alone == 0 || before == 0;
            return isItsOwnFault ? std::nullopt
                                 : std::optional(RuleRemark {.kind = Kind::NobodyLeft,
                                                             .path = row.path,
                                                             .lost = before,
                                                             .fixed = withoutLevel(criteria, row.path)});
        }
        before = row.after;
    }
    return std::nullopt;
}

} // namespace

QList<RuleRemark> remarksOf(const Criteria& criteria, const KnownValues& known)
{
    QList<RuleRemark> remarks;
    for (const auto& lint : lintsOf(criteria, known)) {
        remarks.push_back(
            {.kind = kindOf(lint.kind), .path = lint.path, .lost = 0, .fixed = fixOf(criteria, lint, known)});
    }
    return remarks;
}

QList<RuleRemark> remarksOf(const Criteria& criteria, const segments::RuleCounts& counts)
{
    QList<RuleRemark> remarks;
    const bool isOfThisRule
        = std::ranges::all_of(counts.rows, [&](const RowCount& row) { return isOf(criteria, row.path); });
    if (!isOfThisRule || counts.total == 0) {
        return remarks;
    }
    for (const auto& row : counts.rows) {
        if (row.alone == 0 && !isGroup(criteria, row.path) && !leavesOut(criteria, row.path)) {
            remarks.push_back({.kind = Kind::NobodyMatches, .path = row.path, .lost = 0, .fixed = std::nullopt});
        }
    }
    if (const auto remark = emptyingRow(criteria, counts)) {
        remarks.push_back(*remark);
    }
    return remarks;
}

} // namespace siaran::models
