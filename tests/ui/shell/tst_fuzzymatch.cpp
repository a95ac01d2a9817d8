#include "ui/shell/FuzzyMatch.h"

#include <QTest>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lettersInOrderAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("empty") << QString() << true;
        QTest::newRow("whole") << u"new campaign"_s << true;
        QTest::newRow("initials") << u"nc"_s << true;
        QTest::newRow("case") << u"NEW"_s << true;
        QTest::newRow("middle") << u"ampg"_s << true;
        QTest::newRow("wrong order") << u"cn w"_s << false;
        QTest::newRow("not there") << u"xyz"_s << false;
        QTest::newRow("too long") << u"new campaigns"_s << false;
    }

    void lettersInOrderAreFound()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, found);
        QCOMPARE(fuzzyScore(typed, u"New campaign"_s).has_value(), found);
    }

    void startsOfWordsAndRowsOfLettersWin()
    {
        QVERIFY(*fuzzyScore(u"nc"_s, u"New campaign"_s) > *fuzzyScore(u"nc"_s, u"Synchronise"_s));
        QVERIFY(*fuzzyScore(u"imp"_s, u"Import contacts"_s) > *fuzzyScore(u"imp"_s, u"Show in map"_s));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
