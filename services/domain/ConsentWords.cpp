#include "services/domain/ConsentWords.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

// Each is somebody's "cancel" or "do not send" too, so a person looks at it. "batal" is also how an order is cancelled.
const QStringList& doubtfulPhrases()
{
    static const QStringList phrases {u"batal"_s,       u"jangan kirim"_s,  u"jangan hubungi"_s,
                                      u"jangan chat"_s, u"jangan ganggu"_s, u"spam"_s};
    return phrases;
}

bool isFiller(const QString& word)
{
    static const QSet<QString> fillers {u"tolong"_s, u"mohon"_s, u"please"_s, u"pls"_s,  u"plz"_s,  u"min"_s,
                                        u"admin"_s,  u"kak"_s,   u"ya"_s,     u"dong"_s, u"bang"_s, u"mas"_s,
                                        u"mbak"_s,   u"pak"_s,   u"bu"_s,     u"sis"_s,  u"gan"_s};
    return fillers.contains(word);
}

// Marks belong to letters in many scripts; those that only dress up a letter, a keycap or an emoji, or that readers of
// Arabic do without, say nothing. So do letters that nobody sees.
bool saysNothing(uint character)
{
    struct Range {
        uint first;
        uint last;
    };
    static constexpr std::array<Range, 11> Silent {{
        {0x0300, 0x036F}, // accents
        {0x0610, 0x061A},
        {0x0640, 0x0640}, // the stroke that draws Arabic words out
        {0x064B, 0x065F},
        {0x0670, 0x0670},
        {0x06D6, 0x06ED},
        {0x115F, 0x1160}, // Hangul fillers
        {0x180B, 0x180F},
        {0x20D0, 0x20F0},
        {0xFE00, 0xFE0F},
        {0xFE20, 0xFE2F},
    }};
    const auto holds = [character](Range range) { return character >= range.first && character <= range.last; };
    return QChar::category(character) == QChar::Other_Format || std::ranges::any_of(Silent, holds);
}

// "stoppp" is "stop"; no word has a letter three times in a row.
QString withoutDrawnOutLetters(const QString& word)
{
    QString text;
    for (qsizetype i = 0; i < word.size();) {
        qsizetype end = i;
        while (end < word.size() && word.at(end) == word.at(i)) {
            ++end;
        }
        text += word.mid(i, word.at(i).isLetter() && end - i > 2 ? 1 : end - i);
        i = end;
    }
    return text;
}

QStringList wordsOf(const QString& message)
{
    const auto characters = message.normalized(QString::NormalizationForm_KD)
                                .toCaseFolded()
                                .normalized(QString::NormalizationForm_KD)
                                .toUcs4();
    QString plain;
    for (const auto character : characters) {
        if (saysNothing(character)) {
            continue; // what is not seen inside a word does not divide it
        }
        if (QChar::isLetterOrNumber(character) || QChar::isMark(character)) {
            plain += QChar::fromUcs4(character);
        } else {
            plain += u' ';
        }
    }
    auto words = plain.split(u' ', Qt::SkipEmptyParts);
    std::ranges::transform(words, words.begin(), withoutDrawnOutLetters);
    return words;
}

QStringList tellingOf(QStringList words)
{
    words.removeIf(isFiller);
    // "STOP STOP STOP" is said once.
    const auto repeats = std::ranges::unique(words);
    words.erase(repeats.begin(), repeats.end());
    return words;
}

// "S T O P", "stop-all" and "optout" are what they look like.
QString compact(const QString& phrase)
{
    return tellingOf(wordsOf(phrase)).join(QString());
}

} // namespace

QList<WordsOfLanguage> ConsentWords::builtIn()
{
    static const QList<WordsOfLanguage> words {
        {u"id"_s,
         {u"berhenti"_s, u"stop promo"_s, u"batal langganan"_s, u"berhenti langganan"_s, u"berhenti berlangganan"_s,
          u"henti"_s, u"hentikan"_s, u"keluar"_s, u"jangan kirim lagi"_s, u"jangan hubungi saya"_s, u"tidak mau"_s},
         {u"mulai"_s, u"daftar"_s, u"lanjut"_s}},
        {u"en"_s,
         {u"stop"_s, u"stop all"_s, u"unsubscribe"_s, u"unsub"_s, u"optout"_s, u"opt out"_s, u"cancel"_s, u"end"_s,
          u"quit"_s, u"remove me"_s},
         {u"start"_s}},
        {u"ms"_s, {u"berhenti"_s, u"henti"_s, u"tak nak"_s}, {}},
        {u"es"_s, {u"baja"_s, u"alto"_s, u"cancelar"_s}, {}},
        {u"pt"_s, {u"parar"_s, u"sair"_s, u"descadastrar"_s, u"cancelar"_s}, {}},
        {u"fr"_s, {u"arret"_s, u"arrêt"_s, u"stop"_s}, {}},
        // As people type it in Latin letters too.
        {u"hi"_s, {u"रोको"_s, u"बंद करो"_s, u"band karo"_s}, {}},
        {u"ar"_s, {u"توقف"_s, u"إلغاء الاشتراك"_s}, {}},
    };
    return words;
}

QString ConsentWords::normalised(const QString& phrase)
{
    return tellingOf(wordsOf(phrase)).join(u' ');
}

ConsentWords::ConsentWords(const QStringList& ownStops, const QStringList& ownReturns)
{
    const auto tell = [this](const QString& phrase) {
        if (const auto words = normalised(phrase); !words.isEmpty()) {
            m_telling.append(u' ' + words + u' ');
        }
    };
    const auto addStops = [&](const QStringList& phrases) {
        for (const auto& phrase : phrases) {
            m_stops.insert(compact(phrase));
            tell(phrase);
        }
    };
    const auto addReturns = [&](const QStringList& phrases) {
        for (const auto& phrase : phrases) {
            m_returns.insert(compact(phrase));
        }
    };
    for (const auto& words : builtIn()) {
        addStops(words.stop);
        addReturns(words.back);
    }
    addStops(ownStops);
    addReturns(ownReturns);
    std::ranges::for_each(doubtfulPhrases(), tell);
    m_stops.remove(QString());
    m_returns.remove(QString());
}

ConsentIntent ConsentWords::intentOf(const QString& message) const
{
    const auto words = wordsOf(message);
    const auto telling = tellingOf(words);
    if (telling.isEmpty()) {
        return words.contains(u"ya"_s) ? ConsentIntent::Agreement : ConsentIntent::None;
    }
    const auto whole = telling.join(QString());
    if (m_stops.contains(whole)) {
        return ConsentIntent::OptOut;
    }
    if (m_returns.contains(whole)) {
        return ConsentIntent::OptIn;
    }
    const auto text = u' ' + telling.join(u' ') + u' ';
    const bool isDoubtful
        = std::ranges::any_of(m_telling, [&text](const QString& phrase) { return text.contains(phrase); });
    return isDoubtful ? ConsentIntent::MaybeOptOut : ConsentIntent::None;
}

} // namespace siaran
