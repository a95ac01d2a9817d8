#include "services/simulator/MessageCheck.h"
#include "tests/support/Payloads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace siaran::simulator;
using namespace Qt::StringLiterals;

namespace {

// "<WHATSAPP_USER_PHONE_NUMBER>" and the like stand for something; a number for the place, words for the rest.
QJsonObject filled(QJsonObject message)
{
    static const QRegularExpression placeholder(u"[<{]"_s);
    for (const auto& key : {u"to"_s, u"recipient"_s}) {
        if (message[key].toString().contains(placeholder)) {
            message.insert(key, u"+6281234567890"_s);
        }
    }
    if (auto location = message["location"_L1].toObject(); location["latitude"_L1].toString().startsWith(u'<')) {
        location.insert(u"latitude"_s, -6.2);
        location.insert(u"longitude"_s, 106.8);
        message.insert(u"location"_s, location);
    }
    return message;
}

QString variablesFor(const QJsonArray& parameters)
{
    QString text;
    for (qsizetype i = 0; i < parameters.size(); ++i) {
        const auto name = parameters[i]["parameter_name"_L1].toString();
        text += u" {{%1}}"_s.arg(name.isEmpty() ? QString::number(i + 1) : name);
    }
    return text;
}

// A template that has just what a message fills in.
QJsonArray componentsFor(const QJsonArray& given)
{
    QJsonArray components;
    QJsonArray buttons;
    for (const auto& value : given) {
        const auto type = value["type"_L1].toString().toUpper();
        const auto parameters = value["parameters"_L1].toArray();
        if (type == "HEADER"_L1) {
            const auto format = parameters.at(0)["type"_L1].toString().toUpper();
            components.append(QJsonObject {
                {u"type"_s, type}, {u"format"_s, format}, {u"text"_s, format == "TEXT"_L1 ? u"{{1}}"_s : QString()}});
        } else if (type == "BODY"_L1) {
            components.append(QJsonObject {{u"type"_s, type}, {u"text"_s, u"Halo"_s + variablesFor(parameters)}});
        } else if (type == "CAROUSEL"_L1) {
            QJsonArray cards;
            for (const auto& card : value["cards"_L1].toArray()) {
                cards.append(QJsonObject {{u"components"_s, componentsFor(card["components"_L1].toArray())}});
            }
            components.append(QJsonObject {{u"type"_s, type}, {u"cards"_s, cards}});
        } else if (type == "BUTTON"_L1) {
            const auto index = value["index"_L1].toVariant().toInt();
            while (buttons.size() <= index) {
                buttons.append(QJsonObject {{u"type"_s, u"PHONE_NUMBER"_s}, {u"text"_s, u"x"_s}});
            }
            const auto kind = value["sub_type"_L1].toString().toUpper();
            buttons[index] = QJsonObject {{u"type"_s, kind}, {u"text"_s, u"x"_s}, {u"url"_s, u"https://x.id/{{1}}"_s}};
        }
    }
    components.append(QJsonObject {{u"type"_s, u"BUTTONS"_s}, {u"buttons"_s, buttons}});
    return components;
}

TemplateCatalogue catalogueFor(const QJsonObject& message)
{
    const auto used = message["template"_L1].toObject();
    const auto given = used["components"_L1].toArray();
    const bool named = QJsonDocument(given).toJson().contains("parameter_name");
    return TemplateCatalogue({QJsonObject {{u"id"_s, u"1"_s},
                                           {u"name"_s, used["name"_L1]},
                                           {u"language"_s, used["language"_L1]["code"_L1]},
                                           {u"status"_s, u"APPROVED"_s},
                                           {u"category"_s, u"MARKETING"_s},
                                           {u"parameter_format"_s, named ? u"NAMED"_s : u"POSITIONAL"_s},
                                           {u"components"_s, componentsFor(given)}}});
}

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
    void metasOwnRequestsAreTaken_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& file : Payloads::kinds().keys(u"api_send_request"_s)) {
            QTest::newRow(qPrintable(file)) << file;
        }
        QTest::newRow("none at hand") << QString();
    }
    void metasOwnRequestsAreTaken()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            return;
        }
        const auto message = filled(QJsonDocument::fromJson(Payloads::read(file)).object());
        const auto result = checkMessage(QJsonDocument(message).toJson(), {}, catalogueFor(message));
        QVERIFY2(result, result ? "" : qPrintable(result.error().title + result.error().details));
    }

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
        row("a picture without one", with(textMessage(), u"type"_s, u"image"_s), 131008);
        const auto file = [](const QString& type, const QJsonObject& content) {
            return with(with(without(textMessage(), u"text"_s), u"type"_s, type), type, content);
        };
        row("id and link", file(u"image"_s, {{u"id"_s, u"1"_s}, {u"link"_s, u"https://x.id/a.jpg"_s}}), 100);
        row("a link that is none", file(u"video"_s, {{u"link"_s, u"x.id/a.mp4"_s}}), 131009);
        row("words to audio", file(u"audio"_s, {{u"id"_s, u"1"_s}, {u"caption"_s, u"Halo"_s}}), 100);
        row("a long caption", file(u"image"_s, {{u"id"_s, u"1"_s}, {u"caption"_s, QString(1025, u'x')}}), 100);
        row("nowhere", file(u"location"_s, {{u"latitude"_s, 91}, {u"longitude"_s, 0}}), 131009);
        row("a reaction to nothing", file(u"reaction"_s, {{u"emoji"_s, u"👍"_s}}), 131008);
        row("buttons without words", file(u"interactive"_s, {{u"type"_s, u"button"_s}}), 131009);
        row("no cards", with(without(textMessage(), u"text"_s), u"type"_s, u"contacts"_s), 131008);
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
