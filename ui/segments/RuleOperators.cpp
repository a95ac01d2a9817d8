#include "ui/segments/RuleOperators.h"

#include <QCoreApplication>

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::RuleOperators)
};

constexpr int MonthBack = 30;

// A date range of activity asks in three ways, told apart by which end is open.
int openEndOf(const ActivityCriterion& criterion)
{
    if (criterion.op != ActivityCriterion::Operator::Between || criterion.from.isValid() == criterion.to.isValid()) {
        return 0;
    }
    return criterion.from.isValid() ? 1 : 2;
}

struct KeyOf {
    std::pair<int, int> operator()(const EveryoneCriterion&) const { return {}; }
    std::pair<int, int> operator()(const LabelCriterion& one) const { return {static_cast<int>(one.match), 0}; }
    std::pair<int, int> operator()(const WorkflowCriterion& one) const { return {static_cast<int>(one.match), 0}; }
    std::pair<int, int> operator()(const ActivityCriterion& one) const
    {
        return {static_cast<int>(one.op), openEndOf(one)};
    }
    std::pair<int, int> operator()(const FieldCriterion& one) const
    {
        return std::visit([](const auto& test) { return std::pair(static_cast<int>(test.op), 0); }, one.test);
    }
    std::pair<int, int> operator()(const ConversationCountCriterion& one) const
    {
        return {static_cast<int>(one.op), 0};
    }
    std::pair<int, int> operator()(const RatingCriterion& one) const { return {static_cast<int>(one.op), 0}; }
    std::pair<int, int> operator()(const OptedOutCriterion& one) const { return {one.optedOut ? 1 : 0, 0}; }
    std::pair<int, int> operator()(const CampaignCriterion& one) const { return {static_cast<int>(one.op), 0}; }
};

class OperatorsOf {
public:
    explicit OperatorsOf(QDate today)
        : m_today(today)
    {
    }

    QList<RuleOperator> operator()(const EveryoneCriterion&) const { return {}; }

    QList<RuleOperator> operator()(const LabelCriterion& one) const
    {
        using Match = LabelCriterion::Match;
        return {{Words::tr("is any of"), LabelCriterion {Match::AnyOf, one.labels}},
                {Words::tr("is all of"), LabelCriterion {Match::AllOf, one.labels}},
                {Words::tr("is none of"), LabelCriterion {Match::NoneOf, one.labels}}};
    }

    QList<RuleOperator> operator()(const WorkflowCriterion& one) const
    {
        using Match = WorkflowCriterion::Match;
        return {{Words::tr("is any of"), WorkflowCriterion {Match::AnyOf, one.statuses}},
                {Words::tr("is none of"), WorkflowCriterion {Match::NoneOf, one.statuses}}};
    }

    QList<RuleOperator> operator()(const ActivityCriterion& one) const
    {
        using Operator = ActivityCriterion::Operator;
        const auto from = one.from.isValid() ? one.from : m_today.addDays(-MonthBack);
        const auto to = one.to.isValid() ? one.to : qMax(from, m_today);
        const auto with = [&](Operator op, QDate first, QDate last) {
            return ActivityCriterion {one.subject, op, first, last, one.days};
        };
        QList<RuleOperator> ways {{Words::tr("within the last"), with(Operator::InLastDays, one.from, one.to)},
                                  {Words::tr("not within the last"), with(Operator::NotInLastDays, one.from, one.to)},
                                  {Words::tr("between"), with(Operator::Between, from, to)},
                                  {Words::tr("on or after"), with(Operator::Between, from, {})},
                                  {Words::tr("on or before"), with(Operator::Between, {}, to)}};
        if (one.subject != ActivityCriterion::Subject::Created || one.op == Operator::Never) {
            ways.push_back({Words::tr("never"), with(Operator::Never, one.from, one.to)});
        }
        return ways;
    }

    QList<RuleOperator> operator()(const FieldCriterion& one) const
    {
        QList<RuleOperator> ways;
        const auto add = [&](const QString& words, const FieldTest& test) {
            ways.push_back({words, FieldCriterion {one.key, one.type, test}});
        };
        std::visit([&](const auto& test) { addTests(test, one.type == FieldType::Choice, add); }, one.test);
        return ways;
    }

    QList<RuleOperator> operator()(const ConversationCountCriterion& one) const
    {
        QList<RuleOperator> ways;
        for (const auto& [words, op] : comparisons()) {
            ways.push_back({words, ConversationCountCriterion {op, one.value, qMax(one.value, one.upper)}});
        }
        return ways;
    }

    QList<RuleOperator> operator()(const RatingCriterion& one) const
    {
        QList<RuleOperator> ways;
        for (const auto& [words, op] : comparisons()) {
            ways.push_back({words, RatingCriterion {op, one.value, qMax(one.value, one.upper)}});
        }
        ways.push_back({Words::tr("is not given"), RatingCriterion {Comparison::Empty, one.value, one.upper}});
        ways.push_back({Words::tr("is given"), RatingCriterion {Comparison::NotEmpty, one.value, one.upper}});
        return ways;
    }

