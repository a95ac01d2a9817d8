#include "services/simulator/MessageCheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;

namespace {

QJsonObject textParameter(const QString& text)
{
    return {{u"type"_s, u"text"_s}, {u"text"_s, text}};
}

QJsonObject namedParameter(const QString& name, const QString& text)
{
    QJsonObject parameter = textParameter(text);
    parameter.insert(u"parameter_name"_s, name);
    return parameter;
}

QJsonObject component(const QString& type, const QJsonArray& parameters)
{
    return {{u"type"_s, type}, {u"parameters"_s, parameters}};
}

QJsonObject button(const QJsonValue& index, const QString& type, const QJsonObject& parameter)
{
    QJsonObject json = component(u"button"_s, {parameter});
    json.insert(u"index"_s, index);
    json.insert(u"sub_type"_s, type);
    return json;
}

QJsonObject templateMessage(const QString& name, const QJsonArray& components, const QString& language = u"id"_s)
{
    return {{u"messaging_product"_s, u"whatsapp"_s},
            {u"to"_s, u"+628123456789"_s},
            {u"type"_s, u"template"_s},
            {u"template"_s,
             QJsonObject {{u"name"_s, name},
                          {u"language"_s, QJsonObject {{u"code"_s, language}}},
                          {u"components"_s, components}}}};
}

QJsonObject textMessage()
{
    return {{u"messaging_product"_s, u"whatsapp"_s},
            {u"to"_s, u"+62 812-3456-789"_s},
            {u"type"_s, u"text"_s},
            {u"text"_s, QJsonObject {{u"body"_s, u"Halo"_s}}}};
}

QJsonObject with(QJsonObject json, const QString& key, const QJsonValue& value)
{
    json.insert(key, value);
    return json;
}

QJsonObject without(QJsonObject json, const QString& key)
{
    json.remove(key);
    return json;
}

QJsonObject promo(const QString& first, const QString& second)
{
    return templateMessage(u"promo_akhir_pekan"_s,
                           {component(u"body"_s, {textParameter(first), textParameter(second)})});
}

Checked<CheckedMessage> check(const QJsonObject& json, const SimulatorSettings& settings = {})
{
    return checkMessage(QJsonDocument(json).toJson(), settings, TemplateCatalogue::ofTheShop());
}

} // namespace

