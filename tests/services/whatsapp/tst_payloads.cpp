#include "services/whatsapp/AccountCodec.h"
#include "services/whatsapp/ErrorCatalogue.h"
#include "services/whatsapp/GraphAnswer.h"
#include "services/whatsapp/MessageCodec.h"
#include "services/whatsapp/TemplateCodec.h"
#include "tests/services/whatsapp/FakeTransport.h"
#include "tests/support/Payloads.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

class TestPayloads : public QObject {
    Q_OBJECT

private:
    const QMap<QString, QString> m_kinds = Payloads::kinds();

    // One row per file of the kinds; a single row without a file when there are none.
    void addRows(const QStringList& kinds, const QRegularExpression& names = {}) const
    {
        QTest::addColumn<QString>("file");
        int rows = 0;
        for (auto kind = m_kinds.begin(); kind != m_kinds.end(); ++kind) {
            if (kinds.contains(*kind) && names.match(kind.key()).hasMatch()) {
                QTest::newRow(qPrintable(kind.key())) << kind.key();
                ++rows;
            }
        }
        if (rows == 0) {
            QTest::newRow("no such files") << QString();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(!Payloads::areNamed() || !m_kinds.isEmpty(), "SIARAN_PAYLOADS names a folder without an index");
    }

    void everyErrorIsUnderstood_data() { addRows({u"api_error"_s}); }
    void everyErrorIsUnderstood()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            QSKIP("no payloads here");
        }
        const auto body = Payloads::read(file);
        const auto json = QJsonDocument::fromJson(body)["error"_L1];
        static const QRegularExpression inName(u"_get_([0-9]{3})_"_s);
        const auto named = inName.match(file).captured(1).toInt();
        const auto status = named > 0 ? named : 400;

        const auto error = apiErrorFromBody(body, status);
        QVERIFY(error);
        QCOMPARE(error->code, json["code"_L1].toInt());
        QCOMPARE(error->subcode, json["error_subcode"_L1].toInt());
        QCOMPARE(error->message, json["message"_L1].toString());
        QCOMPARE(error->fbtraceId, json["fbtrace_id"_L1].toString());
        if (!isKnownCode(error->code)) {
            QCOMPARE(error->code, 803); // "not found", in no table
        }

        // As the answer to a message, and as the answer to a question.
        const auto answer = FakeTransport::answered(status, body);
        const auto outcome = decodeSendAnswer(answer);
        QCOMPARE(std::holds_alternative<Rejected>(outcome), status < 500);
        QCOMPARE(std::holds_alternative<InDoubt>(outcome), status >= 500);
        const QHash<int, ErrorKind> kinds {{400, ErrorKind::Invalid},      {401, ErrorKind::Unauthorized},
                                           {403, ErrorKind::Unauthorized}, {404, ErrorKind::NotFound},
                                           {422, ErrorKind::Invalid},      {429, ErrorKind::RateLimited},
                                           {500, ErrorKind::Unavailable}};
        const auto object = decodeObject(answer);
        QVERIFY(!object);
        QCOMPARE(object.error().kind, error->code == 130429 ? ErrorKind::RateLimited : kinds.value(status));
    }

    void everyAcceptanceIsUnderstood_data() { addRows({u"api_send_response"_s}); }
    void everyAcceptanceIsUnderstood()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            QSKIP("no payloads here");
        }
        const auto body = Payloads::read(file);
        const auto json = QJsonDocument::fromJson(body);
        const auto outcome = decodeSendAnswer(FakeTransport::answered(200, body));
        const auto* accepted = std::get_if<Accepted>(&outcome);
        QVERIFY(accepted != nullptr);
        QCOMPARE(accepted->wamid, json["messages"_L1][0]["id"_L1].toString());
        QCOMPARE(accepted->recipientWaId, json["contacts"_L1][0]["wa_id"_L1].toString().trimmed());
    }

    void everyTemplateListIsUnderstood_data() { addRows({u"api_list_response"_s}, QRegularExpression(u"template"_s)); }
    void everyTemplateListIsUnderstood()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            QSKIP("no payloads here");
        }
        const auto json = QJsonDocument::fromJson(Payloads::read(file)).object();
        const auto page = decodeTemplatePage(json);
        QVERIFY(page);
        QCOMPARE(page->templates.size(), json["data"_L1].toArray().size());
        QCOMPARE(page->after, json["paging"_L1]["cursors"_L1]["after"_L1].toString());
        for (const auto& remote : page->templates) {
            QVERIFY(!remote.id.isEmpty() && !remote.name.isEmpty() && !remote.status.isEmpty());
            QCOMPARE(remote.components.size(), remote.raw["components"_L1].toArray().size());
        }
    }

    // The components of templates to be created are written like those read back, in other case.
    void everyTemplateIsUnderstood_data() { addRows({u"api_template_create_request"_s}); }
    void everyTemplateIsUnderstood()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            QSKIP("no payloads here");
        }
        const auto json = QJsonDocument::fromJson(Payloads::read(file)).object();
        const auto remote = decodeTemplate(json);
        QCOMPARE(remote.name, json["name"_L1].toString());
        QCOMPARE(remote.components.size(), json["components"_L1].toArray().size());
        for (const auto& component : remote.components) {
            const auto& raw = component.raw;
            QCOMPARE(component.text, raw["text"_L1].toString());
            QCOMPARE(component.buttons.size(), raw["buttons"_L1].toArray().size());
            QVERIFY(raw["example"_L1].isUndefined() || !component.examples.isEmpty());
        }
    }

    void everyNumberIsUnderstood_data()
    {
        addRows({u"other"_s, u"api_list_response"_s}, QRegularExpression(u"phone_number|about_the_platform_2"_s));
    }
    void everyNumberIsUnderstood()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            QSKIP("no payloads here");
        }
        const auto json = QJsonDocument::fromJson(Payloads::read(file)).object();
        const auto numbers = json.contains("data"_L1) ? json["data"_L1].toArray() : QJsonArray {json};
        for (const auto& one : numbers) {
            const auto info = decodePhoneNumber(one.toObject());
            QVERIFY(info);
            QCOMPARE(info->displayNumber, one["display_phone_number"_L1].toString());
            QCOMPARE(info->quality, one["quality_rating"_L1].toString());
        }
    }

    void everyAccountIsUnderstood_data() { addRows({u"other"_s}, QRegularExpression(u"waba_get"_s)); }
    void everyAccountIsUnderstood()
    {
        QFETCH(QString, file);
        if (file.isEmpty()) {
            QSKIP("no payloads here");
        }
        const auto json = QJsonDocument::fromJson(Payloads::read(file)).object();
        const auto info = decodeBusinessAccount(json);
        QVERIFY(info);
        QCOMPARE(info->name, json["name"_L1].toString());
        QCOMPARE(info->reviewStatus, json["account_review_status"_L1].toString());
    }
};

QTEST_GUILESS_MAIN(TestPayloads)
#include "tst_payloads.moc"
