#include "models/segments/RuleFixes.h"

#include <algorithm>

namespace siaran::models {

using Kind = CriteriaLint::Kind;

namespace {

const Criterion* rowAt(const Criteria& criteria, const QList<int>& path)
{
    if (path.isEmpty() || path.constFirst() >= criteria.children.size()) {
        return nullptr;
    }
    const auto& node = criteria.children.at(path.constFirst());
    if (path.size() == 1) {
        return std::get_if<Criterion>(&node);
    }
    const auto* group = std::get_if<CriteriaGroup>(&node);
    return group != nullptr && path.at(1) < group->criteria.size() ? &group->criteria.at(path.at(1)) : nullptr;
}

Criteria withRowReplaced(Criteria criteria, const QList<int>& path, const Criterion& row)
{
    if (path.size() == 1) {
        criteria.children[path.constFirst()] = row;
    } else {
        std::get<CriteriaGroup>(criteria.children[path.constFirst()]).criteria[path.at(1)] = row;
    }
    return criteria;
}

template <typename Value>
QList<Value> either(QList<Value> one, const QList<Value>& other)
{
    for (const auto& value : other) {
        if (!one.contains(value)) {
            one.push_back(value);
        }
    }
    return one;
}

bool isPositive(TextTest::Operator op)
{
    return op == TextTest::Operator::Is || op == TextTest::Operator::IsAnyOf;
}

// Both rows as one that asks for either value; nothing where the two do not ask for values of one field.
std::optional<Criterion> mergedRow(const Criterion& one, const Criterion& other)
{
    const auto* status = std::get_if<WorkflowCriterion>(&one);
    const auto* otherStatus = std::get_if<WorkflowCriterion>(&other);
    using Match = WorkflowCriterion::Match;
    if (status != nullptr && otherStatus != nullptr && status->match == Match::AnyOf
        && otherStatus->match == Match::AnyOf) {
        return WorkflowCriterion {Match::AnyOf, either(status->statuses, otherStatus->statuses)};
    }
    const auto* field = std::get_if<FieldCriterion>(&one);
    const auto* otherField = std::get_if<FieldCriterion>(&other);
    if (field == nullptr || otherField == nullptr || field->key != otherField->key || field->type != otherField->type) {
        return std::nullopt;
    }
    const auto* test = std::get_if<TextTest>(&field->test);
    const auto* otherTest = std::get_if<TextTest>(&otherField->test);
    if (test == nullptr || otherTest == nullptr || !isPositive(test->op) || !isPositive(otherTest->op)) {
        return std::nullopt;
    }
    return FieldCriterion {
        field->key, field->type,
        TextTest {TextTest::Operator::IsAnyOf, QStringList(either<QString>(test->values, otherTest->values))}};
}

std::optional<Criteria> withRowsMerged(const Criteria& criteria, const QList<int>& path, const QList<int>& other)
{
    const auto& [first, last] = std::minmax(path, other);
    const auto* one = rowAt(criteria, first);
    const auto* two = rowAt(criteria, last);
    const bool areOfOneLevel = first.size() == last.size() && (first.size() == 1 || first.at(0) == last.at(0));
    const auto merged = one != nullptr && two != nullptr && areOfOneLevel ? mergedRow(*one, *two) : std::nullopt;
    if (!merged) {
        return std::nullopt;
    }
    return withoutLevel(withRowReplaced(criteria, first, *merged), last);
}

// "And" in place of "or" between the two, where the level holds nothing else that would change its meaning too.
std::optional<Criteria> withAnd(const Criteria& criteria, const QList<int>& path, const KnownValues& known)
{
    auto fixed = criteria;
    if (path.size() > 1) {
        auto& group = std::get<CriteriaGroup>(fixed.children[path.constFirst()]);
        group.match = GroupMatch::All;
        if (group.criteria.size() > 2) {
            return std::nullopt;
        }
    } else {
        fixed.match = GroupMatch::All;
        if (fixed.children.size() > 2) {
            return std::nullopt;
        }
    }
    const auto left = lintsOf(fixed, known);
    const bool isImpossible = std::ranges::find(left, Kind::Impossible, &CriteriaLint::kind) != left.end();
    return isImpossible ? std::nullopt : std::optional(fixed);
}

struct Known {
    const KnownValues& values;

    template <typename Id>
    static QList<Id> of(QList<Id> ids, const QSet<Id>& known)
    {
        ids.removeIf([&](Id id) { return !known.contains(id); });
        return ids;
    }

    /// The row without what does not exist; nothing when nothing is left of it.
    std::optional<Criterion> operator()(const LabelCriterion& row) const
    {
        const auto labels = of(row.labels, values.labels);
        return labels.isEmpty() ? std::nullopt : std::optional<Criterion>(LabelCriterion {row.match, labels});
    }

    std::optional<Criterion> operator()(const WorkflowCriterion& row) const
    {
        const auto statuses = of(row.statuses, values.statuses);
        return statuses.isEmpty() ? std::nullopt : std::optional<Criterion>(WorkflowCriterion {row.match, statuses});
    }

    std::optional<Criterion> operator()(const FieldCriterion& row) const
    {
        const auto field = std::ranges::find(values.fields, row.key, &CustomField::key);
        const auto* test = std::get_if<TextTest>(&row.test);
        if (field == values.fields.end() || field->type != row.type || test == nullptr) {
            return std::nullopt;
        }
        auto left = *test;
        left.values.removeIf(
            [&](const QString& value) { return !field->choices.contains(value, Qt::CaseInsensitive); });
        return left.values.isEmpty() ? std::nullopt
                                     : std::optional<Criterion>(FieldCriterion {row.key, row.type, left});
    }

    template <typename Other>
    std::optional<Criterion> operator()(const Other&) const
    {
        return std::nullopt;
    }
};

std::optional<Criteria> withoutUnknown(const Criteria& criteria, const QList<int>& path, const KnownValues& known)
{
    const auto* row = rowAt(criteria, path);
    if (row == nullptr) {
        return std::nullopt;
    }
    const auto left = std::visit(Known {known}, *row);
    return left ? withRowReplaced(criteria, path, *left) : withoutLevel(criteria, path);
}

} // namespace

Criteria withoutLevel(Criteria criteria, const QList<int>& path)
{
    auto* group = std::get_if<CriteriaGroup>(&criteria.children[path.constFirst()]);
    if (path.size() > 1 && group->criteria.size() > 1) {
        group->criteria.removeAt(path.at(1));
    } else {
        criteria.children.removeAt(path.constFirst());
    }
    return criteria;
}

std::optional<Criteria> fixOf(const Criteria& criteria, const CriteriaLint& lint, const KnownValues& known)
{
    switch (lint.kind) {
    case Kind::Impossible: return withRowsMerged(criteria, lint.path, lint.other);
    case Kind::EverybodyAnyway:
    case Kind::NegativeOr: return withAnd(criteria, lint.path, known);
    case Kind::UnknownValue: return withoutUnknown(criteria, lint.path, known);
    }
    Q_UNREACHABLE();
}

} // namespace siaran::models
