#include "ui/shell/FuzzyMatch.h"

#include <QList>

#include <algorithm>

namespace siaran::ui {

namespace {

constexpr int LetterScore = 1;
constexpr int WordStartBonus = 8;
constexpr int InARowBonus = 5;
constexpr int Impossible = -1;

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

int scoreAt(const QString& text, qsizetype at)
{
    return LetterScore + (startsWord(text, at) ? WordStartBonus : 0);
}

// Each answers, for every place of the text, the best score with the last letter so far exactly there.
QList<int> firstLetter(QChar letter, const QString& text)
{
    QList<int> best(text.size(), Impossible);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) == letter) {
            best[at] = scoreAt(text, at);
        }
    }
    return best;
}

QList<int> nextLetter(QChar letter, const QString& text, const QList<int>& before)
{
    QList<int> best(text.size(), Impossible);
    int bestApart = Impossible;
    for (qsizetype at = 1; at < text.size(); ++at) {
        bestApart = at >= 2 ? qMax(bestApart, before.at(at - 2)) : Impossible;
        const int inARow = before.at(at - 1) == Impossible ? Impossible : before.at(at - 1) + InARowBonus;
        const int reached = qMax(bestApart, inARow);
        if (text.at(at) == letter && reached != Impossible) {
            best[at] = reached + scoreAt(text, at);
        }
    }
    return best;
}

} // namespace

std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    auto letters = typed.toCaseFolded();
    letters.removeIf([](QChar letter) { return letter.isSpace(); });
    if (letters.isEmpty()) {
        return 0;
    }
    const auto folded = text.toCaseFolded();
    auto best = firstLetter(letters.front(), folded);
    for (const auto letter : QStringView(letters).sliced(1)) {
        best = nextLetter(letter, folded, best);
    }
    const int score = best.isEmpty() ? Impossible : *std::max_element(best.cbegin(), best.cend());
    return score == Impossible ? std::nullopt : std::optional(score);
}

} // namespace siaran::ui
