#include "services/whatsapp/AccountCodec.h"
#include "services/whatsapp/CloudApiAccount.h"
#include "tests/services/whatsapp/FakeTransport.h"
#include "tests/services/whatsapp/Json.h"
#include "tests/services/whatsapp/SampleEndpoint.h"

#include <QTest>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

class TestCloudApiAccount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNumberTellsItsLevelAndLimit()
    {
        FakeTransport transport({FakeTransport::answered(200, json(R"({'verified_name':'Lucky Shrub',
            'display_phone_number':'+62 812-3456-7890','quality_rating':'green','status':'CONNECTED',
            'throughput':{'level':'HIGH'},'whatsapp_business_manager_messaging_limit':'TIER_10K','id':'106540352242922'})"))});
        CloudApiAccount account(endpoint(), transport);
        const auto number = QCoro::waitFor(account.phoneNumber());
        QVERIFY(number);
        QCOMPARE(number->displayNumber, u"+62 812-3456-7890"_s);
        QCOMPARE(number->verifiedName, u"Lucky Shrub"_s);
        QCOMPARE(number->quality, u"GREEN"_s);
        QCOMPARE(number->status, u"CONNECTED"_s);
        QCOMPARE(messagesPerSecond(number->throughput), 1000);
        QVERIFY(number->messagingLimit == (MessagingLimit {.tier = u"TIER_10K"_s, .people = 10'000}));
        QCOMPARE(transport.gets.first().url.path(), u"/v25.0/106540352242922"_s);
    }

    void theLowerLevelIsTakenInDoubt()
    {
        QCOMPARE(messagesPerSecond(ThroughputLevel::Standard), 80);
        QCOMPARE(messagesPerSecond(ThroughputLevel::Unknown), 80);
        FakeTransport transport(
            {FakeTransport::answered(200, json(R"({'id':'1','throughput':{'level':'NOT_APPLICABLE'}})"))});
        CloudApiAccount account(endpoint(), transport);
        QCOMPARE(QCoro::waitFor(account.phoneNumber())->throughput, ThroughputLevel::Unknown);
    }

    void aNumberSharedWithTheBusinessAppSendsTwentyASecond()
    {
        PhoneNumberInfo number {.throughput = ThroughputLevel::High};
        QCOMPARE(knownMessagesPerSecond(number), std::optional(1000));
        number.onBusinessApp = true;
        QCOMPARE(knownMessagesPerSecond(number), std::optional(20));
        QCOMPARE(knownMessagesPerSecond({}), std::nullopt);
    }

    void tiersAreData_data()
    {
        QTest::addColumn<QString>("tier");
        QTest::addColumn<int>("people"); // -1: unlimited, -2: not known
        QTest::newRow("50") << u"TIER_50"_s << 50;
        QTest::newRow("2K") << u"TIER_2K"_s << 2'000;
        QTest::newRow("100K") << u"TIER_100K"_s << 100'000;
        QTest::newRow("unlimited") << u"TIER_UNLIMITED"_s << -1;
        QTest::newRow("new word") << u"TIER_MOON"_s << -2;
        QTest::newRow("nothing") << QString() << -2;
    }
    void tiersAreData()
    {
        QFETCH(QString, tier);
        QFETCH(int, people);
        const auto limit = messagingLimitOf(tier);
        QCOMPARE(limit.tier, tier);
        QCOMPARE(limit.unlimited, people == -1);
        QCOMPARE(limit.people.value_or(-2), people > 0 ? people : -2);
    }

    void theOlderLimitFieldIsReadToo()
    {
        FakeTransport transport({FakeTransport::answered(200, json(R"({'id':'1','messaging_limit_tier':'TIER_1K'})"))});
        CloudApiAccount account(endpoint(), transport);
        QCOMPARE(QCoro::waitFor(account.phoneNumber())->messagingLimit.people, 1000);
    }

    void anAccountTellsItsName()
    {
        FakeTransport transport({FakeTransport::answered(200, json(R"({'id':'102290129340398','name':'Toko Sari',
            'timezone_id':'66','currency':'IDR','country':'ID','account_review_status':'APPROVED',
            'business_verification_status':'verified'})"))});
        CloudApiAccount account(endpoint(), transport);
        const auto info = QCoro::waitFor(account.businessAccount());
        QVERIFY(info);
        QCOMPARE(info->name, u"Toko Sari"_s);
        QCOMPARE(info->currency, u"IDR"_s);
        QCOMPARE(info->verificationStatus, u"VERIFIED"_s);
        QCOMPARE(transport.gets.first().url.path(), u"/v25.0/102290129340398"_s);
    }

    void anErrorHasAKind_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<ErrorKind>("kind");
        const auto error = [](int status, int code) {
            return FakeTransport::answered(status, "{\"error\":{\"code\":" + QByteArray::number(code) + "}}");
        };
        QTest::newRow("nobody there") << HttpAnswer {} << ErrorKind::Unavailable;
        QTest::newRow("too slow") << HttpAnswer {.ended = HttpEnd::TimedOut} << ErrorKind::Unavailable;
        QTest::newRow("cancelled") << HttpAnswer {.ended = HttpEnd::Cancelled} << ErrorKind::Cancelled;
        QTest::newRow("token ran out") << error(401, 190) << ErrorKind::Unauthorized;
        QTest::newRow("token ran out, as 400") << error(400, 190) << ErrorKind::Unauthorized;
        QTest::newRow("no permission") << error(403, 200) << ErrorKind::Unauthorized;
        QTest::newRow("no permission, as 500") << error(500, 3) << ErrorKind::Unauthorized;
        QTest::newRow("throttled, as 400") << error(400, 80008) << ErrorKind::RateLimited;
        QTest::newRow("throttled, as 403") << error(403, 4) << ErrorKind::RateLimited;
        QTest::newRow("overloaded") << error(503, 2) << ErrorKind::Unavailable;
        QTest::newRow("gone") << error(400, 33) << ErrorKind::NotFound;
        QTest::newRow("not found") << error(404, 803) << ErrorKind::NotFound;
        QTest::newRow("unknown and ours") << error(400, 987654) << ErrorKind::Invalid;
        QTest::newRow("unknown and theirs") << error(500, 987654) << ErrorKind::Unavailable;
        QTest::newRow("bad field") << error(400, 100) << ErrorKind::Invalid;
        QTest::newRow("429 without words") << FakeTransport::answered(429, {}) << ErrorKind::RateLimited;
        QTest::newRow("401 without words") << FakeTransport::answered(401, {}) << ErrorKind::Unauthorized;
        QTest::newRow("502 with a page") << FakeTransport::answered(502, "<html>") << ErrorKind::Unavailable;
        QTest::newRow("led elsewhere") << FakeTransport::answered(302, {}) << ErrorKind::Unavailable;
        QTest::newRow("no object") << FakeTransport::answered(200, "[]") << ErrorKind::Internal;
        QTest::newRow("no id") << FakeTransport::answered(200, "{}") << ErrorKind::Internal;
    }
    void anErrorHasAKind()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(ErrorKind, kind);
        FakeTransport transport({answer});
        CloudApiAccount account(endpoint(), transport);
        const auto number = QCoro::waitFor(account.phoneNumber());
        QVERIFY(!number);
        QCOMPARE(number.error().kind, kind);
    }

    void theDetailGivesNothingAway()
    {
        FakeTransport transport({FakeTransport::answered(400, json(R"({'error':{'code':100,
            'message':'token EAAGabcdefghijklmnopqrstuvwxyz for +6281234567890','error_data':{'details':'wamid.HBgMNjI4'}}})"))});
        CloudApiAccount account(endpoint(), transport);
        const auto detail = QCoro::waitFor(account.phoneNumber()).error().detail;
        QVERIFY(detail.contains("code 100"_L1));
        for (const auto secret : {"EAAG"_L1, "81234567890"_L1, "HBgMNjI4"_L1}) {
            QVERIFY2(!detail.contains(secret), qPrintable(detail));
        }
    }
};

QTEST_GUILESS_MAIN(TestCloudApiAccount)

#include "tst_cloudapiaccount.moc"
