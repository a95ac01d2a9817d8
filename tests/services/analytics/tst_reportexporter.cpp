#include "services/analytics/CsvReportWriter.h"
#include "services/analytics/JsonReportWriter.h"
#include "services/analytics/ReportExporter.h"
#include "tests/services/analytics/Ledger.h"
#include "tests/support/TestDatabase.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <sys/resource.h>

#include <csignal>

using namespace siaran;
using namespace siaran::analytics;
using namespace Qt::StringLiterals;

namespace {

const auto Zone = u"Asia/Makassar"_s;

QString timeCell(const QDateTime& time)
{
    return time.isValid() ? time.toUTC().addSecs(8 * 3600).toString(u"yyyy-MM-ddTHH:mm:ss"_s) + u"+08:00"_s : QString();
}

// What the file must hold, cell by cell, written down without any of the code under test.
QList<QStringList> expectedCells(const Ledger& ledger)
{
    QList<QStringList> rows;
    for (const auto& row : ledger.rows) {
        rows.push_back({row.known ? row.name : QString(), row.phone.mid(1), toWord(row.status),
                        row.skipReason ? toWord(*row.skipReason) : QString(),
                        row.errorCode ? QString::number(*row.errorCode) : QString(), timeCell(row.sentAt),
                        timeCell(row.deliveredAt), timeCell(row.readAt), timeCell(row.failedAt),
                        timeCell(row.repliedAt), row.replyText});
    }
    for (const auto& row : ledger.leftOut) {
        rows.push_back({row.name, row.phone.mid(1), u"excluded"_s, toWord(row.reason), {}, {}, {}, {}, {}, {}, {}});
    }
    return rows;
}

QString harmless(const QString& cell)
{
    const auto beginnings = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !cell.isEmpty() && beginnings.contains(cell.front()) ? u'\'' + cell : cell;
}

// A reader of RFC 4180 with ';', letter by letter.
QList<QStringList> readCsv(const QByteArray& bytes)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += text.at(++i);
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u';' || c == u'\n') {
            row.append(cell);
            cell.clear();
            if (c == u'\n') {
                rows.push_back(row);
                row.clear();
            }
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

QList<QStringList> readJson(const QByteArray& bytes)
{
    QList<QStringList> rows;
    for (const auto& message : QJsonDocument::fromJson(bytes)["messages"_L1].toArray()) {
        QStringList row;
        for (const auto column :
             {"contact_name"_L1, "phone"_L1, "status"_L1, "reason"_L1, "error_code"_L1, "sent_at"_L1, "delivered_at"_L1,
              "read_at"_L1, "failed_at"_L1, "replied_at"_L1, "reply_text"_L1}) {
            row.append(message[column].toVariant().toString());
        }
        rows.push_back(row);
    }
    return rows;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "cannot be read"_ba;
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

Ledger crowd(int recipients, int leftOut)
{
    Ledger ledger;
    for (int i = 0; i < recipients; ++i) {
        LedgerRow row;
        row.name = u"Pelanggan %1"_s.arg(i);
        ledger.rows.push_back(row);
    }
    for (int i = 0; i < leftOut; ++i) {
        ledger.leftOut.push_back(LeftOut {.name = u"Tidak %1"_s.arg(i)});
    }
    return ledger;
}

/// A disk that takes no file larger than this, while it lives.
class SmallDisk {
public:
    explicit SmallDisk(rlim_t bytes)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN))
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small {bytes, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        (void)std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

private:
    rlimit m_before {};
    void (*m_signal)(int);
};

/// Lets somebody else change the campaign in the middle of its export.
class MeddlingWriter final : public ReportWriter {
public:
    explicit MeddlingWriter(std::function<void()> meddle)
        : m_meddle(std::move(meddle))
    {
    }
    QByteArray begin(const ReportHead& head) override
    {
        m_meddle();
        return m_writer.begin(head);
    }
    QByteArray row(const ReportRow& row) override { return m_writer.row(row); }
    QByteArray end() override { return m_writer.end(); }

private:
    CsvReportWriter m_writer;
    std::function<void()> m_meddle;
};

} // namespace

