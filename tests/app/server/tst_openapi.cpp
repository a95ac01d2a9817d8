#include "services/api/Routes.h"
#include "tests/app/server/ApiWorld.h"
#include "tests/app/server/OpenApi.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

/// Values that fit a schema often, and often do not; the same for the same seed.
class Nonsense {
public:
    Nonsense(const OpenApi& document, quint32 seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    int upTo(int most) { return m_random.bounded(most); }

    QString text()
    {
        static const QStringList odd {
            u""_s,
            u"Budi"_s,
            u"' OR 1=1 --"_s,
            u"\"; DROP TABLE contact; --"_s,
            u"<script>alert(1)</script>"_s,
            u"=HYPERLINK(\"x\")"_s,
            u"../../etc/passwd"_s,
            u"a\r\nSet-Cookie: x=1"_s,
            u"%s%n%x"_s,
            u"{name} {{x}} :id ?"_s,
            QString(QChar(0)),
            QString(5000, u'x'),
            u"🌿𐍈\u202e"_s,
            QString(QChar(0xD800)),
            u"2026-01-31"_s,
            u"0812 3456 7890"_s,
            u"9999999999999999999999"_s,
            u"Asia/Jakarta"_s,
            u"2999-01-01T00:00:00Z"_s,
            u"NaN"_s,
        };
        // Half of them are what a phone number and a new name can be.
        return chance(50) ? u"0812%1"_s.arg(30'000'000 + upTo(9'000'000)) : odd.at(upTo(int(odd.size())));
    }

    QJsonValue number()
    {
        static const QList<double> odd {0, 1, 2, -1, 5, 0.5, 2147483648.0, 9007199254740993.0, 1e308, -1e308, 100};
        return odd.at(upTo(int(odd.size())));
    }

    QJsonValue anything()
    {
        switch (upTo(6)) {
        case 0: return text();
        case 1: return number();
        case 2: return chance(50);
        case 3: return QJsonArray {number(), text(), QJsonValue()};
        case 4: return QJsonObject {{text(), text()}};
        default: return QJsonValue();
        }
    }

    QJsonValue of(const QJsonObject& said, int depth = 0)
    {
        const auto schema = m_document.followed(said);
        if (chance(4) || depth > 6) {
            return anything();
        }
        // Rules are so particular that chance never makes one.
        if (schema.value(u"properties"_s).toObject().contains(u"of"_s) && chance(60)) {
            const QJsonObject everyone {{u"type"_s, u"everyone"_s}};
            return QJsonObject {{u"match"_s, u"all"_s}, {u"of"_s, QJsonArray {everyone}}};
        }
        const auto words = schema.value(u"enum"_s).toArray();
        if (!words.isEmpty()) {
            return words.at(upTo(int(words.size())));
        }
        auto type = schema.value(u"type"_s);
        if (type.isArray()) {
            type = type.toArray().at(upTo(int(type.toArray().size())));
        }
        const auto word = type.toString();
        if (word == "object"_L1) {
            return object(schema, depth);
        }
        if (word == "array"_L1) {
            QJsonArray array;
            for (int left = upTo(4); left > 0; --left) {
                array.append(of(schema.value(u"items"_s).toObject(), depth + 1));
            }
            return array;
        }
        return word == "string"_L1 ? QJsonValue(text())
            : word == "boolean"_L1 ? QJsonValue(chance(50))
            : word == "null"_L1    ? QJsonValue()
            : word.isEmpty()       ? anything()
                                   : number();
    }

private:
    QJsonObject object(const QJsonObject& schema, int depth)
    {
        QJsonObject object;
        const auto properties = schema.value(u"properties"_s).toObject();
        for (auto one = properties.begin(); one != properties.end(); ++one) {
            if (chance(80)) {
                object.insert(one.key(), of(one->toObject(), depth + 1));
            }
        }
        if (chance(10) || properties.isEmpty()) {
            object.insert(text(), anything());
        }
        return object;
    }

    const OpenApi& m_document;
    QRandomGenerator m_random;
};

} // namespace

/// The document says what the interface is, and the interface does what the document says.
class TestOpenApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<ApiWorld>(api::ApiLimits {
            .requestsPerSecond = 1e6, .burst = 1e6, .failedLoginsPerSecond = 1e6, .failedLoginBurst = 1e6});
        m_world->shop().addContacts(12);
        m_world->shop().addNumber();
        m_world->shop().addTemplate();
    }

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

    void theDocumentIsServed()
    {
        const auto reply = m_world->askAs(QByteArray(), "GET"_ba, "/api/openapi.yaml"_ba);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, m_document.text());
    }

    void noNonsenseBreaksIt()
    {
        Nonsense nonsense(m_document, 20261123);
        QHash<QString, int> successes;
        int asked = 0;
        for (int round = 0; round < 12; ++round) {
            for (const auto& operation : m_document.operations()) {
                if (operation.isPublic() || operation.id() == "followEvents"_L1) {
                    continue;
                }
                const auto reply = askNonsense(operation, nonsense);
                const auto context
                    = QString::fromLatin1(operation.method + ' ' + operation.path + " -> "
                                          + QByteArray::number(reply.status) + ' ' + reply.body.left(300));
                QVERIFY2(reply.status > 0 && reply.status < 500, qPrintable(context));
                const auto fault = m_document.faultOf(operation, reply.status, reply.type, reply.body);
                QVERIFY2(fault.isEmpty(), qPrintable(fault + u" in "_s + context));
                successes[operation.id()] += reply.status < 300 ? 1 : 0;
                ++asked;
            }
        }
        QVERIFY(asked > 500);
        // If nothing got through, the nonsense was too silly to test anything.
        QVERIFY(successes.value(u"createSegment"_s) + successes.value(u"createContact"_s)
                    + successes.value(u"createCampaign"_s)
                > 1);
        QVERIFY(successes.value(u"listContacts"_s) > 1);
    }

private:
    ApiReply askNonsense(const OpenApi::Operation& operation, Nonsense& nonsense)
    {
        const auto id = nonsense.chance(70) ? QByteArray::number(1 + nonsense.upTo(8)) : "9223372036854775807"_ba;
        auto path = QByteArray(operation.path).replace("{id}", id);
        QHash<QByteArray, QByteArray> headers;
        QByteArrayList query;
        for (const auto& parameter : m_document.parametersOf(operation)) {
            const auto place = parameter.value(u"in"_s).toString();
            if (place == "path"_L1 || !nonsense.chance(30)) {
                continue;
            }
            const auto value = nonsense.of(parameter.value(u"schema"_s).toObject()).toVariant().toString().toUtf8();
            const auto name = parameter.value(u"name"_s).toString().toLatin1();
            if (place == "query"_L1) {
                query.append(name + '=' + value.toPercentEncoding());
            } else {
                headers.insert(name, value.toPercentEncoding().left(300));
            }
        }
        if (!query.isEmpty()) {
            path += '?' + query.join('&');
        }
        const auto schema = m_document.bodyOf(operation);
        QByteArray body;
        if (!schema.isEmpty() || nonsense.chance(10)) {
            const auto value = nonsense.of(schema);
            body = value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
        }
        if (operation.id() == "importContacts"_L1) {
            headers.insert("Content-Type"_ba, "text/csv"_ba);
            body = "name,phone\n" + nonsense.text().toUtf8() + ',' + nonsense.text().toUtf8() + '\n';
        }
        return m_world->ask(operation.method, path, body, headers);
    }

    const OpenApi m_document;
    std::unique_ptr<ApiWorld> m_world;
};

QTEST_GUILESS_MAIN(TestOpenApi)
#include "tst_openapi.moc"
