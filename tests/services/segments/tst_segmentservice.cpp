#include "services/segments/Audience.h"
#include "services/segments/SqlSegmentService.h"
#include "tests/services/segments/StoredPeople.h"
#include "tests/support/CriteriaGenerators.h"
#include "tests/support/TestDatabase.h"

#include <QCoro/QCoroFuture>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::segments;
using namespace Qt::StringLiterals;

namespace {

constexpr int Crowd = 120;

Criteria only(const Criterion& criterion)
{
    return {.match = GroupMatch::All, .children = {criterion}};
}

const Criteria FiveStars = only(RatingCriterion {Comparison::Equal, 5, 5});

Segment segmentOf(const QString& name, const Criteria& criteria, SegmentKind kind = SegmentKind::Dynamic)
{
    return {.id = {},
            .name = name,
            .description = u"For a test"_s,
            .kind = kind,
            .criteria = criteria,
            .contactCount = 0,
            .lastRefreshedAt = {},
            .usedByCampaigns = 0,
            .campaignNames = {},
            .history = {}};
}

// At most 60 units, and no half of a pair at the end; spaces around a name are not kept.
QString shortened(const QString& text)
{
    auto name = text.trimmed().left(60);
    if (name.back().isHighSurrogate()) {
        name.chop(1);
    }
    return name.trimmed();
}

} // namespace

