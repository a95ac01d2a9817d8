#include "tests/app/server/ApiWorld.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>
#include <vector>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

/// A list of the interface, and the same list as a program without any pages reads it.
struct PagedList {
    QByteArray path;
    QString member; ///< what tells its rows apart
    QString clear;
    QString insert; ///< makes one row; %1 is a number nobody had yet, %2 one by chance
    QString oracle; ///< what tells the rows apart, in the order of the list
};

const QMap<QString, PagedList>& lists()
{
    static const QMap<QString, PagedList> all {
        {u"segments"_s,
         {.path = "/api/segments"_ba,
          .member = u"id"_s,
          .clear = u"DELETE FROM segment"_s,
          .insert = u"INSERT INTO segment (name, kind, criteria) "
                    "VALUES (CASE WHEN %2 % 2 = 0 THEN 'Segmen ' ELSE 'segmen ''É' END || %2 || ' ' || %1, 'dynamic', "
                    "'{\"match\":\"all\",\"of\":[{\"type\":\"everyone\"}]}')"_s,
          .oracle = u"SELECT id FROM segment ORDER BY lower(name)"_s}},
        {u"campaigns"_s,
         {.path = "/api/campaigns"_ba,
          .member = u"id"_s,
          .clear = u"DELETE FROM campaign"_s,
          .insert = u"INSERT INTO campaign (name, content) VALUES ('Promo %1', '{}')"_s,
          .oracle = u"SELECT id FROM campaign ORDER BY id DESC"_s}},
        {u"campaigns of a status"_s,
         {.path = "/api/campaigns?status=draft"_ba,
          .member = u"id"_s,
          .clear = u"DELETE FROM campaign"_s,
          .insert = u"INSERT INTO campaign (name, content, status, segment_id, frozen_at) VALUES ('Promo %1', '{}', "
                    "CASE WHEN %2 % 3 = 0 THEN 'stopped' ELSE 'draft' END, (SELECT min(id) FROM segment), now())"_s,
          .oracle = u"SELECT id FROM campaign WHERE status = 'draft' ORDER BY id DESC"_s}},
        {u"templates"_s,
         {.path = "/api/whatsapp/templates"_ba,
          .member = u"id"_s,
          .clear = u"DELETE FROM template"_s,
          .insert = u"INSERT INTO template (waba_id, name, language, category, status, removed_at) VALUES ('7', "
                    "'promo_' || %2 % 5, 'x' || %1, 'MARKETING', 'APPROVED', CASE WHEN %2 % 7 = 0 THEN now() END)"_s,
          .oracle = u"SELECT id FROM template WHERE removed_at IS NULL ORDER BY name, id"_s}},
        {u"templates of a status"_s,
         {.path = "/api/whatsapp/templates?status=other"_ba,
          .member = u"id"_s,
          .clear = u"DELETE FROM template"_s,
          .insert
          = u"INSERT INTO template (waba_id, name, language, category, status) VALUES ('7', 'promo_' || %2 % 5, "
            "'x' || %1, 'MARKETING', CASE WHEN %2 % 3 = 0 THEN 'PENDING' ELSE 'IN_APPEAL' END)"_s,
          .oracle = u"SELECT id FROM template WHERE status = 'IN_APPEAL' ORDER BY name, id"_s}},
        {u"replies"_s,
         {.path = "/api/campaigns/%/replies"_ba,
          .member = u"contact_id"_s,
          .clear = u"DELETE FROM campaign_message"_s,
          .insert = u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, replied_at) "
                    "SELECT max(id), %1, %1, '+62811' || 1000000 + %1, 'read', CASE WHEN %2 % 5 > 0 THEN timestamptz "
                    "'2026-03-14 09:00:00Z' + %2 % 9 * interval '1 second' END FROM campaign"_s,
          .oracle = u"SELECT contact_id FROM campaign_message WHERE replied_at IS NOT NULL ORDER BY replied_at DESC, "
                    "position DESC"_s}},
    };
    return all;
}

rc::Gen<std::vector<int>> chances(int most)
{
    return rc::gen::mapcat(rc::gen::inRange(0, most), [](int size) {
        return rc::gen::container<std::vector<int>>(static_cast<std::size_t>(size), rc::gen::inRange(0, 1000));
    });
}

