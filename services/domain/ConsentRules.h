#pragma once

#include "services/core/Result.h"
#include "services/domain/ConsentWords.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace siaran {

/// What a workspace decides about stop words and the answer to them.
struct ConsentRules {
    static constexpr int MostWords = 50; ///< of each kind
    static constexpr int LongestWord = 60;
    static constexpr int LongestText = 1024;

    QStringList ownStops = {}; ///< understood beside the words of ConsentWords::builtIn()
    QStringList ownReturns = {};
    bool confirms = true; ///< an opt-out or opt-in by word or button is answered once
    QString language = QStringLiteral("id"); ///< of the standard texts: "id" or "en"
    QString stoppedText = {}; ///< empty: the standard text
    QString returnedText = {};

    [[nodiscard]] ConsentWords words() const { return ConsentWords(ownStops, ownReturns); }

    friend bool operator==(const ConsentRules&, const ConsentRules&) = default;
};

/// What answers an opt-out, or an opt-in, when the workspace has no text of its own: Indonesian for "id", else English.
[[nodiscard]] QString standardAnswer(const QString& language, bool optedOut);

/// What answers it in this workspace.
[[nodiscard]] QString answerText(const ConsentRules& rules, bool optedOut);

[[nodiscard]] QJsonObject toJson(const ConsentRules& rules);

/// Members that are missing or make no sense are as in `otherwise`.
[[nodiscard]] ConsentRules consentRulesFromJson(const QJsonObject& json, const ConsentRules& otherwise);

/// Invalid when a word says nothing or is one of fillers only (consent.word_empty), is too long
/// (consent.word_too_long), would mean both (consent.word_twice), is understood anyway (consent.word_known), when there
/// are too many (consent.too_many_words), or when a text is too long (consent.text_too_long). The detail is the word.
[[nodiscard]] Result<void> check(const ConsentRules& rules);

} // namespace siaran
