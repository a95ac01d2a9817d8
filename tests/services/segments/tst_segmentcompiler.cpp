#include "services/segments/SegmentCompiler.h"
#include "tests/support/CriteriaGenerators.h"

#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;
using segments::compile;

Q_DECLARE_METATYPE(siaran::Criterion)

namespace {

const QTimeZone Jakarta("Asia/Jakarta");

Criteria only(const Criterion& criterion)
{
    return {.match = GroupMatch::All, .children = {criterion}};
}

QDateTime utc(const QString& iso)
{
    return QDateTime::fromString(iso, Qt::ISODate);
}

// The same rule with other words: as many of them, all the same, in as many letters of other alphabets.
QString otherWord(const QString& word)
{
    return std::ranges::all_of(word, [](QChar sign) { return sign.unicode() < 128; }) ? u"w"_s : u"é"_s;
}

Criterion withOtherWords(Criterion criterion)
{
    if (auto* field = std::get_if<FieldCriterion>(&criterion)) {
        field->key = u"k"_s;
        if (auto* test = std::get_if<TextTest>(&field->test)) {
            std::ranges::transform(test->values, test->values.begin(), otherWord);
        }
    }
    return criterion;
}

Criteria withOtherWords(Criteria criteria)
{
    for (auto& node : criteria.children) {
        if (auto* group = std::get_if<CriteriaGroup>(&node)) {
            std::ranges::transform(group->criteria, group->criteria.begin(),
                                   [](const Criterion& criterion) { return withOtherWords(criterion); });
        } else {
            node = withOtherWords(std::get<Criterion>(node));
        }
    }
    return criteria;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(u":rule_[0-9]+"_s);
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found.append(matches.next().captured());
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

class TestSegmentCompiler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownRulesBecomeKnownConditions_data()
    {
        QTest::addColumn<Criterion>("criterion");
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QVariantList>("values");
        const auto row = [](const char* name, const Criterion& criterion, const QString& condition,
                            const QVariantList& values) { QTest::newRow(name) << criterion << condition << values; };
        // With # for a value: as text, and as it is.
        const auto field = [](QString test) {
            const auto key = u"(SELECT f.key FROM custom_field f WHERE f.key = CAST(:rule_0 AS text) "
                             "AND f.type = CAST(:rule_1 AS text))"_s;
            return test.replace("text#"_L1, u"(c.fields ->> "_s + key + u')')
                .replace("#"_L1, u"(c.fields -> "_s + key + u')');
        };
        row("everyone", EveryoneCriterion {}, u"true"_s, {});
        row("any label", LabelCriterion {LabelCriterion::Match::AnyOf, {LabelId(4), LabelId(9)}},
            u"(c.label_ids && CAST(:rule_0 AS integer[]))"_s, {u"{4,9}"_s});
        row("a label nobody can have", LabelCriterion {LabelCriterion::Match::AllOf, {LabelId(4), LabelId(1LL << 40)}},
            u"(c.label_ids @> CAST(:rule_0 AS integer[]))"_s, {u"{4,0}"_s});
        row("no status of these", WorkflowCriterion {WorkflowCriterion::Match::NoneOf, {WorkflowStatusId(2)}},
            u"(NOT (c.workflow_status_id IS NOT NULL AND c.workflow_status_id = ANY (CAST(:rule_0 AS bigint[]))))"_s,
            {u"{2}"_s});
        row("rated", RatingCriterion {Comparison::Between, 3, 5},
            u"(c.rating IS NOT NULL AND c.rating BETWEEN CAST(:rule_0 AS integer) AND CAST(:rule_1 AS integer))"_s,
            {3, 5});
        row("not opted out", OptedOutCriterion {false},
            u"(NOT EXISTS (SELECT 1 FROM contact_preference p WHERE p.contact_id = c.id AND p.marketing_opted_out))"_s,
            {});
        row("a wildcard is a sign",
            FieldCriterion {u"city"_s, FieldType::Text, TextTest {TextTest::Operator::Contains, {u"100%_"_s}}},
            field(
                u"coalesce(strpos(lower(text# COLLATE \"C\"), lower(CAST(:rule_2 AS text))) > 0 AND jsonb_typeof# = 'string', false)"_s),
            {u"city"_s, u"text"_s, u"100%_"_s});
        row("birthday this month",
            FieldCriterion {u"birthday"_s, FieldType::Date, DateTest {.op = DateTest::Operator::MonthIs}},
            field(u"coalesce(text# LIKE CAST(:rule_2 AS text), false)"_s), {u"birthday"_s, u"date"_s, u"____-03-__"_s});
        row("a number is compared as it is written",
            FieldCriterion {u"spent"_s, FieldType::Number, NumberTest {Comparison::Between, 0.1, 1e15}},
            u"coalesce(jsonb_path_exists(c.fields, (SELECT CAST(:rule_0 AS jsonpath) FROM custom_field f WHERE f.key = "
            "CAST(:rule_1 AS text) AND f.type = CAST(:rule_2 AS text)), '{}', true), false)"_s,
            {u"strict $.\"spent\" ? (@ >= 0.1 && @ <= 1e+15)"_s, u"spent"_s, u"number"_s});
        row("no answer", FieldCriterion {u"reseller"_s, FieldType::YesNo, YesNoTest {YesNoTest::Operator::Empty}},
            field(u"(NOT coalesce(jsonb_typeof# = 'boolean', false))"_s), {u"reseller"_s, u"yes_no"_s});
    }
    void knownRulesBecomeKnownConditions()
    {
        QFETCH(Criterion, criterion);
        QFETCH(QString, condition);
        QFETCH(QVariantList, values);
        const auto compiled = compile(only(criterion), generate::Today, Jakarta);
        QVERIFY(compiled);
        QCOMPARE(compiled->condition, u'(' + condition + u')');
        QVariantList bound;
        for (const auto& [name, value] : compiled->bindings) {
            bound.append(value);
        }
        QCOMPARE(bound, values);
    }

    void levelsAreJoinedByTheirWord()
    {
        const Criterion everyone = EveryoneCriterion {};
        const CriteriaGroup any {GroupMatch::Any, {everyone, everyone}};
        const CriteriaGroup none {GroupMatch::None, {everyone, everyone}};
        QCOMPARE(compile({GroupMatch::All, {any, everyone, none}}, generate::Today, Jakarta)->condition,
                 u"(true AND (true OR true) AND (NOT (true OR true)))"_s);
    }

    void quickQuestionsComeFirst()
    {
        const Criteria criteria {
            GroupMatch::All,
            {Criterion(FieldCriterion {u"reseller"_s, FieldType::YesNo, YesNoTest {YesNoTest::Operator::Yes}}),
             Criterion(OptedOutCriterion {true}), Criterion(RatingCriterion {.op = Comparison::Empty})}};
        const auto condition = compile(criteria, generate::Today, Jakarta)->condition;
        QVERIFY(condition.startsWith(u"((c.rating IS NULL) AND EXISTS (SELECT 1 FROM contact_preference"_s));
    }

    void daysAreThoseOfTheWorkspace_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("end");
        const QDate march(2025, 3, 1);
        QTest::newRow("WIB") << "Asia/Jakarta"_ba << march << march << u"2025-02-28T17:00:00Z"_s
                             << u"2025-03-01T17:00:00Z"_s;
        QTest::newRow("WIT") << "Asia/Jayapura"_ba << march << march << u"2025-02-28T15:00:00Z"_s
                             << u"2025-03-01T15:00:00Z"_s;
        QTest::newRow("a day of 23 hours") << "America/New_York"_ba << QDate(2025, 3, 9) << QDate(2025, 3, 9)
                                           << u"2025-03-09T05:00:00Z"_s << u"2025-03-10T04:00:00Z"_s;
    }
    void daysAreThoseOfTheWorkspace()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QString, first);
        QFETCH(QString, end);
        const ActivityCriterion criterion {.op = ActivityCriterion::Operator::Between, .from = from, .to = to};
        const auto compiled = compile(only(criterion), generate::Today, QTimeZone(zone));
        QVERIFY(compiled);
        QCOMPARE(compiled->bindings.at(0).second.toDateTime(), utc(first));
        QCOMPARE(compiled->bindings.at(1).second.toDateTime(), utc(end));
    }

    void theLastDaysEndWithToday()
    {
        const auto compiled = compile(only(ActivityCriterion {.days = 7}), QDate(2025, 3, 15), Jakarta);
        QVERIFY(compiled);
        QCOMPARE(compiled->bindings.at(0).second.toDateTime(), utc(u"2025-03-07T17:00:00Z"_s));
        QCOMPARE(compiled->bindings.at(1).second.toDateTime(), utc(u"2025-03-15T17:00:00Z"_s));
    }

    void aRuleWithProblemsIsRefused()
    {
        for (const auto& criteria : {Criteria {}, only(LabelCriterion {}), only(FieldCriterion {})}) {
            const auto compiled = compile(criteria, generate::Today, Jakarta);
            QVERIFY(!compiled);
            QCOMPARE(compiled.error().kind, ErrorKind::Invalid);
            QCOMPARE(compiled.error().reason, u"segment.criteria"_s);
        }
    }

    void placeholdersAndBindingsMatch()
    {
        QVERIFY(rc::check("each placeholder is bound, each binding is used, each once", [](const Criteria& criteria) {
            const auto compiled = compile(criteria, generate::Today, Jakarta);
            QStringList names;
            for (const auto& [name, value] : compiled->bindings) {
                names.append(name);
            }
            names.sort();
            RC_ASSERT(placeholders(compiled->condition) == names);
        }));
    }

    void noWordOfAPersonReachesTheText()
    {
        QVERIFY(rc::check("the text is the same for all words", [](const Criteria& criteria) {
            const auto one = compile(criteria, generate::Today, Jakarta);
            const auto other = compile(withOtherWords(criteria), generate::Today, Jakarta);
            RC_ASSERT(one->condition == other->condition);
        }));
    }
};

QTEST_GUILESS_MAIN(TestSegmentCompiler)
#include "tst_segmentcompiler.moc"