class TestSegmentService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        storeWorld(m_database.session());
        m_people = storePeople(m_database.session(), Crowd, QTimeZone("Asia/Jakarta"), 7);
    }

    void cleanup() { m_database.execute(u"DELETE FROM campaign WHERE id > 4; DELETE FROM segment"_s); }

    // Property 3: persistence round trip.
    void aSavedSegmentComesBackWhole()
    {
        SegmentId id;
        QVERIFY(rc::check("name, words, kind and rule are as they were saved", [&](const Criteria& criteria) {
            auto segment = segmentOf(*generate::visibleText(), criteria,
                                     *rc::gen::element(SegmentKind::Static, SegmentKind::Dynamic));
            segment.name = shortened(segment.name);
            segment.id = id;
            const auto saved = QCoro::waitFor(m_service.save(segment));
            RC_ASSERT(saved.has_value());
            RC_ASSERT(!id.isValid() || id == *saved);
            id = *saved;
            auto back = QCoro::waitFor(m_service.fetch(id));
            RC_ASSERT(back.has_value());
            RC_ASSERT(back->lastRefreshedAt.isValid());
            segment.id = id;
            segment.contactCount = back->contactCount;
            segment.lastRefreshedAt = back->lastRefreshedAt;
            segment.history = back->history;
            RC_ASSERT(*back == segment);
        }));
    }

    void aPreviewCountsWhomTheRuleLists()
    {
        QVERIFY(rc::check("count, reachable and total are those of the list", [&](const Criteria& criteria) {
            const auto preview = QCoro::waitFor(m_service.preview(criteria));
            const auto audience = audienceOf(m_database.session(), criteria);
            auto ids = m_database.session().runComposed(
                "test"_L1, u"SELECT c.id FROM contact c WHERE "_s + audience->condition, audience->bindings);
            int listed = 0;
            int optedOut = 0;
            QSet<qint64> matched;
            while (ids->next()) {
                const auto id = ids->value(0).toLongLong();
                const auto person = std::ranges::find(m_people, ContactId(id), &Person::id);
                ++listed;
                optedOut += person->optedOut ? 1 : 0;
                matched.insert(id);
            }
            RC_ASSERT(preview->count == listed);
            RC_ASSERT(preview->reachable == listed - optedOut);
            RC_ASSERT(preview->total == Crowd);
            RC_ASSERT(preview->sample.size() == qMin(10, listed));
            for (const auto& contact : preview->sample) {
                RC_ASSERT(matched.contains(contact.id.value()));
            }
        }));
    }

    void aSampleShowsTheWholePerson()
    {
        const auto preview = QCoro::waitFor(m_service.preview(only(EveryoneCriterion {})));
        QVERIFY(preview);
        QCOMPARE(preview->sample.size(), 10);
        for (const auto& contact : preview->sample) {
            const auto person = std::ranges::find(m_people, contact.id, &Person::id);
            QVERIFY(contact.displayName.startsWith(u"Person "_s));
            QVERIFY(contact.phoneE164.startsWith(u"+6281"_s));
            QCOMPARE(contact.labels.size(), person->labels.size());
            QCOMPARE(contact.workflowStatus.isEmpty(), !person->workflowStatus.has_value());
            QCOMPARE(contact.rating, person->rating);
            QCOMPARE(contact.conversationCount, person->conversations);
            QCOMPARE(contact.optedOut, person->optedOut);
            QCOMPARE(contact.createdAt, person->created);
            QCOMPARE(contact.lastInboundAt, person->lastInbound);
            QCOMPARE(contact.lastOutboundAt, person->lastOutbound);
            QCOMPARE(contact.fields, person->fields);
        }
    }

    // Properties 4 and 5: a dynamic segment follows its rule, a static one keeps its people.
    void onlyADynamicSegmentFollowsItsRule()
    {
        const auto live = *QCoro::waitFor(m_service.save(segmentOf(u"Live"_s, FiveStars)));
        const auto kept = *QCoro::waitFor(m_service.save(segmentOf(u"Kept"_s, FiveStars, SegmentKind::Static)));
        const auto count = [this](SegmentId id) { return QCoro::waitFor(m_service.previewSaved(id))->count; };
        const auto before = count(live);
        QVERIFY(before > 0);
        QCOMPARE(count(kept), before);
        QCOMPARE(QCoro::waitFor(m_service.fetch(kept))->contactCount, before);

        m_database.execute(u"INSERT INTO contact (phone_e164, rating) VALUES ('+6289900000001', 5)"_s);
        QCOMPARE(count(live), before + 1);
        QCOMPARE(count(kept), before);
        QCOMPARE(QCoro::waitFor(m_service.fetch(live))->contactCount, before);

        QCOMPARE(QCoro::waitFor(m_service.refresh(live))->contactCount, before + 1);
        QCOMPARE(QCoro::waitFor(m_service.refresh(kept))->contactCount, before + 1);
        QCOMPARE(count(kept), before + 1);

        m_database.execute(u"DELETE FROM contact WHERE phone_e164 = '+6289900000001'"_s);
        QCOMPARE(count(kept), before);
    }

    void aSegmentThatTurnsDynamicForgetsItsList()
    {
        auto segment = segmentOf(u"Kept"_s, FiveStars, SegmentKind::Static);
        segment.id = *QCoro::waitFor(m_service.save(segment));
        QVERIFY(m_database.value(u"SELECT count(*) FROM segment_member"_s).toInt() > 0);
        segment.kind = SegmentKind::Dynamic;
        QVERIFY(QCoro::waitFor(m_service.save(segment)));
        QCOMPARE(m_database.value(u"SELECT count(*) FROM segment_member"_s).toInt(), 0);
    }

    void aRefreshTellsItsTime()
    {
        const auto id = *QCoro::waitFor(m_service.save(segmentOf(u"Live"_s, FiveStars)));
        m_database.execute(u"UPDATE segment SET last_refreshed_at = '2020-01-01'"_s);
        const auto refreshed = QCoro::waitFor(m_service.refresh(id));
        QVERIFY(refreshed);
        QVERIFY(refreshed->lastRefreshedAt > QDateTime(QDate(2025, 1, 1), QTime(0, 0), Qt::UTC));
    }

    void whatCannotBeSavedSaysWhy()
    {
        const auto reasonFor = [this](const Segment& segment) {
            const auto saved = QCoro::waitFor(m_service.save(segment));
            return saved ? QString() : saved.error().reason;
        };
        QCOMPARE(reasonFor(segmentOf(u" "_s, FiveStars)), u"segment.name"_s);
        QCOMPARE(reasonFor(segmentOf(u"Empty"_s, {})), u"segment.criteria"_s);
        QCOMPARE(reasonFor(segmentOf(u"Stars"_s, FiveStars)), QString());
        const auto twice = QCoro::waitFor(m_service.save(segmentOf(u"STARS"_s, FiveStars)));
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::Conflict);
        QCOMPARE(twice.error().reason, u"segment.name_taken"_s);
        auto unknown = segmentOf(u"Gone"_s, FiveStars);
        unknown.id = SegmentId(987654);
        QCOMPARE(QCoro::waitFor(m_service.save(unknown)).error().kind, ErrorKind::NotFound);
        QCOMPARE(m_database.value(u"SELECT count(*) FROM segment"_s).toInt(), 1);
    }

    void everyRefreshIsAPointOfTheHistory()
    {
        const auto id = *QCoro::waitFor(m_service.save(segmentOf(u"Live"_s, FiveStars)));
        m_database.execute(u"INSERT INTO segment_count SELECT %1, '2025-01-01'::timestamptz + n * interval '1 day', n "
                           "FROM generate_series(1, 70) n"_s.arg(id.value()));
        const auto refreshed = QCoro::waitFor(m_service.refresh(id));
        QVERIFY(refreshed);
        QVERIFY(refreshed->history.size() >= 60);
        const auto again = QCoro::waitFor(m_service.refresh(id));
        QCOMPARE(again->history.size(), 60);
        QVERIFY(std::ranges::is_sorted(again->history, {}, &CountAt::at));
        QCOMPARE(again->history.last(), (CountAt {again->lastRefreshedAt, again->contactCount}));
    }

    // Properties 4 and 5 for any rule: an edit of a contact shows in a dynamic segment at the next look, and never in a
    // static one.
    void anEditShowsOnlyInDynamicSegments()
    {
        QVERIFY(rc::check("dynamic follows the oracle, static stays", [this](const Criteria& criteria) {
            const auto live = *QCoro::waitFor(m_service.save(segmentOf(u"Live"_s, criteria)));
            const auto kept = *QCoro::waitFor(m_service.save(segmentOf(u"Kept"_s, criteria, SegmentKind::Static)));
            const auto count = [this](SegmentId id) { return QCoro::waitFor(m_service.previewSaved(id))->count; };
            const auto before = count(live);
            RC_ASSERT(count(kept) == before);
            const auto& person = m_people.at(*rc::gen::inRange<int>(0, Crowd));
            const auto edit = *rc::gen::element(u"rating = NULL"_s, u"label_ids = '{1,2,3,4}'"_s, u"fields = '{}'"_s,
                                                u"last_inbound_at = now()"_s, u"workflow_status_id = 1, rating = 5"_s,
                                                u"last_read_at = NULL, last_campaign_at = now()"_s);
            m_database.execute(
                u"CREATE TEMP TABLE kept_row AS SELECT * FROM contact WHERE id = %1"_s.arg(person.id.value()));
            m_database.execute(u"UPDATE contact SET %1 WHERE id = %2"_s.arg(edit).arg(person.id.value()));
            const auto exact = QCoro::waitFor(m_service.count(criteria));
            RC_ASSERT(exact == count(live));
            RC_ASSERT(qAbs(*exact - before) <= 1);
            RC_ASSERT(count(kept) == before);
            m_database.execute(u"UPDATE contact c SET rating = k.rating, label_ids = k.label_ids, fields = k.fields, "
                               "last_inbound_at = k.last_inbound_at, workflow_status_id = k.workflow_status_id, "
                               "last_read_at = k.last_read_at, last_campaign_at = k.last_campaign_at FROM kept_row k "
                               "WHERE k.id = c.id; "
                               "DROP TABLE kept_row; DELETE FROM segment"_s);
        }));
    }

    void aSegmentInUseStays()
    {
        const auto id = *QCoro::waitFor(m_service.save(segmentOf(u"Stars"_s, FiveStars)));
        m_database.execute(u"INSERT INTO campaign (name, segment_id) VALUES ('Promo Lebaran', %1)"_s.arg(id.value()));
        QCOMPARE(QCoro::waitFor(m_service.fetch(id))->usedByCampaigns, 1);
        QCOMPARE(QCoro::waitFor(m_service.fetch(id))->campaignNames, QStringList {u"Promo Lebaran"_s});
        const auto refused = QCoro::waitFor(m_service.remove(id));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Conflict);
        QCOMPARE(refused.error().reason, u"segment.in_use"_s);
        QCOMPARE(refused.error().detail, u"Promo Lebaran"_s);

        m_database.execute(u"DELETE FROM campaign WHERE id > 4"_s);
        QVERIFY(QCoro::waitFor(m_service.remove(id)));
        QCOMPARE(QCoro::waitFor(m_service.fetch(id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(QCoro::waitFor(m_service.remove(id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(QCoro::waitFor(m_service.refresh(id)).error().kind, ErrorKind::NotFound);
        QCOMPARE(QCoro::waitFor(m_service.previewSaved(id)).error().kind, ErrorKind::NotFound);
    }

    void theListIsByNameAndKeepsWhatItDoesNotUnderstand()
    {
        QVERIFY(QCoro::waitFor(m_service.save(segmentOf(u"zebra"_s, FiveStars))));
        QVERIFY(QCoro::waitFor(m_service.save(segmentOf(u"Apel"_s, FiveStars))));
        m_database.execute(u"INSERT INTO segment (name, kind, criteria) VALUES ('Later', 'dynamic', '[]')"_s);
        const auto list = QCoro::waitFor(m_service.list());
        QVERIFY(list);
        QStringList names;
        for (const auto& segment : *list) {
            names.append(segment.name);
        }
        QCOMPARE(names, (QStringList {u"Apel"_s, u"Later"_s, u"zebra"_s}));
        QCOMPARE(list->at(0).criteria, FiveStars);
        QCOMPARE(list->at(1).criteria, Criteria {});
    }

    void everyDecisionIsInTheAuditLog()
    {
        m_database.execute(u"CREATE TEMP TABLE before AS SELECT max(id) AS id FROM audit_entry"_s);
        const auto id = *QCoro::waitFor(m_service.save(segmentOf(u"Kept"_s, FiveStars, SegmentKind::Static)));
        QVERIFY(QCoro::waitFor(m_service.refresh(id)));
        QVERIFY(QCoro::waitFor(m_service.remove(id)));
        QCOMPARE(m_database
                     .value(u"SELECT string_agg(action || ' ' || actor, ', ' ORDER BY id) FROM audit_entry "
                            "WHERE id > coalesce((SELECT id FROM before), 0)"_s)
                     .toString(),
                 u"segment.saved owner, segment.refreshed owner, segment.deleted owner"_s);
    }

    void aNewerPreviewEndsTheOlder()
    {
        m_database.execute(u"BEGIN; LOCK TABLE contact IN ACCESS EXCLUSIVE MODE"_s);
        QList<Result<SegmentPreview>> answers;
        const auto ask = [&](int stars) {
            QCoro::connect(m_service.preview(only(RatingCriterion {Comparison::Equal, stars, stars})), this,
                           [&answers](const Result<SegmentPreview>& answer) { answers.push_back(answer); });
        };
        ask(2);
        QTRY_VERIFY(m_database.value(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s).toInt()
                    == 1); // it is at work
        ask(3);
        ask(4);
        ask(5);
        QTRY_COMPARE(answers.size(), 3);
        for (const auto& answer : answers) {
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::Cancelled);
        }
        m_database.execute(u"COMMIT"_s);
        QTRY_COMPARE(answers.size(), 4);
        QVERIFY(answers.last());
        QVERIFY(answers.last()->count > 0);
    }

    void aLateCancelDoesNotHitTheNewest()
    {
        m_database.execute(u"BEGIN; LOCK TABLE contact IN ACCESS EXCLUSIVE MODE"_s);
        std::optional<Result<SegmentPreview>> answer;
        QCoro::connect(m_service.preview(FiveStars), this,
                       [&answer](const Result<SegmentPreview>& got) { answer = got; });
        QTRY_VERIFY(m_database.value(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s).toInt() == 1);
        m_previews.cancelRunning();
        m_database.execute(u"COMMIT"_s);
        QTRY_VERIFY(answer.has_value());
        QVERIFY2(*answer, answer->has_value() ? "" : qPrintable(answer->error().detail));
    }

private:
    TestDatabase m_database;
    db::DbExecutor m_previews {m_database.settings(), TestDatabase::catalog()};
    SqlSegmentService m_sqlService {m_database.executor(), m_previews, u"owner"_s};
    SegmentService& m_service = m_sqlService;
    QList<Person> m_people;
};

QTEST_GUILESS_MAIN(TestSegmentService)
#include "tst_segmentservice.moc"
