#pragma once

#include "services/domain/Criteria.h"
#include "ui/segments/RuleWords.h"

#include <QCoreApplication>

namespace siaran::ui {

/// A whole rule read back in one sentence: "People labelled Gamis and (whose City is Bandung or rated 4 or higher), but
/// not people labelled Reseller".
class CriteriaSentence {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::CriteriaSentence)

public:
    explicit CriteriaSentence(RuleWords words)
        : m_words(std::move(words))
    {
    }

    [[nodiscard]] QString operator()(const Criteria& criteria) const;

private:
    [[nodiscard]] QString phrase(const CriteriaNode& node, bool isAlone) const;
    [[nodiscard]] QString level(GroupMatch match, const QStringList& phrases) const;
    [[nodiscard]] QStringList phrasesOf(const QList<Criterion>& criteria) const;

    RuleWords m_words;
};

} // namespace siaran::ui
