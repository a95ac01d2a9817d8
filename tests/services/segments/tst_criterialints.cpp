#include "services/domain/CriteriaConflicts.h"
#include "services/domain/CriteriaLints.h"
#include "tests/services/segments/NaiveReading.h"
#include "tests/support/CriteriaGenerators.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

using Kind = CriteriaLint::Kind;

Q_DECLARE_METATYPE(siaran::Criterion)
Q_DECLARE_METATYPE(siaran::CriteriaLint::Kind)

namespace {

const QTimeZone Jakarta("Asia/Jakarta");

KnownValues everything()
{
    KnownValues known {.labels = {}, .statuses = {}, .campaigns = {}, .fields = generate::fields()};
    for (qint64 id = 1; id <= 4; ++id) {
        known.labels.insert(LabelId(id));
        known.statuses.insert(WorkflowStatusId(id));
        known.campaigns.insert(CampaignId(id));
    }
    return known;
}

Criterion labels(LabelCriterion::Match match, const QList<LabelId>& ids)
{
    return LabelCriterion {match, ids};
}

Criterion status(WorkflowCriterion::Match match, qint64 id)
{
    return WorkflowCriterion {match, {WorkflowStatusId(id)}};
}

Criterion city(TextTest::Operator op, const QStringList& words)
{
    return FieldCriterion {u"city"_s, FieldType::Text, TextTest {op, words}};
}

Criterion size(const QString& word)
{
    return FieldCriterion {u"size"_s, FieldType::Choice, TextTest {TextTest::Operator::Is, {word}}};
}

Criterion rating(Comparison op, int value)
{
    return RatingCriterion {op, value, value};
}

Criterion lastReply(ActivityCriterion::Operator op, int days)
{
    return ActivityCriterion {.op = op, .days = days};
}

} // namespace

