#include "services/segments/RowTally.h"

#include <utility>

namespace siaran::segments {

namespace {

/// One row of a level, as a group of people answers it.
struct Verdict {
    QList<int> path;
    bool alone = false;
    bool after = false;
};

// Walks the tree with the answers of one group of people.
class Judge {
public:
    explicit Judge(const QList<bool>& rows)
        : m_next(rows.begin())
    {
    }

    template <typename Node>
    bool level(GroupMatch match, const QList<Node>& nodes)
    {
        bool joined = match != GroupMatch::Any;
        for (int i = 0; i < nodes.size(); ++i) {
            m_path.append(i);
            const auto place = m_verdicts.size();
            m_verdicts.push_back({m_path, false, false});
            const bool alone = std::visit([this](const auto& one) { return answer(one); }, nodes.at(i));
            switch (match) {
            case GroupMatch::All: joined = joined && alone; break;
            case GroupMatch::Any: joined = joined || alone; break;
            case GroupMatch::None: joined = joined && !alone; break;
            }
            m_verdicts[place].alone = alone;
            m_verdicts[place].after = joined;
            m_path.removeLast();
        }
        return joined;
    }

    QList<Verdict> takeVerdicts() { return std::move(m_verdicts); }

private:
    bool answer(const CriteriaGroup& group) { return level(group.match, group.criteria); }

    template <typename Row>
    bool answer(const Row&)
    {
        return *m_next++;
    }

    QList<bool>::const_iterator m_next;
    QList<int> m_path;
    QList<Verdict> m_verdicts;
};

} // namespace

RuleCounts tallied(const Criteria& criteria, const QList<AnswerGroup>& groups)
{
    RuleCounts counts;
    for (const auto& [people, optedOut, rows] : groups) {
        Judge judge(rows);
        const bool isIn = judge.level(criteria.match, criteria.children);
        const auto verdicts = judge.takeVerdicts();
        counts.total += people;
        counts.count += isIn ? people : 0;
        counts.reachable += isIn && !optedOut ? people : 0;
        counts.rows.resize(verdicts.size());
        for (qsizetype i = 0; i < verdicts.size(); ++i) {
            counts.rows[i].path = verdicts.at(i).path;
            counts.rows[i].alone += verdicts.at(i).alone ? people : 0;
            counts.rows[i].after += verdicts.at(i).after ? people : 0;
        }
    }
    return counts;
}

PersonCheck judged(const Criteria& criteria, const QList<bool>& rows)
{
    PersonCheck check;
    Judge judge(rows);
    check.isIn = judge.level(criteria.match, criteria.children);
    for (const auto& verdict : judge.takeVerdicts()) {
        check.rows.push_back({verdict.path, verdict.alone});
    }
    return check;
}

} // namespace siaran::segments
