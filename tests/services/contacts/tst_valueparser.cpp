#include "services/contacts/ValueParser.h"

#include <QTest>
#include <rapidcheck.h>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;
using namespace siaran::contacts;

namespace {

/// 1250000 as 1.250.000, digit by digit from the right.
QString grouped(qint64 number, QChar separator)
{
    QString text;
    int written = 0;
    do {
        if (written > 0 && written % 3 == 0) {
            text.prepend(separator);
        }
        text.prepend(QChar(u'0' + int(number % 10)));
        number /= 10;
        ++written;
    } while (number > 0);
    return text;
}

const QStringList MonthNames {u"Januari"_s, u"Februari"_s, u"Maret"_s,     u"April"_s,   u"Mei"_s,      u"Juni"_s,
                              u"Juli"_s,    u"Agustus"_s,  u"September"_s, u"Oktober"_s, u"November"_s, u"Desember"_s};

QStringList spellings(QDate date)
{
    return {date.toString(u"yyyy-MM-dd"_s),
            date.toString(u"dd/MM/yyyy"_s),
            date.toString(u"d/M/yyyy"_s),
            date.toString(u"d-M-yyyy"_s),
            date.toString(u"dd.MM.yyyy"_s),
            u"%1 %2 %3"_s.arg(date.day()).arg(MonthNames.at(date.month() - 1)).arg(date.year())};
}

QDate anyDate()
{
    return QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 73'000));
}

} // namespace

