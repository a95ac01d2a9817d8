#include "services/contacts/RowInterpreter.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

CustomField field(const QString& key, FieldType type, const QStringList& choices = {})
{
    CustomField custom;
    custom.key = key;
    custom.label = key;
    custom.type = type;
    custom.choices = choices;
    return custom;
}

enum Column { Name, Phone, Labels, Status, Rating, City, Birthday, Total, Member, Size };

ColumnMapping shop()
{
    return {true,
            {{u"Nama"_s, ColumnTarget::Name, {}},
             {u"HP"_s, ColumnTarget::Phone, {}},
             {u"Label"_s, ColumnTarget::Labels, {}},
             {u"Status"_s, ColumnTarget::WorkflowStatus, {}},
             {u"Rating"_s, ColumnTarget::Rating, {}},
             {u"Kota"_s, ColumnTarget::Field, field(u"kota"_s, FieldType::Text)},
             {u"Lahir"_s, ColumnTarget::Field, field(u"lahir"_s, FieldType::Date)},
             {u"Total"_s, ColumnTarget::Field, field(u"total"_s, FieldType::Number)},
             {u"Member"_s, ColumnTarget::Field, field(u"member"_s, FieldType::YesNo)},
             {u"Ukuran"_s, ColumnTarget::Field, field(u"ukuran"_s, FieldType::Choice, {u"S"_s, u"M"_s})}}};
}

ImportRow read(const QStringList& cells, const ColumnMapping& mapping = shop())
{
    return RowInterpreter(mapping, PhoneNormalizer()).interpret({12, cells});
}

/// A good row with one cell of it changed.
ImportRow readWith(Column column, const QString& cell)
{
    QStringList cells {u"Sari"_s,    u"081234567890"_s, u"VIP"_s,   u"Aktif"_s, u"5"_s,
                       u"Bandung"_s, u"17/05/1990"_s,   u"1.250"_s, u"ya"_s,    u"S"_s};
    cells[column] = cell;
    return read(cells);
}

} // namespace

