#include "tests/support/CriteriaGenerators.h"
#include "tests/support/FakeContactService.h"
#include "ui/segments/CriteriaSentence.h"

#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(siaran::Criteria)

namespace {

LabelCriterion labelled(QList<qint64> ids, LabelCriterion::Match match = LabelCriterion::Match::AnyOf)
{
    LabelCriterion criterion {.match = match, .labels = {}};
    for (const auto id : ids) {
        criterion.labels.push_back(LabelId(id));
    }
    return criterion;
}

FieldCriterion city(TextTest::Operator op, const QStringList& values)
{
    return {.key = u"city"_s, .type = FieldType::Text, .test = TextTest {op, values}};
}

FieldCriterion birthday(DateTest test)
{
    return {.key = u"birthday"_s, .type = FieldType::Date, .test = test};
}

ActivityCriterion activity(ActivityCriterion::Subject subject, ActivityCriterion::Operator op, QDate from = {},
                           QDate to = {})
{
    return {.subject = subject, .op = op, .from = from, .to = to, .days = 90};
}

Criteria all(const QList<CriteriaNode>& children)
{
    return {.match = GroupMatch::All, .children = children};
}

} // namespace

class TestCriteriaSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void aRuleReadsAsASentence_data()
    {
        using Subject = ActivityCriterion::Subject;
        using Operator = ActivityCriterion::Operator;
        QTest::addColumn<Criteria>("criteria");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name, const Criteria& criteria, const QString& sentence) {
            QTest::newRow(name) << criteria << sentence;
        };
        const QDate march(2026, 3, 12);
        row("nothing", {}, u"Nobody yet"_s);
        row("everyone", all({EveryoneCriterion {}}), u"Everyone"_s);
        row("one label", all({labelled({1})}), u"People labelled Gamis"_s);
        row("labels", all({labelled({1, 2, 4})}), u"People labelled Gamis, Hijab or VIP"_s);
        row("all labels", all({labelled({1, 2}, LabelCriterion::Match::AllOf)}), u"People labelled Gamis and Hijab"_s);
        row("without", all({labelled({3}, LabelCriterion::Match::NoneOf)}), u"People not labelled Mukena"_s);
        row("lost label", all({labelled({77})}), u"People labelled a deleted label"_s);
        row("and", all({labelled({1}), city(TextTest::Operator::Is, {u"Bandung"_s})}),
            u"People labelled Gamis and whose City is Bandung"_s);
        row("or", {.match = GroupMatch::Any, .children = {labelled({1}), OptedOutCriterion {true}}},
            u"People labelled Gamis or who opted out"_s);
        row("group",
            all({city(TextTest::Operator::IsAnyOf, {u"Bandung"_s, u"Jakarta"_s}),
                 CriteriaGroup {GroupMatch::Any, {labelled({1}), RatingCriterion {}}}}),
            u"People whose City is Bandung or Jakarta and (labelled Gamis or rated 4 or higher)"_s);
        row("leave out", all({labelled({1}), CriteriaGroup {GroupMatch::None, {labelled({4}), labelled({2})}}}),
            u"People labelled Gamis, but not people labelled VIP or labelled Hijab"_s);
        row("everyone but", all({EveryoneCriterion {}, CriteriaGroup {GroupMatch::None, {labelled({4})}}}),
            u"Everyone, but not people labelled VIP"_s);
        row("only leave out", all({CriteriaGroup {GroupMatch::None, {labelled({4})}}}),
            u"Everyone, but not people labelled VIP"_s);
        row("none", {.match = GroupMatch::None, .children = {labelled({4})}},
            u"Everyone, but not people labelled VIP"_s);
        row("wrote", all({activity(Subject::LastInbound, Operator::InLastDays)}),
            u"People who wrote to you in the last 90 day(s)"_s);
        row("never", all({activity(Subject::LastOutbound, Operator::Never)}), u"People who never got a message"_s);
        row("since", all({activity(Subject::Created, Operator::Between, march)}),
            u"People added on or after 12 Mar 2026"_s);
        row("until", all({activity(Subject::Created, Operator::Between, {}, march)}),
            u"People added on or before 12 Mar 2026"_s);
        row("range", all({activity(Subject::LastInbound, Operator::Between, march, march.addDays(2))}),
            u"People who last wrote to you between 12 Mar 2026 and 14 Mar 2026"_s);
        row("month", all({birthday({.op = DateTest::Operator::MonthIs, .from = {}, .to = {}, .days = 1, .month = 3})}),
            u"People whose Birthday is in March"_s);
        row("this month",
            all({birthday({.op = DateTest::Operator::MonthIs, .from = {}, .to = {}, .days = 1, .month = 0})}),
            u"People whose Birthday is this month"_s);
        row("money",
            all({FieldCriterion {u"spent"_s, FieldType::Number, NumberTest {Comparison::AtLeast, 500'000, 0}}}),
            u"People whose Total spent is at least 500,000"_s);
        row("yes", all({FieldCriterion {u"reseller"_s, FieldType::YesNo, YesNoTest {}}}),
            u"People whose Reseller is yes"_s);
        row("lost field", all({FieldCriterion {u"gone"_s, FieldType::YesNo, YesNoTest {}}}),
            u"People whose (deleted field) is yes"_s);
        row("never a campaign", all({activity(Subject::LastCampaign, Operator::Never)}),
            u"People who never got a campaign"_s);
        row("campaign since", all({activity(Subject::LastCampaign, Operator::Between, march)}),
            u"People who last got a campaign on or after 12 Mar 2026"_s);
        row("in the next days",
            all({birthday({.op = DateTest::Operator::InNextDays, .from = {}, .to = {}, .days = 7, .month = 0})}),
            u"People whose Birthday is in the next 7 day(s)"_s);
        row("anniversary",
            all({birthday(
                {.op = DateTest::Operator::AnniversaryInNextDays, .from = {}, .to = {}, .days = 0, .month = 0})}),
            u"People whose Birthday has its anniversary today"_s);
        using Did = CampaignCriterion::Behaviour;
        using When = CampaignCriterion::Operator;
        row("read a campaign", all({CampaignCriterion {Did::Read, When::InCampaign, CampaignId(7), 30}}),
            u"People who read the campaign “Promo 100%1”"_s);
        row("not in a campaign", all({CampaignCriterion {Did::Failed, When::NotInCampaign, CampaignId(7), 30}}),
            u"People without a failed message in the campaign “Promo 100%1”"_s);
        row("an unknown campaign", all({CampaignCriterion {Did::Replied, When::InCampaign, CampaignId(99), 30}}),
            u"People who replied to the campaign “one of your campaigns”"_s);
        row("any campaign", all({CampaignCriterion {Did::Delivered, When::InLastDays, {}, 30}}),
            u"People whom a campaign reached in the last 30 day(s)"_s);
        row("no campaign", all({CampaignCriterion {Did::Received, When::NotInLastDays, {}, 30}}),
            u"People who got no campaign in the last 30 day(s)"_s);
        row("placeholder in a value", all({city(TextTest::Operator::Is, {u"%1 %2"_s}), labelled({1})}),
            u"People whose City is %1 %2 and labelled Gamis"_s);
    }

    void aRuleReadsAsASentence()
    {
        QFETCH(Criteria, criteria);
        QFETCH(QString, sentence);
        const ui::RuleWords words(test::makeCatalogue(), {{CampaignId(7), u"Promo 100%1"_s}});
        QCOMPARE(ui::CriteriaSentence(words)(criteria), sentence);
    }

    void everyRuleReadsAsSomething()
    {
        QVERIFY(rc::check("no rule leaves a hole in its sentence", [](const Criteria& criteria) {
            contacts::ContactCatalogue catalogue = test::makeCatalogue();
            catalogue.fields = generate::fields();
            const auto sentence = ui::CriteriaSentence(catalogue)(criteria);
            RC_ASSERT(sentence.startsWith(u"People "_s) || sentence.startsWith(u"Everyone"_s));
            RC_ASSERT(!sentence.contains(u"…"_s));
            RC_ASSERT(sentence.count(u'(') >= 0 && !sentence.endsWith(u' '));
        }));
    }
};

QTEST_GUILESS_MAIN(TestCriteriaSentence)
#include "tst_criteriasentence.moc"
