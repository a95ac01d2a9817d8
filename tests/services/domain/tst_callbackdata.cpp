#include "services/domain/CallbackData.h"

#include <QTest>
#include <rapidcheck.h>

#include <limits>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestCallbackData : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasGiven()
    {
        QVERIFY(rc::check("parse undoes toString", [] {
            const auto positive = rc::gen::inRange(1, std::numeric_limits<int>::max());
            const CallbackData data {.workspace = QString::number(*positive, 16),
                                     .campaign = CampaignId(*rc::gen::inRange<qint64>(1, 1LL << 62)),
                                     .position = *positive,
                                     .attempt = *positive};
            RC_ASSERT(CallbackData::parse(data.toString()) == data);
            RC_ASSERT(data.toString().size() <= 512);
        }));
    }

    void isReadAsDocumented()
    {
        const CallbackData data {u"0a1b2c3d4e5f"_s, CampaignId(42), 9918, 1};
        QCOMPARE(data.toString(), u"0a1b2c3d4e5f.42.9918.1"_s);
        QVERIFY(CallbackData::parse(u"0a1b2c3d4e5f.42.9918.1"_s) == data);
    }

    void whatIsNotOursIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u""_s, u"camp42:rcpt9918:a1"_s, u"key.1.2"_s, u"key.1.2.3.4"_s, u".1.2.3"_s,
                                 u"key.0.2.3"_s, u"key.1.0.3"_s, u"key.1.2.0"_s, u"key.-1.2.3"_s, u"key.+1.2.3"_s,
                                 u"key.01.2.3"_s, u"key. 1.2.3"_s, u"key.1.2.3 "_s, u"key.1.2147483648.3"_s,
                                 u"key.9223372036854775808.2.3"_s, u"key.1e3.2.3"_s, u"key.x.2.3"_s, u"%2.1.2.3"_s}) {
            QTest::addRow("'%s'", qPrintable(text)) << text;
        }
    }
    void whatIsNotOursIsNothing()
    {
        QFETCH(QString, text);
        QVERIFY(!CallbackData::parse(text));
    }
};

QTEST_GUILESS_MAIN(TestCallbackData)
#include "tst_callbackdata.moc"
