#include "services/segments/Conditions.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::segments {

QString negated(const QString& condition)
{
    return u"NOT "_s + condition;
}

QString sure(const QString& condition)
{
    return u"coalesce("_s + condition + u", false)"_s;
}

QString optedOutCondition()
{
    return u"EXISTS (SELECT 1 FROM contact_preference p WHERE p.contact_id = c.id AND p.marketing_opted_out)"_s;
}

QString joined(const QStringList& conditions, GroupMatch match)
{
    switch (match) {
    case GroupMatch::All: return u'(' + conditions.join(u" AND "_s) + u')';
    case GroupMatch::Any: return u'(' + conditions.join(u" OR "_s) + u')';
    case GroupMatch::None: return u"(NOT ("_s + conditions.join(u" OR "_s) + u"))"_s;
    }
    Q_UNREACHABLE();
}

QString RuleBindings::add(const QVariant& value, const QString& type)
{
    const auto name = u":rule_%1"_s.arg(m_values.size());
    m_values.push_back({name, value});
    return u"CAST(%1 AS %2)"_s.arg(name, type);
}

QString RuleBindings::between(const QString& column, const QVariant& from, const QVariant& to, const QString& type)
{
    // Added one after the other: arguments of one call may be evaluated in any order.
    const auto lower = add(from, type);
    const auto upper = add(to, type);
    return u"%1 BETWEEN %2 AND %3"_s.arg(column, lower, upper);
}

db::Session::NamedBindings RuleBindings::take()
{
    return std::move(m_values);
}

} // namespace siaran::segments