class TestRowInterpreter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeRowBecomesAContact()
    {
        const auto row
            = read({u"  Ibu  Sari "_s, u"0812-3456-7890 / 08561234567"_s, u"Gamis, VIP, gamis,, "_s,
                    u"Menunggu bayar"_s, u"4"_s, u"Bandung"_s, u"17 Mei 1990"_s, u"Rp1.250.000"_s, u"tidak"_s, u"m"_s});
        QCOMPARE(row.line, 12);
        QCOMPARE(row.name, u"Ibu Sari"_s);
        QCOMPARE(row.phoneE164, u"+6281234567890"_s);
        QCOMPARE(row.otherPhones, QStringList {u"+628561234567"_s});
        QCOMPARE(row.labels, (QStringList {u"Gamis"_s, u"VIP"_s}));
        QCOMPARE(row.workflowStatus, u"Menunggu bayar"_s);
        QCOMPARE(row.rating, std::optional(4));
        QVERIFY(row.fields
                == (FieldValues {{u"kota"_s, u"Bandung"_s},
                                 {u"lahir"_s, QDate(1990, 5, 17)},
                                 {u"total"_s, 1250000.0},
                                 {u"member"_s, false},
                                 {u"ukuran"_s, u"M"_s}}));
        QCOMPARE(row.problems, QList<CellProblem>());
        QVERIFY(!row.rejection);
    }

    void emptyCellsSayNothing()
    {
        const auto row = read({u""_s, u"081234567890"_s, u" "_s, u""_s, u""_s, u""_s, u""_s, u""_s, u""_s});
        QCOMPARE(row.name, QString());
        QVERIFY(row.labels.isEmpty() && row.fields.empty() && !row.rating && row.problems.isEmpty() && !row.rejection);
    }

    void aRowWithoutAUsableNumberIsRejected_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<int>("reason");
        QTest::newRow("empty") << u""_s << int(ImportReason::NoPhone);
        QTest::newRow("rounded") << u"6,28E+12"_s << int(ImportReason::RoundedBySpreadsheet);
        QTest::newRow("landline") << u"022-4201234"_s << int(ImportReason::Landline);
        QTest::newRow("short") << u"0812"_s << int(ImportReason::TooShort);
        QTest::newRow("long") << u"0812345678901234"_s << int(ImportReason::TooLong);
        QTest::newRow("words") << u"tidak ada"_s << int(ImportReason::NotANumber);
        QTest::newRow("nowhere") << u"+999123456789"_s << int(ImportReason::InvalidPhone);
    }

    void aRowWithoutAUsableNumberIsRejected()
    {
        QFETCH(QString, phone);
        QFETCH(int, reason);
        const auto row = readWith(Phone, phone);
        QCOMPARE(row.rejection, std::optional(CellProblem {Phone, ImportReason(reason)}));
        QVERIFY(row.phoneE164.isEmpty());
    }

    void aBadCellCostsOnlyThatCell_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("cell");
        QTest::newRow("birthday") << int(Birthday) << u"31/02/1990"_s;
        QTest::newRow("total") << int(Total) << u"banyak"_s;
        QTest::newRow("member") << int(Member) << u"mungkin"_s;
        QTest::newRow("choice") << int(Size) << u"XXL"_s;
        QTest::newRow("rating 6") << int(Rating) << u"6"_s;
        QTest::newRow("rating 4,5") << int(Rating) << u"4,5"_s;
        QTest::newRow("zero character") << int(City) << u"Ban"_s + QChar::Null + u"dung"_s;
        QTest::newRow("zero character in the name") << int(Name) << QString(QChar::Null);
    }

    void aBadCellCostsOnlyThatCell()
    {
        QFETCH(int, column);
        QFETCH(QString, cell);
        const auto good = readWith(Name, u"Sari"_s);
        auto row = readWith(Column(column), cell);
        QCOMPARE(row.problems, (QList<CellProblem> {{column, ImportReason::BadValue}}));
        QVERIFY(!row.rejection);
        QCOMPARE(row.phoneE164, good.phoneE164);
        QCOMPARE(int(row.fields.size()), column >= City ? 4 : 5);
        QCOMPARE(row.name, column == Name ? QString() : good.name);
        QCOMPARE(row.rating, column == Rating ? std::nullopt : good.rating);
    }

    void hostileNamesStayTheTextTheyAre()
    {
        for (const auto& name : {u"<script>alert(1)</script>"_s, u"=HYPERLINK(\"http://x\";\"y\")"_s,
                                 u"Robert'); DROP TABLE contact;--"_s, u"{{1}} %1 &amp;"_s}) {
            QCOMPARE(readWith(Name, name).name, name);
        }
    }

    void longCellsAreCutAndTold()
    {
        const auto name = readWith(Name, QString(300, u'n'));
        QCOMPARE(name.name.size(), RowInterpreter::LongestName);
        QCOMPARE(name.problems, (QList<CellProblem> {{Name, ImportReason::Shortened}}));
        const auto status = readWith(Status, QString(300, u's'));
        QCOMPARE(status.workflowStatus.size(), RowInterpreter::LongestWord);
        const auto city = readWith(City, QString(3000, u'c'));
        QCOMPARE(std::get<QString>(city.fields.at(u"kota"_s)).size(), RowInterpreter::LongestText);
        QStringList many;
        for (int i = 0; i < 60; ++i) {
            many.push_back(u"label %1"_s.arg(i));
        }
        const auto labels = readWith(Labels, many.join(u','));
        QCOMPARE(labels.labels.size(), RowInterpreter::MostLabels);
        QCOMPARE(labels.problems, (QList<CellProblem> {{Labels, ImportReason::Shortened}}));
    }

    void namesAndNumbersOfSeveralColumnsComeTogether()
    {
        const ColumnMapping mapping {true,
                                     {{u"Depan"_s, ColumnTarget::Name, {}},
                                      {u"Belakang"_s, ColumnTarget::Name, {}},
                                      {u"HP"_s, ColumnTarget::Phone, {}},
                                      {u"HP 2"_s, ColumnTarget::Phone, {}}}};
        const auto row = read({u"Sari"_s, u"Dewi"_s, u"022-4201234"_s, u"081234567890"_s}, mapping);
        QCOMPARE(row.name, u"Sari Dewi"_s);
        QCOMPARE(row.phoneE164, u"+6281234567890"_s);
        const auto refused = read({u"Sari"_s, u""_s, u""_s, u"022-4201234"_s}, mapping);
        QCOMPARE(refused.rejection, std::optional(CellProblem {3, ImportReason::Landline}));
    }

    void cellsBeyondTheTableAreTold()
    {
        QStringList cells {u"Sari"_s, u"081234567890"_s};
        cells.resize(Size + 1);
        cells += {u""_s, u"RT 02"_s, u"x"_s};
        QCOMPARE(read(cells).problems, (QList<CellProblem> {{-1, ImportReason::ExtraCells}}));
    }

    void aQuoteThatSwallowedTheNextRowRejectsTheRow()
    {
        const TableRow swallowed {.line = 3, .cells = {u"Sari;0812\nDewi"_s, u"081234567890"_s}, .runTogether = true};
        const auto row = RowInterpreter(shop(), PhoneNormalizer()).interpret(swallowed);
        QCOMPARE(row.rejection, std::optional(CellProblem {-1, ImportReason::RowsRunTogether}));
    }
};

QTEST_GUILESS_MAIN(TestRowInterpreter)
#include "tst_rowinterpreter.moc"
