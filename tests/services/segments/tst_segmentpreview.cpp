#include "services/segments/PreviewRepository.h"
#include "services/segments/SqlSegmentService.h"
#include "tests/services/segments/NaiveReading.h"
#include "tests/services/segments/StoredPeople.h"
#include "tests/support/CriteriaGenerators.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroFuture>
#include <QTest>
#include <rapidcheck.h>

#include <set>

using namespace siaran;
using namespace siaran::segments;
using namespace Qt::StringLiterals;

namespace {

constexpr int Crowd = 150;
// With the first ones, more than what is counted at once.
constexpr int Copies = 400;

const QTimeZone Jakarta("Asia/Jakarta");

Criteria only(const Criterion& criterion)
{
    return {.match = GroupMatch::All, .children = {criterion}};
}

/// The rows of a rule, and what is left after each, as they are defined.
QList<std::pair<Criteria, Criteria>> rowsOfLevel(GroupMatch match, const QList<CriteriaNode>& nodes)
{
    QList<std::pair<Criteria, Criteria>> rows;
    for (int i = 0; i < nodes.size(); ++i) {
        rows.push_back({{GroupMatch::All, {nodes.at(i)}}, {match, nodes.mid(0, i + 1)}});
        if (const auto* group = std::get_if<CriteriaGroup>(&nodes.at(i))) {
            rows += rowsOfLevel(group->match, QList<CriteriaNode>(group->criteria.begin(), group->criteria.end()));
        }
    }
    return rows;
}

QList<QList<int>> pathsOf(const Criteria& criteria)
{
    QList<QList<int>> paths;
    for (int i = 0; i < criteria.children.size(); ++i) {
        paths.push_back({i});
        if (const auto* group = std::get_if<CriteriaGroup>(&criteria.children.at(i))) {
            for (int j = 0; j < group->criteria.size(); ++j) {
                paths.push_back({i, j});
            }
        }
    }
    return paths;
}

} // namespace

