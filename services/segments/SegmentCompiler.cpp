#include "services/segments/SegmentCompiler.h"

#include "services/db/ArrayLiteral.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::segments {

namespace {

QString negated(const QString& condition)
{
    return u"NOT "_s + condition;
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

QString columnOf(ActivityCriterion::Subject subject)
{
    switch (subject) {
    case ActivityCriterion::Subject::Created: return u"c.created_at"_s;
    case ActivityCriterion::Subject::LastInbound: return u"c.last_inbound_at"_s;
    case ActivityCriterion::Subject::LastOutbound: return u"c.last_outbound_at"_s;
    }
    Q_UNREACHABLE();
}

template <typename Id>
QString arrayOf(const QList<Id>& ids)
{
    QList<qint64> values;
    std::ranges::transform(ids, std::back_inserter(values), &Id::value);
    return db::integerArray(values);
}

// Every fragment answers a condition in parentheses (or one word) that is never null.
class Compiler {
public:
    Compiler(const QDate& today, const QTimeZone& zone)
        : m_today(today)
        , m_zone(zone)
    {
    }

    template <typename Node>
    QString level(GroupMatch match, const QList<Node>& nodes)
    {
        QStringList conditions;
        for (const auto& node : nodes) {
            conditions.append(std::visit([this](const auto& one) { return this->fragment(one); }, node));
        }
        return joined(conditions, match);
    }

    db::Session::NamedBindings takeBindings() { return std::move(m_bindings); }

private:
    QString fragment(const CriteriaGroup& group) { return level(group.match, group.criteria); }

    QString fragment(const Criterion& criterion)
    {
        return std::visit([this](const auto& one) { return fragment(one); }, criterion);
    }

    QString fragment(const EveryoneCriterion&) { return u"true"_s; }

    QString fragment(const LabelCriterion& criterion)
    {
        switch (criterion.match) {
        case LabelCriterion::Match::AnyOf: return carriesAnyOf(criterion.labels);
        case LabelCriterion::Match::NoneOf: return u'(' + negated(carriesAnyOf(criterion.labels)) + u')';
        case LabelCriterion::Match::AllOf: break;
        }
        QStringList each;
        for (const auto label : criterion.labels) {
            each.append(carriesAnyOf({label}));
        }
        return joined(each, GroupMatch::All);
    }

    QString carriesAnyOf(const QList<LabelId>& labels)
    {
        return u"EXISTS (SELECT 1 FROM contact_label l WHERE l.contact_id = c.id AND l.label_id = ANY (%1))"_s.arg(
            bound(arrayOf(labels), u"bigint[]"_s));
    }

    QString fragment(const WorkflowCriterion& criterion)
    {
        const auto stands = u"(c.workflow_status_id IS NOT NULL AND c.workflow_status_id = ANY (%1))"_s.arg(
            bound(arrayOf(criterion.statuses), u"bigint[]"_s));
        return criterion.match == WorkflowCriterion::Match::AnyOf ? stands : u'(' + negated(stands) + u')';
    }

    QString fragment(const ActivityCriterion& criterion)
    {
        const auto column = columnOf(criterion.subject);
        switch (criterion.op) {
        case ActivityCriterion::Operator::Between: return onDays(column, criterion.from, criterion.to);
        case ActivityCriterion::Operator::InLastDays: return inLastDays(column, criterion.days);
        case ActivityCriterion::Operator::NotInLastDays:
            return u'(' + negated(inLastDays(column, criterion.days)) + u')';
        case ActivityCriterion::Operator::Never: return u'(' + column + u" IS NULL)"_s;
        }
        Q_UNREACHABLE();
    }

    // Until the end of today, not until now: the clock here may be a little behind the one that wrote the times.
    QString inLastDays(const QString& column, int days) { return onDays(column, m_today.addDays(-days), m_today); }

    QString onDays(const QString& column, const QDate& from, const QDate& to)
    {
        QStringList conditions {column + u" IS NOT NULL"_s};
        if (from.isValid()) {
            conditions.append(column + u" >= "_s + bound(from.startOfDay(m_zone).toUTC(), u"timestamptz"_s));
        }
        if (to.isValid()) {
            conditions.append(column + u" < "_s + bound(to.addDays(1).startOfDay(m_zone).toUTC(), u"timestamptz"_s));
        }
        return joined(conditions, GroupMatch::All);
    }

    QString fragment(const FieldCriterion& criterion)
    {
        const auto key = bound(criterion.key, u"text"_s);
        const auto type = bound(toWord(criterion.type), u"text"_s);
        const auto field = u"(SELECT f.id FROM custom_field f WHERE f.key = %1 AND f.type = %2)"_s.arg(key, type);
        return std::visit([this, &field](const auto& test) { return fieldFragment(field, test); }, criterion.test);
    }

    static QString hasValue(const QString& field, const QString& test = {})
    {
        const auto condition = test.isEmpty() ? QString() : u" AND "_s + test;
        return u"EXISTS (SELECT 1 FROM contact_field v WHERE v.contact_id = c.id AND v.field_id = "_s + field
            + condition + u')';
    }

    static QString isEmpty(const QString& field) { return u'(' + negated(hasValue(field)) + u')'; }

    QString fieldFragment(const QString& field, const TextTest& test)
    {
        using Operator = TextTest::Operator;
        switch (test.op) {
        case Operator::Is:
        case Operator::IsAnyOf: return hasValue(field, isAnyOf(test.values));
        case Operator::IsNot: return u'(' + negated(hasValue(field, isAnyOf(test.values))) + u')';
        case Operator::Contains:
            return hasValue(field, u"strpos(lower(v.text_value), lower(%1)) > 0"_s.arg(boundText(test)));
        case Operator::StartsWith:
            return hasValue(field, u"starts_with(lower(v.text_value), lower(%1))"_s.arg(boundText(test)));
        case Operator::Empty: return isEmpty(field);
        case Operator::NotEmpty: return hasValue(field);
        }
        Q_UNREACHABLE();
    }

    // The first comparison is the one the index has; it only knows the beginning of long texts.
    QString isAnyOf(const QStringList& values)
    {
        const auto array = bound(db::textArray(values), u"text[]"_s);
        return u"lower(left(v.text_value, 200)) = ANY (ARRAY(SELECT lower(left(w, 200)) FROM unnest(%1) AS w))"
               " AND lower(v.text_value) = ANY (ARRAY(SELECT lower(w) FROM unnest(%1) AS w))"_s.arg(array);
    }

    QString fieldFragment(const QString& field, const NumberTest& test)
    {
        switch (test.op) {
        case Comparison::Empty: return isEmpty(field);
        case Comparison::NotEmpty: return hasValue(field);
        default: return hasValue(field, compared(u"v.number_value"_s, test, u"double precision"_s));
        }
    }

    QString fieldFragment(const QString& field, const DateTest& test)
    {
        switch (test.op) {
        case DateTest::Operator::OnOrBefore: return hasValue(field, u"v.date_value <= "_s + bound(test.to, u"date"_s));
        case DateTest::Operator::OnOrAfter: return hasValue(field, u"v.date_value >= "_s + bound(test.from, u"date"_s));
        case DateTest::Operator::Between:
            return hasValue(field, between(u"v.date_value"_s, test.from, test.to, u"date"_s));
        case DateTest::Operator::InLastDays:
            return hasValue(field, between(u"v.date_value"_s, m_today.addDays(-test.days), m_today, u"date"_s));
        case DateTest::Operator::MonthIs: {
            const auto month = test.month == DateTest::CurrentMonth ? m_today.month() : test.month;
            return hasValue(field, u"extract(month FROM v.date_value) = "_s + bound(month, u"integer"_s));
        }
        case DateTest::Operator::Empty: return isEmpty(field);
        case DateTest::Operator::NotEmpty: return hasValue(field);
        }
        Q_UNREACHABLE();
    }

    QString fieldFragment(const QString& field, const YesNoTest& test)
    {
        switch (test.op) {
        case YesNoTest::Operator::Yes: return hasValue(field, u"v.yes_no_value"_s);
        case YesNoTest::Operator::No: return hasValue(field, u"NOT v.yes_no_value"_s);
        case YesNoTest::Operator::Empty: return isEmpty(field);
        }
        Q_UNREACHABLE();
    }

    QString fragment(const ConversationCountCriterion& criterion)
    {
        return u'(' + compared(u"c.conversation_count"_s, criterion, u"integer"_s) + u')';
    }

    QString fragment(const RatingCriterion& criterion)
    {
        switch (criterion.op) {
        case Comparison::Empty: return u"(c.rating IS NULL)"_s;
        case Comparison::NotEmpty: return u"(c.rating IS NOT NULL)"_s;
        default: return u"(c.rating IS NOT NULL AND "_s + compared(u"c.rating"_s, criterion, u"integer"_s) + u')';
        }
    }

    QString fragment(const OptedOutCriterion& criterion)
    {
        const auto optedOut
            = u"EXISTS (SELECT 1 FROM contact_preference p WHERE p.contact_id = c.id AND p.marketing_opted_out)"_s;
        return criterion.optedOut ? optedOut : u'(' + negated(optedOut) + u')';
    }

    template <typename Numbers>
    QString compared(const QString& column, const Numbers& test, const QString& type)
    {
        switch (test.op) {
        case Comparison::Equal: return column + u" = "_s + bound(test.value, type);
        case Comparison::AtLeast: return column + u" >= "_s + bound(test.value, type);
        case Comparison::AtMost: return column + u" <= "_s + bound(test.value, type);
        case Comparison::Between: return between(column, test.value, test.upper, type);
        case Comparison::Empty:
        case Comparison::NotEmpty: break;
        }
        Q_UNREACHABLE();
    }

    template <typename Value>
    QString between(const QString& column, const Value& from, const Value& to, const QString& type)
    {
        // Bound one after the other: arguments of one call may be evaluated in any order.
        const auto lower = bound(from, type);
        const auto upper = bound(to, type);
        return u"%1 BETWEEN %2 AND %3"_s.arg(column, lower, upper);
    }

    QString boundText(const TextTest& test) { return bound(test.values.first(), u"text"_s); }

    QString bound(const QVariant& value, const QString& type)
    {
        const auto name = u":rule_%1"_s.arg(m_bindings.size());
        m_bindings.push_back({name, value});
        return u"CAST(%1 AS %2)"_s.arg(name, type);
    }

    const QDate m_today;
    const QTimeZone m_zone;
    db::Session::NamedBindings m_bindings;
};

} // namespace

Result<CompiledCriteria> compile(const Criteria& criteria, const QDate& today, const QTimeZone& zone)
{
    if (!problemsOf(criteria).isEmpty()) {
        return fail(ErrorKind::Invalid, u"the rule has problems"_s, u"segment.criteria"_s);
    }
    Compiler compiler(today, zone);
    auto condition = compiler.level(criteria.match, criteria.children);
    return CompiledCriteria {std::move(condition), compiler.takeBindings()};
}

} // namespace siaran::segments
