#include "services/analytics/CsvReportWriter.h"
#include "services/analytics/JsonReportWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::analytics;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone Jakarta("Asia/Jakarta");

QByteArray nameCell(const QString& name)
{
    const auto line = CsvReportWriter().row(reportRow(Recipient {.name = name}, Jakarta));
    return line.left(line.indexOf(";;pending;"));
}

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<char32_t>>(rc::gen::oneOf(
                            rc::gen::element<char32_t>(U'"', U';', U'\r', U'\n', U'\t', U'=', U'+', U'-', U'@', U'\''),
                            rc::gen::inRange<char32_t>(0, 0x80), rc::gen::inRange<char32_t>(0x1F300, 0x1F5FF))),
                        [](const std::vector<char32_t>& points) {
                            return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
                        });
}

// What a spreadsheet reads in the first cell of a line.
QString readFirstCell(const QByteArray& line)
{
    if (!line.startsWith('"')) {
        return QString::fromUtf8(line.left(line.indexOf(';')));
    }
    QByteArray cell;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (line.at(i) == '"' && line.at(++i) != '"') {
            return QString::fromUtf8(cell);
        }
        cell += line.at(i);
    }
    return {};
}

} // namespace

class TestReportWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCsvFileBeginsWithAMarkAndItsColumns()
    {
        QCOMPARE(CsvReportWriter().begin({}),
                 "\xEF\xBB\xBF"
                 "contact_name;phone;status;reason;error_code;sent_at;delivered_at;read_at;failed_at;replied_at;"
                 "reply_text\r\n"_ba);
    }

    void aCsvRowHasACellForEachColumn()
    {
        const Recipient recipient {
            .position = 3,
            .name = u"Sari"_s,
            .phoneE164 = u"+6281234567890"_s,
            .status = MessageStatus::Failed,
            .errorCode = 131026,
            .errorDetail = u"not shown"_s,
            .sentAt = QDateTime(QDate(2025, 3, 15), QTime(20, 30, 59, 999), Qt::UTC),
            .failedAt = QDateTime(QDate(2025, 3, 15), QTime(2, 0), Qt::UTC),
            .replyText = u"ya; \"mau\""_s,
        };
        QCOMPARE(CsvReportWriter().row(reportRow(recipient, Jakarta)),
                 "Sari;6281234567890;failed;;131026;2025-03-16T03:30:59+07:00;;;2025-03-15T09:00:00+07:00;;"
                 "\"ya; \"\"mau\"\"\"\r\n"_ba);
    }

    void whoWasLeftOutIsExcludedForAReason()
    {
        const Exclusion exclusion {.contact = ContactId(1),
                                   .name = u"Budi"_s,
                                   .phoneE164 = u"+6281111111111"_s,
                                   .reason = ExclusionReason::Cooldown};
        QCOMPARE(CsvReportWriter().row(reportRow(exclusion)), "Budi;6281111111111;excluded;cooldown;;;;;;;\r\n"_ba);
    }

    void aTimeHasTheOffsetOfItsMoment()
    {
        const QTimeZone berlin("Europe/Berlin");
        const QDateTime winter(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC);
        const QDateTime summer(QDate(2025, 7, 1), QTime(12, 0), Qt::UTC);
        QCOMPARE(reportTime(winter, berlin).toString(), u"2025-01-01T13:00:00+01:00"_s);
        QCOMPARE(reportTime(summer, berlin).toString(), u"2025-07-01T14:00:00+02:00"_s);
        QVERIFY(reportTime({}, berlin).isNull());
    }

    void aFormulaIsMadeHarmless_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("equals") << u"=1+1"_s << "'=1+1"_ba;
        QTest::newRow("plus") << u"+62"_s << "'+62"_ba;
        QTest::newRow("minus") << u"-1"_s << "'-1"_ba;
        QTest::newRow("at") << u"@SUM"_s << "'@SUM"_ba;
        QTest::newRow("tab") << u"\t=1"_s << "\"'\t=1\""_ba;
        QTest::newRow("return") << u"\r=1"_s << "\"'\r=1\""_ba;
        QTest::newRow("nul") << QString(QChar()) + u'x' << QByteArray("'\0x", 3);
        QTest::newRow("in quotes") << u"=A;\"B\""_s << "\"'=A;\"\"B\"\"\""_ba;
        QTest::newRow("only later") << u"a=1"_s << "a=1"_ba;
        QTest::newRow("an apostrophe is no harm") << u"'a"_s << "'a"_ba;
    }
    void aFormulaIsMadeHarmless()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, cell);
        QCOMPARE(nameCell(name), cell);
    }

    void anyTextComesBackFromACell()
    {
        QVERIFY(rc::check("a cell reads as the text, after an apostrophe when that begins like a formula", [] {
            const auto text = *anyText();
            const bool risky
                = !text.isEmpty() && (QString::fromLatin1("=+-@\t\r\n\0", 8) + u"＝＋－＠"_s).contains(text.front());
            RC_ASSERT(readFirstCell(CsvReportWriter().row(reportRow(Recipient {.name = text}, Jakarta)))
                      == (risky ? u'\'' + text : text));
        }));
    }

    void aJsonFileHoldsTheCampaignAndEveryMessage()
    {
        const ReportHead head {.id = CampaignId(7),
                               .name = u"Promo \"Maret\""_s,
                               .status = CampaignStatus::Completed,
                               .timeZone = u"Asia/Jakarta"_s,
                               .matched = 2,
                               .startedAt = QDateTime(QDate(2025, 3, 15), QTime(2, 0), Qt::UTC)};
        JsonReportWriter writer;
        auto bytes = writer.begin(head);
        bytes += writer.row(reportRow(Recipient {.name = u"=Sari"_s, .errorCode = 470}, Jakarta));
        bytes += writer.row(reportRow(Exclusion {.reason = ExclusionReason::OptedOut}));
        bytes += writer.end();

        QJsonParseError error {};
        const auto file = QJsonDocument::fromJson(bytes, &error).object();
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(file.keys(), (QStringList {u"campaign"_s, u"messages"_s}));
        const auto campaign = file["campaign"_L1].toObject();
        QCOMPARE(campaign["name"_L1].toString(), head.name);
        QCOMPARE(campaign["status"_L1].toString(), u"completed"_s);
        QCOMPARE(campaign["started_at"_L1].toString(), u"2025-03-15T09:00:00+07:00"_s);
        QVERIFY(campaign["finished_at"_L1].isNull());
        const auto messages = file["messages"_L1].toArray();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.at(0)["contact_name"_L1].toString(), u"=Sari"_s);
        QCOMPARE(messages.at(0)["error_code"_L1].toInt(), 470);
        QVERIFY(messages.at(0)["sent_at"_L1].isNull());
        QCOMPARE(messages.at(1)["status"_L1].toString(), u"excluded"_s);
        QCOMPARE(messages.at(1).toObject().size(), static_cast<int>(ReportColumnCount));
    }

    void aJsonFileWithoutMessagesIsWhole()
    {
        JsonReportWriter writer;
        const auto file = QJsonDocument::fromJson(writer.begin({}) + writer.end());
        QVERIFY(file["messages"_L1].isArray());
    }
};

QTEST_GUILESS_MAIN(TestReportWriter)
#include "tst_reportwriter.moc"
