#include "services/contacts/TableReader.h"

#include <QBuffer>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

Result<QList<TableRow>> rowsOf(const QByteArray& csv, char delimiter = ';', const TableLimits& limits = {})
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    QList<TableRow> rows;
    return TableReader({TextEncoding::Utf8, delimiter}, limits)
        .read(buffer,
              [&](const TableRow& row) {
                  rows.push_back(row);
                  return ReadOn::Yes;
              })
        .map([&] { return rows; });
}

char delimiterOf(const QByteArray& csv)
{
    QBuffer buffer;
    buffer.setData(csv);
    buffer.open(QIODevice::ReadOnly);
    return TableReader::guessFormat(buffer).value().delimiter;
}

QString anyCell()
{
    static const QString alphabet = u"abc 012;,\t|\"'\n\r=<\u00E9\u0633"_s;
    QString cell;
    for (const auto at : *rc::gen::container<std::vector<qsizetype>>(rc::gen::inRange<qsizetype>(0, alphabet.size()))) {
        cell += alphabet.at(at);
    }
    return cell;
}

/// What any writer does, in the slowest way: every cell in quotes, or bare where nothing speaks against it.
QString written(const QString& cell, bool bare)
{
    const bool plain = std::ranges::all_of(cell, [](QChar c) { return c.isLetterOrNumber(); });
    return bare && plain ? cell : u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

class TestTableReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsKnowTheLineTheyBeginOn()
    {
        const auto rows = rowsOf("Nama;Catatan\r\n"
                                 "Sari;\"Jl. Mawar\nRT 02\r\nBandung\"\r\n"
                                 "\r\n"
                                 ";\r\n"
                                 "Dewi;x\n"
                                 "Budi;y"_ba);
        QCOMPARE(rows.value(),
                 (QList<TableRow> {{1, {u"Nama"_s, u"Catatan"_s}},
                                   {2, {u"Sari"_s, u"Jl. Mawar\nRT 02\r\nBandung"_s}},
                                   {7, {u"Dewi"_s, u"x"_s}},
                                   {8, {u"Budi"_s, u"y"_s}}}));
    }

    void oldLineEndsCountToo()
    {
        QCOMPARE(rowsOf("a;b\rc;d\r\re;f\r"_ba).value(),
                 (QList<TableRow> {{1, {u"a"_s, u"b"_s}}, {2, {u"c"_s, u"d"_s}}, {4, {u"e"_s, u"f"_s}}}));
    }

    void hostileCellsArePlainText()
    {
        const auto rows = rowsOf("<script>alert(1)</script>;=HYPERLINK(\"http://x\",\"y\")\n"
                                 "\"=HYPERLINK(\"\"http://x\"\";\"\"y\"\")\";Ibu \"Melati\"\n"_ba);
        QCOMPARE(rows->at(0).cells.first(), u"<script>alert(1)</script>"_s);
        QCOMPARE(rows->at(1).cells, (QStringList {u"=HYPERLINK(\"http://x\";\"y\")"_s, u"Ibu \"Melati\""_s}));
    }

    void theDelimiterIsGuessed_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<char>("delimiter");
        QTest::newRow("semicolon") << "Nama;HP;Label\nSari;6,28E+12;\"VIP, Gamis\"\nDewi;0812;\"A, B, C\"\n"_ba << ';';
        QTest::newRow("comma") << "Nama,HP,Catatan\nSari,0812,\"a;b;c;d\"\nDewi,0813,\"e;f\"\n"_ba << ',';
        QTest::newRow("tab") << "Nama\tHP\nSari, S.E.\t0812\nDewi\t0813\n"_ba << '\t';
        QTest::newRow("bar") << "Nama|HP\nSari|0812\n"_ba << '|';
        QTest::newRow("told") << "sep=,\nNama,HP;x;y\nSari,0812;1;2\n"_ba << ',';
        QTest::newRow("one column") << "HP\n0812\n0813\n"_ba << ';';
        QTest::newRow("nothing") << QByteArray() << ';';
    }

    void theDelimiterIsGuessed()
    {
        QFETCH(QByteArray, csv);
        QFETCH(char, delimiter);
        QCOMPARE(delimiterOf(csv), delimiter);
    }

    void theLineThatTellsTheDelimiterIsNoRow()
    {
        QCOMPARE(rowsOf("sep=;\nNama;HP\n"_ba).value(), (QList<TableRow> {{2, {u"Nama"_s, u"HP"_s}}}));
    }

    void whatIsTooLargeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("reason");
        QTest::newRow("cell") << "a;" + QByteArray(100, 'x') + "\n" << u"import.too_large"_s;
        QTest::newRow("row") << QByteArray("0123456789;").repeated(30) << u"import.too_large"_s;
        QTest::newRow("columns") << QByteArray(20, ';') + "x\n" << u"import.too_large"_s;
        QTest::newRow("file") << QByteArray("a;b\n").repeated(500) << u"import.too_large"_s;
        QTest::newRow("open quote") << "a;\"b\n" + QByteArray("c;d\n").repeated(50) << u"import.quote_not_closed"_s;
        QTest::newRow("open quote at the end") << "a;b\nc;\"d\n"_ba << u"import.quote_not_closed"_s;
    }

    void whatIsTooLargeIsRefused()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QString, reason);
        const auto rows = rowsOf(csv, ';', {.fileBytes = 1500, .cellBytes = 80, .rowBytes = 200, .columns = 10});
        QVERIFY(!rows.has_value());
        QCOMPARE(rows.error().kind, ErrorKind::Invalid);
        QCOMPARE(rows.error().reason, reason);
    }

    void rowsThatAQuoteRanTogetherAreMarked_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QList<bool>>("marks");
        QTest::newRow("none") << "a;b;c\n\"x\ny\";2;3\n1;\"p;q\nr\";3\n"_ba << QList<bool> {false, false, false};
        QTest::newRow("within a column") << "a;b;c\n\"Sari\" S.E.;0812;x\n\"Dewi\";0813;y\n"_ba
                                         << QList<bool> {false, true};
        QTest::newRow("to a later column")
            << "a;b;c\n\"Sari\" S.E.;0812;x\nDewi;\"0813\";y\n"_ba << QList<bool> {false, true};
        QTest::newRow("to an earlier column")
            << "a;b;c\n1;2;\"x\" y\n\"4\";5;6\n7;8;9\n"_ba << QList<bool> {false, true, false};
        QTest::newRow("short rows without line breaks") << "a;b;c\n1\n1;2\n"_ba << QList<bool> {false, false, false};
    }

    void rowsThatAQuoteRanTogetherAreMarked()
    {
        QFETCH(QByteArray, csv);
        QFETCH(QList<bool>, marks);
        const auto rows = rowsOf(csv);
        QList<bool> found;
        for (const auto& row : rows.value()) {
            found.push_back(row.runTogether);
        }
        QCOMPARE(found, marks);
    }

    void theErrorNamesTheLineTheRowBeginsOn()
    {
        QCOMPARE(rowsOf("a;b\n\nc;\"d\ne\n"_ba).error().detail.section(u':', 0, 0), u"line 3"_s);
    }

    void aSinkCanEndTheReading()
    {
        QBuffer buffer;
        buffer.setData("a\nb\nc\n"_ba);
        buffer.open(QIODevice::ReadOnly);
        QCOMPARE(TableReader({TextEncoding::Utf8, ';'}).firstRows(buffer, 2)->size(), 2);
    }

    void aLongFileIsReadAcrossItsPieces()
    {
        QByteArray csv;
        for (int i = 0; i < 20'000; ++i) {
            csv += "Sari " + QByteArray::number(i) + ";\"\xF0\x9F\x8C\xB8\r\n\"\r\n";
        }
        const auto rows = rowsOf(csv);
        QCOMPARE(rows->size(), 20'000);
        for (int i = 0; i < 20'000; ++i) {
            QCOMPARE(rows->at(i), (TableRow {2 * i + 1, {u"Sari %1"_s.arg(i), u"\U0001F338\r\n"_s}}));
        }
    }

    void whatWasWrittenIsRead()
    {
        QVERIFY(rc::check("any cells, any delimiter, any line end, quoted or not, read back the same", [] {
            const char delimiter = *rc::gen::element(';', ',', '\t', '|');
            const QString lineEnd = *rc::gen::element(u"\r\n"_s, u"\n"_s);
            const auto width = *rc::gen::inRange(1, 5);
            QList<TableRow> expected;
            QString csv;
            qint64 line = 1;
            for (int count = *rc::gen::inRange(0, 12); count > 0; --count) {
                TableRow row {.line = line};
                QStringList cells;
                for (int column = 0; column < width; ++column) {
                    row.cells.push_back(anyCell());
                    cells.push_back(written(row.cells.last(), *rc::gen::arbitrary<bool>()));
                }
                const QString text = cells.join(QLatin1Char(delimiter)) + lineEnd;
                csv += text;
                // A line end is \n, \r\n or \r alone.
                line += QString(text).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').count(u'\n');
                if (std::ranges::any_of(row.cells, [](const QString& cell) { return !cell.isEmpty(); })) {
                    expected.push_back(row);
                }
            }
            auto read = rowsOf(csv.toUtf8(), delimiter).value();
            for (auto& row : read) {
                row.runTogether = false; // random cells often look like it
            }
            RC_ASSERT((read == expected));
        }));
    }

    void anyBytesGiveRowsOrAnError()
    {
        QVERIFY(rc::check("random text neither hangs nor crashes, and lines go up", [] {
            QString text;
            for (int i = 0; i < 8; ++i) {
                text += anyCell();
            }
            const auto rows = rowsOf(text.toUtf8());
            if (rows) {
                RC_ASSERT(std::ranges::is_sorted(*rows, std::ranges::less_equal {}, &TableRow::line)
                          || rows->size() < 2);
            } else {
                RC_ASSERT((rows.error().kind == ErrorKind::Invalid));
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
