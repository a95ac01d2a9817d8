#include "services/contacts/TableReader.h"
#include "services/contacts/WorkbookValue.h"
#include "tests/services/contacts/WorkbookFile.h"
#include "tests/support/PackedFile.h"

#include <QBuffer>
#include <QDate>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

Result<QList<TableRow>> rowsOf(const QByteArray& file, const TableLimits& limits = {})
{
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    return TableReader::guessFormat(buffer, limits).and_then([&](const TableFormat& format) {
        return TableReader(format, limits).firstRows(buffer, 1'000'000);
    });
}

QString reasonOf(const QByteArray& file, const TableLimits& limits = {})
{
    const auto rows = rowsOf(file, limits);
    return rows ? u"read"_s : rows.error().reason;
}

QStringList cellsOf(const WorkbookXmlParts& parts)
{
    const auto rows = rowsOf(workbookFile(parts));
    return rows && rows->size() == 1 ? rows->first().cells
                                     : QStringList {rows ? u"not one row"_s : rows.error().detail};
}

} // namespace

class TestWorkbook : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cellsOfEveryTypeAreText()
    {
        QCOMPARE(
            cellsOf(
                {.rows
                 = "<row><c t=\"s\"><v>1</v></c><c t=\"inlineStr\"><is><t>Sari &amp; </t><r><t>Co</t></r></is></c>"
                   "<c><v>7</v></c><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c><c t=\"str\"><f>A1</f><v>Bu</v></c>"
                   "<c t=\"e\"><v>#N/A</v></c><c t=\"d\"><v>1990-05-17</v></c></row>",
                 .texts = "<si><t>x</t></si><si><r><t>Ibu </t></r><r><t>Dewi</t></r><rPh><t>y</t></rPh></si>"}),
            (QStringList {u"Ibu Dewi"_s, u"Sari & Co"_s, u"7"_s, u"TRUE"_s, u"FALSE"_s, u"Bu"_s, u""_s,
                          u"1990-05-17"_s}));
    }

    void numbersHaveAllTheirDigits_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("text");
        QTest::newRow("a phone") << u"6.28123456789E12"_s << u"6281234567890"_s;
        QTest::newRow("without a zero") << u"81234567890"_s << u"81234567890"_s;
        QTest::newRow("noise of the double") << u"0.30000000000000004"_s << u"0.3"_s;
        QTest::newRow("not a thousand") << u"1.25"_s << u"1.25"_s;
        QTest::newRow("three decimals") << u"12.345"_s << u"12.3450"_s;
        QTest::newRow("below zero") << u"-5"_s << u"-5"_s;
        QTest::newRow("beyond a double") << u"12345678901234567890"_s << u"1.23456789012346e+19"_s;
        QTest::newRow("no number") << u"x"_s << u"x"_s;
        QTest::newRow("endless") << u"1e999"_s << u"1e999"_s;
    }

    void numbersHaveAllTheirDigits()
    {
        QFETCH(QString, stored);
        QFETCH(QString, text);
        QCOMPARE(numberText(stored), text);
    }

    void daysAreDates_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("from1904");
        QTest::addColumn<QString>("text");
        QTest::newRow("first") << u"1"_s << false << u"1900-01-01"_s;
        QTest::newRow("before the day that never was") << u"59"_s << false << u"1900-02-28"_s;
        QTest::newRow("after it") << u"61"_s << false << u"1900-03-01"_s;
        QTest::newRow("a birthday") << u"33010"_s << false << u"1990-05-17"_s;
        QTest::newRow("with a time") << u"33010.75"_s << false << u"1990-05-17 18:00:00"_s;
        QTest::newRow("just before midnight") << u"33010.9999999"_s << false << u"1990-05-18"_s;
        QTest::newRow("the other system") << u"31548"_s << true << u"1990-05-17"_s;
        QTest::newRow("before time") << u"-1"_s << false << QString();
        QTest::newRow("after it all") << u"1e9"_s << false << QString();
    }

    void daysAreDates()
    {
        QFETCH(QString, stored);
        QFETCH(bool, from1904);
        QFETCH(QString, text);
        QCOMPARE(dateText(stored, from1904).value_or(QString()), text);
    }

    void theFormatTellsWhatIsADate_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("numeric") << u"dd/mm/yyyy"_s << true;
        QTest::newRow("Indonesian") << u"[$-421]d\\ mmmm\\ yyyy;@"_s << true;
        QTest::newRow("money") << u"\"Rp\"#,##0.00"_s << false;
        QTest::newRow("a word with a d") << u"0 \"days\""_s << false;
        QTest::newRow("a colour") << u"[Red]0"_s << false;
        QTest::newRow("time") << u"hh:mm:ss"_s << false;
        QTest::newRow("general") << u"General"_s << false;
    }

    void theFormatTellsWhatIsADate()
    {
        QFETCH(QString, code);
        QFETCH(bool, isDate);
        QCOMPARE(isDateFormat(code), isDate);
    }

    void stylesMakeDates()
    {
        const WorkbookXmlParts parts {
            .rows = "<row><c s=\"1\"><v>33010</v></c><c s=\"2\"><v>33010</v></c><c s=\"0\"><v>33010</v></c></row>",
            .formats = "<numFmt numFmtId=\"170\" formatCode=\"d mmm yyyy\"/>",
            .styles = "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/>"};
        QCOMPARE(cellsOf(parts), (QStringList {u"1990-05-17"_s, u"1990-05-17"_s, u"33010"_s}));
    }

    void emptyCellsAndRowsKeepTheirPlaces()
    {
        const auto rows
            = rowsOf(workbookFile({.rows = "<row r=\"2\"><c r=\"B2\"><v>1</v></c><c r=\"AA2\"><v>2</v></c></row>"
                                           "<row r=\"3\"/><row r=\"7\"><c><v>3</v></c></row>"}));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).line, 2);
        QCOMPARE(rows->at(0).cells.size(), 27);
        QCOMPARE(rows->at(0).cells.at(1), u"1"_s);
        QCOMPARE(rows->at(1).line, 7);
        QCOMPARE(rows->at(1).cells, QStringList {u"3"_s});
    }

    void escapedCharactersComeBack()
    {
        QCOMPARE(unescapedText(u"a_x000A_b_x005F_x000A_c_xZZZZ_"_s), u"a\nb_x000A_c_xZZZZ_"_s);
    }

    void whatIsNoWorkbookSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("reason");
        const QByteArray compound = "\xD0\xCF\x11\xE0" + QByteArray(600, '\0');
        const auto name = [](const QString& text) {
            return QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        };
        QTest::newRow("another archive") << packedFile({{"a.txt", "x"}}) << u"import.not_text"_s;
        QTest::newRow("half an archive") << workbookFile({.rows = "<row/>"}).first(200) << u"import.not_text"_s;
        QTest::newRow("a password") << compound + name(u"EncryptedPackage"_s) << u"import.encrypted"_s;
        QTest::newRow("before 2007") << compound + name(u"Workbook"_s) << u"import.old_workbook"_s;
        QTest::newRow("a letter") << compound + name(u"WordDocument"_s) << u"import.not_text"_s;
        QTest::newRow("open tags") << workbookFile({.rows = "<row><c><v>1</v>"}) << u"import.broken_workbook"_s;
        QTest::newRow("a document type") << workbookFile(
            {.rows = "<row/>", .texts = {}, .formats = {}, .styles = {}, .workbook = "]]><!DOCTYPE x>"})
                                         << u"import.broken_workbook"_s;
        QTest::newRow("too many columns")
            << workbookFile({.rows = "<row><c r=\"XFD1\"><v>1</v></c></row>"}) << u"import.too_large"_s;
        QTest::newRow("no column") << workbookFile({.rows = "<row><c r=\"1\"><v>1</v></c></row>"})
                                   << u"import.too_large"_s;
        QTest::newRow("a huge cell") << workbookFile(
            {.rows = "<row><c t=\"str\"><v>" + QByteArray(70'000, 'x') + "</v></c></row>"})
                                     << u"import.too_large"_s;
    }

    void whatIsNoWorkbookSaysWhy()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, reason);
        QCOMPARE(reasonOf(file), reason);
    }

    void entitiesAreNeverExpanded()
    {
        auto parts = QByteArray("<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>");
        const auto file = packedFile({{"_rels/.rels", parts + "<Relationships><x>&b;</x></Relationships>"}});
        QCOMPARE(reasonOf(file), u"import.not_text"_s);
    }

    void aBombIsCutOff()
    {
        const auto bomb = workbookFile({.rows = QByteArray("<row/>").repeated(4'000'000)}); // 24 MB, a thousand to one
        QVERIFY(bomb.size() < 200'000);
        QCOMPARE(reasonOf(bomb), u"import.too_large"_s);
        const auto text
            = workbookFile({.rows = "<row><c t=\"str\"><v>" + QByteArray(8'000'000, 'x') + "</v></c></row>"});
        QCOMPARE(reasonOf(text), u"import.too_large"_s);
    }

    void sharedTextsHaveALimit()
    {
        const auto file = workbookFile(
            {.rows = "<row><c><v>1</v></c></row>", .texts = QByteArray("<si><t>abc</t></si>").repeated(100)});
        QCOMPARE(reasonOf(file), u"read"_s);
        QCOMPARE(reasonOf(file, {.sharedTexts = 99}), u"import.too_large"_s);
        QCOMPARE(reasonOf(file, {.sharedBytes = 299}), u"import.too_large"_s);
    }

    void aRowWithoutEndOfSharedTextIsCutOff()
    {
        // The same long text in five hundred cells.
        const auto file
            = workbookFile({.rows = "<row>" + QByteArray("<c t=\"s\"><v>0</v></c>").repeated(500) + "</row>",
                            .texts = "<si><t>" + QByteArray(60'000, 'x') + "</t></si>"});
        QCOMPARE(reasonOf(file), u"import.too_large"_s);
    }

    void anyTextComesThrough()
    {
        QVERIFY(rc::check("a text in a cell is read as it was written", [](const std::vector<unsigned short>& units) {
            QString text = u"x"_s;
            for (const auto unit : units) {
                text += QChar(static_cast<char16_t>(u' ' + unit % 0xCF00));
            }
            text.replace(u"_x"_s, u"x_"_s); // begins an escape
            const auto rows = rowsOf(workbookFile({.rows = "<row><c t=\"s\"><v>0</v></c></row>",
                                                   .texts = "<si><t>" + text.toHtmlEscaped().toUtf8() + "</t></si>"}));
            RC_ASSERT(rows.has_value());
            RC_ASSERT((rows->first().cells == QStringList {text}));
        }));
    }

    void everyDayComesBack()
    {
        QVERIFY(rc::check("the number of a day is that day", [] {
            const auto serial = *rc::gen::inRange(61, 80'000);
            RC_ASSERT((dateText(QString::number(serial), false)
                       == std::optional(QDate(1899, 12, 30).addDays(serial).toString(Qt::ISODate))));
        }));
    }
};

QTEST_GUILESS_MAIN(TestWorkbook)
#include "tst_workbook.moc"
