#include "services/domain/MessageContent.h"
#include "tests/support/TextGenerators.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

namespace {

using Kind = VariableSource::Kind;

Contact sari()
{
    Contact contact;
    contact.displayName = u"Sari Dewi"_s;
    contact.phoneE164 = u"+6281234567890"_s;
    contact.fields = {{u"city"_s, u"Bandung"_s},
                      {u"spent"_s, 1250000.0},
                      {u"weight"_s, 1250.5},
                      {u"birthday"_s, QDate(1990, 3, 7)},
                      {u"reseller"_s, false}};
    return contact;
}

MessageContent freeText(const QString& body, const QList<VariableBinding>& bindings)
{
    return {.message = FreeText {body}, .bindings = bindings};
}

MessageContent positional(const QString& header, const QString& body, const QList<VariableBinding>& bindings)
{
    Template source;
    source.name = u"promo"_s;
    source.headerFormat = header.isEmpty() ? HeaderFormat::None : HeaderFormat::Text;
    source.headerText = header;
    source.body = body;
    source.footer = u"Balas STOP"_s;
    return {.message = TemplateMessage {source}, .bindings = bindings};
}

VariableBinding fixedTo(const QString& variable, const QString& words)
{
    return {variable, {Kind::Fixed, words}, {}};
}

rc::Gen<VariableBinding> anyBinding()
{
    return rc::gen::build<VariableBinding>(
        rc::gen::set(&VariableBinding::variable), rc::gen::set(&VariableBinding::fallback),
        rc::gen::set(&VariableBinding::source,
                     rc::gen::build<VariableSource>(
                         rc::gen::set(&VariableSource::kind,
                                      rc::gen::element(Kind::Name, Kind::Phone, Kind::Field, Kind::Fixed)),
                         rc::gen::set(&VariableSource::value))));
}

} // namespace

