#include "services/api/Cursor.h"
#include "services/api/EventPosition.h"
#include "services/api/Problem.h"
#include "services/api/QueryReader.h"
#include "services/api/RateLimiter.h"
#include "services/api/Route.h"
#include "services/api/Turns.h"

#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::api;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

http::HttpRequest asking(const QByteArray& query)
{
    http::HttpRequest request;
    request.rawQuery = query;
    return request;
}

QJsonObject bodyOf(const http::HttpResponse& response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QCoro::Task<void> takeTurn(Turns& turns, QStringList& log, QString name, std::shared_ptr<QPromise<void>> gate)
{
    auto waiting = turns.take();
    const auto turn = co_await waiting;
    log.append(name + u" begins"_s);
    auto open = gate->future();
    co_await open;
    log.append(name + u" ends"_s);
}

} // namespace

/// The small parts of the REST interface, as functions of values.
class TestApiParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPatternFitsOnePathAndReadsItsId_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<qint64>("id"); // -1: it does not fit
        QTest::newRow("an id") << "/api/segments/7"_ba << qint64(7);
        QTest::newRow("the largest") << "/api/segments/9223372036854775807"_ba << Q_INT64_C(9223372036854775807);
        QTest::newRow("too large") << "/api/segments/9223372036854775808"_ba << qint64(-1);
        QTest::newRow("zero") << "/api/segments/0"_ba << qint64(-1);
        QTest::newRow("negative") << "/api/segments/-7"_ba << qint64(-1);
        QTest::newRow("a zero before it") << "/api/segments/07"_ba << qint64(-1);
        QTest::newRow("a word") << "/api/segments/preview"_ba << qint64(-1);
        QTest::newRow("nothing") << "/api/segments/"_ba << qint64(-1);
        QTest::newRow("longer") << "/api/segments/7/preview"_ba << qint64(-1);
        QTest::newRow("encoded") << "/api/segments/%37"_ba << qint64(-1);
    }

    void aPatternFitsOnePathAndReadsItsId()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const qint64, id);
        QCOMPARE(matchPath("/api/segments/{id}"_ba, path).value_or(-1), id);
    }

    void rolesMayWhatTheirRoutesSay()
    {
        using access::Role;
        QVERIFY(allows(Access::Owner, Role::Owner));
        QVERIFY(!allows(Access::Owner, Role::Supervisor));
        QVERIFY(!allows(Access::Owner, Role::Agent));
        QVERIFY(allows(Access::OwnerAndSupervisor, Role::Supervisor));
        QVERIFY(!allows(Access::OwnerAndSupervisor, Role::Agent));
        QVERIFY(allows(Access::OwnerAndAgent, Role::Agent));
        QVERIFY(!allows(Access::OwnerAndAgent, Role::Supervisor));
    }

    void aCursorComesBackAsItWent()
    {
        QVERIFY(rc::check("a cursor comes back as it went", [] {
            const Cursor cursor {
                .id = *rc::gen::inRange<qint64>(0, Q_INT64_C(1) << 50),
                .name = QString::fromStdString(*rc::gen::string<std::string>()).remove(QChar(0)),
                .at = QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, Q_INT64_C(1) << 42), Qt::UTC)};
            RC_ASSERT(cursorFromText(toText(cursor)).value() == cursor);
        }));
    }

    void whatIsNoCursorIsRefused()
    {
        QVERIFY(rc::check("no other text is a cursor", [] {
            const auto text = QString::fromStdString(*rc::gen::string<std::string>());
            RC_ASSERT(!cursorFromText(text));
        }));
        QVERIFY(!cursorFromText(u"eyJpIjotMX0"_s)); // {"i":-1}
        QVERIFY(cursorFromText(u"eyJpIjoxfQ"_s)); // {"i":1}
    }

    void aQueryIsReadStrictly()
    {
        QueryReader good(asking("limit=7&q=budi+santoso&ids=4,9&yes=true"_ba),
                         {u"limit"_s, u"q"_s, u"ids"_s, u"yes"_s});
        QCOMPARE(good.limit(), 7);
        QCOMPARE(good.text(u"q"_s), u"budi santoso"_s);
        QCOMPARE(good.ids(u"ids"_s), (QList<qint64> {4, 9}));
        QCOMPARE(good.answer(u"yes"_s), std::optional(true));
        QVERIFY(good.fault());
        for (const auto& bad :
             {"limit=0"_ba, "limit=501"_ba, "limit=7&limit=7"_ba, "other=1"_ba, "limit=x"_ba, "limit=%00"_ba}) {
            QueryReader reader(asking(bad), {u"limit"_s});
            (void)reader.limit();
            QVERIFY2(!reader.fault(), bad.constData());
        }
    }

    void aBucketGivesItsBurstAndThenItsPace()
    {
        RateLimiter limiter(10, 3);
        const std::chrono::steady_clock::time_point begin {};
        for (int i = 0; i < 3; ++i) {
            QVERIFY(!limiter.take(1, begin));
        }
        QCOMPARE(limiter.take(1, begin).value(), 100ms);
        QVERIFY(!limiter.take(2, begin)); // others have buckets of their own
        QVERIFY(!limiter.take(1, begin + 100ms));
        QVERIFY(limiter.take(1, begin + 100ms));
    }

    void aProblemTellsItsCodeAndNothingFromInside()
    {
        const auto conflict = problem({ErrorKind::Conflict, u"Promo"_s, std::nullopt, u"segment.in_use"_s});
        QCOMPARE(conflict.status, 409);
        QCOMPARE(conflict.contentType, "application/problem+json"_ba);
        QCOMPARE(bodyOf(conflict).value(u"code"_s).toString(), u"segment.in_use"_s);
        QCOMPARE(bodyOf(conflict).value(u"detail"_s).toString(), u"Promo"_s);
        const auto inside = problem({ErrorKind::Internal, u"relation x does not exist"_s});
        QCOMPARE(inside.status, 500);
        QVERIFY(!inside.body.contains("relation"));
        const auto busy = problem({ErrorKind::RateLimited, {}, 1500ms});
        QCOMPARE(busy.headers.value("Retry-After"_ba), "2"_ba);
        QCOMPARE(problem({ErrorKind::Unauthorized, {}, std::nullopt, u"access.role"_s}).status, 403);
        QCOMPARE(problem({ErrorKind::Unauthorized, {}, std::nullopt, u"workspace.not_connected"_s}).status, 409);
    }

    void anEventsIdComesBackAsItWentAndNothingElseDoes()
    {
        const EventPosition position {.transaction = 7312, .message = 45};
        QCOMPARE(toId(position), "7312.45"_ba);
        QCOMPARE(positionFromId("7312.45"_ba), std::optional(position));
        for (const auto& odd : {""_ba, "7312"_ba, "7312.-1"_ba, "07.1"_ba, "1.1.1"_ba, "1.1; DROP TABLE x"_ba,
                                "18446744073709551616.1"_ba}) {
            QVERIFY2(!positionFromId(odd), odd.constData());
        }
    }

    void turnsComeOneAfterTheOther()
    {
        Turns turns;
        QStringList log;
        const auto gate = [] {
            auto promise = std::make_shared<QPromise<void>>();
            promise->start();
            return promise;
        };
        const auto first = gate();
        const auto second = gate();
        auto one = takeTurn(turns, log, u"one"_s, first);
        auto two = takeTurn(turns, log, u"two"_s, second);
        second->finish();
        QTest::qWait(10);
        QCOMPARE(log, QStringList {u"one begins"_s});
        first->finish();
        QTRY_COMPARE(log, (QStringList {u"one begins"_s, u"one ends"_s, u"two begins"_s, u"two ends"_s}));
    }
};

QTEST_GUILESS_MAIN(TestApiParts)
#include "tst_apiparts.moc"