    QList<RuleOperator> operator()(const OptedOutCriterion&) const
    {
        return {{Words::tr("can be messaged"), OptedOutCriterion {false}},
                {Words::tr("opted out"), OptedOutCriterion {true}}};
    }

    QList<RuleOperator> operator()(const CampaignCriterion& one) const
    {
        using Operator = CampaignCriterion::Operator;
        const auto with = [&](Operator op) { return CampaignCriterion {one.behaviour, op, one.campaign, one.days}; };
        const auto hint = Words::tr("Also true for people who never got a message of a campaign");
        return {{Words::tr("any within the last"), with(Operator::InLastDays)},
                {Words::tr("none within the last"), with(Operator::NotInLastDays), hint},
                {Words::tr("is"), with(Operator::InCampaign)},
                {Words::tr("is not"), with(Operator::NotInCampaign), hint}};
    }

private:
    static QList<std::pair<QString, Comparison>> comparisons()
    {
        return {{Words::tr("is at least"), Comparison::AtLeast},
                {Words::tr("is at most"), Comparison::AtMost},
                {Words::tr("is exactly"), Comparison::Equal},
                {Words::tr("is between"), Comparison::Between}};
    }

    template <typename Add>
    void addTests(const TextTest& test, bool isChoice, Add add) const
    {
        using Operator = TextTest::Operator;
        const auto one = test.values.mid(0, 1);
        add(Words::tr("is any of"), TextTest {Operator::IsAnyOf, test.values});
        add(Words::tr("is"), TextTest {Operator::Is, one});
        add(Words::tr("is not"), TextTest {Operator::IsNot, one});
        // Parts of a choice are asked for only where a rule from elsewhere does so already.
        if (!isChoice || test.op == Operator::Contains) {
            add(Words::tr("contains"), TextTest {Operator::Contains, one});
        }
        if (!isChoice || test.op == Operator::StartsWith) {
            add(Words::tr("starts with"), TextTest {Operator::StartsWith, one});
        }
        add(Words::tr("is empty"), TextTest {Operator::Empty, test.values});
        add(Words::tr("is filled in"), TextTest {Operator::NotEmpty, test.values});
    }

    template <typename Add>
    void addTests(const NumberTest& test, bool, Add add) const
    {
        for (const auto& [words, op] : comparisons()) {
            add(words, NumberTest {op, test.value, qMax(test.value, test.upper)});
        }
        add(Words::tr("is empty"), NumberTest {Comparison::Empty, test.value, test.upper});
        add(Words::tr("is filled in"), NumberTest {Comparison::NotEmpty, test.value, test.upper});
    }

    template <typename Add>
    void addTests(const DateTest& test, bool, Add add) const
    {
        using Operator = DateTest::Operator;
        const auto from = test.from.isValid() ? test.from : m_today.addDays(-MonthBack);
        const auto to = test.to.isValid() ? test.to : qMax(from, m_today);
        const auto with = [&](Operator op, QDate first, QDate last) {
            return DateTest {op, first, last, test.days, test.month};
        };
        add(Words::tr("within the last"), with(Operator::InLastDays, test.from, test.to));
        add(Words::tr("within the next"), with(Operator::InNextDays, test.from, test.to));
        add(Words::tr("anniversary within the next"), with(Operator::AnniversaryInNextDays, test.from, test.to));
        add(Words::tr("is in the month"), with(Operator::MonthIs, test.from, test.to));
        add(Words::tr("on or after"), with(Operator::OnOrAfter, from, test.to));
        add(Words::tr("on or before"), with(Operator::OnOrBefore, test.from, to));
        add(Words::tr("between"), with(Operator::Between, from, to));
        add(Words::tr("is empty"), with(Operator::Empty, test.from, test.to));
        add(Words::tr("is filled in"), with(Operator::NotEmpty, test.from, test.to));
    }

    template <typename Add>
    void addTests(const YesNoTest&, bool, Add add) const
    {
        add(Words::tr("is yes"), YesNoTest {YesNoTest::Operator::Yes});
        add(Words::tr("is no"), YesNoTest {YesNoTest::Operator::No});
        add(Words::tr("is empty"), YesNoTest {YesNoTest::Operator::Empty});
    }

    QDate m_today;
};

} // namespace

QList<RuleOperator> ruleOperators(const Criterion& current, QDate today)
{
    return std::visit(OperatorsOf(today), current);
}

bool isSameOperator(const Criterion& one, const Criterion& other)
{
    return one.index() == other.index() && std::visit(KeyOf(), one) == std::visit(KeyOf(), other);
}

} // namespace siaran::ui