class TestValueParser : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadAsShopsWriteThem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<double>("number");
        const std::initializer_list<std::pair<QString, double>> rows {{u"1250000"_s, 1250000},
                                                                      {u"1.250.000"_s, 1250000},
                                                                      {u"Rp1.250.000"_s, 1250000},
                                                                      {u"Rp 1.250.000"_s, 1250000},
                                                                      {u"Rp. 1.250.000"_s, 1250000},
                                                                      {u"rp1.250.000,-"_s, 1250000},
                                                                      {u"IDR 1250000"_s, 1250000},
                                                                      {u"1.250.000,50"_s, 1250000.5},
                                                                      {u"1,250,000"_s, 1250000},
                                                                      {u"1,250,000.50"_s, 1250000.5},
                                                                      {u"1.250"_s, 1250},
                                                                      {u"1,250"_s, 1250},
                                                                      {u"4,5"_s, 4.5},
                                                                      {u"4.5"_s, 4.5},
                                                                      {u"0,125"_s, 0.125},
                                                                      {u"0.125"_s, 0.125},
                                                                      {u"-5"_s, -5},
                                                                      {u"-Rp50.000"_s, -50000},
                                                                      {u"Rp-50.000"_s, -50000},
                                                                      {u"0"_s, 0},
                                                                      {u" 12 "_s, 12},
                                                                      {u"1250.75"_s, 1250.75},
                                                                      {u"Rp\u00A01.250.000"_s, 1250000}};
        for (const auto& [cell, number] : rows) {
            QTest::newRow(qPrintable(cell)) << cell << number;
        }
    }

    void amountsAreReadAsShopsWriteThem()
    {
        QFETCH(QString, cell);
        QFETCH(double, number);
        const auto parsed = parseNumber(cell);
        QVERIFY(parsed.has_value());
        QCOMPARE(*parsed, number);
    }

    void whatIsNoNumberIsNotRead_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto* cell : {"",        "Rp",   "-",          "--5",    "1.25.000", "1.250,000.5",      "1,2,3",
                                 "12a",     "a12",  "1 250 000",  "50rb",   "1e5",      "6,28E+12",         "0x10",
                                 "inf",     "nan",  "1.250.000,", "1.250.", ".5",       "1234567890123456", "=1+1",
                                 "Rp Rp 5", "5 Rp", "$5",         "1..5"}) {
            QTest::newRow(cell) << QString::fromLatin1(cell);
        }
    }

    void whatIsNoNumberIsNotRead()
    {
        QFETCH(QString, cell);
        QVERIFY(!parseNumber(cell).has_value());
    }

    void datesAreReadAsShopsWriteThem_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto* cell :
             {"1990-05-17", "17/05/1990", "17/5/1990", "17-05-1990", "17.05.1990", "17 Mei 1990", "17 mei 1990",
              "17 May 1990", "17-Mei-1990", " 17  Mei  1990 ", "1990/05/17", "1990-05-17 10:22",
              "1990-05-17T10:22:33.123Z", "1990-05-17T10:22:33+07:00", "17/05/1990 9.05"}) {
            QTest::newRow(cell) << QString::fromLatin1(cell);
        }
    }

    void datesAreReadAsShopsWriteThem()
    {
        QFETCH(QString, cell);
        const auto parsed = parseDate(cell);
        QVERIFY(parsed.has_value());
        QCOMPARE(*parsed, QDate(1990, 5, 17));
    }

    void everyShortMonthIsKnown()
    {
        const QStringList shortMonths {u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"Mei"_s, u"Jun"_s,
                                       u"Jul"_s, u"Agu"_s, u"Sep"_s, u"Okt"_s, u"Nov"_s, u"Des"_s};
        for (int month = 1; month <= 12; ++month) {
            QCOMPARE(parseDate(u"3 "_s + shortMonths.at(month - 1) + u" 2024"_s), QDate(2024, month, 3));
        }
    }

    void whatIsNoDateIsNotRead_data()
    {
        QTest::addColumn<QString>("cell");
        for (const auto* cell : {"", "31/02/1990", "29/02/2023", "17/05/90", "05/17/1990", "17/05-1990", "1990",
                                 "17 Mei", "Mei 1990", "17 Foo 1990", "00/00/0000", "17/05/1899", "17/05/2101",
                                 "1990-05-17 25:00", "1990-05-17x", "17/05/1990 siang", "33010", "besok"}) {
            QTest::newRow(cell) << QString::fromLatin1(cell);
        }
    }

    void whatIsNoDateIsNotRead()
    {
        QFETCH(QString, cell);
        QVERIFY(!parseDate(cell).has_value());
    }

    void yesAndNoHaveManyWords()
    {
        for (const auto& yes : {u"ya"_s, u"YA"_s, u" Iya "_s, u"yes"_s, u"true"_s, u"1"_s}) {
            QCOMPARE(parseYesNo(yes), std::optional(true));
        }
        for (const auto& no : {u"tidak"_s, u"Tidak"_s, u"no"_s, u"false"_s, u"0"_s, u"belum"_s}) {
            QCOMPARE(parseYesNo(no), std::optional(false));
        }
        for (const auto& neither : {u""_s, u"mungkin"_s, u"ya tidak"_s, u"2"_s}) {
            QCOMPARE(parseYesNo(neither), std::nullopt);
        }
    }

    void everyAmountComesBack()
    {
        QVERIFY(rc::check("an amount is the same with dots, commas, Rp or nothing", [] {
            const auto amount = *rc::gen::inRange<qint64>(0, 999'999'999'999);
            for (const QString& cell : {QString::number(amount), grouped(amount, u'.'), grouped(amount, u','),
                                        u"Rp"_s + grouped(amount, u'.'), u"Rp "_s + grouped(amount, u'.') + u",00"_s}) {
                RC_ASSERT((parseNumber(cell) == std::optional(double(amount))));
            }
        }));
    }

    void everyDateComesBack()
    {
        QVERIFY(rc::check("a date is the same in every spelling", [] {
            const QDate date = anyDate();
            for (const auto& cell : spellings(date)) {
                RC_ASSERT((parseDate(cell) == std::optional(date)));
            }
        }));
    }

    void nothingIsReadWithRubbishBehindIt()
    {
        QVERIFY(rc::check("a value with a letter or a sign behind it is no value", [] {
            const QChar rubbish
                = *rc::gen::element<QChar>(u'x', u'/', u'?', u'%', u'<', u'"', u'(', u'=', u';', u'#', u'\u00B2');
            const qint64 amount = *rc::gen::inRange<qint64>(2, 999'999'999);
            RC_ASSERT(!parseNumber(grouped(amount, u'.') + rubbish).has_value());
            RC_ASSERT(!parseNumber(QString::number(amount) + u' ' + rubbish).has_value());
            RC_ASSERT(!parseYesNo(u"ya"_s + rubbish).has_value());
            for (const auto& cell : spellings(anyDate())) {
                RC_ASSERT(!parseDate(cell + rubbish).has_value());
                RC_ASSERT(!parseDate(cell + u' ' + rubbish).has_value());
            }
        }));
    }
};

QTEST_GUILESS_MAIN(TestValueParser)
#include "tst_valueparser.moc"
