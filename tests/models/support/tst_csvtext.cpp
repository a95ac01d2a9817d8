#include "models/support/CsvText.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestCsvText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineQuotesAndNeutralises_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringList {u"a"_s, u"b"_s} << u"'a','b'\r\n"_s;
        QTest::newRow("leading zero") << QStringList {u"0812"_s} << u"'0812'\r\n"_s;
        QTest::newRow("delimiter") << QStringList {u"a,b"_s} << u"'a,b'\r\n"_s;
        QTest::newRow("empty") << QStringList {QString(), u"x"_s} << u"'','x'\r\n"_s;
    }

    void aLineQuotesAndNeutralises()
    {
        QFETCH(QStringList, cells);
        QFETCH(QString, line);
        QCOMPARE(siaran::models::csvLine(cells), line.replace(u'\'', u'"'));
    }

    void aQuoteIsDoubled() { QCOMPARE(siaran::models::csvLine({u"5\" pipe"_s}), u"\"5\"\" pipe\"\r\n"_s); }

    void aFormulaIsOnlyText()
    {
        for (const auto& formula : {u"=1+1"_s, u"+62"_s, u"-2"_s, u"@cmd"_s, u"\t=1"_s}) {
            QCOMPARE(siaran::models::csvLine({formula}), u"\"'"_s + formula + u"\"\r\n"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestCsvText)
#include "tst_csvtext.moc"
