#include "services/simulator/Reply.h"
#include "services/simulator/Wamid.h"
#include "services/simulator/WebhookComposer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

std::shared_ptr<const AcceptedMessage> message(const QByteArray& waId = "6281234567890")
{
    return std::make_shared<const AcceptedMessage>(
        AcceptedMessage {.number = 5,
                         .acceptedAt = 1'750'030'073'000,
                         .wamid = wamid(Direction::Outbound, waId, "FE42A0"),
                         .person = {.waId = waId, .userId = "ID.13491208655302741918"},
                         .callbackData = "kampanye/é:1",
                         .category = "marketing",
                         .isTemplate = true,
                         .quickReplies = {}});
}

Update update(StepKind kind, int error = 0)
{
    return {.message = message(),
            .step = {.kind = kind,
                     .occurs = 2500ms,
                     .arrives = 9000ms,
                     .errorCode = error,
                     .priced = kind == StepKind::Delivered},
            .key = {5, 0}};
}

QJsonArray changesOf(const QByteArray& body)
{
    const QJsonObject entry = QJsonDocument::fromJson(body).object()["entry"_L1].toArray().at(0).toObject();
    return entry["changes"_L1].toArray();
}

QJsonObject valueOf(const QByteArray& body)
{
    return changesOf(body)[0].toObject()["value"_L1].toObject();
}

} // namespace

class tst_WebhookComposer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aStatusCarriesWhatTheReceiverNeeds()
    {
        const QByteArray body = WebhookComposer({}).compose({update(StepKind::Delivered)});
        const QJsonObject value = valueOf(body);
        const QJsonObject status = value["statuses"_L1].toArray().at(0).toObject();
        QCOMPARE(status["status"_L1].toString(), u"delivered"_s);
        QCOMPARE(status["timestamp"_L1], QJsonValue(u"1750030075"_s));
        QCOMPARE(status["recipient_id"_L1].toString(), u"6281234567890"_s);
        QCOMPARE(status["biz_opaque_callback_data"_L1].toString(), u"kampanye/é:1"_s);
        QCOMPARE(status["pricing"_L1].toObject()["category"_L1].toString(), u"marketing"_s);
        QCOMPARE(value["contacts"_L1].toArray().at(0).toObject()["wa_id"_L1].toString(), u"6281234567890"_s);
        QCOMPARE(value["metadata"_L1].toObject()["phone_number_id"_L1].toString(), SimulatorSettings().phoneNumberId);
    }

    void aFailureSaysWhyAndHasNoPrice()
    {
        const QJsonObject value = valueOf(WebhookComposer({}).compose({update(StepKind::Failed, 131049)}));
        const QJsonObject status = value["statuses"_L1].toArray().at(0).toObject();
        const QJsonObject error = status["errors"_L1].toArray().at(0).toObject();
        QCOMPARE(error["code"_L1].toInt(), 131049);
        QVERIFY(!error["error_data"_L1].toObject()["details"_L1].toString().isEmpty());
        QVERIFY(!status.contains("pricing"_L1));
    }

    void aReplyQuotesOurMessage()
    {
        const QJsonObject value = valueOf(WebhookComposer({}).compose({update(StepKind::Reply)}));
        const QJsonObject reply = value["messages"_L1].toArray().at(0).toObject();
        QCOMPARE(reply["context"_L1].toObject()["id"_L1].toString(), QString::fromLatin1(message()->wamid));
        QCOMPARE(reply["from"_L1].toString(), u"6281234567890"_s);
        QCOMPARE(reply["type"_L1].toString(), u"text"_s);
        QVERIFY(!reply["text"_L1].toObject()["body"_L1].toString().isEmpty());
        QVERIFY(!value.contains("statuses"_L1));
    }

    void theSameReplyIsTheSameMessage()
    {
        const WebhookComposer composer({});
        QCOMPARE(composer.compose({update(StepKind::Reply)}), composer.compose({update(StepKind::Reply)}));
    }

    void neighbouringStatusesShareAValue()
    {
        const QByteArray body = WebhookComposer({}).compose(
            {update(StepKind::Sent), update(StepKind::Read), update(StepKind::Reply), update(StepKind::Sent)});
        const QJsonArray changes = changesOf(body);
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].toObject()["value"_L1].toObject()["statuses"_L1].toArray().size(), 2);
        QCOMPARE(changes[1].toObject()["value"_L1].toObject()["messages"_L1].toArray().size(), 1);
    }

    void whoHidesTheNumberHasNone()
    {
        Update hidden = update(StepKind::Sent);
        hidden.message = message({});
        const QJsonObject value = valueOf(WebhookComposer({}).compose({hidden}));
        QVERIFY(!value["statuses"_L1].toArray().at(0).toObject().contains("recipient_id"_L1));
        QVERIFY(!value["contacts"_L1].toArray().at(0).toObject().contains("wa_id"_L1));
    }

    void theWireIsEscapedAsMetaDoes()
    {
        const QByteArray body = WebhookComposer({}).compose({update(StepKind::Sent)});
        QVERIFY(body.contains("kampanye\\/\\u00e9:1"));
        QVERIFY(std::ranges::all_of(body, [](char byte) { return byte > 0; }));
    }

    void theSignatureIsTheKnownOne()
    {
        // RFC 4231, test case 2.
        SimulatorSettings settings;
        settings.appSecret = u"Jefe"_s;
        QCOMPARE(WebhookComposer(settings).signatureOf("what do ya want for nothing?"),
                 "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"_ba);
    }

    void anyTextComesBackAsItWas()
    {
        QVERIFY(rc::check("a text written is the text read", [](const std::vector<char16_t>& units) {
            QString text(reinterpret_cast<const QChar*>(units.data()), static_cast<qsizetype>(units.size()));
            text = QString::fromUtf8(text.toUtf8());
            JsonWriter json;
            json.beginObject().text("t", text.toUtf8()).number("n", -7).endObject();
            const QByteArray bytes = json.take();
            RC_ASSERT(std::ranges::all_of(bytes, [](char byte) { return byte >= ' ' && byte < 0x7f; }));
            RC_ASSERT(QJsonDocument::fromJson(bytes).object()["t"_L1].toString() == text);
        }));
    }

    void aWamidIsBuiltLikeMetas()
    {
        const QByteArray id = wamid(Direction::Outbound, "16505551234", "3EB0C431C26A1916E07A");
        QVERIFY(id.startsWith("wamid.HBgL"));
        const QByteArray packed = QByteArray::fromBase64(id.mid(6));
        QCOMPARE(packed.mid(3, 11), "16505551234"_ba);
        QVERIFY(freshWamid("62811") != freshWamid("62811"));
        QVERIFY(replyWamid("62811", "wamid.a") != replyWamid("62811", "wamid.b"));
    }
};

QTEST_GUILESS_MAIN(tst_WebhookComposer)
#include "tst_webhookcomposer.moc"
