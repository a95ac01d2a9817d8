#include "services/domain/ConsentRules.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

QStringList textsOf(const QJsonValue& value)
{
    QStringList texts;
    const auto array = value.toArray();
    for (const auto& item : array) {
        texts.append(item.toString());
    }
    return texts;
}

Result<void> refused(const QString& word, const QString& reason)
{
    return fail(ErrorKind::Invalid, word, reason);
}

Result<void> checkWord(const QString& word, bool stops)
{
    const ConsentWords known;
    if (word.size() > ConsentRules::LongestWord) {
        return refused(word, u"consent.word_too_long"_s);
    }
    if (ConsentWords::normalised(word).isEmpty()) {
        return refused(word, u"consent.word_empty"_s);
    }
    const auto intent = known.intentOf(word);
    if (intent == ConsentIntent::OptOut || intent == ConsentIntent::OptIn) {
        const bool same = stops == (intent == ConsentIntent::OptOut);
        return refused(word, same ? u"consent.word_known"_s : u"consent.word_twice"_s);
    }
    return {};
}

Result<void> checkWords(const QStringList& words, bool stops)
{
    if (words.size() > ConsentRules::MostWords) {
        return refused({}, u"consent.too_many_words"_s);
    }
    for (const auto& word : words) {
        if (auto fine = checkWord(word, stops); !fine) {
            return fine;
        }
    }
    return {};
}

Result<void> checkApart(const ConsentRules& rules)
{
    const ConsentWords stops(rules.ownStops);
    for (const auto& word : rules.ownReturns) {
        if (stops.intentOf(word) == ConsentIntent::OptOut) {
            return refused(word, u"consent.word_twice"_s);
        }
    }
    return {};
}

} // namespace

QString standardAnswer(const QString& language, bool optedOut)
{
    if (language == "id"_L1) {
        return optedOut ? u"Anda tidak akan menerima pesan promosi dari kami lagi. Balas MULAI jika berubah pikiran."_s
                        : u"Anda akan menerima pesan promosi dari kami lagi. Balas STOP untuk berhenti kapan saja."_s;
    }
    return optedOut ? u"You will not get promotional messages from us any more. Reply START if you change your mind."_s
                    : u"You will get promotional messages from us again. Reply STOP to end them at any time."_s;
}

QString answerText(const ConsentRules& rules, bool optedOut)
{
    const auto own = (optedOut ? rules.stoppedText : rules.returnedText).trimmed();
    return own.isEmpty() ? standardAnswer(rules.language, optedOut) : own;
}

QJsonObject toJson(const ConsentRules& rules)
{
    return {{u"stop"_s, QJsonArray::fromStringList(rules.ownStops)},
            {u"return"_s, QJsonArray::fromStringList(rules.ownReturns)},
            {u"confirms"_s, rules.confirms},
            {u"language"_s, rules.language},
            {u"stopped_text"_s, rules.stoppedText},
            {u"returned_text"_s, rules.returnedText}};
}

ConsentRules consentRulesFromJson(const QJsonObject& json, const ConsentRules& otherwise)
{
    const auto language = json.value("language"_L1).toString();
    ConsentRules rules {.ownStops = textsOf(json.value("stop"_L1)),
                        .ownReturns = textsOf(json.value("return"_L1)),
                        .confirms = json.value("confirms"_L1).toBool(otherwise.confirms),
                        .language = language == "id"_L1 || language == "en"_L1 ? language : otherwise.language,
                        .stoppedText = json.value("stopped_text"_L1).toString(),
                        .returnedText = json.value("returned_text"_L1).toString()};
    // What a hand wrote into the table must not let a word mean both.
    return check(rules) ? rules : otherwise;
}

Result<void> check(const ConsentRules& rules)
{
    if (rules.stoppedText.size() > ConsentRules::LongestText || rules.returnedText.size() > ConsentRules::LongestText) {
        return refused({}, u"consent.text_too_long"_s);
    }
    return checkWords(rules.ownStops, true).and_then([&] { return checkWords(rules.ownReturns, false); }).and_then([&] {
        return checkApart(rules);
    });
}

} // namespace siaran
