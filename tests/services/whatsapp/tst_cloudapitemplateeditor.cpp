#include "services/whatsapp/CloudApiTemplateEditor.h"
#include "services/whatsapp/NewTemplateCodec.h"
#include "tests/services/whatsapp/FakeTransport.h"
#include "tests/services/whatsapp/Json.h"
#include "tests/services/whatsapp/SampleEndpoint.h"

#include <QJsonDocument>
#include <QTest>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

NewTemplate coupon()
{
    return {.name = u"coupon"_s,
            .language = u"id"_s,
            .category = u"MARKETING"_s,
            .namedParameters = true,
            .header
            = {.format = NewHeader::Format::Text, .text = u"Halo {{who}}!"_s, .examples = {{u"who"_s, u"Budi"_s}}},
            .body = u"Kode {{code}} berlaku besok."_s,
            .bodyExamples = {{u"code"_s, u"HEMAT20"_s}},
            .footer = u"Toko Melati"_s,
            .buttons = {{.kind = NewButton::Kind::Url,
                         .text = u"Lihat"_s,
                         .url = u"https://x.id/{{1}}"_s,
                         .example = u"https://x.id/a"_s},
                        {.kind = NewButton::Kind::CopyCode, .example = u"HEMAT20"_s},
                        {.kind = NewButton::Kind::PhoneNumber, .text = u"Telepon"_s, .phoneNumber = u"+62211234567"_s},
                        {.kind = NewButton::Kind::QuickReply, .text = u"Berhenti"_s}}};
}

} // namespace

class TestCloudApiTemplateEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTemplateIsHandedInAsMetaShowsIt()
    {
        FakeTransport transport(
            {FakeTransport::answered(200, json(R"({'id':'17','status':'pending','category':'UTILITY'})"))});
        CloudApiTemplateEditor editor(endpoint(), transport);
        const auto submitted = QCoro::waitFor(editor.create(coupon()));
        QVERIFY(submitted == (SubmittedTemplate {u"17"_s, u"PENDING"_s, u"UTILITY"_s}));
        QCOMPARE(transport.posts.first().url,
                 QUrl(u"https://graph.facebook.com/v25.0/102290129340398/message_templates"_s));
        QCOMPARE(QJsonDocument::fromJson(transport.posts.first().body),
                 QJsonDocument::fromJson(json(R"({'name':'coupon','language':'id','category':'MARKETING',
            'parameter_format':'NAMED','components':[
             {'type':'HEADER','format':'TEXT','text':'Halo {{who}}!',
              'example':{'header_text_named_params':[{'param_name':'who','example':'Budi'}]}},
             {'type':'BODY','text':'Kode {{code}} berlaku besok.',
              'example':{'body_text_named_params':[{'param_name':'code','example':'HEMAT20'}]}},
             {'type':'FOOTER','text':'Toko Melati'},
             {'type':'BUTTONS','buttons':[
              {'type':'URL','text':'Lihat','url':'https://x.id/{{1}}','example':['https://x.id/a']},
              {'type':'COPY_CODE','example':'HEMAT20'},
              {'type':'PHONE_NUMBER','text':'Telepon','phone_number':'+62211234567'},
              {'type':'QUICK_REPLY','text':'Berhenti'}]}]})")));
    }

    void positionalExamplesAreASetOfTheirOwn()
    {
        const NewTemplate content {.name = u"a"_s,
                                   .language = u"id"_s,
                                   .category = u"UTILITY"_s,
                                   .header = {.format = NewHeader::Format::Image, .sampleHandle = u"4::aW"_s},
                                   .body = u"Pesanan {{1}} tiba {{2}}."_s,
                                   .bodyExamples = {{{}, u"17"_s}, {{}, u"besok"_s}}};
        QCOMPARE(QJsonDocument(encodedComponents(content)), QJsonDocument::fromJson(json(R"([
             {'type':'HEADER','format':'IMAGE','example':{'header_handle':['4::aW']}},
             {'type':'BODY','text':'Pesanan {{1}} tiba {{2}}.','example':{'body_text':[['17','besok']]}}])")));
        QCOMPARE(encode(content)["parameter_format"_L1].toString(), u"POSITIONAL"_s);
    }

    void anEditChangesTheComponentsOnly()
    {
        FakeTransport transport({FakeTransport::answered(200, json(R"({'success':true})"))});
        CloudApiTemplateEditor editor(endpoint(), transport);
        QVERIFY(QCoro::waitFor(editor.edit(u"17"_s, coupon())));
        QCOMPARE(transport.posts.first().url, QUrl(u"https://graph.facebook.com/v25.0/17"_s));
        QCOMPARE(QJsonDocument::fromJson(transport.posts.first().body).object().keys(), QStringList {u"components"_s});
        QCOMPARE(QCoro::waitFor(editor.edit(u"x/y"_s, coupon())).error().kind, ErrorKind::Invalid);
    }

    void oneLanguageIsRemovedByNameAndId()
    {
        FakeTransport transport({FakeTransport::answered(200, json(R"({'success':true})"))});
        CloudApiTemplateEditor editor(endpoint(), transport);
        QVERIFY(QCoro::waitFor(editor.remove(u"promo&x=1"_s, u"17"_s)));
        QCOMPARE(transport.removals.first().url.query(QUrl::FullyEncoded), u"name=promo%26x%3D1&hsm_id=17"_s);
    }

    void whatTheReviewSaysReachesTheCaller()
    {
        const auto refusal = json(R"({'error':{'message':'Invalid parameter','code':100,'error_subcode':2388299,
            'error_user_title':'Variables','error_user_msg':'A variable may not open the body.'}})");
        FakeTransport transport({FakeTransport::answered(400, refusal)});
        CloudApiTemplateEditor editor(endpoint(), transport);
        const auto submitted = QCoro::waitFor(editor.create(coupon()));
        QVERIFY(!submitted);
        QCOMPARE(submitted.error().kind, ErrorKind::Invalid);
        QVERIFY(submitted.error().detail.contains("2388299"_L1));
    }

    void aSampleIsUploadedInTwoSteps()
    {
        FakeTransport transport({FakeTransport::answered(200, json(R"({'id':'upload:MTphdHRh?sig=ARZ'})")),
                                 FakeTransport::answered(200, json(R"({'h':'4::aW1hZ2U='})"))});
        CloudApiTemplateEditor editor(endpoint(), transport);
        const MediaFile file {.name = u"promo 1.jpg"_s, .mimeType = "image/jpeg", .bytes = "abc"};
        QCOMPARE(QCoro::waitFor(editor.uploadSample(u"4711"_s, file)), u"4::aW1hZ2U="_s);
        QCOMPARE(
            transport.posts.at(0).url.toString(QUrl::FullyEncoded),
            u"https://graph.facebook.com/v25.0/4711/uploads?file_name=promo%201.jpg&file_length=3&file_type=image%2Fjpeg"_s);
        QCOMPARE(transport.posts.at(1).url.toString(QUrl::FullyEncoded),
                 u"https://graph.facebook.com/v25.0/upload:MTphdHRh?sig=ARZ"_s);
        QCOMPARE(transport.posts.at(1).body, "abc"_ba);
        QVERIFY(transport.posts.at(1).headers.contains(std::pair("file_offset"_ba, "0"_ba)));
    }

    void aSessionThatLeadsElsewhereIsNotFollowed()
    {
        for (const auto& session : {"https://evil.example"_ba, "upload:x/../../y"_ba, "17"_ba, ""_ba}) {
            FakeTransport transport({FakeTransport::answered(200, "{\"id\":\"" + session + "\"}")});
            CloudApiTemplateEditor editor(endpoint(), transport);
            const MediaFile file {.name = u"a.jpg"_s, .mimeType = "image/jpeg", .bytes = "abc"};
            QVERIFY(!QCoro::waitFor(editor.uploadSample(u"4711"_s, file)));
            QCOMPARE(transport.posts.size(), 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestCloudApiTemplateEditor)
#include "tst_cloudapitemplateeditor.moc"
