#include "services/contacts/RejectedRows.h"
#include "services/contacts/TableReader.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

const RejectWords Words {
    .line = u"Line"_s, .reason = u"Why"_s, .sentences = {{ImportReason::Landline, u"A landline"_s}}};

QList<TableRow> savedRows(const RejectedRows& rows)
{
    const QTemporaryDir folder;
    const auto path = folder.filePath(u"rejected.csv"_s);
    QFile file(path);
    if (!rows.save(path, Words) || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    const auto format = TableReader::guessFormat(file);
    return TableReader(*format).firstRows(file, 1'000'000).value_or(QList<TableRow>());
}

} // namespace

class TestRejectedRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsAreKeptWholeWithTheirReason()
    {
        RejectedRows rows({u"Nama"_s, u"HP"_s});
        const TableRow row {.line = 7, .cells = {u"Sari"_s, u"022-1"_s}};
        QVERIFY(rows.add(row, {1, ImportReason::Landline}));
        QCOMPARE(rows.count(), 1);
        QVERIFY(rows.kept() == (QList<RejectedRow> {{row, {1, ImportReason::Landline}}}));
    }

    void beyondTenThousandTheyGoToDiskAndAreStillSaved()
    {
        RejectedRows rows({u"HP"_s});
        constexpr int many = int(RejectedRows::MostKept) + 500;
        for (int i = 1; i <= many; ++i) {
            QVERIFY(rows.add({.line = i, .cells = {QString::number(i)}}, {0, ImportReason::Landline}));
        }
        QCOMPARE(rows.count(), many);
        QCOMPARE(rows.kept().size(), RejectedRows::MostKept);
        const auto saved = savedRows(rows);
        QCOMPARE(saved.size(), many + 1);
        QCOMPARE(saved.last().cells, (QStringList {QString::number(many), u"A landline"_s, QString::number(many)}));
    }

    void hugeRowsDoNotFillTheMemory()
    {
        RejectedRows rows({u"HP"_s});
        const QString cell(1'000'000, u'x');
        for (int i = 1; i <= 20; ++i) {
            QVERIFY(rows.add({.line = i, .cells = {cell}}, {}));
        }
        QCOMPARE(rows.kept().size(), RejectedRows::MostKeptCharacters / cell.size());
        QCOMPARE(rows.count(), 20);
    }

    void aSavedListRunsNoFormulaAndComesBackAsItWas()
    {
        RejectedRows rows({u"Nama"_s, u"HP"_s});
        const QStringList cells {u"=HYPERLINK(\"x\")"_s, u"a;b\n\"c\""_s, u"@x"_s, u"-"_s, u"+62"_s, u"plain"_s};
        QVERIFY(rows.add({.line = 2, .cells = cells}, {1, ImportReason::Landline}));
        const auto saved = savedRows(rows);
        QCOMPARE(saved.size(), 2);
        QCOMPARE(saved.first().cells, (QStringList {u"Line"_s, u"Why"_s, u"Nama"_s, u"HP"_s}));
        QCOMPARE(saved.last().cells,
                 (QStringList {u"2"_s, u"A landline"_s, u"'=HYPERLINK(\"x\")"_s, u"a;b\n\"c\""_s, u"'@x"_s, u"'-"_s,
                               u"'+62"_s, u"plain"_s}));
    }

    void aFolderThatIsNotThereIsAnError()
    {
        const auto saved = RejectedRows({}).save(u"/nowhere/at/all.csv"_s, Words);
        QVERIFY(!saved);
        QCOMPARE(saved.error().reason, u"export.not_written"_s);
    }
};

QTEST_GUILESS_MAIN(TestRejectedRows)
#include "tst_rejectedrows.moc"