class TestReportExporter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyTheCampaignMatchedIsInTheFile()
    {
        QVERIFY(rc::check("a report holds every row of the ledger with all its data", [this] {
            auto ledger = *anyLedger();
            const auto campaign = store(m_database, ledger, Zone);
            auto cells = expectedCells(ledger);
            const auto csv = m_folder.filePath(u"report.csv"_s);
            const auto json = m_folder.filePath(u"report.json"_s);

            const auto inCsv = exportReport(m_database.session(), campaign, ExportFormat::Csv, csv);
            const auto inJson = exportReport(m_database.session(), campaign, ExportFormat::Json, json);

            RC_ASSERT(inCsv.has_value());
            RC_ASSERT(*inCsv == cells.size());
            RC_ASSERT(inJson.has_value());
            RC_ASSERT(*inJson == *inCsv);
            RC_ASSERT(readJson(contentOf(json)) == cells);
            for (auto& row : cells) {
                std::ranges::transform(row, row.begin(), harmless);
            }
            RC_ASSERT(readCsv(contentOf(csv)).mid(1) == cells);
        }));
    }

    void aReportGoesOnBeyondItsFirstPage()
    {
        auto ledger = crowd(4500, 2100);
        const auto campaign = store(m_database, ledger, Zone);
        const auto path = m_folder.filePath(u"large.csv"_s);

        const auto rows = exportReport(m_database.session(), campaign, ExportFormat::Csv, path);

        QVERIFY(rows);
        QCOMPARE(*rows, 6600);
        QCOMPARE(readCsv(contentOf(path)).mid(1), expectedCells(ledger));
    }

    void aReportIsOfOneMoment()
    {
        auto ledger = crowd(3, 0);
        const auto campaign = store(m_database, ledger, Zone);
        db::Session other(m_database.settings(), TestDatabase::catalog());
        QVERIFY(other.open());
        MeddlingWriter writer([&] {
            QVERIFY(other.runScript(
                u"UPDATE campaign_message SET status = 'read' WHERE campaign_id = %1"_s.arg(campaign.value())));
        });
        QBuffer out;
        out.open(QIODevice::WriteOnly);

        QVERIFY(writeReport(m_database.session(), campaign, writer, out));

        QCOMPARE(readCsv(out.data()).mid(1), expectedCells(ledger));
    }

    void aPlaceThatCannotBeWrittenToSaysSo()
    {
        auto ledger = crowd(1, 0);
        const auto campaign = store(m_database, ledger, Zone);

        const auto outcome = exportReport(m_database.session(), campaign, ExportFormat::Csv,
                                          m_folder.filePath(u"no/such/folder/report.csv"_s));

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Unavailable);
        QCOMPARE(outcome.error().reason, u"export.not_written"_s);
    }

    void aFullDiskLeavesTheFileThatWasThere_data()
    {
        QTest::addColumn<int>("people");
        QTest::newRow("noticed while writing") << 3000;
        QTest::newRow("noticed at the end") << 200;
    }
    void aFullDiskLeavesTheFileThatWasThere()
    {
        QFETCH(int, people);
        auto ledger = crowd(people, 0);
        const auto campaign = store(m_database, ledger, Zone);
        QTemporaryDir folder;
        const auto path = folder.filePath(u"report.csv"_s);
        put(path, "the report of yesterday"_ba);

        Result<int> outcome;
        {
            const SmallDisk disk(4096);
            outcome = exportReport(m_database.session(), campaign, ExportFormat::Csv, path);
        }

        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::Unavailable);
        QCOMPARE(outcome.error().reason, u"export.not_written"_s);
        QCOMPARE(contentOf(path), "the report of yesterday"_ba);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList {u"report.csv"_s});
    }

    void aCampaignThatIsGoneWritesNothing()
    {
        const auto path = m_folder.filePath(u"gone.csv"_s);
        const auto outcome = exportReport(m_database.session(), CampaignId(987654321), ExportFormat::Csv, path);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, ErrorKind::NotFound);
        QVERIFY(!QFile::exists(path));
    }

private:
    TestDatabase m_database;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestReportExporter)
#include "tst_reportexporter.moc"
