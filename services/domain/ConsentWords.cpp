#include "services/domain/ConsentWords.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

// Each as normalised() leaves it.
const QStringList& stopPhrases()
{
    static const QStringList phrases {
        // English
        u"stop"_s, u"stop all"_s, u"unsubscribe"_s, u"unsub"_s, u"optout"_s, u"opt out"_s, u"cancel"_s, u"end"_s,
        u"quit"_s, u"remove me"_s,
        // Indonesian and Malay
        u"berhenti"_s, u"stop promo"_s, u"batal langganan"_s, u"berhenti langganan"_s, u"berhenti berlangganan"_s,
        u"henti"_s, u"hentikan"_s, u"keluar"_s, u"jangan kirim lagi"_s, u"jangan hubungi saya"_s, u"tidak mau"_s,
        u"tak nak"_s,
        // Spanish, Portuguese, French
        u"baja"_s, u"alto"_s, u"cancelar"_s, u"parar"_s, u"sair"_s, u"descadastrar"_s, u"arret"_s, u"arrêt"_s,
        // Hindi: stop (as people type it in Latin letters too); Arabic: stop, unsubscribe
        u"रोको"_s, u"बंद करो"_s, u"band karo"_s, u"توقف"_s, u"إلغاء الاشتراك"_s, u"الغاء الاشتراك"_s};
    return phrases;
}

// "batal" is also how an order is cancelled, so a person looks at it.
const QStringList& doubtfulPhrases()
{
    static const QStringList phrases {u"batal"_s};
    return phrases;
}

const QStringList& returnPhrases()
{
    static const QStringList phrases {u"start"_s, u"mulai"_s, u"daftar"_s, u"lanjut"_s, u"ya"_s};
    return phrases;
}

bool isFiller(const QString& word)
{
    static const QSet<QString> fillers {u"tolong"_s, u"mohon"_s, u"please"_s, u"pls"_s,  u"plz"_s,  u"min"_s,
                                        u"admin"_s,  u"kak"_s,   u"ya"_s,     u"dong"_s, u"bang"_s, u"mas"_s,
                                        u"mbak"_s,   u"pak"_s,   u"bu"_s,     u"sis"_s,  u"gan"_s};
    return fillers.contains(word);
}

// Marks belong to letters in many scripts; the two kinds below only dress up emoji and keycaps.
bool isDressing(uint character)
{
    return (character >= 0xFE00 && character <= 0xFE0F) || character == 0x20E3;
}

QStringList normalisedWords(const QString& message)
{
    QString plain;
    const auto characters = message.normalized(QString::NormalizationForm_KC).toCaseFolded().toUcs4();
    for (const auto character : characters) {
        if (QChar::category(character) == QChar::Other_Format || isDressing(character)) {
            continue; // unseen characters inside a word do not divide it
        }
        if (QChar::isLetterOrNumber(character) || QChar::isMark(character)) {
            plain += QChar::fromUcs4(character);
        } else {
            plain += u' ';
        }
    }
    auto words = plain.split(u' ', Qt::SkipEmptyParts);
    // "STOP STOP STOP" is said once.
    const auto repeats = std::ranges::unique(words);
    words.erase(repeats.begin(), repeats.end());
    return words;
}

bool contains(const QStringList& words, const QStringList& phrases)
{
    const QString text = u' ' + words.join(u' ') + u' ';
    return std::ranges::any_of(phrases, [&text](const QString& phrase) { return text.contains(u' ' + phrase + u' '); });
}

} // namespace

ConsentIntent consentIntentOf(const QString& message)
{
    const auto words = normalisedWords(message);
    auto telling = words;
    telling.removeIf(isFiller);
    // "ya" is a filler too, but alone it is an answer.
    const auto whole = telling.isEmpty() && words.contains(u"ya"_s) ? u"ya"_s : telling.join(u' ');
    if (stopPhrases().contains(whole)) {
        return ConsentIntent::OptOut;
    }
    if (returnPhrases().contains(whole)) {
        return ConsentIntent::OptIn;
    }
    if (contains(telling, stopPhrases()) || contains(telling, doubtfulPhrases())) {
        return ConsentIntent::MaybeOptOut;
    }
    return ConsentIntent::None;
}

} // namespace siaran
