#include "services/segments/Audience.h"
#include "services/segments/SegmentCompiler.h"
#include "services/settings/WorkspaceSettingsRepository.h"
#include "tests/services/segments/NaiveReading.h"
#include "tests/services/segments/StoredPeople.h"
#include "tests/support/CriteriaGenerators.h"
#include "tests/support/TestDatabase.h"

#include <QTest>
#include <rapidcheck.h>

#include <set>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

constexpr int Crowd = 300;
constexpr unsigned Seed = 20250315;

std::set<qint64> matchedBy(db::Session& session, const segments::CompiledCriteria& compiled)
{
    auto query = session.runComposed("test"_L1, u"SELECT c.id FROM contact c WHERE "_s + compiled.condition,
                                     compiled.bindings);
    RC_ASSERT(query.has_value());
    std::set<qint64> ids;
    while (query->next()) {
        ids.insert(query->value(0).toLongLong());
    }
    return ids;
}

} // namespace

class TestAudience : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        storeWorld(m_database.session());
        m_people = storePeople(m_database.session(), Crowd, m_zone, Seed);
    }

    void cleanup() { m_database.execute(u"DELETE FROM workspace_setting WHERE key = 'time_zone'"_s); }

    // Property 2: preview accuracy.
    void theDatabaseReadsARuleAsAPersonWould()
    {
        int telling = 0;
        QVERIFY(rc::check("the compiled rule matches whom the naive reading matches", [&](const Criteria& criteria) {
            const auto zone = *rc::gen::element(m_zone, QTimeZone("Asia/Jayapura"), QTimeZone("America/New_York"));
            const auto today = *generateToday();
            const auto compiled = segments::compile(criteria, today, zone);
            const auto expected = expectedFrom(criteria, today, zone);
            telling += !expected.empty() && expected.size() < Crowd ? 1 : 0;
            RC_LOG() << compiled->condition.toStdString();
            RC_ASSERT(matchedBy(m_database.session(), *compiled) == expected);
        }));
        // Rules that match nobody or everybody would prove little.
        QVERIFY2(telling > 40, qPrintable(QString::number(telling)));
    }

    void everyKindOfRowIsReadAsAPersonWould_data()
    {
        QTest::addColumn<int>("kind");
        for (int kind = 0; kind < generate::kindCount(); ++kind) {
            QTest::addRow("kind %d", kind) << kind;
        }
    }
    void everyKindOfRowIsReadAsAPersonWould()
    {
        QFETCH(int, kind);
        QVERIFY(rc::check("a row by itself, and its opposite", [&] {
            const auto match = *rc::gen::element(GroupMatch::All, GroupMatch::None);
            const Criteria criteria {match, {*generate::criterion(kind)}};
            const auto today = *generateToday();
            const auto compiled = segments::compile(criteria, today, m_zone);
            RC_LOG() << compiled->condition.toStdString();
            RC_ASSERT(matchedBy(m_database.session(), *compiled) == expectedFrom(criteria, today, m_zone));
        }));
    }

    void todayIsTheWorkspacesOwn()
    {
        const Criteria criteria {
            GroupMatch::All,
            {Criterion(ActivityCriterion {.op = ActivityCriterion::Operator::Between, .from = QDate(2025, 3, 1)})}};
        const auto firstMoment = [&] {
            return segments::audienceOf(m_database.session(), criteria)->bindings.first().second.toDateTime();
        };
        QCOMPARE(firstMoment(), QDateTime(QDate(2025, 2, 28), QTime(17, 0), Qt::UTC));
        settings::WorkspaceSettings chosen;
        chosen.timeZone = u"Asia/Jayapura"_s;
        QVERIFY(settings::changeWorkspaceSettings(m_database.session(), {}, chosen, u"Rina"_s));
        QCOMPARE(firstMoment(), QDateTime(QDate(2025, 2, 28), QTime(15, 0), Qt::UTC));
        m_database.execute(u"UPDATE workspace_setting SET value = to_jsonb('Nowhere'::text) WHERE key = 'time_zone'"_s);
        QCOMPARE(firstMoment(), QDateTime(QDate(2025, 2, 28), QTime(17, 0), Qt::UTC));
    }

    void anUnknownSegmentMeansNobody()
    {
        const auto audience = segments::audienceOf(m_database.session(), SegmentId(987654));
        QVERIFY(!audience);
        QCOMPARE(audience.error().kind, ErrorKind::NotFound);
    }

    void aRuleThatIsNotUnderstoodReachesNobody()
    {
        const auto id = m_database.value(
            u"INSERT INTO segment (name, kind, criteria) VALUES ('Later', 'dynamic', "
            "jsonb_build_object('match', 'all', 'of', jsonb_build_array(jsonb_build_object('type', 'zodiac')))) "
            "RETURNING id"_s);
        const auto audience = segments::audienceOf(m_database.session(), SegmentId(id.toLongLong()));
        QVERIFY(!audience);
        QCOMPARE(audience.error().kind, ErrorKind::Invalid);
        QCOMPARE(audience.error().reason, u"segment.criteria"_s);
    }

private:
    // Mostly a day of which the random dates are near; else one where years and Februaries end.
    static rc::Gen<QDate> generateToday()
    {
        return rc::gen::weightedOneOf<QDate>(
            {{2, rc::gen::just(generate::Today)},
             {1,
              rc::gen::element(QDate(2024, 2, 28), QDate(2024, 2, 29), QDate(2025, 2, 27), QDate(2025, 2, 28),
                               QDate(2025, 3, 1), QDate(2024, 12, 31), QDate(2025, 1, 1))}});
    }

    std::set<qint64> expectedFrom(const Criteria& criteria, const QDate& today, const QTimeZone& zone) const
    {
        std::set<qint64> expected;
        for (const auto& person : m_people) {
            if (matches(criteria, person, today, zone)) {
                expected.insert(person.id.value());
            }
        }
        return expected;
    }

    const QTimeZone m_zone {"Asia/Jakarta"};
    TestDatabase m_database;
    QList<Person> m_people;
};

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
