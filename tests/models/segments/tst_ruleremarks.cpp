#include "models/segments/RuleRemarks.h"
#include "tests/support/CriteriaGenerators.h"

#include <QTest>

#include <algorithm>

using namespace siaran;
using models::RuleRemark;
using segments::RuleCounts;
using Kind = RuleRemark::Kind;
using namespace Qt::StringLiterals;

namespace {

FieldCriterion city(TextTest::Operator op, const QStringList& values)
{
    return {.key = u"city"_s, .type = FieldType::Text, .test = TextTest {op, values}};
}

LabelCriterion labels(LabelCriterion::Match match, const QList<LabelId>& ids)
{
    return {.match = match, .labels = ids};
}

Criteria all(const QList<CriteriaNode>& children)
{
    return {.match = GroupMatch::All, .children = children};
}

KnownValues known()
{
    return {.labels = {LabelId(1), LabelId(2), LabelId(3), LabelId(4)},
            .statuses = {WorkflowStatusId(1), WorkflowStatusId(2), WorkflowStatusId(3), WorkflowStatusId(4)},
            .campaigns = {CampaignId(1), CampaignId(2), CampaignId(3), CampaignId(4)},
            .fields = generate::fields()};
}

std::optional<Criteria> fixOf(const Criteria& criteria, Kind kind)
{
    const auto remarks = models::remarksOf(criteria, known());
    const auto found = std::ranges::find(remarks, kind, &RuleRemark::kind);
    return found == remarks.end() ? std::nullopt : found->fixed;
}

bool has(const QList<RuleRemark>& remarks, Kind kind)
{
    return std::ranges::find(remarks, kind, &RuleRemark::kind) != remarks.end();
}

} // namespace

class TestRuleRemarks : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoValuesOfOneFieldBecomeOneRow()
    {
        using Operator = TextTest::Operator;
        const auto rule = all({city(Operator::Is, {u"Bandung"_s}), RatingCriterion {},
                               city(Operator::IsAnyOf, {u"Jakarta"_s, u"Bogor"_s})});
        QCOMPARE(fixOf(rule, Kind::Impossible),
                 all({city(Operator::IsAnyOf, {u"Bandung"_s, u"Jakarta"_s, u"Bogor"_s}), RatingCriterion {}}));
    }

    void aContradictionWithoutAPlainMeaningHasNoButton()
    {
        const auto rule = all({OptedOutCriterion {true}, OptedOutCriterion {false}});
        QVERIFY(has(models::remarksOf(rule, known()), Kind::Impossible));
        QVERIFY(!fixOf(rule, Kind::Impossible).has_value());
    }

    void orBetweenNegativesBecomesAnd()
    {
        using Match = LabelCriterion::Match;
        const Criteria rule {GroupMatch::Any,
                             {labels(Match::NoneOf, {LabelId(1)}), labels(Match::NoneOf, {LabelId(2)})}};
        const auto remarks = models::remarksOf(rule, known());
        QVERIFY(has(remarks, Kind::NegativeOr) || has(remarks, Kind::EverybodyAnyway));
        auto expected = rule;
        expected.match = GroupMatch::All;
        QCOMPARE(remarks.constFirst().fixed, std::optional(expected));
    }

    void whatDoesNotExistGoes()
    {
        using Match = LabelCriterion::Match;
        QCOMPARE(fixOf(all({labels(Match::AnyOf, {LabelId(9), LabelId(2)})}), Kind::UnknownValue),
                 all({labels(Match::AnyOf, {LabelId(2)})}));
        QCOMPARE(fixOf(all({RatingCriterion {}, labels(Match::AnyOf, {LabelId(9)})}), Kind::UnknownValue),
                 all({RatingCriterion {}}));
    }

    void theRowThatBringsTheResultToZeroIsNamed()
    {
        const auto rule
            = all({RatingCriterion {}, OptedOutCriterion {}, CriteriaGroup {GroupMatch::Any, {RatingCriterion {}}}});
        const RuleCounts counts {.count = 0,
                                 .reachable = 0,
                                 .total = 100,
                                 .rows = {{{0}, 60, 60}, {{1}, 40, 0}, {{2}, 60, 0}, {{2, 0}, 60, 60}}};
        const auto remarks = models::remarksOf(rule, counts);
        QCOMPARE(remarks.size(), 1);
        QCOMPARE(remarks.constFirst().kind, Kind::NobodyLeft);
        QCOMPARE(remarks.constFirst().path, QList<int> {1});
        QCOMPARE(remarks.constFirst().lost, 60);
        QCOMPARE(remarks.constFirst().fixed,
                 std::optional(all({RatingCriterion {}, CriteriaGroup {GroupMatch::Any, {RatingCriterion {}}}})));
    }

    void aRowThatNobodyMatchesSaysSoItself()
    {
        const auto rule = all({RatingCriterion {}, CriteriaGroup {GroupMatch::None, {OptedOutCriterion {}}}});
        const RuleCounts counts {
            .count = 0, .reachable = 0, .total = 100, .rows = {{{0}, 0, 0}, {{1}, 100, 0}, {{1, 0}, 0, 0}}};
        const auto remarks = models::remarksOf(rule, counts);
        QCOMPARE(remarks.size(), 1); // a block that leaves nobody out is nothing to worry about
        QCOMPARE(remarks.constFirst().kind, Kind::NobodyMatches);
        QCOMPARE(remarks.constFirst().path, QList<int> {0});
    }

    void countsOfAnotherRuleAreNotJudged()
    {
        const RuleCounts counts {.count = 0, .reachable = 0, .total = 100, .rows = {{{3}, 0, 0}}};
        QVERIFY(models::remarksOf(all({RatingCriterion {}}), counts).isEmpty());
    }

    void aFixMendsWhatItWasOfferedFor()
    {
        QVERIFY(
            rc::check("a fixed rule can be used, or is empty, and has fewer remarks or rows", [](const Criteria& rule) {
                for (const auto& remark : models::remarksOf(rule, known())) {
                    if (remark.fixed && !remark.fixed->children.isEmpty()) {
                        RC_ASSERT(problemsOf(*remark.fixed).isEmpty());
                        RC_ASSERT(*remark.fixed != rule);
                    }
                }
            }));
    }
};

QTEST_GUILESS_MAIN(TestRuleRemarks)
#include "tst_ruleremarks.moc"
