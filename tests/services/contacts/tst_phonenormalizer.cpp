#include "services/contacts/PhoneNormalizer.h"

#include "resources/samples/PhoneSpelling.h"
#include <QRegularExpression>
#include <QTest>
#include <rapidcheck.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace siaran::contacts;
using siaran::samples::Dice;
using siaran::samples::PhoneSpelling;

Q_DECLARE_METATYPE(siaran::contacts::PhoneFault)

namespace {

constexpr std::array Spellings {
    PhoneSpelling::Local,          PhoneSpelling::CountryCode,      PhoneSpelling::International,
    PhoneSpelling::LocalDashed,    PhoneSpelling::LocalSpaced,      PhoneSpelling::InternationalGrouped,
    PhoneSpelling::LocalDotted,    PhoneSpelling::PrefixInBrackets, PhoneSpelling::ZeroLost,
    PhoneSpelling::FullScientific,
};

QString anyMobile()
{
    Dice dice(*rc::gen::arbitrary<unsigned>());
    return siaran::samples::randomMobile(dice);
}

} // namespace

class TestPhoneNormalizer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneNumberHasManySpellings_data()
    {
        QTest::addColumn<QString>("cell");
        const QStringList cells {u"081234567890"_s,
                                 u"6281234567890"_s,
                                 u"+6281234567890"_s,
                                 u"+62 812-3456-7890"_s,
                                 u"+62 812 3456 7890"_s,
                                 u"62 812 3456 7890"_s,
                                 u"(0812) 3456-7890"_s,
                                 u"(0812)34567890"_s,
                                 u"(+62) 81234567890"_s,
                                 u"+62 (0)812 3456 7890"_s,
                                 u"+62 0812-3456-7890"_s,
                                 u"6208 1234 567890"_s,
                                 u"006281234567890"_s,
                                 u"0812.3456.7890"_s,
                                 u"81234567890"_s,
                                 u"'081234567890"_s,
                                 u"081234567890.0"_s,
                                 u"6281234567890.00"_s,
                                 u"6,281234567890E+12"_s,
                                 u"6.281234567890E+12"_s,
                                 u"6.281234567890e12"_s,
                                 u"6.28123456789000E+12"_s,
                                 u"8,1234567890E+10"_s,
                                 u"6.281.234.567.890"_s,
                                 u"6,281,234,567,890"_s,
                                 u"WA: 0812 3456 7890"_s,
                                 u"No. HP 081234567890"_s,
                                 u"0812-3456-7890 (WA)"_s,
                                 u"081234567890 (Ibu Sari)"_s,
                                 u"\u202A+62 812\u20113456\u20117890\u202C"_s,
                                 u"\uFF10\uFF18\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17\uFF18\uFF19\uFF10"_s,
                                 u"\u0660\u0668\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660"_s,
                                 u"0812\u00A03456\u00A07890"_s,
                                 u" \t081234567890\r\n"_s};
        for (const auto& cell : cells) {
            QTest::newRow(qPrintable(cell)) << cell;
        }
    }

    void oneNumberHasManySpellings()
    {
        QFETCH(QString, cell);
        const auto numbers = PhoneNormalizer().normalize(cell);
        QVERIFY(numbers.has_value());
        QCOMPARE(numbers->e164, u"+6281234567890"_s);
        QCOMPARE(numbers->others, QStringList());
    }

    void whatCannotBeUsedSaysWhy_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<PhoneFault>("fault");
        using enum PhoneFault;
        QTest::newRow("nothing") << QString() << Empty;
        QTest::newRow("blanks") << u" \u00A0\t"_s << Empty;
        QTest::newRow("a label alone") << u"WA:"_s << Empty;
        QTest::newRow("rounded") << u"6,28E+12"_s << RoundedBySpreadsheet;
        QTest::newRow("rounded with a dot") << u"6.28E+12"_s << RoundedBySpreadsheet;
        QTest::newRow("rounded to six digits") << u"6.28123E+12"_s << RoundedBySpreadsheet;
        QTest::newRow("one digit missing") << u"6,28123456789E+12"_s << RoundedBySpreadsheet;
        QTest::newRow("one digit left") << u"6E+12"_s << RoundedBySpreadsheet;
        QTest::newRow("digits behind the point") << u"6,2812345678905E+12"_s << NotANumber;
        QTest::newRow("landline") << u"(022) 4201234"_s << Landline;
        QTest::newRow("landline with country code") << u"+62 21 79181234"_s << Landline;
        QTest::newRow("too short") << u"0812345"_s << TooShort;
        QTest::newRow("two digits") << u"08"_s << TooShort;
        QTest::newRow("one digit") << u"0"_s << TooShort;
        QTest::newRow("too long") << u"0812345678901234"_s << TooLong;
        QTest::newRow("far too long") << u"08123456789012345678901234567890"_s << TooLong;
        QTest::newRow("words") << u"tidak ada"_s << NotANumber;
        QTest::newRow("a dash") << u"-"_s << NotANumber;
        QTest::newRow("letters instead of digits") << u"0812-FLOWERS"_s << NotANumber;
        QTest::newRow("a letter O") << u"O81234567890"_s << NotANumber;
        QTest::newRow("an extension") << u"081234567890 ext 12"_s << NotANumber;
        QTest::newRow("an address") << u"sari@contoh.invalid"_s << NotANumber;
        QTest::newRow("a formula") << u"=HYPERLINK(\"x\")"_s << NotANumber;
        QTest::newRow("markup") << u"<b>081234567890</b>"_s << NotANumber;
        QTest::newRow("a novel") << QString(70'000, u'0') << NotANumber;
        QTest::newRow("no such country") << u"+999 81234567890"_s << Invalid;
        QTest::newRow("toll free") << u"0800 1234567"_s << Invalid;
        QTest::newRow("landline rather than words") << u"kantor / 0224201234"_s << Landline;
        QTest::newRow("rounded rather than short") << u"0812 / 6,28E+12"_s << RoundedBySpreadsheet;
    }

    void whatCannotBeUsedSaysWhy()
    {
        QFETCH(QString, cell);
        QFETCH(PhoneFault, fault);
        const auto numbers = PhoneNormalizer().normalize(cell);
        QVERIFY(!numbers.has_value());
        QCOMPARE(numbers.error(), fault);
    }

    void theFirstMobileOfACellIsTheNumber_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QStringList>("others");
        const QString one = u"+6281234567890"_s;
        const QStringList two {u"+628561234567"_s};
        QTest::newRow("slash") << u"081234567890/08561234567"_s << one << two;
        QTest::newRow("spaced slash") << u"0812-3456-7890 / 0856-123-4567"_s << one << two;
        QTest::newRow("comma") << u"081234567890,08561234567"_s << one << two;
        QTest::newRow("semicolon") << u"081234567890; 08561234567"_s << one << two;
        QTest::newRow("line break") << u"081234567890\n08561234567"_s << one << two;
        QTest::newRow("dan") << u"081234567890 dan 08561234567"_s << one << two;
        QTest::newRow("atau") << u"081234567890 ATAU 08561234567"_s << one << two;
        QTest::newRow("space") << u"081234567890 08561234567"_s << one << two;
        QTest::newRow("plus") << u"+62 812 3456 7890 +62 856 123 4567"_s << one << two;
        QTest::newRow("labels") << u"HP 081234567890 / WA: 08561234567"_s << one << two;
        QTest::newRow("landline first") << u"022-4201234 / 081234567890"_s << one << QStringList();
        QTest::newRow("rounded first") << u"6,28E+12, 081234567890"_s << one << QStringList();
        QTest::newRow("two of one kind") << u"6,281234567890E+12, 6,28561234567E+11"_s << one << two;
        QTest::newRow("twice the same") << u"081234567890 / +6281234567890"_s << one << QStringList();
        QTest::newRow("only the end of the second") << u"081234567890/91"_s << one << QStringList();
        QTest::newRow("abroad") << u"+65 8123 4567"_s << u"+6581234567"_s << QStringList();
    }

    void theFirstMobileOfACellIsTheNumber()
    {
        QFETCH(QString, cell);
        QFETCH(QString, first);
        QFETCH(QStringList, others);
        const auto numbers = PhoneNormalizer().normalize(cell);
        QVERIFY(numbers.has_value());
        QCOMPARE(numbers->e164, first);
        QCOMPARE(numbers->others, others);
    }

    void aShortMobileWithItsCountryCodeIsNoLandline()
    {
        QCOMPARE(PhoneNormalizer().normalize(u"62812345678"_s)->e164, u"+62812345678"_s);
    }

    void numbersWithoutCountryCodeBelongToTheRegion()
    {
        QCOMPARE(PhoneNormalizer(u"MY"_s).normalize(u"012-345 6789"_s)->e164, u"+60123456789"_s);
        QCOMPARE(PhoneNormalizer(u"MY"_s).normalize(u"+62 812-3456-7890"_s)->e164, u"+6281234567890"_s);
    }

    void everySpellingGivesTheSameNumber()
    {
        QVERIFY(rc::check("any readable spelling of a number normalises to its E.164", [](unsigned spelling) {
            const QString national = anyMobile();
            const auto style = Spellings.at(spelling % Spellings.size());
            const auto numbers = PhoneNormalizer().normalize(siaran::samples::spell(national, style));
            RC_ASSERT(numbers.has_value());
            RC_ASSERT((numbers->e164 == u"+62"_s + national));
            RC_ASSERT(numbers->others.isEmpty());
        }));
    }

    void punctuationChangesNothing()
    {
        QVERIFY(rc::check("dots, dashes and spaces between the digits do not matter", [](unsigned seed) {
            const QString national = anyMobile();
            Dice dice(seed);
            QString spelled = u"+62"_s;
            for (const QChar digit : national) {
                spelled += digit;
                spelled += dice.pick(std::array {QString(), QString(), u" "_s, u"-"_s, u"."_s});
            }
            RC_ASSERT((PhoneNormalizer().normalize(spelled)->e164 == u"+62"_s + national));
        }));
    }

    void normalisingTwiceIsNormalisingOnce()
    {
        QVERIFY(rc::check("a normalised number normalises to itself, in any region", [](unsigned spelling) {
            const auto style = Spellings.at(spelling % Spellings.size());
            const auto once = PhoneNormalizer().normalize(siaran::samples::spell(anyMobile(), style));
            for (const auto& region : {u"ID"_s, u"MY"_s, u"US"_s}) {
                RC_ASSERT((PhoneNormalizer(region).normalize(once->e164) == once));
            }
        }));
    }

    void aRoundedNumberNeverBecomesAPerson()
    {
        QVERIFY(rc::check("scientific notation with a digit missing is refused", [] {
            const QString all = u"62"_s + anyMobile();
            const auto kept = *rc::gen::inRange<qsizetype>(1, all.size() - 1);
            const QString cell = all.first(1) + u',' + all.sliced(1, kept) + u"E+"_s + QString::number(all.size() - 1);
            const auto numbers = PhoneNormalizer().normalize(cell);
            RC_ASSERT(!numbers.has_value());
            RC_ASSERT((numbers.error() == PhoneFault::RoundedBySpreadsheet));
        }));
    }

    void anyTextGivesANumberOrAReason()
    {
        QVERIFY(rc::check("whatever comes out is E.164", [](const std::string& bytes) {
            const auto numbers = PhoneNormalizer().normalize(QString::fromUtf8(bytes.data(), qsizetype(bytes.size())));
            static const QRegularExpression e164(u"^\\+[1-9][0-9]{6,14}$"_s);
            RC_ASSERT((!numbers || e164.match(numbers->e164).hasMatch()));
        }));
    }
};

QTEST_GUILESS_MAIN(TestPhoneNormalizer)
#include "tst_phonenormalizer.moc"
