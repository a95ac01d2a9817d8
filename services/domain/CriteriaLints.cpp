#include "services/domain/CriteriaLints.h"

#include "services/domain/CriteriaConflicts.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace siaran {

namespace {

using Kind = CriteriaLint::Kind;

bool isUnknown(const Criterion& criterion, const KnownValues& known)
{
    const auto lacks = [](const auto& ids, const auto& all) {
        return std::ranges::any_of(ids, [&all](auto id) { return !all.contains(id); });
    };
    if (const auto* labels = std::get_if<LabelCriterion>(&criterion)) {
        return lacks(labels->labels, known.labels);
    }
    if (const auto* statuses = std::get_if<WorkflowCriterion>(&criterion)) {
        return lacks(statuses->statuses, known.statuses);
    }
    if (const auto* campaign = std::get_if<CampaignCriterion>(&criterion)) {
        const bool namesOne = campaign->op == CampaignCriterion::Operator::InCampaign
            || campaign->op == CampaignCriterion::Operator::NotInCampaign;
        return namesOne && !known.campaigns.contains(campaign->campaign);
    }
    const auto* field = std::get_if<FieldCriterion>(&criterion);
    if (field == nullptr) {
        return false;
    }
    const auto found = std::ranges::find_if(
        known.fields, [field](const CustomField& one) { return one.key == field->key && one.type == field->type; });
    if (found == known.fields.end()) {
        return true;
    }
    const auto* text = std::get_if<TextTest>(&field->test);
    const bool isWhole = text != nullptr
        && (text->op == TextTest::Operator::Is || text->op == TextTest::Operator::IsNot
            || text->op == TextTest::Operator::IsAnyOf);
    return field->type == FieldType::Choice && isWhole
        && std::ranges::any_of(text->values, [&found](const QString& value) {
               return !found->choices.contains(value, Qt::CaseInsensitive);
           });
}

bool isNegativeOr(const Criterion& one, const Criterion& other)
{
    const auto* labels = std::get_if<LabelCriterion>(&one);
    const auto* otherLabels = std::get_if<LabelCriterion>(&other);
    return labels != nullptr && otherLabels != nullptr && labels->match == LabelCriterion::Match::NoneOf
        && otherLabels->match == LabelCriterion::Match::NoneOf;
}

bool isUsable(const Criterion& criterion)
{
    return problemsOf({GroupMatch::All, {criterion}}).isEmpty();
}

class Linter {
public:
    explicit Linter(const KnownValues& known)
        : m_known(known)
    {
    }

    QList<CriteriaLint> lint(const Criteria& criteria)
    {
        level(criteria.match, criteria.children);
        return std::move(m_lints);
    }

private:
    template <typename Node>
    void level(GroupMatch match, const QList<Node>& nodes)
    {
        QList<std::pair<QList<int>, const Criterion*>> before;
        for (int i = 0; i < nodes.size(); ++i) {
            m_path.append(i);
            if (const auto* criterion = criterionOf(nodes.at(i))) {
                if (isUsable(*criterion)) {
                    look(match, *criterion, before);
                    before.push_back({m_path, criterion});
                }
            } else if constexpr (std::is_same_v<Node, CriteriaNode>) {
                const auto& group = std::get<CriteriaGroup>(nodes.at(i));
                level(group.match, group.criteria);
            }
            m_path.removeLast();
        }
    }

    void look(GroupMatch match, const Criterion& criterion,
              const QList<std::pair<QList<int>, const Criterion*>>& before)
    {
        if (isUnknown(criterion, m_known)) {
            m_lints.push_back({Kind::UnknownValue, m_path, {}});
        }
        for (const auto& [path, other] : before) {
            if (const auto kind = judge(match, criterion, *other)) {
                m_lints.push_back({*kind, m_path, path});
                return;
            }
        }
    }

    // Leaving out whoever matches either is impossible where that is everybody.
    static std::optional<Kind> judge(GroupMatch match, const Criterion& one, const Criterion& other)
    {
        if (match == GroupMatch::All) {
            return excludeEachOther(one, other) ? std::optional(Kind::Impossible) : std::nullopt;
        }
        if (holdForEverybody(one, other)) {
            return match == GroupMatch::Any ? Kind::EverybodyAnyway : Kind::Impossible;
        }
        return match == GroupMatch::Any && isNegativeOr(one, other) ? std::optional(Kind::NegativeOr) : std::nullopt;
    }

    static const Criterion* criterionOf(const CriteriaNode& node) { return std::get_if<Criterion>(&node); }
    static const Criterion* criterionOf(const Criterion& criterion) { return &criterion; }

    const KnownValues& m_known;
    QList<int> m_path;
    QList<CriteriaLint> m_lints;
};

} // namespace

QList<CriteriaLint> lintsOf(const Criteria& criteria, const KnownValues& known)
{
    return Linter(known).lint(criteria);
}

} // namespace siaran
