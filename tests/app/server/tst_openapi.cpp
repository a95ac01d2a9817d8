#include "services/api/Routes.h"
#include "tests/app/server/ApiWorld.h"
#include "tests/app/server/OpenApi.h"

#include <QJsonDocument>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

/// The document says what the interface is, and the interface does what the document says.
class TestOpenApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<ApiWorld>(); }

    void everyRouteIsInTheDocumentAndTheOtherWayRound()
    {
        QStringList written;
        for (const auto& operation : m_document.operations()) {
            if (!operation.isPublic()) {
                written.append(QString::fromLatin1(operation.method + ' ' + operation.path + ' ') + operation.id());
            }
        }
        QStringList served;
        for (const auto& route : api::allRoutes()) {
            served.append(QString::fromLatin1(route.method + ' ' + route.path + ' ') + route.operation);
        }
        written.sort();
        served.sort();
        QCOMPARE(served, written);
    }

    void whatActsTakesAnIdempotencyKeyAndSaysSo()
    {
        const auto routes = api::allRoutes();
        for (const auto& operation : m_document.operations()) {
            const auto route = std::ranges::find(routes, operation.id(), &api::Route::operation);
            if (route == routes.end()) {
                continue;
            }
            const auto parameters = m_document.parametersOf(operation);
            const bool says = std::ranges::any_of(parameters, [](const QJsonObject& parameter) {
                return parameter.value(u"name"_s).toString() == "Idempotency-Key"_L1;
            });
            QVERIFY2(says == route->acts, qPrintable(operation.id()));
        }
    }

    void theDocumentSaysTheRolesTheRoutesHave()
    {
        const auto routes = api::allRoutes();
        for (const auto& operation : m_document.operations()) {
            const auto route = std::ranges::find(routes, operation.id(), &api::Route::operation);
            if (route == routes.end()) {
                continue;
            }
            QStringList roles;
            for (const auto role : {access::Role::Owner, access::Role::Supervisor, access::Role::Agent}) {
                if (api::allows(route->access, role)) {
                    roles.append(access::toWord(role));
                }
            }
            const auto said = operation.description.value(u"description"_s).toString();
            QVERIFY2(said.contains(u"Roles: "_s + roles.join(u", "_s)), qPrintable(operation.id()));
        }
    }

    void whatAnExampleAsksIsDone()
    {
        int asked = 0;
        for (const auto& operation : m_document.operations()) {
            const auto example = m_document.exampleOf(operation);
            if (!example.isEmpty()) {
                const auto body = QJsonDocument(example).toJson(QJsonDocument::Compact);
                const auto reply = m_world->ask(operation.method, operation.path, body);
                QVERIFY2(reply.status < 300, reply.body.constData());
                QCOMPARE(m_document.faultOf(operation, reply.status, reply.type, reply.body), QString());
                ++asked;
            }
        }
        QVERIFY(asked > 0);
    }

    void anAnswerHasTheMembersOfItsExample()
    {
        int compared = 0;
        for (const auto& operation : m_document.operations()) {
            const auto example = m_document.answerExampleOf(operation);
            if (!example.isEmpty()) {
                const auto reply = m_world->ask(operation.method, operation.path);
                QCOMPARE(reply.json().keys(), example.keys());
                const auto written = QJsonDocument(example).toJson(QJsonDocument::Compact);
                QCOMPARE(m_document.faultOf(operation, 200, reply.type, written), QString());
                ++compared;
            }
        }
        QVERIFY(compared > 0);
    }

    void theDocumentIsServed()
    {
        const auto reply = m_world->askAs(QByteArray(), "GET"_ba, "/api/openapi.yaml"_ba);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, m_document.text());
    }

private:
    const OpenApi m_document;
    std::unique_ptr<ApiWorld> m_world;
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
