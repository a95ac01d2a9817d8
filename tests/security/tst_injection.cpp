#include "models/campaigns/CampaignListModel.h"
#include "services/contacts/ContactExportService.h"
#include "services/domain/CsvText.h"
#include "tests/app/live/LiveDesk.h"
#include "tests/security/NastyTexts.h"
#include "tests/services/webhooks/WebhookBodies.h"

#include <QAction>
#include <QLabel>
#include <QMessageAuthenticationCode>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>
#include <QTextEdit>

using namespace siaran;
using namespace Qt::StringLiterals;
using test::LiveDesk;

namespace {

constexpr int Patience = 60'000;

/// The cells of a CSV file, quotes taken off (RFC 4180).
QList<QStringList> cellsOf(const QString& csv)
{
    QList<QStringList> rows {{}};
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < csv.size(); ++i) {
        const auto letter = csv.at(i);
        if (isQuoted && letter == u'"' && csv.mid(i + 1, 1) == "\""_L1) {
            cell += letter;
            ++i;
        } else if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && (letter == u',' || letter == u';' || letter == u'\n')) {
            rows.last().append(cell.endsWith(u'\r') ? cell.chopped(1) : cell);
            cell.clear();
            if (letter == u'\n') {
                rows.append(QStringList());
            }
        } else {
            cell += letter;
        }
    }
    return rows;
}

