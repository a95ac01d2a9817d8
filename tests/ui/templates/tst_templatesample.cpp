#include "tests/support/SampleTemplates.h"
#include "ui/templates/TemplateSample.h"
#include "ui/templates/TemplateWords.h"

#include <QTest>

using namespace siaran;
using namespace siaran::ui;
using namespace Qt::StringLiterals;

class TestTemplateSample : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVariableIsFilled()
    {
        for (const auto& one : test::makeTemplatesInEveryState()) {
            const auto bubble = sampleBubble(one, sampleValues(one));
            QVERIFY2(!plainText(bubble).contains(u"{{"_s), qPrintable(one.name));
            QCOMPARE(bubble.buttons.size(), one.buttons.size());
            QCOMPARE(bubble.footer, one.footer);
        }
    }

    void namedVariablesGetValuesThatFit()
    {
        const auto pickup = test::makeTemplatesInEveryState().at(1);
        const QList<SampleValue> expected {{u"kode_pesanan"_s, u"MELATI25"_s, true},
                                           {u"nama"_s, u"Sari"_s, false},
                                           {u"toko"_s, u"Toko Melati"_s, false},
                                           {u"tanggal"_s, u"Saturday"_s, false}};
        QCOMPARE(sampleValues(pickup), expected);
        QCOMPARE(sampleBubble(pickup, sampleValues(pickup)).header, u"Pesanan MELATI25"_s);
    }

    void whateverCannotBeSentIsExplained()
    {
        for (const auto& one : test::makeTemplatesInEveryState()) {
            QCOMPARE(templateAdvice(one).isEmpty(), one.status == TemplateStatus::Approved);
            QVERIFY(!templateBadge(one).text.isEmpty());
        }
    }

    void everyRejectionHasAHint_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("hint");
        QTest::newRow("format") << u"INVALID_FORMAT"_s << u"words around every variable"_s;
        QTest::newRow("abuse") << u"ABUSIVE_CONTENT"_s << u"friendlier"_s;
        QTest::newRow("category") << u"PROMOTIONAL"_s << u"Marketing"_s;
        QTest::newRow("mismatch") << u"TAG_CONTENT_MISMATCH"_s << u"category or language"_s;
        QTest::newRow("scam") << u"SCAM"_s << u"fraud"_s;
        QTest::newRow("none") << u"NONE"_s << u"WhatsApp Manager"_s;
        QTest::newRow("new") << u"SOMETHING_NEW"_s << u"WhatsApp Manager"_s;
    }

    void everyRejectionHasAHint()
    {
        QFETCH(QString, reason);
        QFETCH(QString, hint);
        Template one;
        one.status = TemplateStatus::Rejected;
        one.rejectedReason = reason;
        const auto advice = templateAdvice(one);
        QVERIFY2(advice.contains(hint), qPrintable(advice));
        QVERIFY(!advice.contains(u'_'));
    }
};

QTEST_GUILESS_MAIN(TestTemplateSample)
#include "tst_templatesample.moc"
