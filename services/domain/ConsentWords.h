#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace siaran {

/// What a message from a customer says about hearing from us again.
enum class ConsentIntent {
    None,
    OptOut, ///< the whole message is a stop word: apply at once
    OptIn, ///< the whole message is a word of return; it means something only after an opt-out
    Agreement, ///< "ya" alone: a word of return only as an answer, soon after the opt-out
    MaybeOptOut, ///< a stop word inside other words, or one with another common meaning ("batal"): a person decides
};

/// The words that are understood in one language, as people write them.
struct WordsOfLanguage {
    QString language; ///< "id": ISO 639-1
    QStringList stop;
    QStringList back;
};

/// Reads a whole message as people write it: in any case, width, accents, spacing, punctuation and emoji, with letters
/// drawn out ("stoppp"), characters that nobody sees, and polite fillers ("tolong", "kak") around. English, Indonesian,
/// Malay, Spanish, Portuguese, French, Hindi and Arabic words (whatsapp.md 8), and those a workspace adds.
class ConsentWords {
public:
    explicit ConsentWords(const QStringList& ownStops = {}, const QStringList& ownReturns = {});

    [[nodiscard]] ConsentIntent intentOf(const QString& message) const;

    /// What is understood without any word of the workspace's own.
    [[nodiscard]] static QList<WordsOfLanguage> builtIn();

    /// What counts of a phrase: its words in lower case without fillers, parted by single spaces. Empty when nothing of
    /// it says anything.
    [[nodiscard]] static QString normalised(const QString& phrase);

private:
    QSet<QString> m_stops; ///< without spaces
    QSet<QString> m_returns;
    QStringList m_telling; ///< phrases that make a longer message doubtful, each between spaces
};

} // namespace siaran
