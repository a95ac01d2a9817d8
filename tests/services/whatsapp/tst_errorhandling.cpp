#include "services/whatsapp/ErrorCatalogue.h"
#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/MessageCodec.h"
#include "tests/services/whatsapp/FakeTransport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

/// What the test knows of an answer it made up.
struct Made {
    int status = 0;
    QByteArray body;
    std::optional<int> code; ///< none can be read out of it
    bool transient = false;
    bool names = false; ///< the recipient, or a weblink
};

// The table of the paper once more, as plain conditions: what a sender has to do about a code.
ErrorAction actionByThePaper(const Made& made)
{
    const int code = *made.code;
    const auto isOneOf
        = [code](std::initializer_list<int> codes) { return std::ranges::find(codes, code) != codes.end(); };
    if (isOneOf({1, 2, 131000, 131016, 131057, 133004, 134101, 2494100})) {
        return ErrorAction::TryAgain;
    }
    if (isOneOf({4, 17, 613, 80007, 80008, 130429, 132069})) {
        return ErrorAction::SlowDown;
    }
    if (code == 131056) {
        return ErrorAction::WaitForPerson;
    }
    if (code == 131009) {
        return made.names ? ErrorAction::Fail : ErrorAction::PauseCampaign;
    }
    if (code == 131053) {
        return made.names ? ErrorAction::TryAgain : ErrorAction::PauseCampaign;
    }
    if (isOneOf({131055, 131063, 132000, 132001, 132007, 132012, 132015, 132016, 132068, 134100, 134102})
        || code / 1000 == 2388) {
        return ErrorAction::PauseCampaign;
    }
    if (isOneOf({0, 3, 10, 33, 102, 104, 190, 368, 131005, 131031, 131037, 131042, 131045, 131048, 131064, 134011})
        || (code >= 200 && code <= 299) || (code / 1000 == 133 && code != 133004 && isKnownCode(code))) {
        return ErrorAction::PauseAccount;
    }
    const bool tabled = isOneOf({100,    130403, 130472, 130497, 131008, 131021, 131026, 131030, 131043, 131047,
                                 131049, 131050, 131051, 131052, 131062, 132005, 132008, 132018, 135000, 137000});
    return !tabled && (made.status >= 500 || made.transient) ? ErrorAction::TryAgain : ErrorAction::Fail;
}

// Over the whole range from the first case on.
int below(int most)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, most));
}

rc::Gen<int> codes()
{
    return rc::gen::resize(
        rc::kNominalSize,
        rc::gen::oneOf(rc::gen::element(0, 1, 2, 3, 4, 10, 17, 33, 100, 102, 190, 200, 299, 368, 613, 80007, 130429,
                                        130472, 130497, 131000, 131009, 131026, 131042, 131047, 131048, 131049, 131050,
                                        131053, 131056, 131057, 132000, 132001, 132015, 132018, 133004, 133010, 134101,
                                        135000, 2388299, 2494100),
                       rc::gen::inRange(0, 140'000), rc::gen::inRange(0, 3'000'000)));
}

/// A code as it may stand in a body, and what can be read of it.
std::pair<QJsonValue, std::optional<int>> writtenCode(int code)
{
    switch (below(20)) {
    case 0: return {QString::number(code), code};
    case 1: return {code + 0.5, std::nullopt};
    case 2: return {QJsonValue(), std::nullopt};
    case 3: return {QJsonArray {code}, std::nullopt};
    case 4: return {-1 - code, std::nullopt};
    case 5: return {1e18, std::nullopt};
    default: return {code, code};
    }
}

Made anAnswer()
{
    Made made;
    made.status = *rc::gen::element(200, 302, 400, 401, 403, 404, 422, 429, 499, 500, 502, 503);
    const auto shape = below(10);
    if (shape == 0) {
        made.body
            = *rc::gen::element<QByteArray>("", "<html><h1>502 Bad Gateway</h1></html>", "null", "[1,2]", "\xFF\xFE",
                                            "{\"error\":\"invalid_request\"}", "{\"success\":true}", "{}");
        return made;
    }
    const auto [value, code] = writtenCode(*codes());
    made.transient = *rc::gen::arbitrary<bool>();
    made.names = *rc::gen::arbitrary<bool>();
    const auto details = made.names ? u"Recipient: http code 404"_s : u"Neither this nor that"_s;
    QJsonObject error {{u"message"_s, u"(#x) Something"_s},
                       {u"code"_s, value},
                       {u"is_transient"_s, made.transient},
                       {u"error_data"_s, QJsonObject {{u"details"_s, details}}},
                       {u"fbtrace_id"_s, u"Az8"_s}};
    if (below(5) == 0) {
        error.insert(u"error_data"_s, details); // words instead of an object, as the template endpoints write it
    }
    if (below(10) == 0) {
        error.insert(u"error_user_msg"_s, QString(300'000, u'x'));
    }
    made.body = QJsonDocument(QJsonObject {{u"error"_s, error}}).toJson();
    made.code = code;
    if (shape == 1) {
        made.body.truncate(below(static_cast<int>(made.body.size()) - 3));
        made.code.reset();
    }
    return made;
}

void classifies(int& understood)
{
    const auto made = anAnswer();
    const auto outcome = decodeSendAnswer(FakeTransport::answered(made.status, made.body));
    const auto* rejected = std::get_if<Rejected>(&outcome);

    // A refusal is one only when WhatsApp says so in its own words; a 5xx proves nothing but by a "not now".
    const bool isNotNow = made.code && QList<int> {4, 80007, 130429, 131056, 131057}.contains(*made.code);
    const bool isRefusal = made.code && made.status >= 400 && (made.status < 500 || isNotNow);
    RC_ASSERT((rejected != nullptr) == isRefusal);
    if (rejected == nullptr) {
        const auto* doubt = std::get_if<InDoubt>(&outcome);
        RC_ASSERT(doubt != nullptr && doubt->httpStatus == made.status);
        RC_ASSERT((doubt->reason == InDoubtReason::ServerError) == (made.status >= 500));
    } else {
        RC_ASSERT(rejected->error.code == *made.code);
        RC_ASSERT(actionOf(rejected->error) == actionByThePaper(made));
        RC_ASSERT((reasonOf(*made.code) == "unknown"_L1) == !isKnownCode(*made.code));
        ++understood;
    }

    // As the answer to a question, the same body is an error of a kind that fits.
    const auto object = decodeObject(FakeTransport::answered(made.status, made.body));
    RC_ASSERT(made.status == 200 || !object.has_value());
    if (isRefusal && actionByThePaper(made) == ErrorAction::SlowDown) {
        RC_ASSERT(object.error().kind == ErrorKind::RateLimited);
    } else if (isRefusal && isKnownCode(*made.code) && actionByThePaper(made) == ErrorAction::PauseAccount
               && *made.code != 33) {
        RC_ASSERT(object.error().kind == ErrorKind::Unauthorized);
    }
}

} // namespace

/// Property 35: whatever the API answers is classified, and each class asks for one thing.
class TestErrorHandling : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerIsClassifiedAndLeadsToItsAction()
    {
        int understood = 0;
        for (int i = 0; i < 10; ++i) { // a hundred each
            QVERIFY(rc::check("the class and the action of any answer are those of the paper",
                              [&understood] { classifies(understood); }));
        }
        QVERIFY(understood > 200);
    }
};

QTEST_GUILESS_MAIN(TestErrorHandling)
#include "tst_errorhandling.moc"
