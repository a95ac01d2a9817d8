#include "services/domain/ConsentWords.h"
#include "tests/support/TextGenerators.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(siaran::ConsentIntent)

namespace {

// Written down a second time on purpose: the words people were promised, language by language (whatsapp.md 8).
const std::vector<QString> StopWords {
    // English
    u"stop"_s, u"stop all"_s, u"unsubscribe"_s, u"unsub"_s, u"optout"_s, u"opt out"_s, u"cancel"_s, u"end"_s, u"quit"_s,
    u"remove me"_s,
    // Indonesian
    u"berhenti"_s, u"stop promo"_s, u"batal langganan"_s, u"berhenti langganan"_s, u"berhenti berlangganan"_s,
    u"henti"_s, u"hentikan"_s, u"keluar"_s, u"jangan kirim lagi"_s, u"jangan hubungi saya"_s, u"tidak mau"_s,
    // Malay, Spanish, Portuguese, French
    u"tak nak"_s, u"baja"_s, u"alto"_s, u"cancelar"_s, u"parar"_s, u"sair"_s, u"descadastrar"_s, u"arret"_s, u"arrêt"_s,
    // Hindi, Arabic
    u"रोको"_s, u"बंद करो"_s, u"band karo"_s, u"توقف"_s, u"إلغاء الاشتراك"_s};
const std::vector<QString> ReturnWords {u"start"_s, u"mulai"_s, u"daftar"_s, u"lanjut"_s};

ConsentIntent intentOf(const QString& message)
{
    return ConsentWords().intentOf(message);
}

rc::Gen<QString> noise()
{
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(rc::gen::element(
            u" "_s, u"\n"_s, u"."_s, u"!"_s, u","_s, u"*"_s, u"_"_s, u"\u00a0"_s, u"\u3000"_s, u"\u200b"_s, u"\u202e"_s,
            u"\ufeff"_s, u"😡"_s, u"🙏🏽"_s, u"❤️"_s, u"🛑"_s, u"…"_s, u"“"_s)),
        [](const std::vector<QString>& parts) { return QStringList(parts.begin(), parts.end()).join(QString()); });
}

// One letter as somebody might write it: capital, wide, bold, with an accent, with something unseen behind it.
QString spelled(QChar letter)
{
    const bool isLatin = letter >= u'a' && letter <= u'z';
    switch (*rc::gen::inRange(0, 7)) {
    case 0: return letter.toUpper();
    case 1: return isLatin ? QString(QChar(letter.unicode() - u'a' + 0xFF41)) : QString(letter);
    case 2: return isLatin ? QString(QChar(letter.toUpper().unicode() - u'A' + 0xFF21)) : QString(letter);
    case 3:
        return isLatin ? QString::fromUcs4(std::array {char32_t(0x1D41A + letter.unicode() - u'a')}.data(), 1)
                       : QString(letter);
    case 4: return isLatin ? QString(letter) + QChar(0x0301) : QString(letter);
    case 5: return QString(letter) + QChar(*rc::gen::element(0x200B, 0x2060, 0x00AD, 0xFEFF));
    default: return letter;
    }
}

QString scrambled(const QString& phrase)
{
    QString text;
    for (const auto letter : phrase) {
        text += letter == u' ' ? *noise() + u' ' + *noise() : spelled(letter);
    }
    return text;
}

} // namespace

class TestConsentWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMessageSaysWhatItMeans_data()
    {
        using enum ConsentIntent;
        QTest::addColumn<QString>("message");
        QTest::addColumn<ConsentIntent>("intent");
        QTest::newRow("plain") << u"STOP"_s << OptOut;
        QTest::newRow("dressed up") << u"*Berhenti!!* 🙏"_s << OptOut;
        QTest::newRow("wide letters") << u"ＳＴＯＰ"_s << OptOut;
        QTest::newRow("bold letters") << u"𝐒𝐓𝐎𝐏"_s << OptOut;
        QTest::newRow("unseen space") << u"st\u200bop"_s << OptOut;
        QTest::newRow("said thrice") << u"stop STOP stop"_s << OptOut;
        QTest::newRow("a dash") << u"Opt-Out"_s << OptOut;
        QTest::newRow("polite") << u"Tolong berhenti ya, kak"_s << OptOut;
        QTest::newRow("an accent nobody needs") << u"Stóp"_s << OptOut;
        QTest::newRow("letter by letter") << u"S.T.O.P"_s << OptOut;
        QTest::newRow("spaced out") << u"b e r h e n t i"_s << OptOut;
        QTest::newRow("drawn out") << u"stoppppp!"_s << OptOut;
        QTest::newRow("in one word") << u"tidakmau"_s << OptOut;
        QTest::newRow("in boxes") << u"🅂🅃🄾🄿"_s << OptOut;
        QTest::newRow("a soft hyphen") << u"ber\u00adhenti"_s << OptOut;
        QTest::newRow("politely in a sentence") << u"tolong jangan kirim stop ya"_s << MaybeOptOut;
        QTest::newRow("half a sentence") << u"Jangan kirim"_s << MaybeOptOut;
        QTest::newRow("Arabic without the hamza") << u"الغاء الاشتراك"_s << OptOut;
        QTest::newRow("Arabic with vowels") << u"تَوَقَّفْ"_s << OptOut;
        QTest::newRow("decomposed accent") << u"arre\u0302t"_s << OptOut;
        QTest::newRow("Hindi") << u"बंद करो!"_s << OptOut;
        QTest::newRow("Arabic") << u"توقف"_s << OptOut;
        QTest::newRow("may be an order") << u"Batal"_s << MaybeOptOut;
        QTest::newRow("may be an order, politely") << u"tolong batal ya kak"_s << MaybeOptOut;
        QTest::newRow("an order") << u"mau batal pesanan kemarin"_s << MaybeOptOut;
        QTest::newRow("inside a sentence") << u"can we stop by tomorrow?"_s << MaybeOptOut;
        QTest::newRow("a request in a sentence") << u"saya mau berhenti langganan"_s << MaybeOptOut;
        QTest::newRow("part of a word") << u"nonstop"_s << None;
        QTest::newRow("part of two words") << u"endless cancellation"_s << None;
        QTest::newRow("thanks") << u"terima kasih kak"_s << None;
        QTest::newRow("empty") << QString() << None;
        QTest::newRow("emoji only") << u"👍"_s << None;
        QTest::newRow("only fillers") << u"kak min"_s << None;
        QTest::newRow("comes back") << u"Mulai"_s << OptIn;
        QTest::newRow("yes") << u"Ya!"_s << Agreement;
        QTest::newRow("yes, politely") << u"ya kak"_s << Agreement;
        QTest::newRow("a question with a word of return") << u"mulai jam berapa?"_s << None;
    }
    void aMessageSaysWhatItMeans()
    {
        QFETCH(QString, message);
        QFETCH(ConsentIntent, intent);
        QCOMPARE(intentOf(message), intent);
    }

    // Property 25, for each word, so that none hides behind the others.
    void aStopWordIsHeardHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("word");
        for (const auto& word : StopWords) {
            QTest::newRow(qPrintable(word)) << word;
        }
    }
    void aStopWordIsHeardHoweverItIsWritten()
    {
        QFETCH(QString, word);
        QVERIFY(rc::check("any case, width, accents, spacing, punctuation, emoji and unseen characters", [&] {
            const auto message = *noise() + scrambled(word) + *noise();
            RC_LOG() << message.toStdString();
            RC_ASSERT(intentOf(message) == ConsentIntent::OptOut);
        }));
    }

    void aWordOfReturnIsHeardHoweverItIsWritten()
    {
        QVERIFY(rc::check("the same for words of return", [] {
            const auto message = *noise() + scrambled(*rc::gen::elementOf(ReturnWords)) + *noise();
            RC_LOG() << message.toStdString();
            RC_ASSERT(intentOf(message) == ConsentIntent::OptIn);
        }));
    }

    // Letters of words no list holds, alone or joined: whatever they say, it is not stop.
    void nothingElseIsStop()
    {
        QVERIFY(rc::check("messages without a stop word are never opted out or flagged", [] {
            const auto words = *rc::gen::container<std::vector<QString>>(
                rc::gen::element(u"pesanan"_s, u"gamis"_s, u"sudah"_s, u"sampai"_s, u"kapan"_s, u"nonstop"_s,
                                 u"harga"_s, u"berapa"_s, u"ukuran"_s, u"7"_s, u"nona"_s, u"terima"_s, u"kasih"_s));
            const auto intent = intentOf(QStringList(words.begin(), words.end()).join(u' '));
            RC_ASSERT(intent == ConsentIntent::None);
        }));
    }

    void aWorkspaceHasWordsOfItsOwn()
    {
        const ConsentWords words({u"Uwis, ya!"_s, u"cukup"_s}, {u"balik lagi"_s});
        QCOMPARE(words.intentOf(u"UWIS"_s), ConsentIntent::OptOut);
        QCOMPARE(words.intentOf(u"cukup kak 🙏"_s), ConsentIntent::OptOut);
        QCOMPARE(words.intentOf(u"cukup besar tidak?"_s), ConsentIntent::MaybeOptOut);
        QCOMPARE(words.intentOf(u"Balik-lagi"_s), ConsentIntent::OptIn);
        QCOMPARE(words.intentOf(u"stop"_s), ConsentIntent::OptOut);
        QCOMPARE(intentOf(u"uwis"_s), ConsentIntent::None);
    }

    void whatIsShownIsWhatIsUnderstood()
    {
        for (const auto& language : ConsentWords::builtIn()) {
            for (const auto& word : language.stop) {
                QCOMPARE(intentOf(word), ConsentIntent::OptOut);
            }
            for (const auto& word : language.back) {
                QCOMPARE(intentOf(word), ConsentIntent::OptIn);
            }
        }
    }

    void politenessChangesNothing()
    {
        QVERIFY(rc::check("fillers before and after", [] {
            const auto filler = rc::gen::element(u"tolong"_s, u"please"_s, u"pls"_s, u"min"_s, u"kak"_s, u"ya"_s);
            const auto message = *filler + u", "_s + *rc::gen::elementOf(StopWords) + u' ' + *filler;
            RC_ASSERT(intentOf(message) == ConsentIntent::OptOut);
        }));
    }

    void aStopWordAmongOthersGoesToAPerson()
    {
        QVERIFY(rc::check("longer texts are flagged, never applied", [] {
            const auto other = rc::gen::element(u"pesanan"_s, u"besok"_s, u"order"_s, u"warna"_s);
            const auto message = *other + u' ' + *rc::gen::elementOf(StopWords) + u' ' + *other;
            RC_ASSERT(intentOf(message) == ConsentIntent::MaybeOptOut);
        }));
    }

    void noTextIsTooOdd()
    {
        QVERIFY(rc::check("whatever arrives has an answer, and the same one in capitals",
                          [](const QString& message) { RC_ASSERT(intentOf(message) == intentOf(message.toUpper())); }));
    }
};

QTEST_GUILESS_MAIN(TestConsentWords)
#include "tst_consentwords.moc"
