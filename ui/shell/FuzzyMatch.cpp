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

} // namespace

// best[j]: the best score of the letters so far with the last of them exactly at text[j].
std::optional<int> fuzzyScore(const QString& typed, const QString& text)
{
    QList<int> best;
    bool first = true;
    for (const auto raw : typed) {
        if (raw.isSpace()) {
            continue;
        }
        const auto letter = raw.toCaseFolded();
        QList<int> next(text.size(), Impossible);
        int bestBefore = first ? 0 : Impossible;
        for (qsizetype j = 0; j < text.size(); ++j) {
            if (!first && j >= 2) {
                bestBefore = qMax(bestBefore, best.at(j - 2));
            }
            if (text.at(j).toCaseFolded() != letter) {
                continue;
            }
            const int own = LetterScore + (startsWord(text, j) ? WordStartBonus : 0);
            const int inARow
                = !first && j >= 1 && best.at(j - 1) != Impossible ? best.at(j - 1) + own + InARowBonus : Impossible;
            const int apart = bestBefore != Impossible ? bestBefore + own : Impossible;
            next[j] = qMax(inARow, apart);
        }
        best = next;
        first = false;
    }
    if (first) {
        return 0;
    }
    const int score = best.isEmpty() ? Impossible : *std::max_element(best.cbegin(), best.cend());
    return score == Impossible ? std::nullopt : std::optional(score);
}

} // namespace siaran::ui
