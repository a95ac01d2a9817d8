#include "services/domain/Criteria.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace siaran {

namespace {

using Kind = CriteriaProblem::Kind;
using Fault = std::optional<Kind>;

constexpr int MaximumDays = 36500;
constexpr int HighestRating = 5;

bool isUsable(const QDate& date)
{
    // Years that ISO dates can write with four digits.
    return date.year() >= 1 && date.year() <= 9999;
}

Fault faultOfDays(int days)
{
    return days < 1 || days > MaximumDays ? Fault(Kind::OutOfRange) : std::nullopt;
}

Fault faultOfDaysAhead(int days)
{
    return days == 0 ? std::nullopt : faultOfDays(days);
}

Fault faultOfEnd(const QDate& date)
{
    if (!date.isValid()) {
        return Kind::NothingChosen;
    }
    return isUsable(date) ? std::nullopt : Fault(Kind::OutOfRange);
}

Fault faultOfRange(const QDate& from, const QDate& to)
{
    if ((from.isValid() && !isUsable(from)) || (to.isValid() && !isUsable(to))) {
        return Kind::OutOfRange;
    }
    return from.isValid() && to.isValid() && to < from ? Fault(Kind::ReversedRange) : std::nullopt;
}

// Shared by counts and ratings; Empty and NotEmpty are judged by the caller.
template <typename Number>
Fault faultOfComparison(Comparison op, Number value, Number upper, Number lowest, Number highest)
{
    const auto isOutside = [&](Number number) { return !(number >= lowest && number <= highest); };
    if (op == Comparison::Empty || op == Comparison::NotEmpty) {
        return std::nullopt;
    }
    if (isOutside(value) || (op == Comparison::Between && isOutside(upper))) {
        return Kind::OutOfRange;
    }
    return op == Comparison::Between && upper < value ? Fault(Kind::ReversedRange) : std::nullopt;
}

Fault faultOf(const TextTest& test)
{
    using Operator = TextTest::Operator;
    if (test.op == Operator::Empty || test.op == Operator::NotEmpty) {
        return std::nullopt;
    }
    const auto isBlank = [](const QString& value) { return value.trimmed().isEmpty(); };
    const bool isCountWrong = test.op == Operator::IsAnyOf ? test.values.isEmpty() : test.values.size() != 1;
    if (isCountWrong || std::ranges::any_of(test.values, isBlank)) {
        return Kind::NothingChosen;
    }
    const auto hasNul = [](const QString& value) { return value.contains(QChar(u'\0')); };
    return std::ranges::any_of(test.values, hasNul) ? Fault(Kind::UnusableText) : std::nullopt;
}

Fault faultOf(const NumberTest& test)
{
    const auto most = std::numeric_limits<double>::max();
    return faultOfComparison(test.op, test.value, test.upper, -most, most);
}

Fault faultOf(const DateTest& test)
{
    switch (test.op) {
    case DateTest::Operator::OnOrBefore: return faultOfEnd(test.to);
    case DateTest::Operator::OnOrAfter: return faultOfEnd(test.from);
    case DateTest::Operator::Between:
        if (!test.from.isValid() || !test.to.isValid()) {
            return Kind::NothingChosen;
        }
        return faultOfRange(test.from, test.to);
    case DateTest::Operator::InLastDays: return faultOfDays(test.days);
    case DateTest::Operator::InNextDays:
    case DateTest::Operator::AnniversaryInNextDays: return faultOfDaysAhead(test.days);
    case DateTest::Operator::MonthIs:
        return test.month < DateTest::CurrentMonth || test.month > 12 ? Fault(Kind::OutOfRange) : std::nullopt;
    case DateTest::Operator::Empty:
    case DateTest::Operator::NotEmpty: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Fault faultOf(const YesNoTest&)
{
    return std::nullopt;
}

Fault faultOf(const EveryoneCriterion&)
{
    return std::nullopt;
}

Fault faultOf(const LabelCriterion& criterion)
{
    return criterion.labels.isEmpty() ? Fault(Kind::NothingChosen) : std::nullopt;
}

Fault faultOf(const WorkflowCriterion& criterion)
{
    return criterion.statuses.isEmpty() ? Fault(Kind::NothingChosen) : std::nullopt;
}

Fault faultOf(const ActivityCriterion& criterion)
{
    switch (criterion.op) {
    case ActivityCriterion::Operator::Between:
        if (!criterion.from.isValid() && !criterion.to.isValid()) {
            return Kind::NothingChosen;
        }
        return faultOfRange(criterion.from, criterion.to);
    case ActivityCriterion::Operator::InLastDays:
    case ActivityCriterion::Operator::NotInLastDays: return faultOfDays(criterion.days);
    case ActivityCriterion::Operator::Never: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Fault faultOf(const FieldCriterion& criterion)
{
    if (criterion.key.isEmpty()) {
        return Kind::NoField;
    }
    if (criterion.key.contains(QChar(u'\0'))) {
        return Kind::UnusableText;
    }
    if (criterion.test.index() != defaultTestFor(criterion.type).index()) {
        return Kind::WrongOperator;
    }
    return std::visit([](const auto& test) { return faultOf(test); }, criterion.test);
}

Fault faultOf(const ConversationCountCriterion& criterion)
{
    if (criterion.op == Comparison::Empty || criterion.op == Comparison::NotEmpty) {
        return Kind::WrongOperator;
    }
    return faultOfComparison(criterion.op, criterion.value, criterion.upper, 0, std::numeric_limits<int>::max());
}

Fault faultOf(const RatingCriterion& criterion)
{
    return faultOfComparison(criterion.op, criterion.value, criterion.upper, 1, HighestRating);
}

Fault faultOf(const OptedOutCriterion&)
{
    return std::nullopt;
}

Fault faultOf(const CampaignCriterion& criterion)
{
    switch (criterion.op) {
    case CampaignCriterion::Operator::InCampaign:
    case CampaignCriterion::Operator::NotInCampaign:
        return criterion.campaign.isValid() ? std::nullopt : Fault(Kind::NothingChosen);
    case CampaignCriterion::Operator::InLastDays:
    case CampaignCriterion::Operator::NotInLastDays: return faultOfDays(criterion.days);
    }
    Q_UNREACHABLE();
}

// Walks the tree once, keeping where it is.
class ProblemFinder {
public:
    QList<CriteriaProblem> find(const Criteria& criteria)
    {
        visitLevel(criteria.children);
        return std::move(m_problems);
    }

private:
    template <typename Node>
    void visitLevel(const QList<Node>& nodes)
    {
        if (nodes.isEmpty()) {
            report(Kind::NoCriteria);
        }
        for (int i = 0; i < nodes.size(); ++i) {
            m_path.append(i);
            visitNode(nodes.at(i));
            m_path.removeLast();
        }
    }

    void visitNode(const CriteriaNode& node)
    {
        if (const auto* group = std::get_if<CriteriaGroup>(&node)) {
            visitLevel(group->criteria);
        } else {
            visitNode(std::get<Criterion>(node));
        }
    }

    void visitNode(const Criterion& criterion)
    {
        if (const auto fault = std::visit([](const auto& one) { return faultOf(one); }, criterion)) {
            report(*fault);
        }
    }

    void report(Kind kind) { m_problems.push_back(CriteriaProblem {kind, m_path}); }

    QList<int> m_path;
    QList<CriteriaProblem> m_problems;
};

template <typename Node, typename Predicate>
bool levelMatchesEveryone(GroupMatch match, const QList<Node>& nodes, Predicate isEveryone)
{
    switch (match) {
    case GroupMatch::All: return !nodes.isEmpty() && std::ranges::all_of(nodes, isEveryone);
    case GroupMatch::Any: return std::ranges::any_of(nodes, isEveryone);
    case GroupMatch::None: return false;
    }
    Q_UNREACHABLE();
}

bool isEveryone(const Criterion& criterion)
{
    return std::holds_alternative<EveryoneCriterion>(criterion);
}

} // namespace

FieldTest defaultTestFor(FieldType type)
{
    switch (type) {
    case FieldType::Text: return TextTest {.op = TextTest::Operator::Is, .values = {}};
    case FieldType::Choice: return TextTest {.op = TextTest::Operator::IsAnyOf, .values = {}};
    case FieldType::Number: return NumberTest {};
    case FieldType::Date: return DateTest {};
    case FieldType::YesNo: return YesNoTest {};
    }
    Q_UNREACHABLE();
}

QList<CriteriaProblem> problemsOf(const Criteria& criteria)
{
    return ProblemFinder().find(criteria);
}

bool matchesEveryone(const Criteria& criteria)
{
    return levelMatchesEveryone(criteria.match, criteria.children, [](const CriteriaNode& node) {
        if (const auto* group = std::get_if<CriteriaGroup>(&node)) {
            return levelMatchesEveryone(group->match, group->criteria, isEveryone);
        }
        return isEveryone(std::get<Criterion>(node));
    });
}

} // namespace siaran
