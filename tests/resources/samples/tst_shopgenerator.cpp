#include "resources/samples/ShopGenerator.h"
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using siaran::samples::contactsCsv;

namespace {

constexpr int Columns = 10;

/// An independent, slow reader of the one dialect the generator writes.
QList<QStringList> rowsOf(const QByteArray& csv)
{
    const QString text = QString::fromUtf8(csv.sliced(3));
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                cell += c;
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell += c;
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"') {
            quoted = true;
        } else if (c == u';' || c == u'\n') {
            row.push_back(cell);
            cell.clear();
            if (c == u'\n') {
                rows.push_back(row);
                row.clear();
            }
        } else if (c != u'\r') {
            cell += c;
        }
    }
    return rows;
}

/// Whether a person would call it a number that can be written to, and which.
QString naiveNumber(QString cell)
{
    static const QRegularExpression scientific(u"^6,(\\d{10,13})E\\+(\\d\\d)$"_s);
    if (const auto match = scientific.match(cell); match.hasMatch()) {
        return match.capturedLength(1) == match.captured(2).toInt() ? u"6"_s + match.captured(1) : QString();
    }
    if (cell.contains(u'E') || cell.startsWith(u"+65"_s)) {
        return {};
    }
    cell = cell.section(u" / "_s, 0, 0).section(u", "_s, 0, 0);
    QString digits;
    for (const QChar c : cell) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    if (digits.startsWith(u'0')) {
        digits = u"62"_s + digits.sliced(1);
    } else if (digits.startsWith(u'8')) {
        digits.prepend(u"62"_s);
    }
    return digits.startsWith(u"628"_s) && digits.size() >= 12 && digits.size() <= 14 ? digits : QString();
}

void expectShare(int count, int of, double percent, double tolerance)
{
    const double share = 100.0 * count / of;
    QVERIFY2(qAbs(share - percent) <= tolerance, qPrintable(u"%1 %, expected about %2 %"_s.arg(share).arg(percent)));
}

} // namespace

class TestShopGenerator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSameSeedGivesTheSameBytes() { QCOMPARE(contactsCsv(300, 7), contactsCsv(300, 7)); }

    void anotherSeedGivesAnotherShop() { QVERIFY(contactsCsv(300, 7) != contactsCsv(300, 8)); }

    void aShorterListIsTheBeginningOfALongerOne() { QVERIFY(contactsCsv(300, 7).startsWith(contactsCsv(100, 7))); }

    void theFileInTheRepositoryIsWhatTheGeneratorWrites()
    {
        QFile file(u":/samples/toko-melati.csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == contactsCsv(10'000, 2026));
    }

    void everyRowHasTheColumnsOfTheHeader()
    {
        const auto rows = rowsOf(contactsCsv(2'000, 3));
        QCOMPARE(rows.size(), 2'001);
        QCOMPARE(rows.first().join(u';'),
                 u"Nama;No. HP;Label;Kota;Tanggal Lahir;Total Belanja;Order Terakhir;Status;Rating;Catatan"_s);
        for (const auto& row : rows) {
            QCOMPARE(row.size(), Columns);
        }
    }

    void theListIsAsUntidyAsRealOnes()
    {
        auto rows = rowsOf(contactsCsv(10'000, 2026));
        rows.removeFirst();
        int fresh = 0;
        int repeated = 0;
        int unusable = 0;
        int nameless = 0;
        QSet<QString> seen;
        QHash<QString, QSet<QString>> spellings;
        for (const auto& row : rows) {
            const QString number = naiveNumber(row.at(1));
            nameless += row.at(0).isEmpty() ? 1 : 0;
            if (number.isEmpty()) {
                unusable += row.at(1).startsWith(u"+65"_s) ? 0 : 1;
            } else if (seen.contains(number)) {
                ++repeated;
            } else {
                seen.insert(number);
                ++fresh;
            }
            spellings[number].insert(row.at(1));
        }
        expectShare(fresh, 10'000, 93, 1.5);
        expectShare(repeated, 10'000, 4, 0.8);
        expectShare(unusable, 10'000, 2, 0.6);
        expectShare(nameless, 10'000, 1, 0.4);
        const auto severalSpellings
            = std::ranges::count_if(seen, [&](const QString& number) { return spellings.value(number).size() > 1; });
        QVERIFY(severalSpellings > 200);
    }

    void everyOddityOfTheRealWorldIsThere_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"<script>alert(1)</script>",
                                 "<b>Sari</b>",
                                 "=HYPERLINK(",
                                 "6,28E+12",
                                 " / 08",
                                 "\"Gamis, ",
                                 ";+62 8",
                                 ";(08",
                                 "\xF0\x9F\x8C\xB8",
                                 "\"Sari; kakak Dewi\"",
                                 "\"Ibu \"\"Melati\"\" Kusuma\"",
                                 "\"Sari\nLestari\"",
                                 ";Rp1.",
                                 ";Rp 1.",
                                 " Mei 19",
                                 "/05/19",
                                 "-05-",
                                 ";Menunggu bayar;",
                                 ";Komplain;",
                                 ";Jayapura;",
                                 "(022) 420",
                                 "\r\n;",
                                 ";31/02/1990;"}) {
            QTest::newRow(text) << QString::fromUtf8(text);
        }
    }

    void everyOddityOfTheRealWorldIsThere()
    {
        QFETCH(QString, text);
        static const QString csv = QString::fromUtf8(contactsCsv(10'000, 2026));
        QVERIFY(csv.contains(text));
    }
};

QTEST_GUILESS_MAIN(TestShopGenerator)
#include "tst_shopgenerator.moc"
