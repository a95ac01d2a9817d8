#include "services/whatsapp/MessageCodec.h"
#include "tests/services/whatsapp/FakeTransport.h"
#include "tests/services/whatsapp/Json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const OutgoingMessage& message)
{
    return QJsonDocument::fromJson(encode(message)).object();
}

QJsonObject fromText(const QByteArray& text)
{
    return QJsonDocument::fromJson(text).object();
}

OutgoingMessage promo(TemplateContent content)
{
    return {.recipientE164 = u"+6281234567890"_s, .content = std::move(content), .callbackData = u"m:9918:1"_s};
}

// Anything a person or a file may hold, astral characters, quotes and control characters included.
rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::u32string>(rc::gen::oneOf(
                            rc::gen::inRange<char32_t>(1, 0x7f), rc::gen::inRange<char32_t>(0xa0, 0xd7ff),
                            rc::gen::inRange<char32_t>(0x1f300, 0x1faff))),
                        [](const std::u32string& text) { return QString::fromStdU32String(text); });
}

} // namespace

class TestMessageCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsWrittenAsMetaShowsIt()
    {
        const OutgoingMessage message {.recipientE164 = u"+6281234567890"_s,
                                       .content = TextContent {.body = u"Halo \"Budi\"\n😀"_s, .previewUrl = true},
                                       .callbackData = u"m:1:1"_s};
        QCOMPARE(parsed(message), fromText(json(R"({'messaging_product':'whatsapp','recipient_type':'individual',
            'to':'+6281234567890','type':'text','text':{'body':'Halo \u0022Budi\u0022\n😀','preview_url':true},
            'biz_opaque_callback_data':'m:1:1'})")));
    }

    void aTemplateIsWrittenAsMetaShowsIt()
    {
        const auto message = promo({
            .name = u"promo_november"_s,
            .languageCode = u"id"_s,
            .header = MediaParameter {.kind = MediaParameter::Kind::Image, .id = u"123"_s},
            .body = {{u"Budi"_s}, {u"25%"_s}},
            .buttons = {{0, ButtonParameter::SubType::QuickReply, u"STOP_PROMO"_s},
                        {1, ButtonParameter::SubType::Url, u"abc123"_s},
                        {2, ButtonParameter::SubType::CopyCode, u"25OFF"_s}},
        });
        QCOMPARE(parsed(message), fromText(json(R"({'messaging_product':'whatsapp','recipient_type':'individual',
            'to':'+6281234567890','biz_opaque_callback_data':'m:9918:1','type':'template',
            'template':{'name':'promo_november','language':{'code':'id'},'components':[
             {'type':'header','parameters':[{'type':'image','image':{'id':'123'}}]},
             {'type':'body','parameters':[{'type':'text','text':'Budi'},{'type':'text','text':'25%'}]},
             {'type':'button','sub_type':'quick_reply','index':'0','parameters':[{'type':'payload','payload':'STOP_PROMO'}]},
             {'type':'button','sub_type':'url','index':'1','parameters':[{'type':'text','text':'abc123'}]},
             {'type':'button','sub_type':'copy_code','index':'2',
              'parameters':[{'type':'coupon_code','coupon_code':'25OFF'}]}]}})")));
    }

    void everyHeaderHasItsShape_data()
    {
        QTest::addColumn<HeaderParameter>("header");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("words") << HeaderParameter(TemplateParameter {u"Lebaran"_s})
                               << json(R"({'type':'text','text':'Lebaran'})");
        QTest::newRow("named words") << HeaderParameter(TemplateParameter {u"Lebaran"_s, u"season"_s})
                                     << json(R"({'type':'text','text':'Lebaran','parameter_name':'season'})");
        QTest::newRow("video by link") << HeaderParameter(
            MediaParameter {.kind = MediaParameter::Kind::Video, .link = u"https://x.id/a.mp4"_s})
                                       << json(R"({'type':'video','video':{'link':'https://x.id/a.mp4'}})");
        QTest::newRow("document") << HeaderParameter(
            MediaParameter {.kind = MediaParameter::Kind::Document, .id = u"7"_s, .filename = u"promo.pdf"_s})
                                  << json(R"({'type':'document','document':{'id':'7','filename':'promo.pdf'}})");
        QTest::newRow("place") << HeaderParameter(LocationParameter {-6.2, 106.816666, u"Toko"_s, u"Jl. Sabang"_s})
                               << json(R"({'type':'location','location':{'latitude':'-6.2000000',
                                      'longitude':'106.8166660','name':'Toko','address':'Jl. Sabang'}})");
    }
    void everyHeaderHasItsShape()
    {
        QFETCH(HeaderParameter, header);
        QFETCH(QByteArray, written);
        const auto root = parsed(promo({.name = u"a"_s, .languageCode = u"id"_s, .header = header}));
        const auto components = root["template"_L1]["components"_L1].toArray();
        QCOMPARE(components.size(), 1);
        QCOMPARE(components.at(0)["type"_L1].toString(), u"header"_s);
        QCOMPARE(components.at(0)["parameters"_L1].toArray(), QJsonArray {QJsonDocument::fromJson(written).object()});
    }

    void aCarouselIsWrittenCardByCard()
    {
        const auto message = promo({
            .name = u"katalog"_s,
            .languageCode = u"id"_s,
            .body = {{u"Budi"_s}},
            .cards = {{.header = {.kind = MediaParameter::Kind::Image, .id = u"1"_s},
                       .buttons = {{0, ButtonParameter::SubType::QuickReply, u"mau"_s}}},
                      {.header = {.kind = MediaParameter::Kind::Video, .link = u"https://x.id/b.mp4"_s},
                       .body = {{u"25%"_s}}}},
        });
        QCOMPARE(parsed(message)["template"_L1]["components"_L1].toArray(),
                 QJsonDocument::fromJson(json(R"([
             {'type':'body','parameters':[{'type':'text','text':'Budi'}]},
             {'type':'carousel','cards':[
              {'card_index':0,'components':[{'type':'header','parameters':[{'type':'image','image':{'id':'1'}}]},
               {'type':'button','sub_type':'quick_reply','index':'0','parameters':[{'type':'payload','payload':'mau'}]}]},
              {'card_index':1,'components':[
               {'type':'header','parameters':[{'type':'video','video':{'link':'https://x.id/b.mp4'}}]},
               {'type':'body','parameters':[{'type':'text','text':'25%'}]}]}]}])"))
                     .array());
    }

    void aFileIsWrittenUnderTheNameOfItsKind_data()
    {
        QTest::addColumn<MediaContent>("content");
        QTest::addColumn<QByteArray>("expected");
        using enum MediaContent::Kind;
        QTest::newRow("image") << MediaContent {.kind = Image, .id = u"7"_s, .caption = u"Promo"_s}
                               << json(R"({'type':'image','image':{'id':'7','caption':'Promo'}})");
        QTest::newRow("video") << MediaContent {.kind = Video, .link = u"https://x.id/a.mp4"_s}
                               << json(R"({'type':'video','video':{'link':'https://x.id/a.mp4'}})");
        QTest::newRow("audio") << MediaContent {.kind = Audio, .id = u"7"_s}
                               << json(R"({'type':'audio','audio':{'id':'7'}})");
        QTest::newRow("document") << MediaContent {.kind = Document, .id = u"7"_s, .filename = u"harga.pdf"_s}
                                  << json(R"({'type':'document','document':{'id':'7','filename':'harga.pdf'}})");
    }
    void aFileIsWrittenUnderTheNameOfItsKind()
    {
        QFETCH(MediaContent, content);
        QFETCH(QByteArray, expected);
        auto written = parsed({.recipientE164 = u"+6281234567890"_s, .content = content, .replyTo = u"wamid.Q"_s});
        QCOMPARE(written["context"_L1]["message_id"_L1].toString(), u"wamid.Q"_s);
        for (const auto& envelope : {u"messaging_product"_s, u"recipient_type"_s, u"to"_s, u"context"_s}) {
            written.remove(envelope);
        }
        QCOMPARE(written, fromText(expected));
    }

    void aTemplateWithoutVariablesTakesNoComponents()
    {
        const auto root = parsed(promo({.name = u"hello_world"_s, .languageCode = u"en_US"_s}));
        QVERIFY(!root["template"_L1].toObject().contains("components"_L1));
    }

    void somebodyWithoutANumberIsNamedByTheirId()
    {
        const OutgoingMessage message {
            .recipientE164 = {}, .bsuid = u"US.13491208655302741918"_s, .content = TextContent {u"hi"_s}};
        const auto root = parsed(message);
        QCOMPARE(root["recipient"_L1].toString(), u"US.13491208655302741918"_s);
        QVERIFY(!root.contains("to"_L1));
        QVERIFY(!root.contains("biz_opaque_callback_data"_L1));
    }

    void whatWasPutInComesOut()
    {
        QVERIFY(rc::check("parameters come out of the JSON as they went in, in order", [] {
            TemplateContent content {.name = u"t"_s, .languageCode = u"id"_s};
            const auto named = *rc::gen::arbitrary<bool>();
            for (const auto& text : *rc::gen::container<std::vector<QString>>(anyText())) {
                content.body.push_back({text, named ? u"p%1"_s.arg(content.body.size()) : QString()});
            }
            const auto root = parsed(promo(content));
            const auto parameters = root["template"_L1]["components"_L1][0]["parameters"_L1].toArray();
            RC_ASSERT(parameters.size() == content.body.size());
            for (qsizetype i = 0; i < parameters.size(); ++i) {
                RC_ASSERT(parameters[i]["text"_L1].toString() == content.body[i].text);
                RC_ASSERT(parameters[i]["parameter_name"_L1].toString() == content.body[i].name);
                RC_ASSERT(parameters[i].toObject().contains("parameter_name"_L1) == named);
            }
        }));
    }

    void anAcceptanceTellsItsIds()
    {
        const auto outcome = decodeSendAnswer(FakeTransport::answered(200, json(R"({'messaging_product':'whatsapp',
            'contacts':[{'input':'+6281234567890','wa_id':'6281234567890 ','user_id':'ID.77'}],
            'messages':[{'id':'wamid.HBgM','message_status':'accepted'}]})")));
        QVERIFY(outcome == SendOutcome(Accepted {u"wamid.HBgM"_s, u"6281234567890"_s, u"ID.77"_s, false}));
    }

    void anAcceptanceMayBeHeldBack_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<bool>("held");
        QTest::newRow("not said") << json(R"({'id':'w'})") << false;
        QTest::newRow("accepted") << json(R"({'id':'w','message_status':'accepted'})") << false;
        QTest::newRow("held") << json(R"({'id':'w','message_status':'held_for_quality_assessment'})") << true;
        QTest::newRow("paused") << json(R"({'id':'w','message_status':'paused'})") << true;
    }
    void anAcceptanceMayBeHeldBack()
    {
        QFETCH(QByteArray, message);
        QFETCH(bool, held);
        const auto outcome = decodeSendAnswer(FakeTransport::answered(200, "{\"messages\":[" + message + "]}"));
        QVERIFY(std::holds_alternative<Accepted>(outcome));
        QCOMPARE(std::get<Accepted>(outcome).held, held);
    }

    void noBodyEverBreaksTheDecoder()
    {
        QVERIFY(rc::check("any bytes under any status decode, and only an id makes an acceptance", [] {
            const auto status = *rc::gen::element(0, 200, 302, 400, 404, 429, 500, 503);
            const auto body = QByteArray::fromStdString(*rc::gen::arbitrary<std::string>());
            const auto outcome = decodeSendAnswer(FakeTransport::answered(status, body));
            RC_ASSERT(std::holds_alternative<InDoubt>(outcome));
        }));
    }
};

QTEST_GUILESS_MAIN(TestMessageCodec)

#include "tst_messagecodec.moc"
