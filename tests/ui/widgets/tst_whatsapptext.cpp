#include "ui/widgets/WhatsAppText.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran::ui;
using namespace Qt::StringLiterals;

namespace {

// "plain[b:bold][bi:both]": what a failing row shows.
QString told(const QList<TextRun>& runs)
{
    QString words;
    for (const auto& run : runs) {
        QString marks;
        marks += run.isBold ? u"b"_s : QString();
        marks += run.isItalic ? u"i"_s : QString();
        marks += run.isStruck ? u"s"_s : QString();
        marks += run.isMono ? u"m"_s : QString();
        marks += run.isLink ? u"l"_s : QString();
        words += marks.isEmpty() ? run.text : u"[%1:%2]"_s.arg(marks, run.text);
    }
    return words;
}

} // namespace

class TestWhatsAppText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void marksAreReadAsWhatsAppDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("runs");
        const auto row
            = [](const char* name, const QString& text, const QString& runs) { QTest::newRow(name) << text << runs; };
        row("plain", u"Halo"_s, u"Halo"_s);
        row("empty", {}, {});
        row("bold", u"Diskon *25%* hari ini"_s, u"Diskon [b:25%] hari ini"_s);
        row("italic", u"_segera_"_s, u"[i:segera]"_s);
        row("struck", u"~Rp400.000~ Rp300.000"_s, u"[s:Rp400.000] Rp300.000"_s);
        row("mono", u"kode ```AB*C*``` ya"_s, u"kode [m:AB*C*] ya"_s);
        row("mono over lines", u"```a\nb```"_s, u"[m:a\nb]"_s);
        row("nested", u"*tebal _miring_*"_s, u"[b:tebal ][bi:miring]"_s);
        row("followed by a comma", u"*Ibu Sari*, selamat"_s, u"[b:Ibu Sari], selamat"_s);
        row("in brackets", u"(*baru*)"_s, u"([b:baru])"_s);
        row("no partner", u"5 * 3 = 15"_s, u"5 * 3 = 15"_s);
        row("open only", u"*promo"_s, u"*promo"_s);
        row("inside a word", u"nama_depan_saya"_s, u"nama_depan_saya"_s);
        row("space behind the mark", u"* bukan tebal*"_s, u"* bukan tebal*"_s);
        row("space before the end", u"*bukan tebal *"_s, u"*bukan tebal *"_s);
        row("not over lines", u"*satu\ndua*"_s, u"*satu\ndua*"_s);
        row("two marks", u"**"_s, u"**"_s);
        row("address", u"Lihat https://toko.id/a_b_c?x=*1*."_s, u"Lihat [l:https://toko.id/a_b_c?x=*1]*."_s);
        row("address without scheme", u"www.toko.id, ya"_s, u"[l:www.toko.id], ya"_s);
        row("address in bold", u"*https://toko.id*"_s, u"[bl:https://toko.id]"_s);
        row("markup stays words", u"<b>a</b> & *b*"_s, u"<b>a</b> & [b:b]"_s);
    }

    void marksAreReadAsWhatsAppDoes()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, runs);
        QCOMPARE(told(parseWhatsAppText(text)), runs);
    }

    void nothingButMarksIsLost()
    {
        QVERIFY(rc::check("the words without marks are the text without some marks", [] {
            const auto letters = *rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab *_~`\n.:/")));
            const auto text = QString::fromStdString(letters);
            const auto plain = plainWhatsAppText(text);
            // plain is a subsequence of text, and what it leaves out are marks.
            qsizetype at = 0;
            for (const auto letter : text) {
                if (at < plain.size() && plain.at(at) == letter) {
                    ++at;
                } else {
                    RC_ASSERT(QStringView(u"*_~`").contains(letter));
                }
            }
            RC_ASSERT(at == plain.size());
        }));
    }
};

QTEST_GUILESS_MAIN(TestWhatsAppText)
#include "tst_whatsapptext.moc"
