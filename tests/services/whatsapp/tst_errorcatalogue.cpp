#include "services/whatsapp/ErrorCatalogue.h"
#include "tests/services/whatsapp/Json.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

ApiError withCode(int code)
{
    return {.code = code, .httpStatus = 400};
}

} // namespace

class TestErrorCatalogue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCodeOfThePaperHasItsClass_data()
    {
        using enum ErrorClass;
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorClass>("kind");
        // By class, while the catalogue goes by code: two writings of one table.
        const QList<std::pair<ErrorClass, QList<int>>> classes {
            {Transient, {1, 2, 131000, 131016, 131057, 133004, 134101, 2494100}},
            {Throttle, {4, 17, 613, 80007, 80008, 130429, 132069}},
            {Pair, {131056}},
            {Recipient, {130403, 131021, 131026, 131030, 131043, 131047, 131050, 131062, 137000}},
            {Later, {130472, 131049}},
            {Campaign, {131009, 131053, 131055,  131063,  132000,  132001,  132007,  132012,  132015,  132016, 132068,
                        134100, 134102, 2388039, 2388040, 2388047, 2388072, 2388073, 2388293, 2388299, 2388019}},
            {Account, {0,      3,      10,     33,     102,    104,    190,    200,    299,
                       368,    130497, 131005, 131031, 131037, 131042, 131045, 131048, 131064,
                       133000, 133005, 133006, 133008, 133009, 133010, 133015, 133016, 134011}},
            {Content, {100, 131008, 131051, 131052, 132005, 132008, 132018, 135000}},
        };
        for (const auto& [kind, codes] : classes) {
            for (const auto code : codes) {
                QTest::addRow("%d", code) << code << kind;
            }
        }
    }
    void everyCodeOfThePaperHasItsClass()
    {
        QFETCH(int, code);
        QFETCH(ErrorClass, kind);
        QVERIFY(isKnownCode(code));
        QCOMPARE(classOf(withCode(code)), kind);
    }

    void theCodesOfAClassAreThoseThatAreOfIt()
    {
        using enum ErrorClass;
        for (const auto kind : {Transient, Throttle, Pair, Recipient, Later, Campaign, Account, Content}) {
            const auto codes = codesOf(kind);
            QVERIFY(!codes.isEmpty());
            QVERIFY(std::ranges::all_of(codes, [kind](int code) { return classOf(withCode(code)) == kind; }));
        }
        QCOMPARE(codesOf(Later), (QList<int> {130472, 131049}));
    }

    void aBadValueIsTheRecipientsWhenItNamesThem()
    {
        auto error = withCode(131009);
        error.details = u"Recipient phone number not valid"_s;
        QCOMPARE(classOf(error), ErrorClass::Recipient);
    }

    void aDownloadThatFailedMayBeTriedAgain()
    {
        auto error = withCode(131053);
        error.details = u"Downloading media from weblink failed with http code 429, status message Too Many Requests"_s;
        QCOMPARE(classOf(error), ErrorClass::Transient);
    }

    void anUnknownCodeGoesByWhatComesWithIt()
    {
        QVERIFY(rc::check("unknown codes are transient with a 5xx or is_transient, else the recipient's", [] {
            const auto code = *rc::gen::suchThat(rc::gen::inRange(0, 3'000'000), [](int c) { return !isKnownCode(c); });
            const auto status = *rc::gen::element(0, 200, 400, 403, 429, 499, 500, 503);
            const auto transient = *rc::gen::arbitrary<bool>();
            const auto kind = classOf({.code = code, .httpStatus = status, .isTransient = transient});
            RC_ASSERT(kind == (status >= 500 || transient ? ErrorClass::Transient : ErrorClass::Recipient));
        }));
    }

    void onlyFiveCodesMeanNotNow()
    {
        QList<int> found;
        for (int code = 0; code < 140'000; ++code) {
            if (meansNotNow(code)) {
                found.push_back(code);
            }
        }
        QCOMPARE(found, (QList<int> {4, 80007, 130429, 131056, 131057}));
    }

    void everyKnownCodeHasAReasonAndAnAction()
    {
        for (int code = 0; code < 140'000; ++code) {
            QCOMPARE(reasonOf(code) == "unknown"_L1, !isKnownCode(code));
            const auto action = actionOf(withCode(code));
            const auto kind = classOf(withCode(code));
            QCOMPARE(action == ErrorAction::PauseAccount, kind == ErrorClass::Account && code != 130497);
            QCOMPARE(action == ErrorAction::PauseCampaign, kind == ErrorClass::Campaign);
            QCOMPARE(action == ErrorAction::TryAgain, kind == ErrorClass::Transient);
        }
        QCOMPARE(reasonOf(131026), "not_on_whatsapp"_L1);
        QCOMPARE(reasonOf(131049), "too_many_promotions"_L1);
        QCOMPARE(actionOf(withCode(130429)), ErrorAction::SlowDown);
        QCOMPARE(actionOf(withCode(131056)), ErrorAction::WaitForPerson);
    }

    void someCodesSayMore()
    {
        QVERIFY(isForCountryOnly(130497) && !isForCountryOnly(131031));
    }

    void anErrorBodyIsReadWhole()
    {
        const auto error
            = apiErrorFromBody(json(R"({'error':{'message':'(#130429) Rate limit hit','type':'OAuthException',
            'code':130429,'error_data':{'messaging_product':'whatsapp','details':'throughput has been reached.'},
            'error_subcode':2494055,'is_transient':true,'fbtrace_id':'Az8or2yhqkZfEZ-_4Qn_Bam'}})"),
                               429);
        QVERIFY(error
                == (ApiError {.code = 130429,
                              .subcode = 2494055,
                              .message = u"(#130429) Rate limit hit"_s,
                              .details = u"throughput has been reached."_s,
                              .httpStatus = 429,
                              .isTransient = true,
                              .fbtraceId = u"Az8or2yhqkZfEZ-_4Qn_Bam"_s}));
    }

    void oddErrorBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("code"); // -1: no error object
        QTest::addColumn<QString>("details");
        QTest::newRow("nothing") << ""_ba << -1 << QString();
        QTest::newRow("a page") << "<html>502</html>"_ba << -1 << QString();
        QTest::newRow("cut") << json(R"({'error':{'code':1304)") << -1 << QString();
        QTest::newRow("a list") << "[1]"_ba << -1 << QString();
        QTest::newRow("words") << json(R"({'error':'invalid_request'})") << -1 << QString();
        QTest::newRow("no code") << json(R"({'error':{'message':'x'}})") << -1 << QString();
        QTest::newRow("half a code") << json(R"({'error':{'code':1.5}})") << -1 << QString();
        QTest::newRow("a negative code") << json(R"({'error':{'code':-1}})") << -1 << QString();
        QTest::newRow("a huge code") << json(R"({'error':{'code':99999999999}})") << -1 << QString();
        QTest::newRow("code zero") << json(R"({'error':{'code':0}})") << 0 << QString();
        QTest::newRow("code in words") << json(R"({'error':{'code':'190'}})") << 190 << QString();
        QTest::newRow("data in words") << json(R"({'error':{'code':100,'error_data':'bad name'}})") << 100
                                       << u"bad name"_s;
        QTest::newRow("data is a list") << json(R"({'error':{'code':100,'error_data':[1]}})") << 100 << QString();
    }
    void oddErrorBodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, code);
        QFETCH(QString, details);
        const auto error = apiErrorFromBody(body, 400);
        QCOMPARE(error ? error->code : -1, code);
        QCOMPARE(error ? error->details : QString(), details);
    }

    void aWebhookErrorHasATitleOnly()
    {
        const auto written = QJsonDocument::fromJson(
            json(R"({'code':131049,'title':'Not delivered','error_data':{'details':'healthy ecosystem'}})"));
        const auto error = apiErrorFromJson(written.object());
        QVERIFY(error && error->message == u"Not delivered"_s && error->details == u"healthy ecosystem"_s);
        QCOMPARE(classOf(*error), ErrorClass::Later);
    }
};

QTEST_GUILESS_MAIN(TestErrorCatalogue)

#include "tst_errorcatalogue.moc"
