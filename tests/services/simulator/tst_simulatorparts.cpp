#include "services/simulator/HttpParser.h"
#include "services/simulator/Ledger.h"
#include "services/simulator/RateMeter.h"
#include "services/simulator/Schedule.h"
#include "services/simulator/ServiceWindows.h"
#include "services/simulator/TokenBucket.h"

#include <QTest>
#include <rapidcheck.h>

#include <map>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;

class tst_SimulatorParts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsReadHoweverItIsCut()
    {
        const QByteArray bytes
            = "POST /v23.0/1/messages?a=b%20c HTTP/1.1\r\nHost: x\r\nContent-LENGTH:  5\r\n\r\nhelloGET /";
        const qsizetype whole = bytes.indexOf("GET /");
        for (qsizetype received = 0; received < whole; ++received) {
            const ParsedRequest part = parseRequest(bytes.left(received));
            QVERIFY(!part.request && part.refusal == 0);
        }
        const ParsedRequest parsed = parseRequest(bytes);
        QVERIFY(parsed.request);
        QCOMPARE(parsed.consumed, whole);
        QCOMPARE(parsed.request->method, "POST"_ba);
        QCOMPARE(parsed.request->path, "/v23.0/1/messages"_ba);
        QCOMPARE(parsed.request->queryItems().queryItemValue(u"a"_s, QUrl::FullyDecoded), u"b c"_s);
        QCOMPARE(parsed.request->header("host"), "x"_ba);
        QCOMPARE(parsed.request->body, "hello"_ba);
        QCOMPARE(parseRequest("GET /health HTTP/1.1\r\n\r\n").request->path, "/health"_ba);
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("not http") << "hello\r\n\r\n"_ba << 400;
        QTest::newRow("no colon") << "GET / HTTP/1.1\r\nHost\r\n\r\n"_ba << 400;
        QTest::newRow("length in words") << "POST / HTTP/1.1\r\nContent-Length: x\r\n\r\n"_ba << 400;
        QTest::newRow("negative length") << "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"_ba << 400;
        QTest::newRow("too long") << "POST / HTTP/1.1\r\nContent-Length: 99999999\r\n\r\n"_ba << 413;
        QTest::newRow("chunked") << "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"_ba << 411;
        QTest::newRow("endless header") << QByteArray(70'000, 'x') << 431;
    }

    void badRequestsAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QCOMPARE(parseRequest(bytes).refusal, status);
    }

    void anyBytesAreSurvived()
    {
        QVERIFY(rc::check("the parser never takes more than it was given", [](const std::string& noise) {
            const QByteArray bytes = QByteArray::fromStdString("GET /" + noise + " HTTP/1.1\r\n\r\n");
            const ParsedRequest parsed = parseRequest(bytes);
            RC_ASSERT(parsed.consumed <= bytes.size());
        }));
    }

    void whatIsDueComesInOrder()
    {
        QVERIFY(rc::check("a schedule is a stable sort by time", [](const std::vector<quint8>& times) {
            Schedule<size_t> schedule;
            std::multimap<qint64, size_t> oracle;
            for (size_t i = 0; i < times.size(); ++i) {
                schedule.add(times[i], i);
                oracle.emplace(times[i], i);
            }
            std::vector<size_t> taken;
            for (const qint64 now : {50, 100, 300}) {
                std::ranges::copy(schedule.takeDue(now), std::back_inserter(taken));
            }
            std::vector<size_t> expected;
            for (const auto& [time, item] : oracle) {
                expected.push_back(item);
            }
            RC_ASSERT(taken == expected);
            RC_ASSERT(schedule.isEmpty());
        }));
    }

    void theBucketNeverGivesMoreThanItsRate()
    {
        QVERIFY(rc::check("at most rate * (1 + seconds) in any stretch from the start",
                          [](const std::vector<quint8>& steps) {
                              TokenBucket bucket(10);
                              qint64 now = 1'000'000;
                              const qint64 start = now;
                              int given = 0;
                              for (const quint8 step : steps) {
                                  now += step;
                                  given += bucket.take(now) ? 1 : 0;
                                  RC_ASSERT(given <= 10.0 * (1.0 + static_cast<double>(now - start) / 1000.0) + 1e-6);
                              }
                          }));
    }

    void theMeterFindsTheFullestSecond()
    {
        QVERIFY(rc::check("as many as a look at every pair of events finds", [](const std::vector<quint16>& steps) {
            RateMeter meter;
            std::vector<qint64> moments;
            qint64 now = 0;
            for (const quint16 step : steps) {
                now += step % 700;
                moments.push_back(now);
                meter.count(RateMeter::Moment(std::chrono::milliseconds(now)));
            }
            qint64 most = 0;
            for (const qint64 begin : moments) {
                most = std::max<qint64>(most, std::ranges::count_if(moments, [begin](qint64 moment) {
                                            return moment >= begin && moment < begin + 1000;
                                        }));
            }
            RC_ASSERT(meter.most() == most);
        }));
    }

    void theBucketRefills()
    {
        TokenBucket bucket(2);
        QVERIFY(bucket.take(0) && bucket.take(0));
        QVERIFY(!bucket.take(0));
        QVERIFY(!bucket.take(400));
        QVERIFY(bucket.take(500));
        QVERIFY(bucket.take(9000) && bucket.take(9000));
        QVERIFY(!bucket.take(9000));
    }

    void theWindowClosesAfterADay()
    {
        constexpr qint64 Day = 86'400'000;
        ServiceWindows windows;
        QVERIFY(!windows.isOpen("62811", 0));
        windows.open("62811", 1000);
        windows.open("62811", 500);
        QVERIFY(windows.isOpen("62811", 999 + Day));
        QVERIFY(!windows.isOpen("62811", 1000 + Day));
        QVERIFY(!windows.isOpen("62812", 1000));
    }

    void theLedgerCountsEachAcceptance()
    {
        Ledger ledger;
        AcceptedMessage message;
        message.wamid = "wamid.1";
        message.person.waId = "62811";
        message.callbackData = "a";
        ledger.add(message);
        ledger.add(message);
        ledger.add(message);
        message.callbackData = "b";
        ledger.add(message);
        message.callbackData.clear();
        ledger.add(message);
        QCOMPARE(ledger.accepted(), 5);
        QCOMPARE(ledger.acceptedUnique(), 2);
        QCOMPARE(ledger.acceptedMoreThanOnce(), 1);
        QCOMPARE(ledger.acceptedWithoutCallbackData(), 1);
        QCOMPARE(ledger.timesAccepted("a"), 3);
        QCOMPARE(ledger.timesAccepted("never"), 0);
        QVERIFY(!ledger.toJson(false).contains("entries"));
        QVERIFY(ledger.toJson(true).contains("\"a\":{\"accepted\":3,\"recipient\":\"62811\",\"wamid\":\"wamid.1\"}"));
    }
};

QTEST_GUILESS_MAIN(tst_SimulatorParts)
#include "tst_simulatorparts.moc"