QString quoted(const QString& cell)
{
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

QStringList textsOf(const QList<test::NastyText>& nasty)
{
    QStringList texts;
    for (const auto& one : nasty) {
        texts.append(one.text);
    }
    return texts;
}

QString numberOf(qsizetype index)
{
    return u"+6281230000%1"_s.arg(index, 3, 10, QLatin1Char('0'));
}

QByteArray bytesOf(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

/// Texts that mean something to somebody on their way, through everything that takes a text, to everything that shows
/// or writes one.
class TestInjection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_world = std::make_unique<FaultWorld>(3);
        QFile file(m_world->dataFolder() + u"/owner-token"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_token = file.readAll().trimmed();
    }

    void cleanupTestCase()
    {
        m_desk.close();
        m_world.reset();
    }

    void aFileIsStoredByteForByte()
    {
        const auto texts = textsOf(test::nastyTexts());
        QString csv = u"nama,telepon,kota\n"_s;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            csv += quoted(texts.at(i)) + u',' + numberOf(i) + u',' + quoted(texts.at(i)) + u'\n';
        }
        const auto job = ask("POST"_ba, u"/api/contacts/import"_s, csv.toUtf8(), "text/csv"_ba);
        const auto address = u"/api/jobs/%1"_s.arg(job.value(u"id"_s).toInteger());
        QTRY_COMPARE_WITH_TIMEOUT(ask("GET"_ba, address).value(u"status"_s).toString(), u"succeeded"_s, Patience);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const auto where = u" FROM contact WHERE phone_e164 = '%1'"_s.arg(numberOf(i));
            QCOMPARE(m_world->value(u"SELECT display_name"_s + where).toString(), texts.at(i));
            QCOMPARE(m_world->value(u"SELECT fields ->> 'kota'"_s + where).toString(), texts.at(i));
        }
    }

    void namesOfOurOwnThingsComeBackAsTheyAre()
    {
        const QJsonObject everyone {{u"match"_s, u"all"_s},
                                    {u"of"_s, QJsonArray {QJsonObject {{u"type"_s, u"everyone"_s}}}}};
        for (const auto& nasty : test::nastyTexts()) {
            const QJsonObject segment {{u"name"_s, nasty.text}, {u"criteria"_s, everyone}};
            QCOMPARE(ask("POST"_ba, u"/api/segments"_s, bytesOf(segment)).value(u"name"_s).toString(), nasty.text);
            const QJsonObject name {{u"name"_s, nasty.text}};
            QCOMPARE(ask("POST"_ba, u"/api/campaigns"_s, bytesOf(name)).value(u"name"_s).toString(), nasty.text);
        }
    }

    void aMessageIsStoredByteForByte()
    {
        const auto all = test::nastyMessages();
        const auto names = textsOf(test::nastyTexts());
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto from = u"62812777700%1"_s.arg(i, 2, 10, QLatin1Char('0'));
            const auto message = bodies::text(u"wamid.nasty%1"_s.arg(i), all.at(i).text, i, {}, from);
            const QJsonObject who {{u"profile"_s, QJsonObject {{u"name"_s, names.at(i % names.size())}}},
                                   {u"wa_id"_s, from}};
            report(bodies::change(u"messages"_s,
                                  {{u"contacts"_s, QJsonArray {who}}, {u"messages"_s, QJsonArray {message}}}));
        }
        QVERIFY(QTest::qWaitFor([this] { return m_world->isQuiet(); }, Patience));
        for (qsizetype i = 0; i < all.size(); ++i) {
            const auto body
                = m_world->value(u"SELECT body FROM conversation_message WHERE wamid = 'wamid.nasty%1'"_s.arg(i));
            QVERIFY2(body.toString() == all.at(i).text, qPrintable(all.at(i).to));
            const auto name
                = m_world->value(u"SELECT display_name FROM contact WHERE phone_e164 = '+62812777700%1'"_s.arg(
                    i, 2, 10, QLatin1Char('0')));
            QCOMPARE(name.toString(), names.at(i % names.size()));
        }
        QCOMPARE(m_world->value(u"SELECT count(*) FROM webhook_inbox WHERE fault IS NOT NULL"_s).toInt(), 0);
    }

    void aCampaignCarriesTheNamesAndItsReportDefusesThem()
    {
        const auto texts = textsOf(test::nastyTexts());
        const auto campaign = m_world->launch();
        QTRY_COMPARE_WITH_TIMEOUT(m_world->status(campaign), u"completed"_s, Patience);
        QVERIFY(QTest::qWaitFor([this] { return m_world->isQuiet(); }, Patience));
        const auto address = u"/api/campaigns/%1/export?format="_s.arg(campaign.value());
        const auto rows = cellsOf(QString::fromUtf8(answer("GET"_ba, address + u"csv"_s)));
        verifyHarmless(rows, texts);
        const auto report = QString::fromUtf8(answer("GET"_ba, address + u"json"_s));
        for (const auto& text : texts) {
            const auto written = QString::fromUtf8(QJsonDocument(QJsonArray {text}).toJson(QJsonDocument::Compact));
            QVERIFY2(report.contains(written.mid(1, written.size() - 2)), qPrintable(text));
        }
    }

    void anExportOfContactsIsDefused()
    {
        QVERIFY(m_desk.start(*m_world, LiveDesk::Account::None));
        QTemporaryDir folder;
        contacts::ContactExport what;
        what.columns = {contacts::ContactColumn {}, contacts::ContactColumn {}};
        what.titles = {u"Name"_s, u"Again"_s};
        what.path = folder.filePath(u"people.csv"_s);
        QVERIFY(QCoro::waitFor(m_desk.workspace().contactExports().exportContacts(what, {})));
        QFile file(what.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        verifyHarmless(cellsOf(QString::fromUtf8(file.readAll())), textsOf(test::nastyTexts()));
    }

    void aWindowShowsThemAsTheyAre_data()
    {
        QTest::addColumn<QString>("list");
        QTest::newRow("campaigns") << u"campaignsTable"_s;
        QTest::newRow("segments") << u"segmentsTable"_s;
        QTest::newRow("contacts") << u"contactsTable"_s;
        QTest::newRow("replies") << u"threads"_s;
    }

    void aWindowShowsThemAsTheyAre()
    {
        QFETCH(const QString, list);
        const auto pane = QString::fromLatin1(QTest::currentDataTag());
        m_desk.window().findChild<QAction*>(u"show_"_s + pane)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(m_desk.list(list) != nullptr && m_desk.list(list)->model()->rowCount() > 20, Patience);
        auto* view = m_desk.list(list);
        for (const auto& text : textsOf(test::nastyTexts())) {
            QTRY_VERIFY2(shows(*view->model(), text), qPrintable(text));
        }
        for (int row = 0; row < view->model()->rowCount(); ++row) {
            view->setCurrentIndex(view->model()->index(row, view->currentIndex().column()));
            QTest::qWait(60); // the details follow
            verifyNothingIsMarkup();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
    }

    void noLineOfTheLogIsBrokenAndNoneIsForged()
    {
        for (const auto& request :
             {"GET /api/x\r\n[2026-01-01 00:00:00.000] [siaran] [critical] palsu HTTP/1.1\r\n\r\n"_ba,
              "GET /palsu%0a[critical] HTTP/1.1\r\nX: \x1b[31mpalsu\r\n\r\n"_ba,
              "POST /api/webhooks/whatsapp HTTP/1.1\r\nContent-Length: 5\r\nX-Hub-Signature-256: "
              "sha256=palsu\r\n\r\npalsu"_ba}) {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, m_world->webhookPort());
            QVERIFY(socket.waitForConnected());
            socket.write(request);
            (void)socket.waitForReadyRead(3000);
        }
        m_desk.close();
        m_world->closeDatabase();
        QCOMPARE(m_world->stopServer(), 0);
        QFile file(m_world->dataFolder() + u"/workspace/siaran.log"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression line(
            u"^\\[\\d{4}-\\d\\d-\\d\\d [0-9:.]+\\] \\[siaran\\] \\[[a-z]+\\] [a-z.]+: "_s);
        const auto lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(!lines.isEmpty());
        for (const auto& one : lines) {
            QVERIFY2(line.match(one).hasMatch(), qPrintable(one));
            QVERIFY2(!one.contains("palsu"_L1) && !one.contains("<img"_L1) && !one.contains("HYPERLINK"_L1),
                     qPrintable(one));
        }
    }

private:
    // No cell is a formula, and behind the mark that makes it none stands what was written.
    static void verifyHarmless(const QList<QStringList>& rows, const QStringList& texts)
    {
        QStringList cells;
        for (const auto& row : rows) {
            cells.append(row);
        }
        for (const auto& cell : std::as_const(cells)) {
            QVERIFY2(cell.isEmpty() || !u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s.contains(cell.front()),
                     qPrintable(cell));
        }
        for (const auto& text : texts) {
            QVERIFY2(cells.contains(text) || cells.contains(u'\'' + text), qPrintable(text));
        }
    }

    static bool shows(const QAbstractItemModel& model, const QString& text)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.index(row, column).data().toString() == text) {
                    return true;
                }
            }
        }
        return false;
    }

    static bool isMarkup(const QString& text) { return text.contains("<img src=x"_L1) || text.contains("<b>tebal"_L1); }

    void verifyNothingIsMarkup() const
    {
        for (const auto* label : m_desk.window().findChildren<QLabel*>()) {
            QVERIFY2(label->textFormat() == Qt::PlainText || !isMarkup(label->text()),
                     qPrintable(label->objectName() + u": "_s + label->text()));
        }
        for (const auto* widget : m_desk.window().findChildren<QWidget*>()) {
            QVERIFY2(!isMarkup(widget->toolTip()), qPrintable(widget->objectName() + u": "_s + widget->toolTip()));
        }
        for (const auto* text : m_desk.window().findChildren<QTextEdit*>()) {
            QVERIFY2(!text->toHtml().contains("<img"_L1), qPrintable(text->objectName()));
        }
        for (const auto* action : m_desk.window().findChildren<QAction*>()) {
            QVERIFY2(!isMarkup(action->toolTip()), qPrintable(action->objectName()));
        }
        for (const auto* view : m_desk.window().findChildren<QAbstractItemView*>()) {
            if (view->isVisible() && view->model() != nullptr) {
                verifyToolTips(*view->model());
            }
        }
    }

    static void verifyToolTips(const QAbstractItemModel& model)
    {
        for (int row = 0; row < std::min(model.rowCount(), 40); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const auto tip = model.index(row, column).data(Qt::ToolTipRole).toString();
                QVERIFY2(!isMarkup(tip), qPrintable(tip));
            }
        }
    }

    /// As WhatsApp would.
    void report(const QByteArray& body)
    {
        QNetworkRequest request(
            QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_world->webhookPort()).arg(SimulatorUnderTest::webhookPath())));
        request.setRawHeader("X-Hub-Signature-256"_ba,
                             "sha256="
                                 + QMessageAuthenticationCode::hash(body, SimulatorUnderTest::appSecret().toUtf8(),
                                                                    QCryptographicHash::Sha256)
                                       .toHex());
        request.setRawHeader("Content-Type"_ba, "application/json"_ba);
        const std::unique_ptr<QNetworkReply> reply(m_network.post(request, body));
        QVERIFY(QTest::qWaitFor([&reply] { return reply->isFinished(); }, Patience));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
    }

    QByteArray answer(const QByteArray& method, const QString& path, const QByteArray& body = {},
                      const QByteArray& type = "application/json"_ba)
    {
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_world->webhookPort()).arg(path)));
        request.setRawHeader("Authorization"_ba, "Bearer " + m_token);
        if (!body.isEmpty()) {
            request.setRawHeader("Content-Type"_ba, type);
        }
        const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, Patience);
        return reply->readAll();
    }

    QJsonObject ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
                    const QByteArray& type = "application/json"_ba)
    {
        return QJsonDocument::fromJson(answer(method, path, body, type)).object();
    }

    std::unique_ptr<FaultWorld> m_world;
    LiveDesk m_desk;
    QNetworkAccessManager m_network;
    QByteArray m_token;
};

QTEST_MAIN(TestInjection)
#include "tst_injection.moc"
