#include "services/api/TokenRepository.h"
#include "tests/app/server/ApiWorld.h"
#include "tests/app/server/OpenApi.h"
#include "tests/security/NastyTexts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

QByteArray pathOf(const OpenApi::Operation& operation, const QByteArray& id)
{
    return QByteArray(operation.path).replace("{id}", id);
}

QByteArray contextOf(const OpenApi::Operation& operation, const ApiReply& reply)
{
    return operation.method + ' ' + operation.path + ": " + QByteArray::number(reply.status) + ' '
        + reply.body.left(200);
}

bool mayUse(const OpenApi::Operation& operation, Role role)
{
    static const QRegularExpression roles(u"Roles: ([a-z, ]+)"_s);
    const auto said = roles.match(operation.description.value(u"description"_s).toString()).captured(1);
    return said.split(u", "_s).contains(access::toWord(role));
}

QByteArray segmentNamed(const QString& name)
{
    const QJsonObject everyone {{u"match"_s, u"all"_s},
                                {u"of"_s, QJsonArray {QJsonObject {{u"type"_s, u"everyone"_s}}}}};
    return QJsonDocument({{u"name"_s, name}, {u"criteria"_s, everyone}}).toJson();
}

} // namespace

/// Every door of the REST interface that docs/openapi.yaml knows, tried by whoever has no business behind it.
class TestDoors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<ApiWorld>(api::ApiLimits {
            .requestsPerSecond = 1e6, .burst = 1e6, .failedLoginsPerSecond = 1e6, .failedLoginBurst = 1e6});
        m_world->shop().addContacts(3);
        m_world->shop().addNumber();
        m_world->shop().addTemplate();
        QCOMPARE(m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed(u"Semua"_s)).status, 201);
    }

    void aTokenThatIsForgedExpiredOrRevokedOpensNothing()
    {
        auto& session = m_world->database().session();
        const auto yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
        const auto expired = api::createToken(session, u"test"_s, u"old"_s, Role::Owner, yesterday).value();
        const auto revoked = api::createToken(session, u"test"_s, u"gone"_s, Role::Owner).value();
        QVERIFY(api::revokeToken(session, u"test"_s, u"gone"_s));
        const auto good = m_world->tokenOf(Role::Owner);
        auto forged = good;
        forged.back() = forged.endsWith('A') ? 'B' : 'A';
        const auto hash
            = m_world->database().value(u"SELECT encode(hash, 'hex') FROM api_token LIMIT 1"_s).toByteArray();
        const auto before = everything();
        for (const auto& operation : m_document.operations()) {
            if (operation.isPublic()) {
                continue;
            }
            for (const auto& token : {QByteArray(), expired, revoked, forged}) {
                const auto reply = m_world->askAs(token, operation.method, pathOf(operation, "1"));
                QVERIFY2(reply.status == 401, contextOf(operation, reply).constData());
                QCOMPARE(reply.code(), u"token.invalid"_s);
            }
        }
        for (const auto& token : {hash, good.chopped(1), good + '0', good.toUpper(), "' OR true --"_ba, "null"_ba}) {
            QCOMPARE(m_world->askAs(token, "GET"_ba, "/api/contacts"_ba).status, 401);
        }
        QCOMPARE(everything(), before);
    }

    void aTokenOfAnotherRoleOpensWhatTheDocumentSaysAndNothingElse()
    {
        (void)m_world->tokenOf(Role::Supervisor);
        (void)m_world->tokenOf(Role::Agent);
        const auto before = everything();
        for (const auto role : {Role::Supervisor, Role::Agent}) {
            for (const auto& operation : m_document.operations()) {
                if (operation.isPublic() || operation.id() == "followEvents"_L1) {
                    continue; // an answer without an end
                }
                const bool isWriting = operation.method != "GET"_ba;
                if (isWriting && mayUse(operation, role)) {
                    continue; // what it may do it would do
                }
                const auto reply = m_world->askAs(m_world->tokenOf(role), operation.method, pathOf(operation, "1"));
                const bool isRefused = reply.status == 403 && reply.code() == "access.role"_L1;
                QVERIFY2(isRefused != mayUse(operation, role), contextOf(operation, reply).constData());
                QVERIFY2(reply.status < 500, contextOf(operation, reply).constData());
            }
        }
        QCOMPARE(everything(), before);
    }

    void anIdOfNobodyIsNotFoundAndAnIdThatIsNoneLeadsNowhere()
    {
        for (const auto& operation : m_document.operations()) {
            if (operation.isPublic() || !operation.path.contains("{id}")) {
                continue;
            }
            for (const auto& id : {"999999"_ba, "-1"_ba, "1%20OR%201=1"_ba}) {
                const auto reply = m_world->ask(operation.method, pathOf(operation, id));
                // A body that is missing may be what it minds first.
                QVERIFY2(reply.status == 404 || reply.status == 422 || reply.status == 400 || reply.status == 415,
                         contextOf(operation, reply).constData());
            }
        }
        for (const auto& id : {"9223372036854775807"_ba, "99999999999999999999"_ba, "0"_ba, "1;"_ba, "%27"_ba,
                               "..%2f1"_ba, "1%00"_ba, "%EF%BC%91"_ba}) {
            QCOMPARE(m_world->ask("GET"_ba, "/api/segments/" + id).status, 404);
        }
    }

    void aJobAndAKeyAreOfTheirTokenAlone()
    {
        auto& session = m_world->database().session();
        const auto other = api::createToken(session, u"test"_s, u"another owner"_s, Role::Owner).value();
        const auto agent = m_world->tokenOf(Role::Agent);
        const auto job = m_world->ask("POST"_ba, "/api/contacts/import"_ba, "nama,telepon\nBudi,081234567899\n"_ba,
                                      {{"Content-Type"_ba, "text/csv"_ba}});
        QCOMPARE(job.status, 202);
        const auto address = "/api/jobs/" + QByteArray::number(job.json().value(u"id"_s).toInteger());
        QCOMPARE(m_world->ask("GET"_ba, address).status, 200);
        QCOMPARE(m_world->askAs(agent, "GET"_ba, address).status, 404);
        QCOMPARE(m_world->askAs(other, "GET"_ba, address).status, 404);

        const QHash<QByteArray, QByteArray> key {{"Idempotency-Key"_ba, "the-same"_ba}};
        const auto mine = m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed(u"Satu"_s), key);
        QCOMPARE(mine.status, 201);
        const auto theirs = m_world->askAs(other, "POST"_ba, "/api/segments"_ba, segmentNamed(u"Satu"_s), key);
        QCOMPARE(theirs.code(), u"segment.name_taken"_s); // it was asked, not repeated
    }

    void noTextBreaksOutOfAnAnswerOrItsHeaders()
    {
        for (const auto& nasty : test::nastyTexts()) {
            const auto made = m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed(nasty.text));
            QVERIFY2(made.status == 201, qPrintable(nasty.to + u": "_s + QString::fromUtf8(made.body)));
            QCOMPARE(made.json().value(u"name"_s).toString(), nasty.text);
            const auto found = m_world->ask("GET"_ba, "/api/contacts?q=" + nasty.text.toUtf8().toPercentEncoding(), {},
                                            {{"X-Request-Id"_ba, nasty.text.toUtf8().toPercentEncoding()}});
            QCOMPARE(found.status, 200);
            for (const auto& reply : {made, found}) {
                QVERIFY2(!reply.headers.contains("set-cookie"_ba), qPrintable(nasty.to));
                QVERIFY(reply.type.startsWith("application/json"));
                QCOMPARE(reply.headers.value("x-content-type-options"_ba), "nosniff"_ba);
            }
        }
        QCOMPARE(m_world->database().value(u"SELECT count(*) FROM contact"_s).toInt(), 3);
    }

    void anExportTakesItsNameFromNobody()
    {
        const auto campaign
            = m_world->ask("POST"_ba, "/api/campaigns"_ba, "{\"name\":\"../../x\\\"; filename=evil.sh\"}"_ba);
        QVERIFY2(campaign.status == 201, campaign.body.constData());
        const auto address = "/api/campaigns/" + QByteArray::number(campaign.json().value(u"id"_s).toInteger());
        for (const auto& format : {"csv"_ba, "json"_ba}) {
            const auto file = m_world->ask("GET"_ba, address + "/export?format=" + format);
            QVERIFY(!file.headers.value("content-disposition"_ba).contains(".."));
            QVERIFY(!file.headers.value("content-disposition"_ba).contains("evil"));
        }
        for (const auto& format : {"../../etc/passwd"_ba, "csv%00.sh"_ba, "csv%0d%0aSet-Cookie:%20a=1"_ba, "CSV/"_ba}) {
            const auto refused = m_world->ask("GET"_ba, address + "/export?format=" + format);
            QCOMPARE(refused.status, 422);
            QVERIFY(!refused.headers.contains("set-cookie"_ba));
        }
    }

    void fiveHundredSlowClientsDoNotKeepARealOneOut()
    {
        std::vector<std::unique_ptr<QTcpSocket>> crowd;
        for (int i = 0; i < 500; ++i) {
            crowd.push_back(std::make_unique<QTcpSocket>());
            crowd.back()->connectToHost(QHostAddress::LocalHost, m_world->port());
            crowd.back()->write(i % 2 == 0 ? "POST /api/segments HTTP/1.1\r\nContent-Length: 3000\r\n\r\n{"_ba
                                           : "GET /api/segments HTTP/1.1\r\nAuthorization: Bear"_ba);
            QCoreApplication::processEvents();
        }
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(m_world->ask("GET"_ba, "/api/segments"_ba).status, 200);
            for (const auto& slow : crowd) { // they drip on
                slow->write("x");
            }
        }
        QCOMPARE(m_world->ask("POST"_ba, "/api/segments"_ba, segmentNamed(u"Dua"_s)).status, 201);
    }

private:
    /// How many rows each table has; that something was tried may be noted down.
    QString everything()
    {
        return m_world->database()
            .value(uR"(SELECT string_agg(relname || ' ' || (xpath('/row/c/text()', query_to_xml(
                         format('SELECT count(*) AS c FROM siaran.%I', relname), false, true, '')))[1]::text, E'\n' ORDER BY relname)
                       FROM pg_class WHERE relnamespace = 'siaran'::regnamespace AND relkind = 'r' AND relname !~ 'audit')"_s)
            .toString();
    }

    const OpenApi m_document;
    std::unique_ptr<ApiWorld> m_world;
};

QTEST_GUILESS_MAIN(TestDoors)
#include "tst_doors.moc"