class TestSegmentPreview : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        storeWorld(m_database.session());
        m_people = storePeople(m_database.session(), Crowd, Jakarta, 99);
        m_today = QDateTime::currentDateTimeUtc().toTimeZone(Jakarta).date();
    }

    void everyRowIsCountedAsAPersonWould()
    {
        QVERIFY(rc::check("alone and after are those of the naive reading", [&](const Criteria& criteria) {
            const auto counts = QCoro::waitFor(m_service.rowCounts(criteria));
            RC_ASSERT(counts.has_value());
            RC_ASSERT(counts->count == countOf(criteria));
            RC_ASSERT(counts->total == Crowd);
            RC_ASSERT(counts->reachable == countOf(criteria, true));
            const auto rows = rowsOfLevel(criteria.match, criteria.children);
            const auto paths = pathsOf(criteria);
            RC_ASSERT(counts->rows.size() == rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                RC_ASSERT(counts->rows.at(i).path == paths.at(i));
                RC_ASSERT(counts->rows.at(i).alone == countOf(rows.at(i).first));
                RC_ASSERT(counts->rows.at(i).after == countOf(rows.at(i).second));
            }
        }));
    }

    void aRuleOfManyRowsIsCountedToo()
    {
        Criteria criteria {GroupMatch::Any, {}};
        for (int row = 0; row < 70; ++row) {
            criteria.children.push_back(Criterion(RatingCriterion {Comparison::Equal, 1 + row % 5, 5}));
        }
        const auto counts = QCoro::waitFor(m_service.rowCounts(criteria));
        QVERIFY(counts);
        QCOMPARE(counts->rows.size(), 70);
        QCOMPARE(counts->rows.at(69).alone, counts->rows.at(4).alone);
        QCOMPARE(counts->rows.last().after, counts->count);
        QCOMPARE(counts->count, countOf(criteria));
    }

    void aPersonIsCheckedAsAPersonWould()
    {
        QVERIFY(rc::check("in or out, row by row", [&](const Criteria& criteria) {
            const auto& person = m_people.at(*rc::gen::inRange<int>(0, Crowd));
            const auto check = QCoro::waitFor(m_service.check(criteria, person.id));
            RC_ASSERT(check.has_value());
            RC_ASSERT(check->contact.id == person.id);
            RC_ASSERT(check->isIn == matches(criteria, person, m_today, Jakarta));
            const auto rows = rowsOfLevel(criteria.match, criteria.children);
            const auto paths = pathsOf(criteria);
            RC_ASSERT(check->rows.size() == rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) {
                RC_ASSERT(check->rows.at(i).path == paths.at(i));
                RC_ASSERT(check->rows.at(i).holds == matches(rows.at(i).first, person, m_today, Jakarta));
            }
        }));
    }

    void aPersonIsFoundByTheirNumber()
    {
        const auto rule = only(EveryoneCriterion {});
        for (const auto& number : {u"+6281000000007"_s, u"081000000007"_s, u"81000000007"_s, u"62 810-0000-0007"_s,
                                   u" +62 (810) 0000 0007"_s}) {
            const auto check = QCoro::waitFor(m_service.check(rule, number));
            QVERIFY2(check, qPrintable(number));
            QCOMPARE(check->contact.id, m_people.at(7).id);
        }
        for (const auto& number : {u"+6281999999999"_s, u""_s, u"Sari"_s}) {
            const auto check = QCoro::waitFor(m_service.check(rule, number));
            QVERIFY(!check);
            QCOMPARE(check.error().kind, ErrorKind::NotFound);
        }
        QCOMPARE(QCoro::waitFor(m_service.check(rule, ContactId(987654))).error().kind, ErrorKind::NotFound);
    }

    void fewPeopleAreCountedAtOnce()
    {
        QVERIFY(rc::check("an exact estimate", [&](const Criteria& criteria) {
            const auto estimate = QCoro::waitFor(m_service.estimate(criteria));
            const auto people = countOf(criteria);
            RC_ASSERT(QCoro::waitFor(m_service.count(criteria)) == people);
            RC_ASSERT(estimate == (SegmentEstimate {people, people, people, Crowd, true}));
        }));
    }

    void everyQuestionRefusesARuleWithProblems()
    {
        const auto reason = [](auto task) {
            const auto answer = QCoro::waitFor(std::move(task));
            return answer ? QString() : answer.error().reason;
        };
        QCOMPARE(reason(m_service.estimate({})), u"segment.criteria"_s);
        QCOMPARE(reason(m_service.preview({})), u"segment.criteria"_s);
        QCOMPARE(reason(m_service.samples({}, 1)), u"segment.criteria"_s);
        QCOMPARE(reason(m_service.rowCounts({})), u"segment.criteria"_s);
        QCOMPARE(reason(m_service.check({}, m_people.first().id)), u"segment.criteria"_s);
    }

    void questionsAboutOneRuleLeaveEachOtherAlone()
    {
        const auto rule = only(RatingCriterion {Comparison::AtLeast, 3, 5});
        auto estimate = m_service.estimate(rule);
        auto preview = m_service.preview(rule);
        auto counts = m_service.rowCounts(rule);
        QVERIFY(QCoro::waitFor(std::move(estimate)));
        QVERIFY(QCoro::waitFor(std::move(preview)));
        QVERIFY(QCoro::waitFor(std::move(counts)));
    }

    void aShuffleShowsOtherPeople()
    {
        const auto rule = only(EveryoneCriterion {});
        const auto idsOf = [&](int seed) {
            std::set<ContactId> ids;
            const auto sample = QCoro::waitFor(m_service.samples(rule, seed));
            for (const auto& contact : *sample) {
                ids.insert(contact.id);
            }
            return ids;
        };
        QCOMPARE(idsOf(1).size(), 10U);
        QCOMPARE(idsOf(1), idsOf(1));
        QVERIFY(idsOf(1) != idsOf(2));
    }

    // What would end a text, a pattern, a path or a placeholder, in every text that a criterion has.
    void noTextOfARuleIsReadAsSql_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u"' OR true --"_s,
                                 u"'; DROP TABLE contact; --"_s,
                                 u"\\' OR 1=1 --"_s,
                                 u"\" OR \"\" = \""_s,
                                 u":rule_0"_s,
                                 u":seed"_s,
                                 u"%"_s,
                                 u"_"_s,
                                 u"$1"_s,
                                 u"?"_s,
                                 u"{a,b}"_s,
                                 u"NULL"_s,
                                 u"$.* ? (@ > 0)"_s,
                                 u"/* audience */"_s,
                                 u"/* answers */"_s,
                                 u"*/ OR true /*"_s,
                                 u"E'\\x27'"_s,
                                 u"\u0000x"_s,
                                 u"😀'"_s,
                                 u"city' OR 'a' = 'a"_s,
                                 u"x) OR (true"_s,
                                 u"\\"_s,
                                 u"';SELECT pg_sleep(9);--"_s}) {
            QTest::newRow(qPrintable(text.left(24))) << text;
        }
    }
    void noTextOfARuleIsReadAsSql()
    {
        QFETCH(QString, text);
        using Operator = TextTest::Operator;
        QList<Criterion> criteria;
        for (const auto op : {Operator::Is, Operator::IsAnyOf, Operator::Contains, Operator::StartsWith}) {
            for (const auto type : {FieldType::Text, FieldType::Choice}) {
                criteria.push_back(
                    FieldCriterion {type == FieldType::Text ? u"city"_s : u"size"_s, type, TextTest {op, {text}}});
            }
        }
        for (const auto type :
             {FieldType::Text, FieldType::Choice, FieldType::Number, FieldType::Date, FieldType::YesNo}) {
            FieldCriterion criterion {text, type, defaultTestFor(type)};
            if (auto* test = std::get_if<TextTest>(&criterion.test)) {
                test->values = QStringList {text};
            }
            criteria.push_back(criterion);
        }
        for (const auto& criterion : criteria) {
            const auto rule = only(criterion);
            if (!problemsOf(rule).isEmpty()) {
                QVERIFY(text.contains(QChar(u'\0')));
                continue;
            }
            const auto expected = countOf(rule);
            QCOMPARE(QCoro::waitFor(m_service.preview(rule))->count, expected);
            QCOMPARE(QCoro::waitFor(m_service.estimate(rule))->count, expected);
            QCOMPARE(QCoro::waitFor(m_service.rowCounts(rule))->count, expected);
            QVERIFY(QCoro::waitFor(m_service.check(rule, m_people.first().id)));
        }
        QCOMPARE(QCoro::waitFor(m_service.check(only(EveryoneCriterion {}), text)).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM contact"_s).toInt(), Crowd);
    }

    void aValueOfAnotherTypeIsAnEmptyOne()
    {
        const auto value = [](const QString& key) {
            return u"'[{\"city\": 5}, {\"spent\": \"12\"}, {\"spent\": [12]}, {\"spent\": true}, {\"birthday\": "
                   u"20250315}, "
                   "{\"birthday\": \"soon\"}, {\"birthday\": true}, {\"reseller\": \"true\"}, {\"reseller\": 1}, "
                   "{\"size\": {\"a\": 1}}, {\"%1\": null}]'"_s.arg(key);
        };
        m_database.execute(
            u"INSERT INTO contact (display_name, phone_e164, fields) SELECT 'Odd', '+6289' || 10000000 + n, f "
            "FROM jsonb_array_elements(%1) WITH ORDINALITY AS e (f, n)"_s.arg(value(u"city"_s)));
        const auto odd = m_database.value(u"SELECT count(*) FROM contact WHERE display_name = 'Odd'"_s).toInt();
        QCOMPARE(odd, 11);
        QVERIFY(rc::check("odd values are like none", [&] {
            const auto kind = *rc::gen::inRange(8, generate::kindCount());
            const auto rule = only(*generate::criterion(kind));
            const bool emptyMatches = matches(rule, Person {}, m_today, Jakarta);
            const auto counts = QCoro::waitFor(m_service.rowCounts(rule));
            RC_ASSERT(counts.has_value());
            RC_ASSERT(counts->count == countOf(rule) + (emptyMatches ? odd : 0));
        }));
        m_database.execute(u"DELETE FROM contact WHERE display_name = 'Odd'"_s);
    }

    // Last: it makes the list long.
    void aGuessKeepsWithinItsBounds()
    {
        m_database.execute(u"INSERT INTO contact (display_name, phone_e164, workflow_status_id, rating, "
                           "conversation_count, created_at, last_inbound_at, last_outbound_at, last_campaign_at, "
                           "last_delivered_at, last_read_at, last_replied_at, last_failed_at, label_ids, fields) "
                           "SELECT display_name, '+6287' || 1000000000 + id * %1 + n, workflow_status_id, rating, "
                           "conversation_count, created_at, last_inbound_at, last_outbound_at, last_campaign_at, "
                           "last_delivered_at, last_read_at, last_replied_at, last_failed_at, label_ids, fields "
                           "FROM contact, generate_series(1, %1) n"_s.arg(Copies));
        m_database.execute(u"ANALYZE contact"_s);
        int guessed = 0;
        double worst = 0;
        QVERIFY(rc::check("the exact count lies between low and high", [&](const Criteria& criteria) {
            const auto estimate = QCoro::waitFor(m_service.estimate(criteria));
            const auto exact = QCoro::waitFor(m_service.preview(criteria));
            RC_ASSERT(estimate.has_value() && exact.has_value());
            RC_LOG() << exact->count << " in " << estimate->low << ".." << estimate->high;
            guessed += estimate->isExact ? 0 : 1;
            worst = std::max(worst, static_cast<double>(estimate->high - estimate->low) / exact->total);
            RC_ASSERT(estimate->low <= exact->count && exact->count <= estimate->high);
            RC_ASSERT(estimate->low <= estimate->count && estimate->count <= estimate->high);
            RC_ASSERT(exact->sample.size() == qMin(10, exact->count));
        }));
        QVERIFY(guessed >= 100);
        QVERIFY2(worst < 0.5, qPrintable(QString::number(worst)));
    }

private:
    int countOf(const Criteria& criteria, bool reachable = false) const
    {
        return static_cast<int>(std::ranges::count_if(m_people, [&](const Person& person) {
            return matches(criteria, person, m_today, Jakarta) && !(reachable && person.optedOut);
        }));
    }

    TestDatabase m_database;
    db::DbExecutor m_previews {m_database.settings(), TestDatabase::catalog()};
    SqlSegmentService m_sqlService {m_database.executor(), m_previews, u"owner"_s};
    SegmentService& m_service = m_sqlService;
    QList<Person> m_people;
    QDate m_today;
};

QTEST_GUILESS_MAIN(TestSegmentPreview)
#include "tst_segmentpreview.moc"