/// Whether all of `part` is in `whole`, in the same order, with nothing or something between.
bool isWithin(const QList<qint64>& part, const QList<qint64>& whole)
{
    auto rest = whole.begin();
    return std::ranges::all_of(part, [&](qint64 one) {
        rest = std::find(rest, whole.end(), one);
        return rest != whole.end() && ++rest != whole.begin();
    });
}

} // namespace

/// Lists that are read a page at a time, while others write.
class TestApiPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<ApiWorld>(
            api::ApiLimits {.requestsPerSecond = 100'000, .burst = 100'000}); // as quick as it goes
    }

    void pagesHoldEachRowOnceWhileOthersWrite_data() { addLists(); }
    void pagesHoldEachRowOnceWhileOthersWrite()
    {
        QFETCH(const QString, name);
        const auto list = prepared(name);
        QVERIFY(rc::check("pages hold each row once while others write", [&] {
            m_world->database().execute(list.clear);
            add(list, *chances(25));
            const auto limit = *rc::gen::inRange(1, 8);
            const auto before = oracleOf(list);
            QList<qint64> found;
            QString cursor;
            do {
                const auto page = pageOf(list, limit, cursor);
                const auto items = page.value(u"items"_s).toArray();
                RC_ASSERT(items.size() <= limit);
                for (const auto& item : items) {
                    found.append(item[list.member].toInteger());
                }
                cursor = page.value(u"next_cursor"_s).toString();
                add(list, *chances(3));
            } while (!cursor.isEmpty() && found.size() < 200);
            // What was there comes, what is new may come, each at its place and none twice.
            RC_ASSERT(isWithin(before, found));
            RC_ASSERT(isWithin(found, oracleOf(list)));
        }));
    }

    void aPageGoesOnWhereItsLastRowWasWhenThatIsGone_data() { addLists(); }
    void aPageGoesOnWhereItsLastRowWasWhenThatIsGone()
    {
        QFETCH(const QString, name);
        const auto list = prepared(name);
        m_world->database().execute(list.clear);
        std::vector<int> many(40);
        std::ranges::generate(many, [next = 0]() mutable { return next += 37; });
        add(list, many);
        const auto all = oracleOf(list);
        QVERIFY(all.size() > 6);
        const auto cursor = pageOf(list, 3, {}).value(u"next_cursor"_s).toString();
        const auto table = list.clear.section(u' ', 2, 2);
        const auto key = table == "campaign_message"_L1 ? u"contact_id"_s : u"id"_s;
        m_world->database().execute(u"DELETE FROM %1 WHERE %2 = %3"_s.arg(table, key).arg(all.at(2)));
        const auto items = pageOf(list, 2, cursor).value(u"items"_s).toArray();
        QCOMPARE(items.at(0)[list.member].toInteger(), all.at(3));
        QCOMPARE(items.at(1)[list.member].toInteger(), all.at(4));
    }

    void aLaterPageCostsNoMoreThanTheFirst()
    {
        auto& database = m_world->database();
        (void)prepared(u"replies"_s);
        database.execute(u"DELETE FROM segment"_s);
        database.execute(u"INSERT INTO segment (name, kind, criteria) SELECT 'S' || n, 'dynamic', '{}' FROM "
                         "generate_series(1, 3000) n"_s);
        database.execute(u"INSERT INTO campaign (name, content) SELECT 'C' || n, '{}' FROM "
                         "generate_series(1, 3000) n"_s);
        database.execute(u"INSERT INTO template (waba_id, name, language, category, status) SELECT '7', 't_' || n / 3, "
                         "'x' || n, 'MARKETING', 'APPROVED' FROM generate_series(1, 3000) n"_s);
        database.execute(
            u"INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, replied_at) SELECT "
            "(SELECT max(id) FROM campaign), n, n, '+62811' || 1000000 + n, 'read', CASE WHEN n % 4 = 0 THEN "
            "timestamptz "
            "'2026-03-14 09:00:00Z' + n / 20 * interval '1 second' END FROM generate_series(1, 40000) n"_s);
        database.execute(u"ANALYZE segment; ANALYZE campaign; ANALYZE template; ANALYZE campaign_message"_s);
        const auto campaign = database.value(u"SELECT max(id) FROM campaign"_s).toString();
        const auto last = database.value(u"SELECT min(id) + 60 FROM campaign"_s).toString();
        expectIndex("segments/page"_L1, u"segment_name"_s, {{u":after"_s, u"'S99'"_s}});
        expectIndex("campaigns/page"_L1, u"campaign_pkey"_s, {{u":before"_s, last}, {u":status"_s, u"NULL"_s}});
        expectIndex(
            "templates/page"_L1, u"template_by_name"_s,
            {{u":name"_s, u"'t_500'"_s}, {u":id"_s, u"1"_s}, {u":status"_s, u"NULL"_s}, {u":known"_s, u"'{}'"_s}});
        expectIndex(
            "analytics/page_replies"_L1, u"campaign_message_replied"_s,
            {{u":campaign"_s, campaign}, {u":before"_s, u"'2026-03-14 09:01:00Z'"_s}, {u":position"_s, u"1204"_s}});
    }

