#include "services/core/Masking.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

class TestMasking : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPhoneNumberKeepsItsEnds_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Indonesia") << u"+6281234567890"_s << u"+62 812-••••-7890"_s;
        QTest::newRow("as people write it") << u"+62 812-3456-7890"_s << u"+62 812-••••-7890"_s;
        QTest::newRow("North America") << u"+16505551234"_s << u"+1 650-••••-234"_s;
        QTest::newRow("Singapore") << u"+6581234567"_s << u"+65 812-••••-7"_s;
        QTest::newRow("very short") << u"+12345"_s << u"••••"_s;
        QTest::newRow("nothing") << QString() << u"••••"_s;
    }
    void aPhoneNumberKeepsItsEnds()
    {
        QFETCH(QString, phone);
        QFETCH(QString, shown);
        QCOMPARE(maskedPhone(phone), shown);
    }

    void fourDigitsAreAlwaysHidden()
    {
        QVERIFY(rc::check("a masked number shows at least four digits fewer than it has", [] {
            QString phone = u"+"_s;
            for (const auto digit : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 10))) {
                phone += QString::number(digit);
            }
            const auto shown = maskedPhone(phone);
            const auto digits = std::ranges::count_if(shown, [](QChar c) { return c.isDigit(); });
            RC_ASSERT(digits <= std::max<qsizetype>(0, phone.size() - 1 - 4));
        }));
    }

    void aLineForTheLogGivesNothingAway_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("logged");
        QTest::newRow("plain") << u"(#131016) Service unavailable, HTTP 503"_s
                               << u"(#131016) Service unavailable, HTTP 503"_s;
        QTest::newRow("number") << u"to +6281234567890, code 131026"_s << u"to +62 812-••••-7890, code 131026"_s;
        QTest::newRow("two numbers") << u"6281234567890 and (021) 5551-2345"_s
                                     << u"+62 812-••••-7890 and (+02 155-••••-45"_s;
        QTest::newRow("message id") << u"id wamid.HBgNNjI4MTIzNDU2Nzg5MBUCABEYEg== gone"_s << u"id wamid.•••• gone"_s;
        QTest::newRow("token") << u"session of EAAGm0PX4ZCpsBAKZBZA12345 ended"_s << u"session of •••• ended"_s;
        QTest::newRow("header") << u"Authorization: Bearer abc.def"_s << u"Authorization: Bearer ••••"_s;
        QTest::newRow("address") << u"https://x/?access_token=abc&limit=1"_s
                                 << u"https://x/?access_token=••••&limit=1"_s;
    }
    void aLineForTheLogGivesNothingAway()
    {
        QFETCH(QString, line);
        QFETCH(QString, logged);
        QCOMPARE(masked(line), logged);
    }

    void noRunOfEightDigitsSurvives()
    {
        QVERIFY(rc::check("masked text holds no eight digits in a row", [](const std::vector<unsigned int>& numbers) {
            QString line;
            for (const auto number : numbers) {
                line += QString::number(number) + (number % 2 == 0 ? u" x "_s : u"-"_s);
            }
            int run = 0;
            for (const auto c : masked(line)) {
                run = c.isDigit() ? run + 1 : 0;
                RC_ASSERT(run < 8);
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
