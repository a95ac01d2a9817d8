#include "services/templates/TemplateComponents.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::templates;
using namespace Qt::StringLiterals;

namespace {

QJsonArray parsed(const char* json)
{
    return QJsonDocument::fromJson(json).array();
}

rc::Gen<QString> anyText()
{
    return rc::gen::element(u""_s, u"Halo {{1}}!"_s, u"\"petik\" \\ baris\nbaru"_s, u"Promo ☕"_s);
}

rc::Gen<TemplateButton> anyButton()
{
    return rc::gen::exec([] {
        using Kind = TemplateButton::Kind;
        return TemplateButton {
            .kind = *rc::gen::element(Kind::QuickReply, Kind::Url, Kind::PhoneNumber, Kind::CopyCode, Kind::Other),
            .text = *anyText(),
            .url = *anyText()};
    });
}

rc::Gen<Template> anyTemplate()
{
    return rc::gen::exec([] {
        using enum HeaderFormat;
        Template source;
        source.name = u"promo"_s;
        source.headerFormat = *rc::gen::element(None, Text, Image, Video, Document, Location);
        source.headerText = source.headerFormat == Text ? *anyText() : QString();
        source.body = *anyText();
        source.footer = *anyText();
        for (const auto& button : *rc::gen::resize(4, rc::gen::container<std::vector<TemplateButton>>(anyButton()))) {
            source.buttons.push_back(button);
        }
        return source;
    });
}

} // namespace

class TestTemplateComponents : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anyTemplateComesBackFromItsComponents()
    {
        QVERIFY(rc::check("header, body, footer and buttons survive the component list", [] {
            const auto source = *anyTemplate();
            Template bare;
            bare.name = source.name;
            RC_ASSERT((withComponents(bare, componentsOf(source)) == source));
        }));
    }

    void whatWhatsAppSendsIsRead()
    {
        const auto read = withComponents(
            {},
            parsed("[{\"type\":\"HEADER\",\"format\":\"TEXT\",\"text\":\"Act fast, {{1}}!\","
                   "  \"example\":{\"header_text\":[\"Pablo\"]}},"
                   " {\"type\":\"BODY\",\"text\":\"Only {{1}} days\",\"example\":{\"body_text\":[[\"10\"]]}},"
                   " {\"type\":\"FOOTER\",\"text\":\"Reply STOP\"},"
                   " {\"type\":\"BUTTONS\",\"buttons\":[{\"type\":\"URL\",\"text\":\"See\",\"url\":\"https://"
                   "shop.example/{{1}}\"},"
                   "  {\"type\":\"QUICK_REPLY\",\"text\":\"Stop\"},{\"type\":\"FLOW\",\"text\":\"Form\"}]}]"));
        QCOMPARE(read.headerFormat, HeaderFormat::Text);
        QCOMPARE(read.headerText, u"Act fast, {{1}}!"_s);
        QCOMPARE(read.body, u"Only {{1}} days"_s);
        QCOMPARE(read.footer, u"Reply STOP"_s);
        QCOMPARE(read.buttons.size(), 3);
        QCOMPARE(read.buttons.at(0).kind, TemplateButton::Kind::Url);
        QCOMPARE(read.buttons.at(0).url, u"https://shop.example/{{1}}"_s);
        QCOMPARE(read.buttons.at(2).kind, TemplateButton::Kind::Other);
    }

    void wordsAreReadInAnyCase()
    {
        const auto read = withComponents({},
                                         parsed("[{\"type\":\"header\",\"format\":\"image\"},"
                                                "{\"type\":\"body\",\"text\":\"Halo\"}]"));
        QCOMPARE(read.headerFormat, HeaderFormat::Image);
        QCOMPARE(read.body, u"Halo"_s);
    }

    void nonsenseIsPassedOver()
    {
        QCOMPARE(withComponents({},
                                parsed("[7,null,\"BODY\",{\"type\":3},{\"type\":\"BUTTONS\",\"buttons\":{}},"
                                       "{\"type\":\"HEADER\",\"format\":\"HOLOGRAM\"},{\"type\":\"CAROUSEL\"}]")),
                 Template());
    }

    void onlyTheAddressesOfSampleMediaAreTakenOut()
    {
        const auto components = parsed(
            "[{\"type\":\"HEADER\",\"format\":\"IMAGE\",\"example\":{\"header_handle\":[\"https://scontent/x\"]}},"
            "{\"type\":\"CAROUSEL\",\"cards\":[{\"components\":[{\"type\":\"HEADER\",\"example\":"
            "{\"header_handle\":[\"https://scontent/y\"],\"kept\":1}}]}]}]");
        QCOMPARE(withoutSampleMedia(components),
                 parsed("[{\"type\":\"HEADER\",\"format\":\"IMAGE\",\"example\":{}},"
                        "{\"type\":\"CAROUSEL\",\"cards\":[{\"components\":[{\"type\":\"HEADER\",\"example\":"
                        "{\"kept\":1}}]}]}]"));
    }
};

QTEST_GUILESS_MAIN(TestTemplateComponents)
#include "tst_templatecomponents.moc"