private:
    static void addLists()
    {
        QTest::addColumn<QString>("name");
        const auto names = lists().keys();
        for (const auto& name : names) {
            QTest::newRow(qPrintable(name)) << name;
        }
    }

    /// With what it needs to be there.
    PagedList prepared(const QString& name)
    {
        auto& database = m_world->database();
        database.execute(u"DELETE FROM campaign_message; DELETE FROM campaign; DELETE FROM segment; "
                         "DELETE FROM template"_s);
        database.execute(u"INSERT INTO segment (name, kind, criteria) VALUES ('Semua', 'dynamic', '{}')"_s);
        auto list = lists().value(name);
        if (list.path.contains('%')) {
            m_world->database().execute(u"INSERT INTO campaign (name, content) VALUES ('Promo', '{}')"_s);
            list.path.replace("%", m_world->database().value(u"SELECT max(id) FROM campaign"_s).toByteArray());
        }
        return list;
    }

    /// A row for each number by chance.
    void add(const PagedList& list, const std::vector<int>& chances)
    {
        for (const auto chance : chances) {
            m_world->database().execute(list.insert.arg(++m_made).arg(chance));
        }
    }

    QList<qint64> oracleOf(const PagedList& list)
    {
        QList<qint64> keys;
        QSqlQuery query(m_world->database().session().database());
        if (!query.exec(list.oracle)) {
            qFatal("the oracle is wrong");
        }
        while (query.next()) {
            keys.append(query.value(0).toLongLong());
        }
        return keys;
    }

    QJsonObject pageOf(const PagedList& list, int limit, const QString& cursor)
    {
        auto path = list.path + (list.path.contains('?') ? '&' : '?') + "limit=" + QByteArray::number(limit);
        if (!cursor.isEmpty()) {
            path += "&cursor=" + cursor.toLatin1();
        }
        const auto reply = m_world->ask("GET"_ba, path);
        if (reply.status != 200) {
            qFatal("%s: %s", path.constData(), reply.body.constData());
        }
        return reply.json();
    }

    /// Runs a page from deep within and looks how many rows were read for it.
    void expectIndex(QLatin1StringView statement, const QString& index, const QMap<QString, QString>& values)
    {
        auto sql = TestDatabase::catalog().text(statement);
        for (auto value = values.begin(); value != values.end(); ++value) {
            sql.replace(value.key(), *value);
        }
        sql.replace(u":limit"_s, u"51"_s);
        QSqlQuery query(m_world->database().session().database());
        QVERIFY2(query.exec(u"EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) "_s + sql),
                 qPrintable(query.lastError().text()));
        QString plan;
        while (query.next()) {
            plan += query.value(0).toString() + u'\n';
        }
        static const QRegularExpression scan(u"Scan[a-z A-Z]* using (\\w+) on \\w+ \\(actual rows=([0-9]+)"_s);
        const auto match = scan.match(plan);
        QVERIFY2(match.hasMatch() && match.captured(1) == index, qPrintable(plan));
        QVERIFY2(match.captured(2).toInt() <= 100, qPrintable(plan));
        static const QRegularExpression whole(u"Seq Scan on \\w+ \\(actual"_s); // others were planned and not needed
        QVERIFY2(!plan.contains(whole), qPrintable(plan));
    }

    std::unique_ptr<ApiWorld> m_world;
    int m_made = 0;
};

QTEST_GUILESS_MAIN(TestApiPages)
#include "tst_apipages.moc"
