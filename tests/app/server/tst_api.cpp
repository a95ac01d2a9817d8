#include "services/access/Role.h"
#include "services/api/Routes.h"
#include "services/api/TokenRepository.h"
#include "tests/app/server/ApiWorld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

const auto Everyone = "{\"match\":\"all\",\"of\":[{\"type\":\"everyone\"}]}"_ba;

QByteArray bytesOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray segmentNamed(const QByteArray& name)
{
    return "{\"name\":\"" + name + "\",\"criteria\":" + Everyone + '}';
}

QByteArray pathOf(const api::Route& route, const QByteArray& id)
{
    return QByteArray(route.path).replace("{id}", id);
}

} // namespace

/// The REST interface over HTTP and a real database, as somebody outside uses and misuses it.
class TestApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ApiWorld>();
        m_world->shop().addContacts(5);
        m_world->shop().addNumber();
    }

    void aSegmentIsMadeReadChangedAndDeleted()
    {
        const auto made = m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed("Semua"));
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"contact_count"_s).toInt(), 5);
        const auto address = made.headers.value("location"_ba);
        QCOMPARE(m_world->ask("GET"_ba, address).json(), made.json());
        const auto renamed = m_world->ask("PUT"_ba, address, "{\"name\":\"Semua orang\"}"_ba);
        QCOMPARE(renamed.json().value(u"name"_s).toString(), u"Semua orang"_s);
        QCOMPARE(renamed.json().value(u"criteria"_s), made.json().value(u"criteria"_s));
        QCOMPARE(m_world->ask("POST"_ba, address + "/preview").json().value(u"count"_s).toInt(), 5);
        QCOMPARE(m_world->ask("POST"_ba, address + "/refresh").status, 200);
        QCOMPARE(m_world->ask("DELETE"_ba, address).status, 204);
        QCOMPARE(m_world->ask("GET"_ba, address).status, 404);
        QCOMPARE(m_world->ask("DELETE"_ba, address).status, 404);
    }

    void aTakenNameIsAConflictWithItsCode()
    {
        QCOMPARE(m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed("Semua")).status, 201);
        const auto again = m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed("Semua"));
        QCOMPARE(again.status, 409);
        QCOMPARE(again.type, "application/problem+json"_ba);
        QCOMPARE(again.code(), u"segment.name_taken"_s);
    }

    void whatIsNotUnderstoodIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("place");
        QTest::newRow("an unknown member")
            << "{\"name\":\"a\",\"criteria\":{\"match\":\"all\",\"of\":[{\"type\":\"everyone\"}]},\"x\":1}"_ba
            << u"$.x"_s;
        QTest::newRow("another type") << "{\"name\":7,\"criteria\":{\"match\":\"all\",\"of\":[]}}"_ba << u"$.name"_s;
        QTest::newRow("an unknown row")
            << "{\"name\":\"a\",\"criteria\":{\"match\":\"all\",\"of\":[{\"type\":\"astrology\"}]}}"_ba << u"of[0]"_s;
        QTest::newRow("nothing") << "{\"name\":\"a\"}"_ba << u"$.criteria"_s;
    }

    void whatIsNotUnderstoodIsRefusedWithItsPlace()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, place);
        const auto reply = m_world->ask("POST"_ba, "/api/segments"_ba, body);
        QCOMPARE(reply.status, 422);
        QVERIFY2(reply.json().value(u"detail"_s).toString().contains(place), reply.body.constData());
    }

    void aBodyThatIsNoJsonIsABadRequest()
    {
        QCOMPARE(m_world->ask("POST"_ba, "/api/segments"_ba, "{"_ba).status, 400);
        QCOMPARE(m_world->ask("POST"_ba, "/api/segments"_ba, "a=b"_ba, {{"Content-Type"_ba, "text/plain"_ba}}).status,
                 415);
    }

    void pagesGoThroughAllRowsOnce()
    {
        QSet<qint64> seen;
        QString cursor;
        int pages = 0;
        do {
            const auto path
                = "/api/contacts?limit=2" + (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor.toLatin1());
            const auto page = m_world->ask("GET"_ba, path).json();
            const auto items = page.value(u"items"_s).toArray();
            for (const auto& item : items) {
                seen.insert(item[u"id"_s].toInteger());
            }
            cursor = page.value(u"next_cursor"_s).toString();
            ++pages;
        } while (!cursor.isEmpty() && pages < 10);
        QCOMPARE(seen.size(), 5);
        QCOMPARE(pages, 3);
        QCOMPARE(m_world->ask("GET"_ba, "/api/contacts?cursor=abc"_ba).code(), u"cursor.invalid"_s);
        QCOMPARE(m_world->ask("GET"_ba, "/api/contacts?limit=501"_ba).status, 422);
        QCOMPARE(m_world->ask("GET"_ba, "/api/contacts?limit=5&limit=6"_ba).status, 422);
        QCOMPARE(m_world->ask("GET"_ba, "/api/contacts?sort=name"_ba).status, 422);
    }

    void aContactIsMadeChangedStoppedAndRemoved()
    {
        QCOMPARE(m_world->ask("POST"_ba, "/api/labels"_ba, "{\"name\":\"VIP\"}"_ba).status, 201);
        const auto made
            = m_world->ask("POST"_ba, "/api/contacts"_ba,
                           "{\"name\":\"Budi\",\"phone\":\"0812 3456 7801\",\"labels\":[\"vip\"],\"rating\":4}"_ba);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"phone"_s).toString(), u"+6281234567801"_s);
        QCOMPARE(made.json().value(u"labels"_s).toArray(), QJsonArray {u"VIP"_s});
        const auto address = made.headers.value("location"_ba);
        const auto changed = m_world->ask("PUT"_ba, address, "{\"rating\":null,\"labels\":[]}"_ba).json();
        QVERIFY(changed.value(u"rating"_s).isNull());
        QCOMPARE(changed.value(u"name"_s).toString(), u"Budi"_s);
        const auto stopped = m_world->ask("POST"_ba, address + "/opt-out", "{\"evidence\":\"at the till\"}"_ba).json();
        QCOMPARE(stopped.value(u"opted_out"_s).toBool(), true);
        QCOMPARE(m_world->ask("POST"_ba, address + "/opt-in").json().value(u"opted_out"_s).toBool(), false);
        QCOMPARE(m_world->ask("DELETE"_ba, address).status, 204);
        QCOMPARE(m_world->ask("DELETE"_ba, address).status, 404);
    }

    void anImportIsAJobWithProgressAndAReport()
    {
        const auto begun
            = m_world->ask("POST"_ba, "/api/contacts/import"_ba, "nama,telepon\nBudi,081234567801\nSiti,kosong\n"_ba,
                           {{"Content-Type"_ba, "text/csv"_ba}});
        QCOMPARE(begun.status, 202);
        const auto address = begun.headers.value("location"_ba);
        QTRY_COMPARE(m_world->ask("GET"_ba, address).json().value(u"status"_s).toString(), u"succeeded"_s);
        const auto report = m_world->ask("GET"_ba, address).json().value(u"result"_s).toObject();
        QCOMPARE(report.value(u"added"_s).toInt(), 1);
        QCOMPARE(report.value(u"rejected"_s).toInt(), 1);
        const auto other = api::createToken(m_world->database().session(), u"test"_s, u"other"_s, Role::Owner).value();
        QCOMPARE(m_world->askAs(other, "GET"_ba, address).status, 404);
        QCOMPARE(m_world->ask("POST"_ba, "/api/contacts/imports/1/undo"_ba).json().value(u"removed"_s).toInt(), 1);
    }

    void aCampaignIsReviewedConfirmedAndLaunched()
    {
        const auto campaign = draft();
        const auto receipt = m_world->ask("GET"_ba, campaign + "/receipt").json();
        QCOMPARE(receipt.value(u"recipients"_s).toInt(), 5);
        QCOMPARE(receipt.value(u"must_confirm"_s).toBool(), true);
        const auto unsaid = m_world->ask("POST"_ba, campaign + "/send");
        QCOMPARE(unsaid.status, 422);
        QCOMPARE(unsaid.code(), u"campaign.confirm"_s);
        QCOMPARE(m_world->ask("POST"_ba, campaign + "/send", "{\"confirmed_recipients\":4}"_ba).code(),
                 u"campaign.confirm"_s);
        const auto sent = m_world->ask("POST"_ba, campaign + "/send", "{\"confirmed_recipients\":5}"_ba);
        QCOMPARE(sent.json().value(u"status"_s).toString(), u"running"_s);
        QCOMPARE(m_world->ask("POST"_ba, campaign + "/send", "{\"confirmed_recipients\":5}"_ba).code(),
                 u"campaign.not_allowed"_s);
        QCOMPARE(statusAfter(campaign + "/pause"), u"paused"_s);
        QCOMPARE(statusAfter(campaign + "/resume"), u"running"_s);
        QCOMPARE(statusAfter(campaign + "/cancel"), u"stopped"_s);
        const auto frozen = m_world->ask("GET"_ba, campaign + "/receipt").json();
        QCOMPARE(frozen.value(u"frozen"_s).toBool(), true);
        QCOMPARE(frozen.value(u"recipients"_s).toInt(), 5);
        QCOMPARE(m_world->ask("GET"_ba, campaign + "/messages?limit=3").json().value(u"items"_s).toArray().size(), 3);
    }

    void aScheduledCampaignIsADraftAgainWhenItIsCancelled()
    {
        const auto campaign = draft();
        QCOMPARE(m_world->ask("POST"_ba, campaign + "/schedule", "{\"confirmed_recipients\":5}"_ba).status, 422);
        const auto past = "{\"confirmed_recipients\":5,\"scheduled_at\":\"2020-01-01T00:00:00Z\"}"_ba;
        QCOMPARE(m_world->ask("POST"_ba, campaign + "/schedule", past).status, 422);
        const auto later = QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate).toLatin1();
        const auto scheduled = m_world->ask("POST"_ba, campaign + "/schedule",
                                            "{\"confirmed_recipients\":5,\"scheduled_at\":\"" + later + "\"}");
        QCOMPARE(scheduled.json().value(u"status"_s).toString(), u"scheduled"_s);
        QCOMPARE(m_world->ask("GET"_ba, "/api/campaigns?status=scheduled"_ba).json().value(u"items"_s).toArray().size(),
                 1);
        QCOMPARE(statusAfter(campaign + "/cancel"), u"draft"_s);
    }

    void anActIsDoneOnceForItsKey()
    {
        const QHash<QByteArray, QByteArray> key {{"Idempotency-Key"_ba, "order-7"_ba}};
        const auto first = m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed("Semua"), key);
        const auto second = m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed("Semua"), key);
        QCOMPARE(first.status, 201);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.body, first.body);
        QCOMPARE(second.headers.value("location"_ba), first.headers.value("location"_ba));
        QCOMPARE(second.headers.value("idempotency-replayed"_ba), "true"_ba);
        const auto other = m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed("Lain"), key);
        QCOMPARE(other.status, 409);
        QCOMPARE(other.code(), u"repeat.other_request"_s);
        // Keys are everybody's own.
        const auto token = api::createToken(m_world->database().session(), u"test"_s, u"other"_s, Role::Owner).value();
        QCOMPARE(m_world->askAs(token, "POST"_ba, "/api/segments"_ba, segmentNamed("Lain"), key).status, 201);
    }

    void anActThatWasCutOffIsNotDoneAgain()
    {
        const QHash<QByteArray, QByteArray> key {{"Idempotency-Key"_ba, "k"_ba}};
        const auto again = [&] { return m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed("A"), key); };
        QCOMPARE(again().status, 201);
        m_world->database().execute(u"UPDATE api_repeat SET status = NULL"_s);
        QCOMPARE(again().code(), u"repeat.under_way"_s);
        m_world->database().execute(u"UPDATE api_repeat SET begun_at = now() - interval '10 minutes'"_s);
        QCOMPARE(again().code(), u"repeat.unknown"_s);
        QCOMPARE(m_world->database().value(u"SELECT count(*) FROM segment"_s).toInt(), 1);
    }

    void nobodyGetsInWithoutAToken()
    {
        auto& session = m_world->database().session();
        const auto expired
            = api::createToken(session, u"test"_s, u"old"_s, Role::Owner, QDateTime::currentDateTimeUtc().addSecs(-1))
                  .value();
        const auto revoked = api::createToken(session, u"test"_s, u"gone"_s, Role::Owner).value();
        QCOMPARE(m_world->askAs(revoked, "GET"_ba, "/api/segments"_ba).status, 200);
        QVERIFY(api::revokeToken(session, u"test"_s, u"gone"_s));
        auto forged = m_world->tokenOf(Role::Owner);
        forged.back() = forged.endsWith('A') ? 'B' : 'A';
        for (const auto& route : api::allRoutes()) {
            for (const auto& token : {QByteArray(), expired, revoked, forged, "' OR true --"_ba}) {
                const auto reply = m_world->askAs(token, route.method, pathOf(route, "1"));
                QVERIFY2(reply.status == 401 || reply.status == 429, route.path.constData());
                QVERIFY(reply.status == 429 || reply.headers.value("www-authenticate"_ba) == "Bearer"_ba);
            }
        }
        QCOMPARE(m_world->ask("GET"_ba, "/api/segments"_ba).status, 200);
        QCOMPARE(
            m_world->database().value(u"SELECT count(*) FROM api_token WHERE hash::text LIKE '%siaran_%'"_s).toInt(),
            0);
    }

    void aRoleMayDoWhatItsRoutesSayAndNothingElse()
    {
        for (const auto role : {Role::Supervisor, Role::Agent}) {
            for (const auto& route : api::allRoutes()) {
                if (route.operation == "followEvents"_L1) {
                    continue; // everybody's, and an answer without an end
                }
                const auto reply = m_world->askAs(m_world->tokenOf(role), route.method, pathOf(route, "999999"));
                const bool refused = reply.status == 403 && reply.code() == "access.role"_L1;
                QVERIFY2(refused == !api::allows(route.access, role),
                         (route.method + ' ' + route.path + ' ' + QByteArray::number(reply.status) + reply.body)
                             .constData());
                QVERIFY2(reply.status != 500, (route.method + ' ' + route.path + ' ' + reply.body).constData());
                if (refused) {
                    QCOMPARE(reply.type, "application/problem+json"_ba);
                    QCOMPARE(reply.json().value(u"type"_s).toString(), u"urn:siaran:problem:access.role"_s);
                    QCOMPARE(reply.json().value(u"title"_s).toString(), u"The role of this token may not do this."_s);
                }
            }
        }
    }

    void theDatabaseRefusesWhatTheRouteLetsThrough()
    {
        // The services of an agent, asked for what no route gives an agent.
        const auto agents = m_world->database().settings().as(access::databaseRole(Role::Agent));
        db::Session session(agents, TestDatabase::catalog());
        QVERIFY(session.open());
        auto campaigns = session.run("campaigns/list"_L1, {{":ids"_L1, QVariant(QMetaType::fromType<QString>())}});
        QVERIFY(!campaigns || !campaigns->next());
        QVERIFY(!session.runScript(u"SELECT * FROM api_token"_s));
    }

    void whatPeopleWriteComesBackAsTheyWroteIt_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("sql") << u"'; DROP TABLE contact; --"_s;
        QTest::newRow("html") << u"<img src=x onerror=alert(1)>"_s;
        QTest::newRow("formula") << u"=cmd|' /C calc'!A0"_s;
        QTest::newRow("path") << u"../../../etc/passwd"_s;
        QTest::newRow("placeholders") << u":id {name} %1 ? $1"_s;
    }

    void whatPeopleWriteComesBackAsTheyWroteIt()
    {
        QFETCH(const QString, name);
        const auto body = bytesOf({{u"name"_s, name}, {u"phone"_s, u"081234567801"_s}});
        const auto made = m_world->ask("POST"_ba, "/api/contacts"_ba, body);
        QCOMPARE(made.status, 201);
        QCOMPARE(made.json().value(u"name"_s).toString(), name);
        const auto search = "/api/contacts?q=" + name.toUtf8().toPercentEncoding();
        QCOMPARE(m_world->ask("GET"_ba, search).status, 200);
        QCOMPARE(m_world->database().value(u"SELECT count(*) FROM contact"_s).toInt(), 6);
    }

    void strangePathsLeadNowhere()
    {
        for (const auto& path : {"/api/../etc/passwd"_ba, "/api/segments/%2e%2e/1"_ba, "/api/segments/1/../2"_ba,
                                 "/api/segments/0"_ba, "/api/segments/-1"_ba, "/api/segments/01"_ba,
                                 "/api/segments/1%00"_ba, "/api/segments/99999999999999999999"_ba, "/api//segments"_ba,
                                 "/api/campaigns/1/export?format=../../x"_ba}) {
            const auto reply = m_world->ask("GET"_ba, path);
            QVERIFY2(reply.status == 404 || reply.status == 422, (path + QByteArray::number(reply.status)).constData());
        }
        const auto wrong = m_world->ask("PATCH"_ba, "/api/segments"_ba);
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.headers.value("allow"_ba), "GET, POST"_ba);
    }

    void nobodyElsesWebPageMayRead()
    {
        const auto reply = m_world->ask("GET"_ba, "/api/segments"_ba, {}, {{"Origin"_ba, "https://evil.example"_ba}});
        QVERIFY(!reply.headers.contains("access-control-allow-origin"_ba));
        QCOMPARE(reply.headers.value("cache-control"_ba), "no-store"_ba);
        QCOMPARE(reply.headers.value("x-content-type-options"_ba), "nosniff"_ba);
    }

    void whoAsksTooOftenIsToldWhenToComeBack()
    {
        ApiWorld slow(api::ApiLimits {.requestsPerSecond = 1, .burst = 3});
        int refused = 0;
        for (int i = 0; i < 6; ++i) {
            const auto reply = slow.ask("GET"_ba, "/api/labels"_ba);
            refused += reply.status == 429 && reply.headers.contains("retry-after"_ba) ? 1 : 0;
        }
        QVERIFY(refused >= 2);
    }

    void monitorsSeeHowThingsAreAndNobodysName()
    {
        QCOMPARE(m_world->ask("GET"_ba, "/api/contacts"_ba).status, 200);
        QCOMPARE(m_world->askAs(QByteArray(), "GET"_ba, "/healthz"_ba).body, "ok\n"_ba);
        QCOMPARE(m_world->askAs(QByteArray(), "GET"_ba, "/readyz"_ba).status, 200);
        const auto metrics = m_world->askAs(QByteArray(), "GET"_ba, "/metrics"_ba).body;
        for (const auto& name :
             {"siaran_queue_depth 0"_ba, "siaran_messages_in_doubt 0"_ba, "siaran_webhook_dead_letters 0"_ba,
              "siaran_webhook_lag_seconds 0"_ba, "siaran_database_up 1"_ba, "siaran_pacing_messages_per_second"_ba,
              "siaran_api_requests_total{operation=\"listContacts\",status=\"200\"} 1"_ba}) {
            QVERIFY2(metrics.contains(name), name.constData());
        }
        QVERIFY(!metrics.contains("Customer"));
        QVERIFY(!metrics.contains("+62"));
    }

    void whoListensHearsAndComesBackWithoutALoss()
    {
        const auto campaign = draft();
        const auto first = listen({}, "heard"_ba);
        const auto position = lastIdIn(first);
        QVERIFY(!position.isEmpty());
        const auto sent = m_world->ask("POST"_ba, campaign + "/send", "{\"confirmed_recipients\":5}"_ba);
        QVERIFY(sent.status < 300);
        const auto missed = listen(position, "campaign.progress"_ba);
        QVERIFY(missed.contains("event: campaign.state\n"));
        QCOMPARE(missed.count("event: message.status\n"), 5);
        QVERIFY(listen("99999999999.0"_ba, "resync"_ba).contains("event: resync\n"));
        const auto refused
            = m_world->ask("GET"_ba, "/api/events"_ba, {}, {{"Last-Event-ID"_ba, "1; DROP TABLE campaign"_ba}});
        QCOMPARE(refused.code(), u"events.last_id"_s);
    }

