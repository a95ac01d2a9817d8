#include "services/http/RequestParser.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran::http;
using namespace Qt::StringLiterals;
using State = RequestParser::State;

namespace {

const ListenerLimits Small {.headBytes = 512, .bodyBytes = 100};

/// The HTTP status a request is refused with; 0 when it is taken, -1 when more is waited for.
int verdict(QByteArray bytes)
{
    RequestParser parser(Small);
    switch (parser.feed(bytes)) {
    case State::Complete: return 0;
    case State::Refused: return parser.refusal();
    default: return -1;
    }
}

QByteArray withHeaders(const QByteArray& headers, const QByteArray& body = {})
{
    return "POST /x HTTP/1.1\r\n" + headers + "\r\n" + body;
}

} // namespace

class TestRequestParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRequestIsReadWhole()
    {
        RequestParser parser(Small);
        auto bytes
            = "POST /a/b?x=1&y=a+b%20c HTTP/1.1\r\nHost: h\r\nX-Thing:  one \r\nx-thing: two\r\nContent-Length: 5\r\n\r\nhellorest"_ba;
        QCOMPARE(parser.feed(bytes), State::Complete);
        QCOMPARE(bytes, "rest"_ba);
        QVERIFY(parser.keepsAlive());
        const auto request = parser.takeRequest();
        QCOMPARE(request.method, "POST"_ba);
        QCOMPARE(request.path, "/a/b"_ba);
        QCOMPARE(request.query().queryItemValue(u"y"_s, QUrl::FullyDecoded), u"a b c"_s);
        QCOMPARE(request.headers.value("x-thing"_ba), "one, two"_ba);
        QCOMPARE(request.body, "hello"_ba);
    }

    void chunksAreJoined()
    {
        RequestParser parser(Small);
        auto bytes = withHeaders("Transfer-Encoding: Chunked\r\n",
                                 "5\r\nhello\r\nA\r\n, shopping\r\n0\r\nTrail: x\r\n\r\nrest");
        QCOMPARE(parser.feed(bytes), State::Complete);
        QCOMPARE(parser.takeRequest().body, "hello, shopping"_ba);
        QCOMPARE(bytes, "rest"_ba);
    }

    void whatCouldBeUnderstoodTwoWaysIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("expected");
        const auto row
            = [](const char* name, const QByteArray& bytes, int expected) { QTest::newRow(name) << bytes << expected; };
        row("length and chunks", withHeaders("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        row("chunks and length", withHeaders("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"), 400);
        row("two lengths", withHeaders("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"), 400);
        row("a list of lengths", withHeaders("Content-Length: 5, 5\r\n", "hello"), 400);
        row("a signed length", withHeaders("Content-Length: +5\r\n", "hello"), 400);
        row("a hexadecimal length", withHeaders("Content-Length: 0x5\r\n", "hello"), 400);
        row("no length", withHeaders("Content-Length:\r\n"), 400);
        row("a length beyond numbers", withHeaders("Content-Length: 99999999999999999999999\r\n"), 413);
        row("another coding", withHeaders("Transfer-Encoding: gzip, chunked\r\n"), 501);
        row("two codings", withHeaders("Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n"), 400);
        row("chunks before their time", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"_ba, 400);
        row("space before the colon", withHeaders("Content-Length : 5\r\n", "hello"), 400);
        row("a folded header", withHeaders("A: b\r\n c\r\n"), 400);
        row("a header without a colon", withHeaders("nonsense\r\n"), 400);
        row("a nameless header", withHeaders(": x\r\n"), 400);
        row("a bare line feed", withHeaders("A: b\nContent-Length: 5\r\n"), 400);
        row("a bare carriage return", withHeaders("A: b\rc\r\n"), 400);
        row("a null byte", withHeaders(QByteArray("A: b\0c\r\n", 8)), 400);
        row("two hosts", withHeaders("Host: a\r\nHost: b\r\n"), 400);
        row("no method", " / HTTP/1.1\r\n\r\n"_ba, 400);
        row("two spaces", "GET  / HTTP/1.1\r\n\r\n"_ba, 400);
        row("another scheme", "GET http://x/ HTTP/1.1\r\n\r\n"_ba, 400);
        row("a raw byte in the path", "GET /\xC3\xA4 HTTP/1.1\r\n\r\n"_ba, 400);
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"_ba, 400);
        row("HTTP/1.2", "GET / HTTP/1.2\r\n\r\n"_ba, 505);
        row("no version", "GET /\r\n\r\n"_ba, 400);
        row("a TLS greeting", "\x16\x03\x01\x02\r\n\r\n"_ba, 400);
        row("chunk size with a sign", withHeaders("Transfer-Encoding: chunked\r\n", "+5\r\nhello\r\n"), 400);
        row("chunk size with a space", withHeaders("Transfer-Encoding: chunked\r\n", "5 \r\nhello\r\n"), 400);
        row("chunk extension", withHeaders("Transfer-Encoding: chunked\r\n", "5;a=b\r\nhello\r\n"), 400);
        row("chunk without an end", withHeaders("Transfer-Encoding: chunked\r\n", "5\r\nhelloX\r\n"), 400);
        row("chunk size with a line feed", withHeaders("Transfer-Encoding: chunked\r\n", "5\nhello\r\n"), 400);
        row("a fair one", withHeaders("Content-Length: 5\r\n", "hello"), 0);
        row("an empty one", withHeaders("Content-Length: 0\r\n"), 0);
    }
    void whatCouldBeUnderstoodTwoWaysIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QTEST(verdict(bytes), "expected");
    }

    void whatIsTooLargeIsRefusedBeforeItIsKept()
    {
        QCOMPARE(verdict("GET /" + QByteArray(10'000, 'x')), 431);
        QCOMPARE(verdict(withHeaders("A: " + QByteArray(600, 'x') + "\r\n")), 431);
        QCOMPARE(verdict(withHeaders("Content-Length: 101\r\n")), 413);
        QCOMPARE(verdict(withHeaders("Content-Length: 100\r\n")), -1);
        QCOMPARE(verdict(withHeaders("Transfer-Encoding: chunked\r\n", "65\r\n")), 413);
        QCOMPARE(verdict(withHeaders("Transfer-Encoding: chunked\r\n", "32\r\n" + QByteArray(50, 'x') + "\r\n33\r\n")),
                 413);
        QCOMPARE(verdict(withHeaders("Transfer-Encoding: chunked\r\n", QByteArray(600, '1'))), 431);
        QCOMPARE(verdict(withHeaders("Transfer-Encoding: chunked\r\n", "0\r\n" + QByteArray("A: b\r\n").repeated(100))),
                 431);
    }

    void whatIsRefusedClaimsNoRoom()
    {
        RequestParser parser(Small);
        auto bytes = withHeaders("Content-Length: 99999\r\n", {});
        QVERIFY(parser.feed(bytes) == State::Refused);
        QCOMPARE(parser.bodyClaim(), 0);
    }

    void howItIsCutUpMakesNoDifference()
    {
        const QByteArrayList requests {
            withHeaders("Content-Length: 11\r\n", "hello\r\n\r\nyo"),
            withHeaders("Transfer-Encoding: chunked\r\n", "5\r\nhe\r\nl\r\n6\r\nlo yes\r\n0\r\nA: b\r\n\r\n"),
            "GET /a?b HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"_ba};
        QVERIFY(rc::check("any cut gives the same request", [&requests] {
            auto bytes = requests.at(*rc::gen::inRange<qsizetype>(0, requests.size()));
            RequestParser whole(Small);
            auto copy = bytes;
            RC_ASSERT(whole.feed(copy) == State::Complete);
            RequestParser parser(Small);
            while (!bytes.isEmpty()) {
                auto piece = bytes.left(*rc::gen::inRange<qsizetype>(1, bytes.size() + 1));
                bytes.remove(0, piece.size());
                parser.feed(piece);
                RC_ASSERT(piece.isEmpty());
            }
            RC_ASSERT(parser.state() == State::Complete);
            const auto request = parser.takeRequest();
            const auto expected = whole.takeRequest();
            RC_ASSERT(request.body == expected.body);
            RC_ASSERT(request.headers == expected.headers);
            RC_ASSERT(request.path == expected.path);
        }));
    }

    void anyBytesStayWithinTheLimits()
    {
        QVERIFY(rc::check("whatever comes, no more is kept than the limits say", [] {
            const QByteArrayList bricks {"POST "_ba,
                                         "/"_ba,
                                         " HTTP/1.1\r\n"_ba,
                                         "\r\n"_ba,
                                         "Content-Length: "_ba,
                                         "50"_ba,
                                         "Transfer-Encoding: chunked\r\n"_ba,
                                         "ff\r\n"_ba,
                                         "0\r\n"_ba,
                                         ":"_ba,
                                         "\n"_ba,
                                         QByteArray(40, 'x'),
                                         "\r\n\r\n"_ba};
            RequestParser parser(Small);
            for (int left = *rc::gen::inRange(0, 60); left > 0; --left) {
                auto piece = bricks.at(*rc::gen::inRange<qsizetype>(0, bricks.size()));
                parser.feed(piece);
                RC_ASSERT(parser.bodyClaim() <= Small.bodyBytes);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
