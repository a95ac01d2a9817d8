#include "ui/segments/CriteriaSentence.h"

#include "ui/segments/CriteriaPhrase.h"

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

// Whom the level below leaves out: only "all of these" can say so with "but not".
const CriteriaGroup* leftOutBy(const Criteria& criteria, const CriteriaNode& node)
{
    const auto* group = std::get_if<CriteriaGroup>(&node);
    const bool isLeavingOut = group != nullptr && group->match == GroupMatch::None && criteria.match == GroupMatch::All;
    return isLeavingOut ? group : nullptr;
}

bool isEveryone(const CriteriaNode& node)
{
    const auto* criterion = std::get_if<Criterion>(&node);
    return criterion != nullptr && std::holds_alternative<EveryoneCriterion>(*criterion);
}

} // namespace

QString CriteriaSentence::operator()(const Criteria& criteria) const
{
    QList<CriteriaNode> kept;
    QStringList leftOut;
    for (const auto& node : criteria.children) {
        if (const auto* group = leftOutBy(criteria, node)) {
            leftOut.append(phrasesOf(group->criteria));
        } else if (criteria.match != GroupMatch::All || !isEveryone(node)) {
            kept.push_back(node);
        }
    }
    if (criteria.children.isEmpty()) {
        return tr("Nobody yet");
    }
    QStringList phrases;
    for (const auto& node : kept) {
        phrases.append(phrase(node, kept.size() == 1));
    }
    if (criteria.match == GroupMatch::None) {
        return tr("Everyone, but not people %1").arg(level(GroupMatch::Any, phrases));
    }
    const bool isAll = phrases.isEmpty() || matchesEveryone(criteria);
    const auto people = isAll ? tr("Everyone") : tr("People %1").arg(level(criteria.match, phrases));
    //: Whom a segment has, and whom it leaves out: "People labelled Gamis, but not people labelled Reseller"
    return leftOut.isEmpty() ? people : tr("%1, but not people %2").arg(people, level(GroupMatch::Any, leftOut));
}

QString CriteriaSentence::phrase(const CriteriaNode& node, bool isAlone) const
{
    const auto* group = std::get_if<CriteriaGroup>(&node);
    if (group == nullptr) {
        return criteriaPhrase(std::get<Criterion>(node), m_words);
    }
    const auto joined = level(group->match, phrasesOf(group->criteria));
    return isAlone || group->match == GroupMatch::None || group->criteria.size() < 2 ? joined : u'(' + joined + u')';
}

QString CriteriaSentence::level(GroupMatch match, const QStringList& phrases) const
{
    if (phrases.isEmpty()) {
        return u"…"_s;
    }
    QString joined = phrases.constFirst();
    for (qsizetype i = 1; i < phrases.size(); ++i) {
        //: Two conditions of a rule
        const auto joint = match == GroupMatch::All ? tr("%1 and %2") : tr("%1 or %2");
        joined = joint.arg(joined, phrases.at(i));
    }
    //: None of the conditions %1 is true
    return match == GroupMatch::None ? tr("not (%1)").arg(joined) : joined;
}

QStringList CriteriaSentence::phrasesOf(const QList<Criterion>& criteria) const
{
    QStringList phrases;
    for (const auto& criterion : criteria) {
        phrases.append(criteriaPhrase(criterion, m_words));
    }
    return phrases;
}

} // namespace siaran::ui
