#include "services/domain/ConsentWords.h"
#include "tests/support/TextGenerators.h"

#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(siaran::ConsentIntent)

namespace {

// Written down a second time on purpose: the words people were promised.
const std::vector<QString> StopWords {u"stop"_s,
                                      u"stop all"_s,
                                      u"unsubscribe"_s,
                                      u"unsub"_s,
                                      u"optout"_s,
                                      u"opt out"_s,
                                      u"cancel"_s,
                                      u"end"_s,
                                      u"quit"_s,
                                      u"remove me"_s,
                                      u"berhenti"_s,
                                      u"stop promo"_s,
                                      u"batal langganan"_s,
                                      u"berhenti langganan"_s,
                                      u"berhenti berlangganan"_s,
                                      u"henti"_s,
                                      u"hentikan"_s,
                                      u"keluar"_s,
                                      u"jangan kirim lagi"_s,
                                      u"jangan hubungi saya"_s,
                                      u"tidak mau"_s,
                                      u"tak nak"_s,
                                      u"baja"_s,
                                      u"alto"_s,
                                      u"cancelar"_s,
                                      u"parar"_s,
                                      u"sair"_s,
                                      u"descadastrar"_s,
                                      u"arret"_s,
                                      u"arrêt"_s};

rc::Gen<QString> noise()
{
    return rc::gen::map(
        rc::gen::container<std::vector<QString>>(
            rc::gen::element(u" "_s, u"\n"_s, u"."_s, u"!"_s, u","_s, u"*"_s, u"\u00a0"_s, u"😡"_s, u"🙏🏽"_s, u"❤️"_s)),
        [](const std::vector<QString>& parts) { return QStringList(parts.begin(), parts.end()).join(QString()); });
}

// Every letter in a case of its own, every space as noise around a space.
QString scrambled(const QString& phrase)
{
    QString text;
    for (const auto letter : phrase) {
        if (letter == u' ') {
            text += *noise() + u' ' + *noise();
        } else {
            text += *rc::gen::arbitrary<bool>() ? letter.toUpper() : letter;
        }
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
        QTest::newRow("yes") << u"Ya!"_s << OptIn;
        QTest::newRow("yes, politely") << u"ya kak"_s << OptIn;
        QTest::newRow("a question with a word of return") << u"mulai jam berapa?"_s << None;
    }
    void aMessageSaysWhatItMeans()
    {
        QFETCH(QString, message);
        QFETCH(ConsentIntent, intent);
        QCOMPARE(consentIntentOf(message), intent);
    }

    void aStopWordIsHeardHoweverItIsWritten()
    {
        QVERIFY(rc::check("any case, spacing, punctuation and emoji", [] {
            const auto phrase = *rc::gen::elementOf(StopWords);
            const auto message = *noise() + scrambled(phrase) + *noise();
            RC_LOG() << message.toStdString();
            RC_ASSERT(consentIntentOf(message) == ConsentIntent::OptOut);
        }));
    }

    void politenessChangesNothing()
    {
        QVERIFY(rc::check("fillers before and after", [] {
            const auto filler = rc::gen::element(u"tolong"_s, u"please"_s, u"pls"_s, u"min"_s, u"kak"_s, u"ya"_s);
            const auto message = *filler + u", "_s + *rc::gen::elementOf(StopWords) + u' ' + *filler;
            RC_ASSERT(consentIntentOf(message) == ConsentIntent::OptOut);
        }));
    }

    void aStopWordAmongOthersGoesToAPerson()
    {
        QVERIFY(rc::check("longer texts are flagged, never applied", [] {
            const auto other = rc::gen::element(u"pesanan"_s, u"besok"_s, u"order"_s, u"warna"_s);
            const auto message = *other + u' ' + *rc::gen::elementOf(StopWords) + u' ' + *other;
            RC_ASSERT(consentIntentOf(message) == ConsentIntent::MaybeOptOut);
        }));
    }

    void noTextIsTooOdd()
    {
        QVERIFY(rc::check("whatever arrives has an answer, and the same one in capitals", [](const QString& message) {
            RC_ASSERT(consentIntentOf(message) == consentIntentOf(message.toUpper()));
        }));
    }
};

QTEST_GUILESS_MAIN(TestConsentWords)
#include "tst_consentwords.moc"
