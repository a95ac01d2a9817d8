#include "services/domain/Criteria.h"
#include "tests/support/CriteriaGenerators.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

using Problem = CriteriaProblem::Kind;

Q_DECLARE_METATYPE(siaran::Criteria)
Q_DECLARE_METATYPE(siaran::Criterion)
Q_DECLARE_METATYPE(siaran::CriteriaProblem::Kind)

namespace {

Criteria all(const QList<CriteriaNode>& nodes)
{
    return {.match = GroupMatch::All, .children = nodes};
}

// Single quotes for double ones, which moc cannot read inside raw strings.
QJsonObject parsed(QString text)
{
    return QJsonDocument::fromJson(text.replace(u'\'', u'"').toUtf8()).object();
}

Criterion text(TextTest::Operator op, const QStringList& values)
{
    return FieldCriterion {u"city"_s, FieldType::Text, TextTest {op, values}};
}

} // namespace

class TestCriteria : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRuleComesBackWhole()
    {
        QVERIFY(rc::check("JSON text keeps every rule", [](const Criteria& criteria) {
            const auto bytes = QJsonDocument(toJson(criteria)).toJson();
            RC_ASSERT(criteriaFromJson(QJsonDocument::fromJson(bytes).object()) == criteria);
        }));
    }

    void theStoredFormIsKnown()
    {
        const auto criteria
            = all({Criterion(LabelCriterion {LabelCriterion::Match::NoneOf, {LabelId(4), LabelId(9)}}),
                   CriteriaGroup {
                       GroupMatch::Any,
                       {text(TextTest::Operator::IsAnyOf, {u"Bandung"_s, u"Jakarta"_s}),
                        FieldCriterion {u"birthday"_s, FieldType::Date, DateTest {.op = DateTest::Operator::MonthIs}},
                        ActivityCriterion {.op = ActivityCriterion::Operator::Between, .from = QDate(2025, 3, 1)},
                        RatingCriterion {.op = Comparison::Empty}}}});
        const auto stored
            = parsed(u"{'match': 'all', 'of': ["
                     "{'type': 'labels', 'op': 'none_of', 'labels': [4, 9]},"
                     "{'type': 'group', 'match': 'any', 'of': ["
                     "{'type': 'field', 'key': 'city', 'field_type': 'text', 'op': 'is_any_of', 'values': ['Bandung', "
                     "'Jakarta']},"
                     "{'type': 'field', 'key': 'birthday', 'field_type': 'date', 'op': 'month_is', 'month': 0},"
                     "{'type': 'activity', 'subject': 'last_inbound', 'op': 'between', 'from': '2025-03-01'},"
                     "{'type': 'rating', 'op': 'empty'}]}]}"_s);
        QVERIFY(!stored.isEmpty());
        QCOMPARE(toJson(criteria), stored);
        QCOMPARE(criteriaFromJson(stored), criteria);
    }

    void whatIsNotUnderstoodIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("path");
        const auto row = [](const char* name, const QString& child, const QString& path) {
            QTest::newRow(name) << u"{'match': 'all', 'of': [%1]}"_s.arg(child) << path;
        };
        QTest::newRow("nothing") << u"{}"_s << u"$.match"_s;
        QTest::newRow("unknown match") << u"{'match': 'most', 'of': []}"_s << u"$.match"_s;
        QTest::newRow("no list") << u"{'match': 'all'}"_s << u"$.of"_s;
        QTest::newRow("unknown member") << u"{'match': 'all', 'of': [], 'not': 1}"_s << u"$.not"_s;
        row("not an object", u"3"_s, u"$.of[0]"_s);
        row("unknown type", u"{'type': 'zodiac'}"_s, u"$.of[0].type"_s);
        row("member too many", u"{'type': 'everyone', 'but': 'me'}"_s, u"$.of[0].but"_s);
        row("member of another operator", u"{'type': 'rating', 'op': 'empty', 'value': 3}"_s, u"$.of[0].value"_s);
        row("unknown operator", u"{'type': 'rating', 'op': 'about', 'value': 3}"_s, u"$.of[0].op"_s);
        row("text for a number", u"{'type': 'rating', 'op': 'equal', 'value': '3'}"_s, u"$.of[0].value"_s);
        row("half a conversation", u"{'type': 'conversation_count', 'op': 'equal', 'value': 1.5}"_s,
            u"$.of[0].value"_s);
        row("far too many", u"{'type': 'conversation_count', 'op': 'equal', 'value': 3000000000}"_s,
            u"$.of[0].value"_s);
        row("text for an id", u"{'type': 'labels', 'op': 'any_of', 'labels': [1, 'VIP']}"_s, u"$.of[0].labels[1]"_s);
        row("no such day", u"{'type': 'activity', 'subject': 'created', 'op': 'between', 'to': '2025-02-30'}"_s,
            u"$.of[0].to"_s);
        row("no answer", u"{'type': 'opted_out'}"_s, u"$.of[0].is"_s);
        row("no campaign", u"{'type': 'campaign', 'behaviour': 'read', 'op': 'in_campaign'}"_s, u"$.of[0].campaign"_s);
        row("text for a campaign",
            u"{'type': 'campaign', 'behaviour': 'read', 'op': 'in_campaign', 'campaign': 'Promo'}"_s,
            u"$.of[0].campaign"_s);
        row("days of one campaign",
            u"{'type': 'campaign', 'behaviour': 'read', 'op': 'in_campaign', 'campaign': 1, 'days': 3}"_s,
            u"$.of[0].days"_s);
        row("unknown behaviour", u"{'type': 'campaign', 'behaviour': 'liked', 'op': 'in_last_days', 'days': 3}"_s,
            u"$.of[0].behaviour"_s);
        row("a text operator for a number",
            u"{'type': 'field', 'key': 'spent', 'field_type': 'number', 'op': 'contains', 'values': ['1']}"_s,
            u"$.of[0].op"_s);
        row("a third level",
            u"{'type': 'group', 'match': 'any', 'of': [{'type': 'group', 'match': 'any', 'of': []}]}"_s,
            u"$.of[0].of[0].type"_s);
        row("the second fault is not the first", u"{'type': 'everyone'}, {'type': 'zodiac'}, 4"_s, u"$.of[1].type"_s);
    }
    void whatIsNotUnderstoodIsRefused()
    {
        QFETCH(QString, json);
        QFETCH(QString, path);
        const auto criteria = criteriaFromJson(parsed(json));
        QVERIFY(!criteria);
        QCOMPARE(criteria.error().kind, ErrorKind::Invalid);
        QCOMPARE(criteria.error().detail.section(u": "_s, 0, 0), path);
    }

    void aMemberTooManyIsNeverOverlooked()
    {
        QVERIFY(rc::check("an unknown member in any row is refused", [](const Criteria& criteria) {
            auto json = toJson(criteria);
            auto rows = json.value(u"of"_s).toArray();
            const auto at = *rc::gen::inRange<qsizetype>(0, rows.size());
            auto row = rows.at(at).toObject();
            row.insert(u"surprise"_s, true);
            rows.replace(at, row);
            json.insert(u"of"_s, rows);
            RC_ASSERT(!criteriaFromJson(json));
        }));
    }

    void generatedRulesHaveNoProblems()
    {
        QVERIFY(rc::check("rules of the generators can be used", [](const Criteria& criteria) {
            RC_ASSERT(problemsOf(criteria) == QList<CriteriaProblem> {});
        }));
    }

    void aRowSaysWhatIsWrongWithIt_data()
    {
        QTest::addColumn<Criterion>("criterion");
        QTest::addColumn<Problem>("problem");
        const auto row = [](const char* name, const Criterion& criterion, Problem problem) {
            QTest::newRow(name) << criterion << problem;
        };
        const auto number = [](const NumberTest& test) { return FieldCriterion {u"spent"_s, FieldType::Number, test}; };
        const auto date = [](const DateTest& test) { return FieldCriterion {u"birthday"_s, FieldType::Date, test}; };
        row("no label", LabelCriterion {}, Problem::NothingChosen);
        row("no status", WorkflowCriterion {}, Problem::NothingChosen);
        row("no campaign", CampaignCriterion {}, Problem::NothingChosen);
        row("no days of campaigns", CampaignCriterion {.op = CampaignCriterion::Operator::InLastDays, .days = 0},
            Problem::OutOfRange);
        row("next days before today", date({.op = DateTest::Operator::AnniversaryInNextDays, .days = -1}),
            Problem::OutOfRange);
        row("both ends open", ActivityCriterion {.op = ActivityCriterion::Operator::Between}, Problem::NothingChosen);
        row("ends before it begins",
            ActivityCriterion {
                .op = ActivityCriterion::Operator::Between, .from = QDate(2025, 3, 2), .to = QDate(2025, 3, 1)},
            Problem::ReversedRange);
        row("no days", ActivityCriterion {.days = 0}, Problem::OutOfRange);
        row("more than a century", ActivityCriterion {.days = 36501}, Problem::OutOfRange);
        row("before our era", date({.op = DateTest::Operator::OnOrAfter, .from = QDate(-44, 3, 15)}),
            Problem::OutOfRange);
        row("no field", FieldCriterion {}, Problem::NoField);
        row("no text", text(TextTest::Operator::Is, {}), Problem::NothingChosen);
        row("blank text", text(TextTest::Operator::Contains, {u"  "_s}), Problem::NothingChosen);
        row("one of them blank", text(TextTest::Operator::IsAnyOf, {u"a"_s, QString()}), Problem::NothingChosen);
        row("two texts for one", text(TextTest::Operator::Is, {u"a"_s, u"b"_s}), Problem::NothingChosen);
        row("a NUL in the text", text(TextTest::Operator::Is, {u"a\0b"_s}), Problem::UnusableText);
        row("a test of another type", FieldCriterion {u"city"_s, FieldType::Text, NumberTest {}},
            Problem::WrongOperator);
        row("not a number", number({.op = Comparison::Equal, .value = qQNaN()}), Problem::OutOfRange);
        row("endless", number({.op = Comparison::AtMost, .value = qInf()}), Problem::OutOfRange);
        row("number range reversed", number({.op = Comparison::Between, .value = 2, .upper = 1}),
            Problem::ReversedRange);
        row("half a date range", date({.op = DateTest::Operator::Between, .from = QDate(2025, 3, 1)}),
            Problem::NothingChosen);
        row("no date", date({.op = DateTest::Operator::OnOrBefore}), Problem::NothingChosen);
        row("a thirteenth month", date({.op = DateTest::Operator::MonthIs, .month = 13}), Problem::OutOfRange);
        row("everybody has a count", ConversationCountCriterion {.op = Comparison::Empty}, Problem::WrongOperator);
        row("fewer than none", ConversationCountCriterion {.op = Comparison::AtLeast, .value = -1},
            Problem::OutOfRange);
        row("six stars", RatingCriterion {.op = Comparison::Between, .value = 4, .upper = 6}, Problem::OutOfRange);
        row("stars reversed", RatingCriterion {.op = Comparison::Between, .value = 4, .upper = 2},
            Problem::ReversedRange);
    }
    void aRowSaysWhatIsWrongWithIt()
    {
        QFETCH(Criterion, criterion);
        QFETCH(Problem, problem);
        const QList<CriteriaProblem> expected {{problem, {1}}};
        QCOMPARE(problemsOf(all({Criterion(EveryoneCriterion {}), criterion})), expected);
    }

    void anEmptyRuleIsNotEverybody()
    {
        const QList<CriteriaProblem> whole {{Problem::NoCriteria, {}}};
        QCOMPARE(problemsOf(Criteria {}), whole);
        QVERIFY(!matchesEveryone(Criteria {}));
        const QList<CriteriaProblem> group {{Problem::NoCriteria, {0}}};
        QCOMPARE(problemsOf(all({CriteriaGroup {}})), group);
    }

    void problemsKnowTheirGroup()
    {
        const auto criteria
            = all({CriteriaGroup {GroupMatch::Any, {Criterion(EveryoneCriterion {}), LabelCriterion {}}},
                   Criterion(WorkflowCriterion {})});
        const QList<CriteriaProblem> expected {{Problem::NothingChosen, {0, 1}}, {Problem::NothingChosen, {1}}};
        QCOMPARE(problemsOf(criteria), expected);
    }

    void everybodyIsSaidOnPurpose()
    {
        const Criterion everyone = EveryoneCriterion {};
        const Criterion some = OptedOutCriterion {};
        QVERIFY(matchesEveryone(all({everyone})));
        QVERIFY(!matchesEveryone(all({everyone, some})));
        QVERIFY(matchesEveryone({GroupMatch::Any, {some, everyone}}));
        QVERIFY(matchesEveryone({GroupMatch::Any, {some, CriteriaGroup {GroupMatch::All, {everyone}}}}));
        QVERIFY(!matchesEveryone({GroupMatch::None, {everyone}}));
    }

    void aNewRowBeginsWithATestOfItsType()
    {
        QVERIFY(std::holds_alternative<TextTest>(defaultTestFor(FieldType::Choice)));
        QVERIFY(std::holds_alternative<NumberTest>(defaultTestFor(FieldType::Number)));
        QVERIFY(std::holds_alternative<DateTest>(defaultTestFor(FieldType::Date)));
        QVERIFY(std::holds_alternative<YesNoTest>(defaultTestFor(FieldType::YesNo)));
    }
};

QTEST_GUILESS_MAIN(TestCriteria)
#include "tst_criteria.moc"
