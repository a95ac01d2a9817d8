#include "services/contacts/CellText.h"

#include <QTest>
#include <rapidcheck.h>

#include <optional>

using namespace Qt::StringLiterals;
using namespace siaran::contacts;

namespace {

QString anyText()
{
    static const QString alphabet
        = u"Sari <b>&\"';=+-@\t\n\r\u0001\u007F\u00A0\u00E9\u0301\u200D\u202E\u200B\uFEFF\u0633"_s;
    QString text;
    for (const auto at : *rc::gen::container<std::vector<qsizetype>>(rc::gen::inRange<qsizetype>(0, alphabet.size()))) {
        text += alphabet.at(at);
    }
    return text;
}

} // namespace

class TestCellText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLineIsTidied_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("line");
        QTest::newRow("spaces") << u"  Nur   Aisyah "_s << u"Nur Aisyah"_s;
        QTest::newRow("line break") << u"Sari\r\nLestari"_s << u"Sari Lestari"_s;
        QTest::newRow("no-break space") << u"Sari\u00A0Dewi"_s << u"Sari Dewi"_s;
        QTest::newRow("control characters") << u"Sa\u0001ri\u007F\u0085"_s << u"Sari"_s;
        QTest::newRow("turned letters") << u"\u202Eiras\u202C"_s << u"iras"_s;
        QTest::newRow("invisible") << u"\uFEFFSa\u200Bri \u2060 x"_s << u"Sari x"_s;
        QTest::newRow("composed") << u"E\u0301lise"_s << u"\u00C9lise"_s;
        QTest::newRow("markup") << u"<script>alert(1)</script>"_s << u"<script>alert(1)</script>"_s;
        QTest::newRow("entity") << u"Sari &amp; Dewi"_s << u"Sari &amp; Dewi"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s << u"=HYPERLINK(\"x\")"_s;
        QTest::newRow("emoji held together")
            << u"\U0001F469\u200D\U0001F373 Sari"_s << u"\U0001F469\u200D\U0001F373 Sari"_s;
    }

    void aLineIsTidied()
    {
        QFETCH(QString, cell);
        QFETCH(QString, line);
        QCOMPARE(cleanLine(cell), std::optional(line));
    }

    void linesStayLinesWhereTheyMatter()
    {
        QCOMPARE(cleanLines(u" Jl.  Mawar 5 \r\nBandung\r"_s), std::optional(u"Jl. Mawar 5\nBandung"_s));
    }

    void zeroAndHalfCharactersAreRefused()
    {
        for (const auto& bad : {QString(QChar::Null), u"Sa"_s + QChar::Null + u"ri"_s, u"Sari"_s + QChar(0xD83D)}) {
            QVERIFY(!cleanLine(bad).has_value());
            QVERIFY(!cleanLines(bad).has_value());
        }
    }

    void cuttingSparesWholeCharacters()
    {
        QCOMPARE(shortened(u"Sari"_s, 4), u"Sari"_s);
        QCOMPARE(shortened(u"Sari"_s, 3), u"Sar"_s);
        QCOMPARE(shortened(u"ab\U0001F338"_s, 3), u"ab"_s);
        QCOMPARE(shortened(u"\U0001F469\u200D\U0001F373x"_s, 4), QString());
    }

    void tidyTextStaysAsItIs()
    {
        QVERIFY(rc::check("cleaning twice is cleaning once", [] {
            const auto once = cleanLine(anyText());
            RC_ASSERT((cleanLine(*once) == once));
            const auto lines = cleanLines(anyText());
            RC_ASSERT((cleanLines(*lines) == lines));
        }));
    }
};

QTEST_GUILESS_MAIN(TestCellText)
#include "tst_celltext.moc"
