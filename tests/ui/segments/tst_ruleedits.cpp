#include "tests/support/CriteriaGenerators.h"
#include "ui/segments/RuleEdits.h"
#include "ui/segments/RuleFields.h"
#include "ui/segments/RuleOperators.h"
#include "ui/segments/SegmentStarters.h"

#include <QTest>

#include <algorithm>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

const Criterion A = RatingCriterion {Comparison::Equal, 1, 1};
const Criterion B = RatingCriterion {Comparison::Equal, 2, 2};
const Criterion C = RatingCriterion {Comparison::Equal, 3, 3};

Criteria rule(GroupMatch match, const QList<CriteriaNode>& children)
{
    return {.match = match, .children = children};
}

CriteriaGroup group(GroupMatch match, const QList<Criterion>& criteria)
{
    return {.match = match, .criteria = criteria};
}

} // namespace

class TestRuleEdits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowComesBeforeTheLeaveOutBlock()
    {
        const auto before = rule(GroupMatch::All, {A, group(GroupMatch::None, {C})});
        QCOMPARE(withRow(before, {}, B), rule(GroupMatch::All, {A, B, group(GroupMatch::None, {C})}));
        QCOMPARE(withRow(before, {1}, B), rule(GroupMatch::All, {A, group(GroupMatch::None, {C, B})}));
    }

    void aGroupIsJoinedTheOtherWay()
    {
        QCOMPARE(withGroup(rule(GroupMatch::All, {A}), B), rule(GroupMatch::All, {A, group(GroupMatch::Any, {B})}));
        QCOMPARE(withGroup(rule(GroupMatch::Any, {A}), B), rule(GroupMatch::Any, {A, group(GroupMatch::All, {B})}));
    }

    void leavingOutOfAnyMakesItAGroup()
    {
        QCOMPARE(withLeaveOut(rule(GroupMatch::Any, {A, B}), C),
                 rule(GroupMatch::All, {group(GroupMatch::Any, {A, B}), group(GroupMatch::None, {C})}));
        QCOMPARE(withLeaveOut(rule(GroupMatch::Any, {A}), C), rule(GroupMatch::All, {A, group(GroupMatch::None, {C})}));
        QVERIFY(!canLeaveOut(rule(GroupMatch::Any, {A, group(GroupMatch::All, {B, C})})));
    }

    void flippingBesideLeaveOutMakesAGroup()
    {
        const auto before = rule(GroupMatch::All, {A, B, group(GroupMatch::None, {C})});
        QVERIFY(canFlip(before, {}));
        QCOMPARE(withFlipped(before, {}),
                 rule(GroupMatch::All, {group(GroupMatch::Any, {A, B}), group(GroupMatch::None, {C})}));
        QVERIFY(!canFlip(before, {2}));
        QVERIFY(!canFlip(rule(GroupMatch::All, {A, group(GroupMatch::Any, {B}), group(GroupMatch::None, {C})}), {}));
    }

    void flippingTwiceIsNothing()
    {
        const auto before = rule(GroupMatch::All, {A, group(GroupMatch::Any, {B, C})});
        QCOMPARE(withFlipped(withFlipped(before, {}), {}), before);
        QCOMPARE(withFlipped(withFlipped(before, {1}), {1}), before);
    }

    void theLastRowTakesItsGroupAlong()
    {
        QCOMPARE(withoutRow(rule(GroupMatch::All, {A, group(GroupMatch::Any, {B})}), {1, 0}),
                 rule(GroupMatch::All, {A}));
        QCOMPARE(withoutRow(rule(GroupMatch::All, {A, group(GroupMatch::Any, {B, C})}), {1, 0}),
                 rule(GroupMatch::All, {A, group(GroupMatch::Any, {C})}));
    }

    void aRowIsDoubledRightBehindItself()
    {
        const auto before = rule(GroupMatch::All, {A, group(GroupMatch::Any, {B, C})});
        QCOMPARE(withDuplicate(before, {0}), rule(GroupMatch::All, {A, A, group(GroupMatch::Any, {B, C})}));
        QCOMPARE(withDuplicate(before, {1, 0}), rule(GroupMatch::All, {A, group(GroupMatch::Any, {B, B, C})}));
    }

    void aRowMovesWithinItsLevel()
    {
        const auto before = rule(GroupMatch::All, {A, B, group(GroupMatch::None, {C, A})});
        QCOMPARE(movedPath(before, {0}, 1), QList<int> {1});
        QCOMPARE(movedPath(before, {0}, -1), QList<int> {0});
        QCOMPARE(movedPath(before, {1}, 1), QList<int> {1}); // the block that leaves out stays last
        QCOMPARE(movedPath(before, {2, 0}, 1), (QList<int> {2, 1}));
        QCOMPARE(movedPath(before, {2, 1}, 1), (QList<int> {2, 1}));
        QCOMPARE(withMoved(before, {0}, {1}), rule(GroupMatch::All, {B, A, group(GroupMatch::None, {C, A})}));
        QCOMPARE(withMoved(before, {2, 0}, {2, 1}), rule(GroupMatch::All, {A, B, group(GroupMatch::None, {A, C})}));
    }

    void whatABeginnerIsOfferedCanBeCounted()
    {
        contacts::ContactCatalogue catalogue;
        catalogue.fields = generate::fields();
        const auto starters = segmentStarters(catalogue);
        QCOMPARE(starters.size(), 5);
        QVERIFY(std::ranges::all_of(
            starters, [](const SegmentStarter& starter) { return problemsOf(starter.criteria).isEmpty(); }));
        catalogue.fields.clear();
        QCOMPARE(segmentStarters(catalogue).size(), 4); // nobody has a birthday
    }

    void everyOperatorListHoldsItsOwn()
    {
        QVERIFY(rc::check("exactly one operator is the current one, and choosing it changes nothing", [] {
            const auto criterion = *generate::criterion();
            const auto ways = ruleOperators(criterion, generate::Today);
            const auto isCurrent = [&](const RuleOperator& way) { return isSameOperator(way.criterion, criterion); };
            if (std::holds_alternative<EveryoneCriterion>(criterion)) {
                RC_ASSERT(ways.isEmpty());
                return;
            }
            RC_ASSERT(std::ranges::count_if(ways, isCurrent) == 1);
            const auto same = std::ranges::find_if(ways, isCurrent)->criterion;
            RC_ASSERT(toJson(rule(GroupMatch::All, {same})) == toJson(rule(GroupMatch::All, {criterion})));
            RC_ASSERT(
                std::ranges::all_of(ways, [&](const auto& way) { return isSameField(way.criterion, criterion); }));
        }));
    }

    void everyFieldOfTheCatalogueCanBeAskedAbout()
    {
        contacts::ContactCatalogue catalogue;
        catalogue.fields = generate::fields();
        QVERIFY(rc::check("every criterion has exactly one field", [&] {
            const auto criterion = *generate::criterion();
            const auto fields = ruleFields(catalogue);
            RC_ASSERT(
                std::ranges::count_if(fields, [&](const auto& field) { return isSameField(field.fresh, criterion); })
                == 1);
        }));
    }
};

QTEST_GUILESS_MAIN(TestRuleEdits)
#include "tst_ruleedits.moc"
