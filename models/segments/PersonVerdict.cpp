#include "models/segments/PersonVerdict.h"

#include <algorithm>

namespace siaran::models {

namespace {

using Reason = PersonVerdict::Reason;

class Judge {
public:
    Judge(const Criteria& criteria, const segments::PersonCheck& check)
        : m_criteria(criteria)
        , m_check(check)
    {
    }

    PersonVerdict ofRoot() const
    {
        const auto match = m_criteria.match;
        const auto count = static_cast<int>(m_criteria.children.size());
        if (match == GroupMatch::All) {
            const auto failing = firstWith({}, count, false);
            return failing.isEmpty() ? PersonVerdict {Reason::AllHold, {}} : outBecauseOf(failing);
        }
        const auto holding = firstWith({}, count, true);
        if (match == GroupMatch::None) {
            return holding.isEmpty() ? PersonVerdict {Reason::AllHold, {}} : PersonVerdict {Reason::LeftOut, holding};
        }
        return holding.isEmpty() ? PersonVerdict {Reason::NoneHolds, {}} : PersonVerdict {Reason::OneHolds, holding};
    }

private:
    // A row of the root that is not true: the row itself, or what inside the group makes it so.
    PersonVerdict outBecauseOf(const QList<int>& path) const
    {
        const auto* group = std::get_if<CriteriaGroup>(&m_criteria.children.at(path.constFirst()));
        if (group == nullptr) {
            return {Reason::OneFails, path};
        }
        const auto count = static_cast<int>(group->criteria.size());
        switch (group->match) {
        case GroupMatch::All: return {Reason::OneFails, firstWith(path, count, false)};
        case GroupMatch::Any: return {Reason::OneFails, path};
        case GroupMatch::None: return {Reason::LeftOut, firstWith(path, count, true)};
        }
        Q_UNREACHABLE();
    }

    QList<int> firstWith(const QList<int>& level, int count, bool holds) const
    {
        for (int i = 0; i < count; ++i) {
            const auto path = level + QList<int> {i};
            const auto row = std::ranges::find(m_check.rows, path, &segments::PersonCheck::Row::path);
            if (row != m_check.rows.end() && row->holds == holds) {
                return path;
            }
        }
        return {};
    }

    const Criteria& m_criteria;
    const segments::PersonCheck& m_check;
};

} // namespace

PersonVerdict verdictOf(const Criteria& criteria, const segments::PersonCheck& check)
{
    return Judge(criteria, check).ofRoot();
}

} // namespace siaran::models
