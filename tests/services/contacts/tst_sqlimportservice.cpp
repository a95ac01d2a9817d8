#include "services/contacts/SqlImportService.h"
#include "tests/services/contacts/ImportWorld.h"
#include "tests/services/contacts/PackedFile.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

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

    void aCancelLeavesNothingBehind()
    {
        QByteArray rows = "Nama;HP\n";
        for (int i = 0; i < 30'000; ++i) {
            rows += "Sari;0812" + QByteArray::number(34000000 + i) + '\n';
        }
        const auto path = m_world.file(rows);
        const auto before = m_world.everything();
        auto task = m_service.run(path, {}, [this](const ImportProgress&) { m_service.cancel(); });
        const auto report = QCoro::waitFor(std::move(task));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(m_world.everything(), before);
        QVERIFY(QCoro::waitFor(m_service.run(path, {}, {})));
    }

private:
    ImportWorld m_world;
    SqlImportService m_service {m_world.database.executor(), u"Bu Melati"_s};
};

QTEST_GUILESS_MAIN(TestSqlImportService)
#include "tst_sqlimportservice.moc"
