#include "services/whatsapp/CloudApiTemplates.h"
#include "services/whatsapp/TemplateCodec.h"
#include "tests/services/whatsapp/FakeTransport.h"
#include "tests/services/whatsapp/Json.h"
#include "tests/services/whatsapp/SampleEndpoint.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

HttpAnswer page(const QByteArray& names, const QByteArray& after)
{
    QByteArrayList items;
    for (const auto& name : names.split(',')) {
        if (!name.isEmpty()) {
            items.push_back(json(R"({'id':'1','status':'APPROVED','language':'id','name':')") + name + "\"}");
        }
    }
    const auto paging = after.isEmpty() ? QByteArray() : json(R"(,'paging':{'cursors':{'after':')") + after + "\"}}";
    return FakeTransport::answered(200, "{\"data\":[" + items.join(',') + "]" + paging + "}");
}

Result<QStringList> namesIn(FakeTransport& transport)
{
    CloudApiTemplates templates(endpoint(), transport);
    return QCoro::waitFor(templates.fetchAll()).map([](const QList<RemoteTemplate>& all) {
        QStringList names;
        for (const auto& one : all) {
            names.push_back(one.name);
        }
        return names;
    });
}

RemoteTemplate decoded(const QByteArray& text)
{
    return decodeTemplate(QJsonDocument::fromJson(text).object());
}

} // namespace

