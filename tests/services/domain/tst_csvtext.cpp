#include "services/domain/CsvText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace siaran;

class TestCsvText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsQuotedAsItStands_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("plain") << QStringList {u"a"_s, u"b"_s} << "'a','b'\r\n"_ba;
        QTest::newRow("leading zero") << QStringList {u"0812"_s} << "'0812'\r\n"_ba;
        QTest::newRow("separator") << QStringList {u"a,b"_s} << "'a,b'\r\n"_ba;
        QTest::newRow("empty") << QStringList {QString(), u"x"_s} << "'','x'\r\n"_ba;
    }

    void aLineIsQuotedAsItStands()
    {
        QFETCH(QStringList, cells);
        QFETCH(QByteArray, line);
        QCOMPARE(csvLine(cells, ','), line.replace('\'', '"'));
    }

    void theSeparatorIsTheCallers() { QCOMPARE(csvLine({u"a"_s, u"b"_s}, ';'), "\"a\";\"b\"\r\n"_ba); }

    void aQuoteIsDoubled() { QCOMPARE(csvLine({u"5\" pipe"_s}, ','), "\"5\"\" pipe\"\r\n"_ba); }

    void aFormulaIsOnlyText()
    {
        for (const auto& formula :
             {u"=1+1"_s, u"+62"_s, u"-2"_s, u"@cmd"_s, u"\t=1"_s, u"\r=1"_s, u"\n=1"_s, u"\uFF1D1+1"_s}) {
            QCOMPARE(harmlessCell(formula), u'\'' + formula);
            QCOMPARE(csvLine({formula}, ','), "\"'" + formula.toUtf8() + "\"\r\n");
        }
        QCOMPARE(harmlessCell(u"1=1"_s), u"1=1"_s);
    }
};

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