class tst_MessageCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void refusesWithMetasCodes_data()
    {
        QTest::addColumn<QJsonObject>("message");
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("status");
        const auto row = [](const char* name, const QJsonObject& message, int code, int status = 400) {
            QTest::newRow(name) << message << code << status;
        };
        row("no product", without(textMessage(), u"messaging_product"_s), 100);
        row("other product", with(textMessage(), u"messaging_product"_s, u"sms"_s), 100);
        row("unknown key", with(textMessage(), u"recipents"_s, u"x"_s), 100);
        row("no recipient", without(textMessage(), u"to"_s), 131008);
        row("words for a number", with(textMessage(), u"to"_s, u"Budi"_s), 131009);
        row("short number", with(textMessage(), u"to"_s, u"+6281"_s), 131009);
        row("national number", with(textMessage(), u"to"_s, u"08123456789"_s), 131009);
        row("to itself", with(textMessage(), u"to"_s, u"+6281288880000"_s), 131021);
        row("a group", with(textMessage(), u"recipient_type"_s, u"group"_s), 131009);
        row("long callback data", with(textMessage(), u"biz_opaque_callback_data"_s, QString(513, u'x')), 100);
        row("no type", without(textMessage(), u"type"_s), 131008);
        row("no content", without(textMessage(), u"text"_s), 131008);
        row("unserved type", with(textMessage(), u"type"_s, u"image"_s), 131051);
        row("invented type", with(textMessage(), u"type"_s, u"smoke"_s), 100);
        row("empty text", with(textMessage(), u"text"_s, QJsonObject {{u"body"_s, QString()}}), 100);
        row("long text", with(textMessage(), u"text"_s, QJsonObject {{u"body"_s, QString(4097, u'x')}}), 100);
        row("unknown template", templateMessage(u"tidak_ada"_s, {}), 132001, 404);
        row("other language", templateMessage(u"promo_akhir_pekan"_s, {}, u"en"_s), 132001, 404);
        row("rejected template", templateMessage(u"promo_kilat"_s, {}), 132001, 404);
        row("paused template", templateMessage(u"diskon_lebaran"_s, {}), 132015);
        row("too few parameters",
            templateMessage(u"promo_akhir_pekan"_s, {component(u"body"_s, {textParameter(u"a"_s)})}), 132000);
        row("parameters nobody asked for",
            templateMessage(u"koleksi_baru"_s, {component(u"body"_s, {textParameter(u"a"_s)})}), 132000);
        row("newline", promo(u"Budi\nSanti"_s, u"25%"_s), 132018);
        row("tab", promo(u"Budi"_s, u"25\t%"_s), 132018);
        row("five blanks", promo(u"Budi     Santi"_s, u"25%"_s), 132018);
        row("empty parameter", promo(QString(), u"25%"_s), 131008);
        row("rendered too long", promo(QString(1000, u'x'), u"25%"_s), 132005);
        row("a picture for a word",
            templateMessage(u"promo_akhir_pekan"_s,
                            {component(u"body"_s, {textParameter(u"a"_s), QJsonObject {{u"type"_s, u"image"_s}}})}),
            132012);
        row("header left out",
            templateMessage(u"pesanan_siap"_s, {component(u"body"_s, {textParameter(u"a"_s), textParameter(u"b"_s)})}),
            132000);
        row("names left out",
            templateMessage(
                u"undangan_pelanggan"_s,
                {component(u"body"_s, {textParameter(u"a"_s), textParameter(u"b"_s), textParameter(u"c"_s)})}),
            100);
        row("a name too often",
            templateMessage(u"undangan_pelanggan"_s,
                            {component(u"body"_s,
                                       {namedParameter(u"cabang"_s, u"a"_s), namedParameter(u"cabang"_s, u"b"_s),
                                        namedParameter(u"batas"_s, u"c"_s)})}),
            132012);
        row("link left out",
            templateMessage(u"katalog_bulan_ini"_s,
                            {component(u"body"_s, {textParameter(u"a"_s), textParameter(u"b"_s)})}),
            131008);
        row("a button that is not there",
            templateMessage(u"koleksi_baru"_s, {button(5, u"quick_reply"_s, {{u"type"_s, u"payload"_s}})}), 132012);
        row("read mark without a message", {{u"messaging_product"_s, u"whatsapp"_s}, {u"status"_s, u"read"_s}}, 131009);
    }

    void refusesWithMetasCodes()
    {
        QFETCH(QJsonObject, message);
        QFETCH(int, code);
        QFETCH(int, status);
        const auto result = check(message);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(result.error().httpStatus, status);
    }

    void aBodyThatIsNotJsonIsInvalid()
    {
        QCOMPARE(checkMessage("to=628&type=text", {}, TemplateCatalogue::ofTheShop()).error().code, 100);
    }

    void theCountErrorSaysBothNumbers()
    {
        const auto result = check(templateMessage(u"promo_akhir_pekan"_s, {}));
        QCOMPARE(result.error().details,
                 u"body: number of localizable_params (0) does not match the expected number of params (2)"_s);
    }

    void everyTemplateThatIsApprovedCanBeSent_data()
    {
        QTest::addColumn<QJsonObject>("message");
        const auto words = [](int count) {
            QJsonArray parameters;
            for (int i = 0; i < count; ++i) {
                parameters.append(textParameter(u"kata %1"_s.arg(i)));
            }
            return component(u"BODY"_s, parameters);
        };
        QTest::newRow("positional") << promo(u"Budi"_s, u"25%"_s);
        QTest::newRow("header") << templateMessage(u"pesanan_siap"_s,
                                                   {component(u"header"_s, {textParameter(u"TM-1"_s)}), words(2)});
        QTest::newRow("no variables") << templateMessage(u"koleksi_baru"_s, {});
        QTest::newRow("english") << templateMessage(u"weekend_offer"_s, {words(2)}, u"en"_s);
        QTest::newRow("link, index as text")
            << templateMessage(u"katalog_bulan_ini"_s, {words(2), button(u"0"_s, u"url"_s, textParameter(u"nov"_s))});
        QTest::newRow("link, index as number")
            << templateMessage(u"katalog_bulan_ini"_s, {words(2), button(0, u"URL"_s, textParameter(u"nov"_s))});
        QTest::newRow("named, in any order") << templateMessage(
            u"undangan_pelanggan"_s,
            {component(u"body"_s,
                       {namedParameter(u"batas"_s, u"30 Nov"_s), namedParameter(u"nama_depan"_s, u"Siti"_s),
                        namedParameter(u"cabang"_s, u"Bandung"_s)})});
    }

    void everyTemplateThatIsApprovedCanBeSent()
    {
        QFETCH(QJsonObject, message);
        const auto result = check(message);
        QVERIFY2(result, result ? "" : qPrintable(result.error().details));
        QVERIFY(result->isTemplate);
    }

    void aTextIsServiceAndKeepsWhatWasWritten()
    {
        const auto result = check(with(textMessage(), u"biz_opaque_callback_data"_s, u"c1:r2"_s));
        QVERIFY(result);
        QCOMPARE(result->person.waId, "628123456789"_ba);
        QCOMPARE(result->input, "+62 812-3456-789"_ba);
        QCOMPARE(result->callbackData, "c1:r2"_ba);
        QCOMPARE(result->category, "service"_ba);
        QVERIFY(!result->isTemplate);
    }

    void aButtonAnswersWithItsPayloadOrItsText()
    {
        const QJsonObject payload {{u"type"_s, u"payload"_s}, {u"payload"_s, u"STOP_PROMO"_s}};
        const auto result = check(templateMessage(u"koleksi_baru"_s, {button(u"1"_s, u"quick_reply"_s, payload)}));
        QVERIFY(result);
        const QList<QuickReply> expected {{"Saya mau", "Saya mau"}, {"Stop promo", "STOP_PROMO"}};
        QCOMPARE(result->quickReplies, expected);
    }

    void aUserIdReachesPeopleWithoutANumber()
    {
        const auto result = check(with(without(textMessage(), u"to"_s), u"recipient"_s, u"ID.13491208655302741918"_s));
        QVERIFY(result);
        QVERIFY(result->person.waId.isEmpty());
        QCOMPARE(result->person.userId, "ID.13491208655302741918"_ba);
    }

    void strictNumbersGetTheCountryCode()
    {
        SimulatorSettings strict;
        strict.strictNumbers = true;
        const QJsonObject bare = with(textMessage(), u"to"_s, u"8123456789"_s);
        QCOMPARE(check(bare, strict)->person.waId, "628123456789"_ba);
        QCOMPARE(check(bare)->person.waId, "8123456789"_ba);
        QCOMPARE(check(textMessage(), strict)->person.waId, "628123456789"_ba);
    }

    void markingAsReadSendsNothing()
    {
        const auto result = check(
            {{u"messaging_product"_s, u"whatsapp"_s}, {u"status"_s, u"read"_s}, {u"message_id"_s, u"wamid.abc"_s}});
        QVERIFY(result);
        QVERIFY(result->marksAsRead);
    }
};

QTEST_GUILESS_MAIN(tst_MessageCheck)
#include "tst_messagecheck.moc"