class TestCriteriaLints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void twoRowsThatFightAreFound_data()
    {
        using Match = LabelCriterion::Match;
        using Text = TextTest::Operator;
        using Activity = ActivityCriterion::Operator;
        QTest::addColumn<Criterion>("one");
        QTest::addColumn<Criterion>("other");
        const auto row = [](const char* name, const Criterion& one, const Criterion& other) {
            QTest::newRow(name) << one << other;
        };
        row("rated high and low", rating(Comparison::AtLeast, 4), rating(Comparison::AtMost, 2));
        row("rated and not", rating(Comparison::AtLeast, 4), rating(Comparison::Empty, 1));
        row("all of these labels and none of one", labels(Match::AllOf, {LabelId(1), LabelId(2)}),
            labels(Match::NoneOf, {LabelId(2)}));
        row("two sizes", size(u"S"_s), size(u"M"_s));
        row("two cities", city(Text::Is, {u"Bandung"_s}), city(Text::IsAnyOf, {u"Medan"_s, u"Bogor"_s}));
        row("a city and none", city(Text::Is, {u"Bandung"_s}), city(Text::Empty, {}));
        row("two statuses", status(WorkflowCriterion::Match::AnyOf, 1), status(WorkflowCriterion::Match::AnyOf, 2));
        row("recent and not", lastReply(Activity::InLastDays, 7), lastReply(Activity::NotInLastDays, 30));
        row("recent and never", lastReply(Activity::InLastDays, 7), lastReply(Activity::Never, 30));
        row("both consents", OptedOutCriterion {true}, OptedOutCriterion {false});
        row("read and not read", CampaignCriterion {.campaign = CampaignId(2)},
            CampaignCriterion {.op = CampaignCriterion::Operator::NotInCampaign, .campaign = CampaignId(2)});
    }
    void twoRowsThatFightAreFound()
    {
        QFETCH(Criterion, one);
        QFETCH(Criterion, other);
        const auto found = [](GroupMatch match, const Criterion& first, const Criterion& second) {
            return lintsOf({match, {first, second}}, everything());
        };
        auto known = everything();
        known.fields.last().choices = QStringList {u"S"_s, u"M"_s};
        const QList<CriteriaLint> expected {{Kind::Impossible, {1}, {0}}};
        QCOMPARE(lintsOf({GroupMatch::All, {one, other}}, known), expected);
        QCOMPARE(lintsOf({GroupMatch::All, {other, one}}, known), expected);
        QVERIFY(!found(GroupMatch::Any, one, other).contains(expected.first()));
    }

    void anOrOfOppositesIsFound_data()
    {
        using Match = LabelCriterion::Match;
        QTest::addColumn<Criterion>("one");
        QTest::addColumn<Criterion>("other");
        QTest::addColumn<Kind>("kind");
        const auto row = [](const char* name, const Criterion& one, const Criterion& other, Kind kind) {
            QTest::newRow(name) << one << other << kind;
        };
        row("not one status or not another", status(WorkflowCriterion::Match::NoneOf, 1),
            status(WorkflowCriterion::Match::NoneOf, 2), Kind::EverybodyAnyway);
        row("not one city or not another", city(TextTest::Operator::IsNot, {u"Bandung"_s}),
            city(TextTest::Operator::IsNot, {u"Medan"_s}), Kind::EverybodyAnyway);
        row("a label or not", labels(Match::AnyOf, {LabelId(1)}), labels(Match::NoneOf, {LabelId(1)}),
            Kind::EverybodyAnyway);
        row("not one label or not another", labels(Match::NoneOf, {LabelId(1)}), labels(Match::NoneOf, {LabelId(2)}),
            Kind::NegativeOr);
        row("empty or not", city(TextTest::Operator::Empty, {}), city(TextTest::Operator::NotEmpty, {}),
            Kind::EverybodyAnyway);
    }
    void anOrOfOppositesIsFound()
    {
        QFETCH(Criterion, one);
        QFETCH(Criterion, other);
        QFETCH(Kind, kind);
        QCOMPARE(lintsOf({GroupMatch::Any, {one, other}}, everything()), (QList<CriteriaLint> {{kind, {1}, {0}}}));
        // In a group of its own the places are those of the group.
        const CriteriaGroup group {GroupMatch::Any, {one, other}};
        QCOMPARE(lintsOf({GroupMatch::All, {Criterion(OptedOutCriterion {}), group}}, everything()),
                 (QList<CriteriaLint> {{kind, {1, 1}, {1, 0}}}));
    }

    void whatIsGoneIsNamed()
    {
        const auto isUnknown = [](const Criterion& criterion) {
            return lintsOf({GroupMatch::All, {criterion}}, everything())
                == QList<CriteriaLint> {{Kind::UnknownValue, {0}, {}}};
        };
        QVERIFY(isUnknown(labels(LabelCriterion::Match::AnyOf, {LabelId(1), LabelId(9)})));
        QVERIFY(isUnknown(status(WorkflowCriterion::Match::NoneOf, 9)));
        QVERIFY(isUnknown(CampaignCriterion {.campaign = CampaignId(9)}));
        QVERIFY(isUnknown(size(u"XXL"_s)));
        QVERIFY(isUnknown(FieldCriterion {u"gone"_s, FieldType::Text, TextTest {TextTest::Operator::Empty, {}}}));
        QVERIFY(isUnknown(FieldCriterion {u"city"_s, FieldType::Number, NumberTest {}}));
        QVERIFY(!isUnknown(size(u"s"_s)));
        QVERIFY(!isUnknown(CampaignCriterion {.op = CampaignCriterion::Operator::InLastDays, .days = 3}));
    }

    void rowsWithProblemsAreNotJudged()
    {
        const Criterion unfinished = city(TextTest::Operator::Is, {});
        QVERIFY(lintsOf({GroupMatch::All, {unfinished, city(TextTest::Operator::Is, {u"Bandung"_s})}}, everything())
                    .isEmpty());
    }

    void aConflictIsCertain()
    {
        const auto people = inventPeople(400, Jakarta, 11);
        int conflicts = 0;
        int covers = 0;
        // Pairs of one kind, or they would hardly ever meet.
        const auto law = [&] {
            const auto kind = *rc::gen::inRange(0, generate::kindCount());
            const auto one = *generate::criterion(kind);
            const auto other = *generate::criterion(kind);
            const auto holds = [&](const Criterion& criterion, const Person& person) {
                return matches({GroupMatch::All, {criterion}}, person, generate::Today, Jakarta);
            };
            const bool exclude = excludeEachOther(one, other);
            const bool cover = holdForEverybody(one, other);
            conflicts += exclude ? 1 : 0;
            covers += cover ? 1 : 0;
            RC_ASSERT(exclude == excludeEachOther(other, one));
            RC_ASSERT(cover == holdForEverybody(other, one));
            for (const auto& person : people) {
                RC_ASSERT(!exclude || !(holds(one, person) && holds(other, person)));
                RC_ASSERT(!cover || holds(one, person) || holds(other, person));
            }
        };
        for (int i = 0; i < 10; ++i) {
            QVERIFY(rc::check("nobody matches both, everybody one of them", law));
        }
        QVERIFY2(conflicts > 40 && covers > 5, qPrintable(u"%1 %2"_s.arg(conflicts).arg(covers)));
    }
};

QTEST_GUILESS_MAIN(TestCriteriaLints)
#include "tst_criterialints.moc"
