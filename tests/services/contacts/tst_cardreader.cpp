#include "services/contacts/CardText.h"
#include "services/contacts/TableReader.h"

#include <QBuffer>
#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

namespace {

QList<TableRow> rowsOf(const QByteArray& cards)
{
    QBuffer buffer;
    buffer.setData(cards);
    buffer.open(QIODevice::ReadOnly);
    const auto format = TableReader::guessFormat(buffer);
    if (!format || format->kind != TableKind::Cards) {
        return {};
    }
    return TableReader(*format).firstRows(buffer, 1'000'000).value_or(QList<TableRow>()).mid(1);
}

QStringList cellsOf(const QByteArray& properties)
{
    const auto rows = rowsOf("BEGIN:VCARD\r\n" + properties + "\r\nEND:VCARD\r\n");
    return rows.size() == 1 ? rows.first().cells : QStringList();
}

enum Cell { Name, Phones, Labels, Birthday, Mail, Company, City, Note };

} // namespace

class TestCardReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCardOfEachVersionIsRead_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<int>("cell");
        QTest::addColumn<QString>("text");
        QTest::newRow("a name") << QByteArray("VERSION:3.0\nFN:Sari Lestari") << int(Name) << u"Sari Lestari"_s;
        QTest::newRow("a structured name")
            << QByteArray("N:Lestari;Sari;Ayu;Ibu;S.E.") << int(Name) << u"Ibu Sari Ayu Lestari S.E."_s;
        QTest::newRow("both") << QByteArray("N:x;y;;;\nFN:Sari") << int(Name) << u"Sari"_s;
        QTest::newRow("quoted printable")
            << QByteArray("VERSION:2.1\nFN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ren=C3=A9 =F0=9F=92=95") << int(Name)
            << u"René 💕"_s;
        QTest::newRow("Latin") << QByteArray("FN;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:Ren=E9") << int(Name) << u"René"_s;
        QTest::newRow("unsaid charset") << QByteArray("FN;ENCODING=QUOTED-PRINTABLE:Ren=E9") << int(Name) << u"René"_s;
        QTest::newRow("soft line ends") << QByteArray("NOTE;ENCODING=QUOTED-PRINTABLE:satu=20=\r\ndua=0D=0Atiga")
                                        << int(Note) << u"satu dua\r\ntiga"_s;
        QTest::newRow("folded") << QByteArray("NOTE:sa\r\n tu\r\n\t dua") << int(Note) << u"satu dua"_s;
        QTest::newRow("escapes") << QByteArray("NOTE:a\\, b\\; c\\nd\\\\e") << int(Note) << u"a, b; c\nd\\e"_s;
        QTest::newRow("a group") << QByteArray("item1.TEL:0812") << int(Phones) << u"0812"_s;
        QTest::newRow("several numbers") << QByteArray(
            "TEL;WORK:021\nTEL;CELL:0812\nTEL;FAX:022\nTEL;TYPE=\"voice,cell\":0813")
                                         << int(Phones) << u"0812 / 0813 / 021"_s;
        QTest::newRow("a URI") << QByteArray("VERSION:4.0\nTEL;VALUE=uri;PREF=1:tel:+62-812;ext=3") << int(Phones)
                               << u"+62-812"_s;
        QTest::newRow("WhatsApp knows it") << QByteArray("TEL;CELL:0813\nTEL;type=CELL;waid=6281234567890:+62 812")
                                           << int(Phones) << u"+6281234567890 / 0813"_s;
        QTest::newRow("categories") << QByteArray("CATEGORIES:VIP,Grosir\\,besar,myContacts") << int(Labels)
                                    << u"VIP, Grosir besar"_s;
        QTest::newRow("more categories") << QByteArray("CATEGORIES:VIP\nCATEGORIES:Hijab") << int(Labels)
                                         << u"VIP, Hijab"_s;
        QTest::newRow("a birthday") << QByteArray("BDAY:19900517") << int(Birthday) << u"1990-05-17"_s;
        QTest::newRow("a birthday with a time")
            << QByteArray("BDAY:1990-05-17T00:00:00Z") << int(Birthday) << u"1990-05-17"_s;
        QTest::newRow("a birthday without a year") << QByteArray("BDAY:--0517") << int(Birthday) << u"--0517"_s;
        QTest::newRow("mail") << QByteArray("EMAIL;INTERNET:sari@contoh.invalid") << int(Mail)
                              << u"sari@contoh.invalid"_s;
        QTest::newRow("company") << QByteArray("ORG:Toko Melati;Pusat") << int(Company) << u"Toko Melati"_s;
        QTest::newRow("city") << QByteArray("ADR;TYPE=HOME:;;Jl. Mawar 5;Bandung;Jawa Barat;40111;Indonesia")
                              << int(City) << u"Bandung"_s;
        QTest::newRow("a picture") << QByteArray("PHOTO;ENCODING=b:") + QByteArray(300'000, 'A')
                + QByteArray("\n AAA\nFN:Sari")
                                   << int(Name) << u"Sari"_s;
        QTest::newRow("a card in a card")
            << QByteArray("FN:Sari\nAGENT:\nBEGIN:VCARD\nFN:Joko\nTEL:0813\nEND:VCARD\nTEL:0812") << int(Phones)
            << u"0812"_s;
    }

    void aCardOfEachVersionIsRead()
    {
        QFETCH(QByteArray, properties);
        QFETCH(int, cell);
        QFETCH(QString, text);
        QCOMPARE(cellsOf(properties).value(cell), text);
        QCOMPARE(cellsOf(QByteArray(properties).replace("\r\n", "\n").replace('\n', '\r')).value(cell), text);
    }

    void eachCardIsARowOnTheLineItBeginsOn()
    {
        const auto rows = rowsOf(
            "BEGIN:VCARD\r\nFN:a\r\nEND:VCARD\r\n\r\nBEGIN:VCARD\r\nFN:b\r\nEND:VCARD\r\nbegin:vcard\r\nfn:c\r\n");
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(0).line, 1);
        QCOMPARE(rows.at(1).line, 5);
        QCOMPARE(rows.at(2).line, 8);
        QCOMPARE(rows.at(2).cells.first(), u"c"_s);
    }

    void cardsWithoutAnythingAreLeftOut()
    {
        QVERIFY(rowsOf("BEGIN:VCARD\nVERSION:3.0\nEND:VCARD\nBEGIN:VCARD\nEND:VCARD\n").isEmpty());
    }

    void encodingsOfTheWholeFileAreKnown()
    {
        const auto card = u"BEGIN:VCARD\nFN:René\nEND:VCARD\n"_s;
        QCOMPARE(rowsOf(card.toUtf8()).first().cells.first(), u"René"_s);
        QCOMPARE(rowsOf(card.toLatin1()).first().cells.first(), u"René"_s);
        QStringEncoder utf16(QStringEncoder::Utf16LE, QStringEncoder::Flag::WriteBom);
        QCOMPARE(rowsOf(utf16.encode(card)).first().cells.first(), u"René"_s);
    }

    void anyTextComesThroughQuotedPrintable()
    {
        QVERIFY(rc::check("what is coded byte by byte is the text again", [](const std::vector<unsigned short>& units) {
            QString text;
            for (const auto unit : units) {
                text += QChar(static_cast<char16_t>(unit % 0xD000));
            }
            QString coded;
            for (const char byte : text.toUtf8()) {
                coded += u'=' + QString::fromLatin1(QByteArray(1, byte).toHex().toUpper());
            }
            RC_ASSERT((fromQuotedPrintable(coded, u"utf-8"_s) == text));
        }));
    }

    void anyTextComesThroughEscapes()
    {
        QVERIFY(rc::check("parts with separators and backslashes are the parts again", [] {
            static const QString alphabet = u"ab;,\\\n"_s;
            QStringList parts;
            QString joined;
            for (int i = 0; i < 4; ++i) {
                QString part;
                for (const auto at :
                     *rc::gen::container<std::vector<qsizetype>>(rc::gen::inRange<qsizetype>(0, alphabet.size()))) {
                    part += alphabet.at(at);
                }
                parts.push_back(part);
                joined += (i == 0 ? u""_s : u";"_s)
                    + QString(part).replace(u"\\"_s, u"\\\\"_s).replace(u";"_s, u"\\;"_s).replace(u"\n"_s, u"\\n"_s);
            }
            RC_ASSERT((textParts(joined, u';') == parts));
        }));
    }
};

QTEST_GUILESS_MAIN(TestCardReader)
#include "tst_cardreader.moc"
