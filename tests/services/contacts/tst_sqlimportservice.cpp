#include "services/contacts/SqlContactService.h"
#include "services/contacts/SqlImportService.h"
#include "services/db/ChangeFeed.h"
#include "tests/services/contacts/ImportWorld.h"
#include "tests/services/contacts/WorkbookFile.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

const QByteArray Cards
    = "BEGIN:VCARD\nVERSION:3.0\nFN:Sari\nTEL;TYPE=cell:0812-3456-7890\nCATEGORIES:VIP\nBDAY:19900517\nEND:VCARD\n"
      "BEGIN:VCARD\nVERSION:3.0\nFN:Kantor\nTEL:022-4201234\nEND:VCARD\n";

QByteArray sheet()
{
    return workbookFile(
        {.rows = "<row><c t=\"str\"><v>Nama</v></c><c t=\"str\"><v>No HP</v></c><c t=\"str\"><v>Lahir</v></c></row>"
                 "<row><c t=\"str\"><v>Sari</v></c><c><v>6.28123456789E12</v></c><c s=\"1\"><v>33010</v></c></row>"
                 "<row><c t=\"str\"><v>Dewi</v></c><c t=\"str\"><v>6.28E+12</v></c><c/></row>",
         .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>"});
}

constexpr int Many = 40'000;

QByteArray people(int first, int count)
{
    QByteArray rows = "Nama;HP;Label\n";
    for (int i = first; i < first + count; ++i) {
        rows += "Sari;0812" + QByteArray::number(34000000 + i) + ";VIP\n";
    }
    return rows;
}

} // namespace

/// The asynchronous face, over files of each kind.
class TestSqlImportService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world.clear(); }

    void aWorkbookIsShownAndComesIn()
    {
        const auto path = m_world.file(sheet());
        const auto preview = QCoro::waitFor(m_service.preview(path, {}));
        QVERIFY2(preview, qPrintable(preview ? QString() : preview.error().detail));
        QVERIFY(preview->format.kind == TableKind::Workbook);
        QCOMPARE(preview->sheets, QStringList {u"Pelanggan"_s});
        QCOMPARE(preview->rows.size(), 2);
        QCOMPARE(preview->rows.first().contact.phoneE164, u"+6281234567890"_s);
        QVERIFY(preview->rows.last().contact.rejection);
        QCOMPARE(preview->rows.last().contact.rejection->reason, ImportReason::RoundedBySpreadsheet);

        const auto report = QCoro::waitFor(m_service.run(path, {}, {}));
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejected, 1);
        QVERIFY(m_world.person(u"+6281234567890"_s).fields == (FieldValues {{u"lahir"_s, QDate(1990, 5, 17)}}));
    }

    void cardsAreShownAndComeIn()
    {
        const auto path = m_world.file(Cards);
        const auto preview = QCoro::waitFor(m_service.preview(path, {}));
        QVERIFY(preview);
        QVERIFY(preview->format.kind == TableKind::Cards);
        QCOMPARE(preview->mapping.columns.at(1).target, ColumnTarget::Phone);

        const auto report = QCoro::waitFor(m_service.run(path, {}, {}));
        QVERIFY(report);
        QCOMPARE(report->added, 1);
        QCOMPARE(report->rejectedRows->kept().first().row.line, 8);
        const auto sari = m_world.person(u"+6281234567890"_s);
        QCOMPARE(sari.labels, QStringList {u"VIP"_s});
        QVERIFY(sari.fields == (FieldValues {{u"tanggal_lahir"_s, QDate(1990, 5, 17)}}));
    }

    void aMappingOfOnesOwnIsShown()
    {
        const auto path = m_world.file("a;b\n081234567890;Sari\n");
        auto mapping = ColumnMapping {.columns = {{u"a"_s, ColumnTarget::Phone, {}}, {u"b"_s, ColumnTarget::Name, {}}}};
        const auto preview = QCoro::waitFor(m_service.preview(path, {.mapping = mapping}));
        QVERIFY(preview);
        QCOMPARE(preview->rows.first().contact.name, u"Sari"_s);
        mapping.columns[0].target = ColumnTarget::Ignore;
        QVERIFY(QCoro::waitFor(m_service.preview(path, {.mapping = mapping})));
        const auto refused = QCoro::waitFor(m_service.run(path, {.mapping = mapping}, {}));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"import.no_phone_column"_s);
    }

    void historyTellsAndUndoTakesBack()
    {
        const auto report = QCoro::waitFor(m_service.run(m_world.file(Cards), {}, {}));
        QVERIFY(report);
        const auto imports = QCoro::waitFor(m_service.history(5));
        QVERIFY(imports);
        QCOMPARE(imports->size(), 1);
        QCOMPARE(imports->first().added, 1);
        QVERIFY(imports->first().canUndo);
        const auto undone = QCoro::waitFor(m_service.undo(report->id));
        QVERIFY(undone);
        QCOMPARE(undone->removed, 1);
        QVERIFY(m_world.people().empty());
        QVERIFY(!QCoro::waitFor(m_service.history(5))->first().canUndo);
    }

    void rejectedRowsAreSaved()
    {
        const auto report = QCoro::waitFor(m_service.run(m_world.file(Cards), {}, {}));
        QVERIFY(report);
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"ditolak.csv"_s);
        QVERIFY(QCoro::waitFor(m_service.saveRejected(report->rejectedRows, path, {u"Baris"_s, u"Sebab"_s, {}})));
        QVERIFY(QFile::exists(path));
        QCOMPARE(QCoro::waitFor(m_service.saveRejected({}, path, {})).error().kind, ErrorKind::NotFound);
    }

    void anImportIsSignedAndHinted()
    {
        db::ChangeFeed feed(m_world.database.settings(), TestDatabase::catalog());
        QSignalSpy changed(&feed, &db::ChangeFeed::changed);
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                (void)db::notifyChange(m_world.database.session(), {u"listening"_s});
                QTest::qWait(20);
                return changed.contains(QVariantList {u"listening"_s});
            }(),
            5000);

        const auto report = QCoro::waitFor(m_service.run(m_world.file(people(1, 3)), {}, {}));

        QVERIFY(report);
        QCOMPARE(report->added, 3);
        QTRY_VERIFY(changed.contains(QVariantList {u"contacts"_s}));
        QCOMPARE(m_world.database.value(u"SELECT actor FROM audit_entry ORDER BY id DESC LIMIT 1"_s).toString(),
                 u"Bu Melati"_s);
    }

    void progressComesOnTheCallersThreadBeforeTheAnswer()
    {
        const auto path = m_world.file(people(1, Many));
        QList<ImportProgress> told;
        bool answered = false;
        const auto progress = [&](const ImportProgress& state) {
            QCOMPARE(QThread::currentThread(), thread());
            QVERIFY(!answered);
            told.push_back(state);
        };
        const auto report = QCoro::waitFor(m_service.run(path, {}, progress));
        answered = true;
        QVERIFY(report);
        QCOMPARE(report->added, Many);
        QVERIFY(!told.isEmpty());
        QVERIFY(told.size() < 40); // of forty looks
        QVERIFY(told.last().rows > 0);
        QCOMPARE(told.last().bytesTotal, QFile(path).size());
        QTest::qWait(0);
    }

    void aCancelLeavesNothingBehind()
    {
        const auto path = m_world.file(people(1, Many));
        const auto before = m_world.everything();
        bool cancelled = false;
        auto task = m_service.run(path, {}, [&](const ImportProgress&) {
            m_service.cancel();
            cancelled = true;
        });
        const auto report = QCoro::waitFor(std::move(task));
        QVERIFY(cancelled);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_world.everything(), before);
        QVERIFY(QCoro::waitFor(m_service.run(path, {}, {})));
    }

    void aCancelIsForThoseThatWereAskedForBefore()
    {
        const auto many = m_world.file(people(1, Many));
        auto first = m_service.run(many, {}, {});
        auto second = m_service.run(many, {}, {});
        m_service.cancel();
        auto third = m_service.run(m_world.file(people(1, 3)), {}, {});

        QCOMPARE(QCoro::waitFor(first).error().kind, ErrorKind::Cancelled);
        QCOMPARE(QCoro::waitFor(second).error().kind, ErrorKind::Cancelled);
        const auto report = QCoro::waitFor(third);
        QVERIFY(report);
        QCOMPARE(report->added, 3);
    }

    void pagesComeWhileAnImportRuns()
    {
        db::DbExecutor pages(m_world.database.settings(), TestDatabase::catalog());
        SqlContactService contacts(pages, pages);
        auto import = m_service.run(m_world.file(people(1, Many)), {}, {});
        QCOMPARE(QCoro::waitFor(contacts.count({})), 0);
        QVERIFY(!import.isReady());
        m_service.cancel();
        QVERIFY(!QCoro::waitFor(import));
    }

    void aServiceThatGoesAwayEndsItsImport()
    {
        int told = 0;
        {
            SqlImportService brief(m_world.database.executor(), u"Bu Melati"_s);
            auto import = brief.run(m_world.file(people(1000, Many)), {}, [&](const ImportProgress&) { ++told; });
            QVERIFY(!import.isReady());
        }
        const auto after = QCoro::waitFor(m_service.run(m_world.file(people(1, 3)), {}, {}));
        QVERIFY(after);
        QCOMPARE(m_world.people().size(), 3U);
        QCOMPARE(told, 0);
    }

    void aFileOfNothingKeepsItsReason()
    {
        const auto report = QCoro::waitFor(m_service.run(u"/nowhere/at/all.csv"_s, {}, {}));
        QVERIFY(!report);
        QCOMPARE(report.error().reason, u"import.unreadable"_s);
    }

private:
    ImportWorld m_world;
    SqlImportService m_service {m_world.database.executor(), u"Bu Melati"_s};
};

QTEST_GUILESS_MAIN(TestSqlImportService)
#include "tst_sqlimportservice.moc"
