#include "services/contacts/TextDecoder.h"

#include <QBuffer>
#include <QStringEncoder>
#include <QTest>
#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

Q_DECLARE_METATYPE(siaran::contacts::TextEncoding)

namespace {

QByteArray encoded(const QString& text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

Result<TextEncoding> encodingOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return detectEncoding(buffer);
}

Result<QString> decoded(const QByteArray& bytes)
{
    return encodingOf(bytes).map([&](TextEncoding encoding) { return TextDecoder(encoding).decode(bytes); });
}

/// As in a real list: a header of plain letters, then names with anything in them.
QString anyTable()
{
    static const QStringList words {u"Sari"_s, u"Dewi;0812"_s,    u"\u00C9lise"_s, u"\U0001F338"_s,
                                    u"\r\n"_s, u"\u0633\u0627"_s, u"Rp1.250"_s,    u"\u20AC\u2019"_s,
                                    u"\t"_s,   u"\"a\"\"b\""_s};
    QString text = u"Nama;No. HP;Kota;Tanggal Lahir;Total Belanja;Order Terakhir;Catatan\r\n"_s;
    for (const auto at : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(words.size())))) {
        text += words.at(at);
    }
    return text;
}

} // namespace

class TestTextDecoder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyUsualEncodingIsRecognised_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        const QString text = u"Nama;HP\r\n\u00C9lise \u2019;0812\r\n"_s;
        QTest::newRow("nothing") << QByteArray() << TextEncoding::Utf8;
        QTest::newRow("ASCII") << "Nama;HP\r\nSari;0812\r\n"_ba << TextEncoding::Utf8;
        QTest::newRow("UTF-8") << encoded(text, QStringConverter::Utf8, false) << TextEncoding::Utf8;
        QTest::newRow("UTF-8, mark") << encoded(text, QStringConverter::Utf8, true) << TextEncoding::Utf8;
        QTest::newRow("UTF-16LE") << encoded(text, QStringConverter::Utf16LE, false) << TextEncoding::Utf16Le;
        QTest::newRow("UTF-16LE, mark") << encoded(text, QStringConverter::Utf16LE, true) << TextEncoding::Utf16Le;
        QTest::newRow("UTF-16BE") << encoded(text, QStringConverter::Utf16BE, false) << TextEncoding::Utf16Be;
        QTest::newRow("UTF-16BE, mark") << encoded(text, QStringConverter::Utf16BE, true) << TextEncoding::Utf16Be;
        QTest::newRow("Windows-1252") << "Nama;HP\r\n\xC9lise \x92;0812\r\n"_ba << TextEncoding::Windows1252;
    }

    void everyUsualEncodingIsRecognised()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(TextEncoding, encoding);
        QCOMPARE(encodingOf(bytes).value(), encoding);
        if (bytes.contains("0812"_ba) && bytes.contains("lise"_ba)) {
            QCOMPARE(decoded(bytes).value(), u"Nama;HP\r\n\u00C9lise \u2019;0812\r\n"_s);
        }
    }

    void whatIsNoTextIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray text = "Nama;HP\r\nSari;081234567890\r\n"_ba;
        QTest::newRow("workbook") << "PK\x03\x04"_ba + text;
        QTest::newRow("old workbook") << "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba + text;
        QTest::newRow("PDF") << "%PDF-1.7\n"_ba + text;
        QTest::newRow("picture") << "\x89PNG\r\n\x1A\n"_ba + text;
        QTest::newRow("one zero byte") << text + '\0' + text;
        QTest::newRow("a zero byte far behind") << text.repeated(100'000) + '\0';
        QTest::newRow("control bytes") << text + QByteArray(5, '\x02');
        QTest::newRow("bytes that Windows-1252 does not know") << text + "\x81\x8D\n"_ba;
        QTest::newRow("marked as UTF-8 and is not") << "\xEF\xBB\xBF"_ba + text + "\xFF\n"_ba;
        QTest::newRow("UTF-16 with a byte too many")
            << encoded(QString::fromLatin1(text), QStringConverter::Utf16LE, true) + 'x';
        QTest::newRow("UTF-16 with half a character")
            << encoded(QString::fromLatin1(text), QStringConverter::Utf16LE, true) + "\x3D\xD8\x41\x00"_ba;
        QTest::newRow("UTF-32") << encoded(QString::fromLatin1(text), QStringConverter::Utf32LE, true);
    }

    void whatIsNoTextIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto encoding = encodingOf(bytes);
        QVERIFY(!encoding.has_value());
        QCOMPARE(encoding.error().kind, ErrorKind::Invalid);
        QCOMPARE(encoding.error().reason, u"import.not_text"_s);
    }

    void aClosedDeviceIsUnreadable()
    {
        QBuffer closed;
        QCOMPARE(detectEncoding(closed).error().kind, ErrorKind::Invalid);
        QCOMPARE(detectEncoding(closed).error().reason, u"import.unreadable"_s);
    }

    void everyByteOfWindows1252HasItsLetter()
    {
        TextDecoder decoder(TextEncoding::Windows1252);
        QCOMPARE(decoder.decode("\x80\x85\x91\x92\x93\x94\x96\x99\x9F\xA0\xE9\xFF"_ba),
                 u"\u20AC\u2026\u2018\u2019\u201C\u201D\u2013\u2122\u0178\u00A0\u00E9\u00FF"_s);
    }

    void encodedTextComesBack()
    {
        QVERIFY(rc::check("text written in an encoding, marked or not, reads back the same", [](bool mark) {
            const auto encoding
                = *rc::gen::element(QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE);
            const QString text = anyTable();
            const auto back = decoded(encoded(text, encoding, mark));
            RC_ASSERT(back.has_value());
            RC_ASSERT((*back == text));
        }));
    }

    void piecesOfAnySizeGiveTheSameText()
    {
        QVERIFY(rc::check("where the pieces are cut does not matter", [](bool mark) {
            const auto encoding
                = *rc::gen::element(QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE);
            const QString text = anyTable();
            const QByteArray bytes = encoded(text, encoding, mark);
            TextDecoder decoder(encodingOf(bytes).value());
            QString read;
            for (qsizetype at = 0; at < bytes.size();) {
                const auto size = std::min<qsizetype>(*rc::gen::inRange(1, 6), bytes.size() - at);
                read += decoder.decode(QByteArrayView(bytes).sliced(at, size));
                at += size;
            }
            RC_ASSERT((read == text));
        }));
    }
};

QTEST_GUILESS_MAIN(TestTextDecoder)
#include "tst_textdecoder.moc"