class TestMessageContent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void freeTextVariablesStandInSingleBraces_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("variables");
        QTest::newRow("none") << u"Halo!"_s << QStringList {};
        QTest::newRow("in order, once") << u"{city} {name} {city}"_s << QStringList {u"city"_s, u"name"_s};
        QTest::newRow("spaces around") << u"{ name }"_s << QStringList {u"name"_s};
        QTest::newRow("words") << u"{Nama Depan}"_s << QStringList {u"Nama Depan"_s};
        QTest::newRow("literal braces") << u"{{name}}"_s << QStringList {};
        QTest::newRow("braced by literals") << u"{{{name}}}"_s << QStringList {u"name"_s};
        QTest::newRow("lone braces") << u"a { b } { c"_s << QStringList {u"b"_s};
        QTest::newRow("opened twice") << u"{a{b}"_s << QStringList {u"b"_s};
        QTest::newRow("nothing inside") << u"{} { }"_s << QStringList {};
        QTest::newRow("not over lines") << u"{a\nb}"_s << QStringList {};
    }
    void freeTextVariablesStandInSingleBraces()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, variables);
        QCOMPARE(freeTextVariables(text), variables);
    }

    void valuesReadAsIndonesiansWriteThem()
    {
        const auto field = [](const QString& key) { return valueOf({Kind::Field, key}, sari()); };
        QCOMPARE(valueOf({Kind::Name, {}}, sari()), u"Sari Dewi"_s);
        QCOMPARE(valueOf({Kind::Phone, {}}, sari()), u"+6281234567890"_s);
        QCOMPARE(valueOf({Kind::Fixed, u"25%"_s}, sari()), u"25%"_s);
        QCOMPARE(field(u"city"_s), u"Bandung"_s);
        QCOMPARE(field(u"spent"_s), u"1.250.000"_s);
        QCOMPARE(field(u"weight"_s), u"1.250,5"_s);
        QCOMPARE(field(u"birthday"_s), u"07/03/1990"_s);
        QCOMPARE(field(u"reseller"_s), u"Tidak"_s);
        QCOMPARE(field(u"unknown"_s), QString());
    }

    void freeTextIsFilled()
    {
        const auto content = freeText(u"Halo {name} di {city}, {{hemat}} 100%!"_s,
                                      {{u"name"_s, {Kind::Name, {}}, {}}, {u"city"_s, {Kind::Field, u"city"_s}, {}}});
        const auto message = compose(content, sari());
        QVERIFY(message);
        QCOMPARE(message->body, u"Halo Sari Dewi di Bandung, {hemat} 100%!"_s);
        QVERIFY(message->parameters.isEmpty() && message->headerParameters.isEmpty());
    }

    void aTemplateIsFilledInTheOrderOfItsNumbers()
    {
        const auto content = positional(
            u"Untuk {{1}}"_s, u"Hai {{2}}, hemat {{1}} ya {{2}}"_s,
            {fixedTo(u"header.1"_s, u"pelanggan"_s), fixedTo(u"2"_s, u"Sari"_s), fixedTo(u"1"_s, u"Rp 5.000"_s)});
        QCOMPARE(variablesOf(content), (QStringList {u"header.1"_s, u"2"_s, u"1"_s}));
        const auto message = compose(content, sari());
        QVERIFY(message);
        QCOMPARE(message->header, u"Untuk pelanggan"_s);
        QCOMPARE(message->body, u"Hai Sari, hemat Rp 5.000 ya Sari"_s);
        QCOMPARE(message->footer, u"Balas STOP"_s);
        QCOMPARE(message->parameters, (QStringList {u"Rp 5.000"_s, u"Sari"_s}));
        QCOMPARE(message->parameterNames, (QStringList {QString(), QString()}));
        QCOMPARE(message->headerParameters, QStringList {u"pelanggan"_s});
        QCOMPARE(message->headerParameterNames, QStringList {QString()});
    }

    void aNamedTemplateKeepsItsNames()
    {
        auto content = positional(u"Halo {{first_name}}"_s, u"{{first_name}}, {{city}}"_s,
                                  {{u"first_name"_s, {Kind::Name, {}}, {}}, {u"city"_s, {Kind::Field, u"city"_s}, {}}});
        std::get<TemplateMessage>(content.message).snapshot.namedParameters = true;
        const auto message = compose(content, sari());
        QVERIFY(message);
        QCOMPARE(message->header, u"Halo Sari Dewi"_s);
        QCOMPARE(message->parameterNames, (QStringList {u"first_name"_s, u"city"_s}));
        QCOMPARE(message->parameters, (QStringList {u"Sari Dewi"_s, u"Bandung"_s}));
        QCOMPARE(message->headerParameterNames, QStringList {u"first_name"_s});
    }

    void aMediaHeaderHasNoText()
    {
        auto content = positional(u"{{1}}"_s, u"Halo"_s, {});
        std::get<TemplateMessage>(content.message).snapshot.headerFormat = HeaderFormat::Image;
        QVERIFY(variablesOf(content).isEmpty());
        QCOMPARE(compose(content, sari())->header, QString());
    }

    void whatWhatsAppRefusesInAParameterIsSmoothed()
    {
        const auto content = positional({}, u"Alamat: {{1}}."_s, {fixedTo(u"1"_s, u" Jl. Braga\n\t12     Bandung "_s)});
        QCOMPARE(compose(content, sari())->parameters, QStringList {u"Jl. Braga 12 Bandung"_s});
        const auto typed = freeText(u"{a}"_s, {fixedTo(u"a"_s, u"Jl. Braga\n12"_s)});
        QCOMPARE(compose(typed, sari())->body, u"Jl. Braga\n12"_s);
    }

    void aMissingValueFallsBackOrIsRefused()
    {
        auto nameless = sari();
        nameless.displayName = u" \t"_s;
        auto content = freeText(u"Halo {name}"_s, {{u"name"_s, {Kind::Name, {}}, u"Kak"_s}});
        QCOMPARE(compose(content, nameless)->body, u"Halo Kak"_s);
        content.bindings.first().fallback = u"  "_s;
        const auto refused = compose(content, nameless);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(refused.error().detail.endsWith(u"name"_s));
        content.bindings.clear();
        QVERIFY(!compose(content, sari()));
    }

    void onlySourcesWithoutFallbackAreRequired()
    {
        const auto content = freeText(u"{a} {b} {c} {d} {e}"_s,
                                      {{u"a"_s, {Kind::Name, {}}, u"Kak"_s},
                                       {u"b"_s, {Kind::Field, u"city"_s}, {}},
                                       {u"c"_s, {Kind::Field, u"city"_s}, {}},
                                       {u"d"_s, {Kind::Fixed, u"x"_s}, {}},
                                       {u"e"_s, {Kind::Phone, {}}, {}},
                                       {u"gone"_s, {Kind::Field, u"size"_s}, {}}});
        const QList<VariableSource> expected {{Kind::Field, u"city"_s}, {Kind::Phone, {}}};
        QCOMPARE(requiredSources(content), expected);
    }

    void suggestionsBindWhatTheyKnow()
    {
        const QList<CustomField> fields {{CustomFieldId(1), u"city"_s, u"Kota"_s, FieldType::Text, {}}};
        const auto content = freeText(u"{name} {phone} {City} {other} {kept}"_s, {});
        const QList<VariableBinding> previous {{u"kept"_s, {Kind::Fixed, u"x"_s}, u"y"_s}, fixedTo(u"gone"_s, u"z"_s)};
        const QList<VariableBinding> expected {{u"name"_s, {Kind::Name, {}}, {}},
                                               {u"phone"_s, {Kind::Phone, {}}, {}},
                                               {u"City"_s, {Kind::Field, u"city"_s}, {}},
                                               {u"other"_s, {Kind::Name, {}}, {}},
                                               previous.first()};
        QCOMPARE(suggestedBindings(content, fields, previous), expected);
    }

    // Property 9: variable substitution.
    void valuesArriveAsTheyAre()
    {
        QVERIFY(rc::check("a filled free text is its literals with the values between, braces and all", [] {
            const auto literal
                = [](const QString& text) { return QString(text).replace(u"{"_s, u"{{"_s).replace(u"}"_s, u"}}"_s); };
            const auto count = *rc::gen::inRange(1, 5);
            QString text = literal(*rc::gen::arbitrary<QString>());
            QString expected = QString(text).replace(u"{{"_s, u"{"_s).replace(u"}}"_s, u"}"_s);
            QList<VariableBinding> bindings;
            for (int i = 0; i < count; ++i) {
                const auto variable = u"v%1"_s.arg(i);
                const auto value = *generate::visibleText();
                const auto tail = *rc::gen::arbitrary<QString>();
                bindings.push_back(fixedTo(variable, value));
                text += u'{' + variable + u'}' + literal(tail);
                expected += value + tail;
            }
            const auto content = freeText(text, bindings);
            RC_LOG() << text.toStdString();
            RC_ASSERT(variablesOf(content).size() == count);
            RC_ASSERT(compose(content, sari())->body == expected);
        }));
    }

    void aTemplateSaysEachValueOnceAndInPlace()
    {
        QVERIFY(rc::check("parameters are the smoothed values, and the body holds them", [] {
            const auto values = *rc::gen::container<std::vector<QString>>(*rc::gen::inRange<std::size_t>(1, 4),
                                                                          generate::visibleText());
            QString body = u"Halo"_s;
            QString expected = body;
            QStringList parameters;
            QList<VariableBinding> bindings;
            for (const auto& value : values) {
                bindings.push_back(fixedTo(QString::number(bindings.size() + 1), value));
                parameters.append(value.simplified());
                body += u" {{%1}};"_s.arg(bindings.size());
                expected += u' ' + value.simplified() + u';';
            }
            const auto message = compose(positional({}, body, bindings), sari());
            RC_ASSERT(message->parameters == parameters);
            RC_ASSERT(message->body == expected);
        }));
    }

    void contentComesBackWhole()
    {
        QVERIFY(rc::check("JSON keeps every message and binding", [] {
            const auto bindings = *rc::gen::container<std::vector<VariableBinding>>(anyBinding());
            auto content = freeText(*rc::gen::arbitrary<QString>(), QList(bindings.begin(), bindings.end()));
            if (*rc::gen::arbitrary<bool>()) {
                content = positional(*rc::gen::arbitrary<QString>(), *rc::gen::arbitrary<QString>(), content.bindings);
            }
            if (*rc::gen::arbitrary<bool>()) {
                content.attachment = Attachment {
                    .kind = *rc::gen::element(AttachmentKind::Image, AttachmentKind::Video, AttachmentKind::Document),
                    .sha256 = QString(64, QChar(*rc::gen::element(u'0', u'9', u'a', u'f'))),
                    .mimeType = *rc::gen::arbitrary<QString>(),
                    .fileName = *rc::gen::arbitrary<QString>(),
                    .byteSize = *rc::gen::inRange<qint64>(1, 100 * 1024 * 1024)};
            }
            RC_ASSERT(messageContentFromJson(toJson(content)) == content);
        }));
    }

    void anAttachmentWithoutItsChecksumIsRefused()
    {
        auto content = freeText(u"Halo"_s, {});
        content.attachment = Attachment {.sha256 = u"../../etc/passwd"_s};
        const auto back = messageContentFromJson(toJson(content));
        QVERIFY(!back);
        QVERIFY2(back.error().detail.startsWith(u"$.attachment.sha256"_s), qPrintable(back.error().detail));
    }

    void illTypedContentIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("unknown kind") << u"kind"_s << QJsonValue(u"poem"_s);
        QTest::newRow("no bindings") << u"bindings"_s << QJsonValue();
        QTest::newRow("a number for a text") << u"body"_s << QJsonValue(3);
        QTest::newRow("a binding that is no object") << u"bindings"_s << QJsonValue(QJsonArray {1});
    }
    void illTypedContentIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        auto json = toJson(freeText(u"Halo"_s, {}));
        json.insert(key, value);
        const auto back = messageContentFromJson(json);
        QVERIFY(!back);
        QCOMPARE(back.error().kind, ErrorKind::Invalid);
        QVERIFY2(back.error().detail.startsWith(u"$."_s + key), qPrintable(back.error().detail));
    }
};

QTEST_GUILESS_MAIN(TestMessageContent)
#include "tst_messagecontent.moc"
