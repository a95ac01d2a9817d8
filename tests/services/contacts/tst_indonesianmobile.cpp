#include "services/contacts/IndonesianMobile.h"
#include "services/contacts/PhoneNormalizer.h"

#include "resources/samples/PhoneSpelling.h"
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace siaran::contacts;

namespace {

tl::expected<PhoneNumbers, PhoneFault> slowly(const QString& cell)
{
    return PhoneNormalizer(u"ID"_s, PhoneNormalizer::ShortWay::Avoid).normalize(cell);
}

/// Digits with what people put between them, around every length that could be a number.
QString anyCell()
{
    static const QString between = u"  --..()+"_s;
    QString cell
        = *rc::gen::elementOf(std::vector<QString> {u""_s, u"0"_s, u"62"_s, u"+62"_s, u"+"_s, u"00"_s, u"("_s, u"8"_s});
    const auto digits = *rc::gen::inRange(6, 17);
    for (int i = 0; i < digits; ++i) {
        cell += QChar(u'0' + *rc::gen::inRange(0, 10));
        if (*rc::gen::inRange(0, 4) == 0) {
            cell += between.at(*rc::gen::inRange<qsizetype>(0, between.size()));
        }
    }
    return cell;
}

/// A number of every beginning that could be a mobile one.
QString anyNational()
{
    QString national = u"8"_s;
    const auto length = *rc::gen::inRange(8, 14);
    while (national.size() < length) {
        national += QChar(u'0' + *rc::gen::inRange(0, 10));
    }
    return national;
}

} // namespace

/// The short way of the normaliser is worth something only while it says what libphonenumber says.
class TestIndonesianMobile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theShortWaySaysWhatTheLongWaySays()
    {
        QVERIFY(rc::check("any digits with anything between", [] {
            const auto cell = anyCell();
            RC_ASSERT((PhoneNormalizer().normalize(cell) == slowly(cell)));
        }));
    }

    void everyBeginningAndLengthIsKnownAsTheLibraryKnowsIt()
    {
        QVERIFY(rc::check("all numbers that share four digits and a length are alike", [] {
            for (int i = 0; i < 50; ++i) {
                const auto national = anyNational();
                RC_ASSERT((PhoneNormalizer().normalize(u'0' + national) == slowly(u'0' + national)));
            }
        }));
    }

    void theUsualSpellingsTakeTheShortWay()
    {
        static const auto isMobile = [](const QString&) { return true; };
        for (const auto& cell : {u"081234567890"_s, u"6281234567890"_s, u"+62 812-3456-7890"_s, u"(0812) 3456-7890"_s,
                                 u"0812.3456.7890"_s, u"81234567890"_s}) {
            QCOMPARE(readIndonesianMobile(cell, isMobile), std::optional(u"+6281234567890"_s));
        }
    }

    void whatIsNotOnePlainNumberDoesNot()
    {
        static const auto isMobile = [](const QString&) { return true; };
        for (const auto& cell :
             {u"081234567890.0"_s, u"6,281234567890E+12"_s, u"0812-3456-7890 / 0813"_s, u"WA 08123456789"_s,
              u"+65 8123 4567"_s, u"022-4201234"_s, u""_s, u"08"_s, u"( ) +6281234567890"_s}) {
            QCOMPARE(readIndonesianMobile(cell, isMobile), std::nullopt);
        }
    }
};

QTEST_GUILESS_MAIN(TestIndonesianMobile)
#include "tst_indonesianmobile.moc"
