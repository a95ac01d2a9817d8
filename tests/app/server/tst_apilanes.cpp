#include "tests/app/server/ApiWorld.h"
#include "tests/app/server/RawClient.h"

#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestApiLanes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aQuickQuestionDoesNotWaitBehindSlowOnes()
    {
        constexpr int Slow = 5;
        ApiWorld world;
        world.shop().addContacts(3);
        const auto token = world.tokenOf(access::Role::Owner);
        world.database().execute(u"BEGIN; LOCK TABLE contact IN ACCESS EXCLUSIVE MODE"_s);
        std::vector<std::unique_ptr<QTcpSocket>> slow;
        for (int i = 0; i < Slow; ++i) {
            slow.push_back(std::make_unique<QTcpSocket>());
            slow.back()->connectToHost(QHostAddress::LocalHost, world.port());
            slow.back()->write(RawRequest {
                .method = "GET"_ba, .target = "/api/contacts"_ba, .headers = {{"Authorization"_ba, "Bearer " + token}}}
                                   .bytes());
        }
        const auto waiting = [&world] {
            return world.database().value(u"SELECT count(DISTINCT pid) FROM pg_locks WHERE NOT granted"_s).toInt();
        };
        QTRY_COMPARE_WITH_TIMEOUT(waiting(), Slow, 30'000);
        for (int i = 0; i < 2 * Slow; ++i) {
            QCOMPARE(world.ask("GET"_ba, "/api/labels"_ba).status, 200);
        }
        QCOMPARE(waiting(), Slow);
        world.database().execute(u"COMMIT"_s);
        for (const auto& socket : slow) {
            QTRY_VERIFY_WITH_TIMEOUT(socket->peek(15) == "HTTP/1.1 200 OK", 30'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestApiLanes)
#include "tst_apilanes.moc"