class TestCloudApiTemplates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreFollowedToTheLast()
    {
        FakeTransport transport({page("a,b", "one"), page("c", "tw/o="), page("d", {})});
        QCOMPARE(namesIn(transport), QStringList({u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
        QCOMPARE(transport.gets.size(), 3);
        const auto first = transport.gets.at(0).url.toString(QUrl::FullyEncoded);
        QVERIFY(first.startsWith("https://graph.facebook.com/v25.0/102290129340398/message_templates?"_L1));
        QVERIFY(!first.contains("after="_L1) && !first.contains("EAAtoken"_L1));
        QVERIFY(transport.gets.at(1).url.query(QUrl::FullyEncoded).endsWith("&after=one"_L1));
        QVERIFY(transport.gets.at(2).url.query(QUrl::FullyEncoded).endsWith("&after=tw%2Fo%3D"_L1));
    }

    void aCursorOnTheLastPageLeadsToAnEmptyOne()
    {
        FakeTransport transport({page("a", "one"), page({}, "one")});
        QCOMPARE(namesIn(transport), QStringList({u"a"_s}));
    }

    void aCircleOfPagesIsAnError()
    {
        FakeTransport transport({page("a", "one"), page("b", "two"), page("c", "one"), page("d", {})});
        const auto names = namesIn(transport);
        QVERIFY(!names);
        QCOMPARE(names.error().kind, ErrorKind::Internal);
    }

    void pagesWithoutEndAreAnError()
    {
        FakeTransport transport;
        for (int i = 0; i < 2 * CloudApiTemplates::MostPages; ++i) {
            transport.answers.push_back(page("a", QByteArray::number(i)));
        }
        QVERIFY(!namesIn(transport));
        QCOMPARE(transport.gets.size(), CloudApiTemplates::MostPages);
    }

    void aPartIsNeverTakenForAll_data()
    {
        QTest::addColumn<HttpAnswer>("second");
        QTest::addColumn<ErrorKind>("kind");
        auto throttled = FakeTransport::answered(400, json(R"({'error':{'code':80008}})"));
        throttled.retryAfter = std::chrono::seconds(9);
        QTest::newRow("broken") << HttpAnswer {.ended = HttpEnd::Broken} << ErrorKind::Unavailable;
        QTest::newRow("throttled") << throttled << ErrorKind::RateLimited;
        QTest::newRow("token ran out") << FakeTransport::answered(401, json(R"({'error':{'code':190}})"))
                                       << ErrorKind::Unauthorized;
        QTest::newRow("no list") << FakeTransport::answered(200, "{}") << ErrorKind::Internal;
        QTest::newRow("a page of HTML") << FakeTransport::answered(200, "<html>") << ErrorKind::Internal;
        QTest::newRow("a nameless one") << FakeTransport::answered(200, json(R"({'data':[{'id':'1'}]})"))
                                        << ErrorKind::Internal;
    }
    void aPartIsNeverTakenForAll()
    {
        QFETCH(HttpAnswer, second);
        QFETCH(ErrorKind, kind);
        FakeTransport transport({page("a", "one"), second});
        const auto names = namesIn(transport);
        QVERIFY(!names);
        QCOMPARE(names.error().kind, kind);
        QVERIFY(names.error().retryAfter == second.retryAfter);
    }

    void aTemplateIsReadWhole()
    {
        const auto remote = decoded(json(R"({'name':'coupon','parameter_format':'NAMED','components':[
            {'type':'HEADER','format':'TEXT','text':'Hi {{who}}','example':{'header_text_named_params':[
              {'param_name':'who','example':'Pablo'}]}},
            {'type':'BODY','text':'Code {{code}}','example':{'body_text_named_params':[
              {'param_name':'code','example':'SUMMER20'}]}},
            {'type':'FOOTER','text':'Toko'},
            {'type':'BUTTONS','buttons':[{'type':'URL','text':'See','url':'https://x.id/{{1}}','example':['https://x.id/a']},
              {'type':'QUICK_REPLY','text':'Unsubscribe'},{'type':'PHONE_NUMBER','text':'Call','phone_number':'+6221'}]}],
            'language':'en-US','status':'APPROVED','category':'MARKETING','sub_category':'CUSTOM',
            'quality_score':{'score':'GREEN','date':1758754645},'rejected_reason':'NONE','id':'1304694804498707'})"));
        QCOMPARE(remote.id, u"1304694804498707"_s);
        QCOMPARE(remote.language, u"en_US"_s);
        QCOMPARE(remote.quality, u"GREEN"_s);
        QCOMPARE(remote.qualityAt, QDateTime::fromSecsSinceEpoch(1758754645, QTimeZone::utc()));
        QVERIFY(remote.namedParameters && remote.rejectedReason.isEmpty());
        QCOMPARE(remote.components.size(), 4);
        QCOMPARE(remote.components.at(0).type, RemoteComponent::Type::Header);
        QCOMPARE(remote.components.at(0).format, u"TEXT"_s);
        QCOMPARE(remote.components.at(0).examples, QStringList {u"Pablo"_s});
        QCOMPARE(remote.components.at(1).examples, QStringList {u"SUMMER20"_s});
        const auto& buttons = remote.components.at(3).buttons;
        QCOMPARE(buttons.size(), 3);
        QCOMPARE(buttons.at(0).example, u"https://x.id/a"_s);
        QCOMPARE(buttons.at(2).phoneNumber, u"+6221"_s);
    }

    void wordsComeInAnyCaseAndUnknownOnesAreKept()
    {
        const auto remote = decoded(json(R"({'name':'a','status':'frozen_by_moon','category':'marketing','id':17,
            'quality_score':'yellow','moon':{'phase':3},'components':[{'type':'body','text':'x'},
            {'type':'header','format':'image','example':{'header_handle':['https://cdn/x']}},
            {'type':'limited_time_offer','limited_time_offer':{'text':'soon'}}]})"));
        QCOMPARE(remote.id, u"17"_s);
        QCOMPARE(remote.status, u"FROZEN_BY_MOON"_s);
        QCOMPARE(remote.category, u"MARKETING"_s);
        QCOMPARE(remote.quality, u"YELLOW"_s);
        QVERIFY(!remote.namedParameters && !remote.qualityAt.isValid());
        QCOMPARE(remote.raw["moon"_L1]["phase"_L1].toInt(), 3);
        QCOMPARE(remote.components.at(0).type, RemoteComponent::Type::Body);
        QCOMPARE(remote.components.at(1).format, u"IMAGE"_s);
        QCOMPARE(remote.components.at(1).examples, QStringList {u"https://cdn/x"_s});
        QCOMPARE(remote.components.at(2).type, RemoteComponent::Type::Other);
        QVERIFY(remote.components.at(2).raw.contains("limited_time_offer"_L1));
    }

    void onlyTheFirstSetOfExamplesIsTaken()
    {
        const auto remote = decoded(json(R"({'name':'a','components':[
            {'type':'BODY','text':'{{1}} {{2}}','example':{'body_text':[['A','1'],['B','2']]}},
            {'type':'BODY','text':'{{1}} {{2}}','example':{'body_text':['A','1']}}]})"));
        QCOMPARE(remote.components.at(0).examples, QStringList({u"A"_s, u"1"_s}));
        QCOMPARE(remote.components.at(1).examples, QStringList({u"A"_s, u"1"_s}));
    }
};

QTEST_GUILESS_MAIN(TestCloudApiTemplates)

#include "tst_cloudapitemplates.moc"
