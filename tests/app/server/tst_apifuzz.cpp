#include "tests/app/server/RequestMaker.h"

#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Role;

namespace {

struct Effort {
    int rounds = 1; ///< of requests to every operation in every mood, and four times as many valid ones
    quint32 seed = 20261123;
};

/// Kept within what a report can hold.
QString told(const RawRequest& request, const ApiReply& reply)
{
    return QString::fromUtf8(request.bytes().left(800).toPercentEncoding(" {}[]\":,/?&=%.-_\r\n")) + u"\n-> "_s
        + QString::number(reply.status) + u' ' + QString::fromUtf8(reply.type) + u' '
        + QString::fromUtf8(reply.body.left(400));
}

} // namespace

/// Requests of all kinds made from the document: nothing breaks the server, and every answer is one the document
/// promises. `tst_apifuzz --rounds 100 --seed 7` tries for longer.
class TestApiFuzz : public QObject {
    Q_OBJECT

public:
    explicit TestApiFuzz(const Effort& effort)
        : m_effort(effort)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<ApiWorld>(api::ApiLimits {
            .requestsPerSecond = 1e6, .burst = 1e6, .failedLoginsPerSecond = 1e6, .failedLoginBurst = 1e6});
        m_world->shop().addContacts(12);
        m_world->shop().addNumber();
        m_world->shop().addTemplate();
        m_world->database().execute(u"INSERT INTO label (name) VALUES ('VIP')"_s);
        m_world->database().execute(u"INSERT INTO workflow_status (name) VALUES ('Baru')"_s);
    }

    void noRequestBreaksIt_data()
    {
        QTest::addColumn<RequestMaker::Mood>("mood");
        QTest::addColumn<Role>("role");
        QTest::newRow("valid") << RequestMaker::Mood::Valid << Role::Owner;
        QTest::newRow("nearly valid") << RequestMaker::Mood::NearlyValid << Role::Owner;
        QTest::newRow("hostile") << RequestMaker::Mood::Hostile << Role::Owner;
        QTest::newRow("hostile, of a supervisor") << RequestMaker::Mood::Hostile << Role::Supervisor;
        QTest::newRow("nearly valid, of an agent") << RequestMaker::Mood::NearlyValid << Role::Agent;
    }

    void noRequestBreaksIt()
    {
        QFETCH(const RequestMaker::Mood, mood);
        QFETCH(const Role, role);
        RequestMaker maker(m_document, m_effort.seed);
        const auto operations = m_document.operations();
        QHash<QString, int> successes;
        const auto rounds = m_effort.rounds * (mood == RequestMaker::Mood::Valid ? 4 : 1);
        for (int round = 0; round < rounds; ++round) {
            for (const auto& operation : operations) {
                // What was made stays for a while.
                if (operation.method == "DELETE"_ba && round % 3 != 2) {
                    continue;
                }
                auto request = maker.make(operation, mood);
                const auto reply = ask(request, role);
                const auto context = told(request, reply);
                QVERIFY2(reply.status > 0, qPrintable(u"no answer: "_s + context));
                QVERIFY2(reply.status < 500, qPrintable(context));
                const auto fault = faultOf(operation, request, reply);
                QVERIFY2(fault.isEmpty(), qPrintable(fault + u" in "_s + context));
                maker.learn(operation, reply);
                successes[operation.id()] += reply.status < 300 ? 1 : 0;
            }
        }
        if (mood == RequestMaker::Mood::Valid) {
            // If nothing gets through, nothing behind the first check was tried.
            for (const auto& name : {u"createSegment"_s, u"previewCriteria"_s, u"createContact"_s, u"listContacts"_s,
                                     u"createLabel"_s, u"importContacts"_s, u"updateSettings"_s}) {
                QVERIFY2(successes.value(name) > 0, qPrintable(name));
            }
        }
    }

    void afterwardsItServesAsBefore()
    {
        const RawClient client(m_world->port());
        QCOMPARE(client.ask({.method = "GET"_ba, .target = "/healthz"_ba}).status, 200);
        QCOMPARE(client.ask({.method = "GET"_ba, .target = "/readyz"_ba}).status, 200);
        const auto contacts = m_world->ask("GET"_ba, "/api/contacts?limit=500"_ba);
        QCOMPARE(contacts.status, 200);
        QVERIFY(m_world->database().value(u"SELECT count(*) FROM contact"_s).toInt() > 0);
    }

private:
    ApiReply ask(RawRequest& request, Role role)
    {
        request.headers.append({"Authorization"_ba, "Bearer " + m_world->tokenOf(role)});
        return RawClient(m_world->port()).ask(request);
    }

    /// Why the answer is not one of the document; empty when it is. A spoiled request may ask for another operation, or
    /// for none.
    QString faultOf(const OpenApi::Operation& operation, const RawRequest& request, const ApiReply& reply) const
    {
        if (reply.status >= 400 && reply.headers.value("x-content-type-options"_ba) != "nosniff"_ba) {
            return u"its type may be guessed"_s;
        }
        if (reply.headers.contains("set-cookie"_ba) || reply.headers.contains("access-control-allow-origin"_ba)) {
            return u"it has a header that nobody set"_s;
        }
        const auto path = request.target.split('?').first();
        const bool isItself
            = request.method == operation.method && path.split('/').size() == operation.path.split('/').size();
        if (!isItself) {
            return reply.status < 400 || request.method == "HEAD"_ba || isProblem(reply) || operation.isPublic()
                ? QString()
                : u"the refusal is no problem"_s;
        }
        return m_document.faultOf(operation, reply.status, reply.type, reply.body);
    }

    static bool isProblem(const ApiReply& reply)
    {
        const auto json = reply.json();
        return reply.type == "application/problem+json"_ba && json.value(u"status"_s).toInt() == reply.status
            && !json.value(u"code"_s).toString().isEmpty() && !json.value(u"title"_s).toString().isEmpty();
    }

    const Effort m_effort;
    const OpenApi m_document;
    std::unique_ptr<ApiWorld> m_world;
};

int main(int argc, char* argv[])
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"rounds"_s, u"How often every operation is asked in every mood."_s, u"count"_s});
    parser.addOption({u"seed"_s, u"Decides what is asked."_s, u"number"_s});
    // What is not ours is the test framework's.
    parser.parse(QCoreApplication::arguments());
    Effort effort;
    effort.rounds = parser.isSet(u"rounds"_s) ? parser.value(u"rounds"_s).toInt() : effort.rounds;
    effort.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toUInt() : effort.seed;
    QStringList others;
    const auto arguments = QCoreApplication::arguments();
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--rounds"_L1 || arguments.at(i) == "--seed"_L1) {
            ++i;
        } else {
            others.append(arguments.at(i));
        }
    }
    TestApiFuzz test(effort);
    return QTest::qExec(&test, others);
}

#include "tst_apifuzz.moc"