private:
    /// The address of a new campaign to everyone.
    QByteArray draft()
    {
        m_world->shop().addTemplate();
        const auto source = m_world->ask("GET"_ba, "/api/whatsapp/templates"_ba).json()[u"items"_s][0][u"id"_s];
        const auto segment = m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed("Semua"));
        const auto variables = QJsonObject {{u"1"_s, QJsonObject {{u"source"_s, u"name"_s}}},
                                            {u"2"_s, QJsonObject {{u"source"_s, u"fixed"_s}, {u"value"_s, u"Solo"_s}}}};
        const auto made = m_world->ask(
            "POST"_ba, "/api/campaigns"_ba,
            bytesOf({{u"name"_s, u"Promo"_s},
                     {u"segment_id"_s, segment.json().value(u"id"_s)},
                     {u"message"_s, QJsonObject {{u"template_id"_s, source}, {u"variables"_s, variables}}}}));
        if (made.status != 201) {
            qFatal("%s", made.body.constData());
        }
        return made.headers.value("location"_ba);
    }

    QString statusAfter(const QByteArray& act)
    {
        return m_world->ask("POST"_ba, act).json().value(u"status"_s).toString();
    }

    /// What a listener hears until an event of this name.
    QByteArray listen(const QByteArray& lastEvent, const QByteArray& until)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_world->port());
        socket.write("GET /api/events HTTP/1.1\r\nAuthorization: Bearer " + m_world->tokenOf(Role::Owner) + "\r\n"
                     + (lastEvent.isEmpty() ? QByteArray() : "Last-Event-ID: " + lastEvent + "\r\n") + "\r\n");
        QByteArray heard;
        (void)QTest::qWaitFor(
            [&] {
                heard += socket.readAll();
                return heard.contains("event: " + until) && heard.endsWith("data: {}\n\n");
            },
            10'000);
        return heard;
    }

    static QByteArray lastIdIn(const QByteArray& events)
    {
        const auto at = events.lastIndexOf("\nid: ");
        return at < 0 ? QByteArray() : events.mid(at + 5).split('\n').first();
    }

    std::unique_ptr<ApiWorld> m_world;
};

QTEST_GUILESS_MAIN(TestApi)
#include "tst_api.moc"
