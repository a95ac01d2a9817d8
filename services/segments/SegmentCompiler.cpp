#include "services/segments/SegmentCompiler.h"

#include "services/db/ArrayLiteral.h"

#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <limits>
#include <type_traits>
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
    case ActivityCriterion::Subject::LastCampaign: return u"c.last_campaign_at"_s;
    }
    Q_UNREACHABLE();
}

/// Where a behaviour is kept: in the contact for any campaign, in the ledger for one.
struct BehaviourColumns {
    QString latest;
    QString ofMessage;
};

BehaviourColumns columnsOf(CampaignCriterion::Behaviour behaviour)
{
    switch (behaviour) {
    case CampaignCriterion::Behaviour::Received: return {u"c.last_campaign_at"_s, u"m.accepted_at IS NOT NULL"_s};
    case CampaignCriterion::Behaviour::Delivered: return {u"c.last_delivered_at"_s, u"m.delivered_at IS NOT NULL"_s};
    case CampaignCriterion::Behaviour::Read: return {u"c.last_read_at"_s, u"m.read_at IS NOT NULL"_s};
    case CampaignCriterion::Behaviour::Replied: return {u"c.last_replied_at"_s, u"m.replied_at IS NOT NULL"_s};
    case CampaignCriterion::Behaviour::Failed: return {u"c.last_failed_at"_s, u"m.status = 'failed'"_s};
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

// Of a condition that may be null.
QString sure(const QString& condition)
{
    return u"coalesce("_s + condition + u", false)"_s;
}

// A number in the shortest text that means it, as JSON has it: a numeric made of a double would be another one.
QVariant bindable(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QVariant bindable(int number)
{
    return number;
}

// An id that the column cannot hold is that of no label.
QString labelArray(const QList<LabelId>& labels)
{
    QList<qint64> values;
    std::ranges::transform(labels, std::back_inserter(values), [](LabelId label) {
        return label.value() <= std::numeric_limits<qint32>::max() ? std::max<qint64>(label.value(), 0) : 0;
    });
    return db::integerArray(values);
}

QString isoDay(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

const QDate FirstDay(1, 1, 1);
const QDate LastDay(9999, 12, 31);

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

    template <typename Node>
    void rows(const QList<Node>& nodes, QStringList& conditions)
    {
        for (const auto& node : nodes) {
            if constexpr (std::is_same_v<Node, CriteriaNode>) {
                if (const auto* group = std::get_if<CriteriaGroup>(&node)) {
                    rows(group->criteria, conditions);
                    continue;
                }
            }
            conditions.append(std::visit([this](const auto& one) { return this->fragment(one); }, node));
        }
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
        const auto labels = bound(labelArray(criterion.labels), u"integer[]"_s);
        switch (criterion.match) {
        case LabelCriterion::Match::AnyOf: return u"(c.label_ids && %1)"_s.arg(labels);
        case LabelCriterion::Match::AllOf: return u"(c.label_ids @> %1)"_s.arg(labels);
        case LabelCriterion::Match::NoneOf: return u"(NOT c.label_ids && %1)"_s.arg(labels);
        }
        Q_UNREACHABLE();
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

    // A key that the catalogue does not know with this type is null, and so is every value behind it. The planner asks
    // the catalogue once, not for each person.
    QString fragment(const FieldCriterion& criterion)
    {
        const auto key = bound(criterion.key, u"text"_s);
        const auto type = bound(toWord(criterion.type), u"text"_s);
        const auto field = u"(SELECT f.key FROM custom_field f WHERE f.key = %1 AND f.type = %2)"_s.arg(key, type);
        return std::visit([this, &field](const auto& test) { return fieldFragment(field, test); }, criterion.test);
    }

    static QString textOf(const QString& field) { return u"(c.fields ->> "_s + field + u')'; }
    static QString valueOf(const QString& field) { return u"(c.fields -> "_s + field + u')'; }

    static QString isOfType(const QString& field, const QString& type)
    {
        return u"jsonb_typeof%1 = '%2'"_s.arg(valueOf(field), type);
    }

    // The test comes first: it is the more likely one to say no.
    static QString holdsText(const QString& field, const QString& test)
    {
        return sure(test + u" AND "_s + isOfType(field, u"string"_s));
    }

    QString fieldFragment(const QString& field, const TextTest& test)
    {
        using Operator = TextTest::Operator;
        switch (test.op) {
        case Operator::Is:
        case Operator::IsAnyOf: return holdsText(field, isAnyOf(field, test.values));
        case Operator::IsNot: return u'(' + negated(holdsText(field, isAnyOf(field, test.values))) + u')';
        case Operator::Contains:
            return holdsText(field, u"strpos(lower%1, lower(%2)) > 0"_s.arg(textOf(field), boundText(test)));
        case Operator::StartsWith:
            return holdsText(field, u"starts_with(lower%1, lower(%2))"_s.arg(textOf(field), boundText(test)));
        case Operator::Empty: return u'(' + negated(sure(isOfType(field, u"string"_s))) + u')';
        case Operator::NotEmpty: return sure(isOfType(field, u"string"_s));
        }
        Q_UNREACHABLE();
    }

    QString isAnyOf(const QString& field, const QStringList& values)
    {
        return u"lower%1 = ANY (ARRAY(SELECT lower(w) FROM unnest(%2) AS w))"_s.arg(
            textOf(field), bound(db::textArray(values), u"text[]"_s));
    }

    QString fieldFragment(const QString& field, const NumberTest& test)
    {
        const auto isNumber = isOfType(field, u"number"_s);
        switch (test.op) {
        case Comparison::Empty: return u'(' + negated(sure(isNumber)) + u')';
        case Comparison::NotEmpty: return sure(isNumber);
        default:
            // CASE, because AND does not promise that the cast waits for the type.
            return u"(CASE WHEN %1 THEN %2 ELSE false END)"_s.arg(
                isNumber, compared(valueOf(field) + u"::numeric"_s, test, u"numeric"_s));
        }
    }

    // Days are compared as ISO texts, between two ends always: what is no date then lies outside.
    QString fieldFragment(const QString& field, const DateTest& test)
    {
        const auto isDate = textOf(field) + u" LIKE '____-__-__'"_s;
        switch (test.op) {
        case DateTest::Operator::OnOrBefore: return isWithin(field, FirstDay, test.to);
        case DateTest::Operator::OnOrAfter: return isWithin(field, test.from, LastDay);
        case DateTest::Operator::Between: return isWithin(field, test.from, test.to);
        case DateTest::Operator::InLastDays: return isWithin(field, m_today.addDays(-test.days), m_today);
        case DateTest::Operator::InNextDays: return isWithin(field, m_today, m_today.addDays(test.days));
        case DateTest::Operator::AnniversaryInNextDays: return hasAnniversary(field, test.days);
        case DateTest::Operator::MonthIs: {
            const auto month = test.month == DateTest::CurrentMonth ? m_today.month() : test.month;
            return sure(u"%1 LIKE %2"_s.arg(textOf(field),
                                            bound(u"____-%1-__"_s.arg(month, 2, 10, QLatin1Char('0')), u"text"_s)));
        }
        case DateTest::Operator::Empty: return u'(' + negated(sure(isDate)) + u')';
        case DateTest::Operator::NotEmpty: return sure(isDate);
        }
        Q_UNREACHABLE();
    }

    QString isWithin(const QString& field, const QDate& from, const QDate& to)
    {
        const auto day = textOf(field);
        return sure(between(day + u" COLLATE \"C\""_s, isoDay(from), isoDay(to), u"text"_s) + u" AND "_s + day
                    + u" LIKE '____-__-__'"_s);
    }

    // Day and month as text, "03-15", which a year begins anew.
    QString hasAnniversary(const QString& field, int days)
    {
        const auto isDate = textOf(field) + u" LIKE '____-__-__'"_s;
        if (m_today.addDays(days) >= m_today.addYears(1).addDays(-1)) {
            return sure(isDate);
        }
        const auto day = u"substr(%1, 6) COLLATE \"C\""_s.arg(textOf(field));
        const auto from = m_today.toString(u"MM-dd"_s);
        auto to = m_today.addDays(days).toString(u"MM-dd"_s);
        if (to == "02-28"_L1 && !QDate::isLeapYear(m_today.addDays(days).year())) {
            to = u"02-29"_s;
        }
        const auto first = bound(from, u"text"_s);
        const auto last = bound(to, u"text"_s);
        const auto pattern = to < from ? u"(%1 >= %2 OR %1 <= %3) AND %4"_s : u"%1 BETWEEN %2 AND %3 AND %4"_s;
        return sure(pattern.arg(day, first, last, isDate));
    }

    QString fieldFragment(const QString& field, const YesNoTest& test)
    {
        switch (test.op) {
        case YesNoTest::Operator::Yes: return sure(valueOf(field) + u" = 'true'"_s);
        case YesNoTest::Operator::No: return sure(valueOf(field) + u" = 'false'"_s);
        case YesNoTest::Operator::Empty: return u'(' + negated(sure(isOfType(field, u"boolean"_s))) + u')';
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

    QString fragment(const CampaignCriterion& criterion)
    {
        using Operator = CampaignCriterion::Operator;
        const auto columns = columnsOf(criterion.behaviour);
        switch (criterion.op) {
        case Operator::InCampaign: return isInLedger(criterion.campaign, columns.ofMessage);
        case Operator::NotInCampaign: return u'(' + negated(isInLedger(criterion.campaign, columns.ofMessage)) + u')';
        case Operator::InLastDays: return inLastDays(columns.latest, criterion.days);
        case Operator::NotInLastDays: return u'(' + negated(inLastDays(columns.latest, criterion.days)) + u')';
        }
        Q_UNREACHABLE();
    }

    QString isInLedger(CampaignId campaign, const QString& condition)
    {
        return u"EXISTS (SELECT 1 FROM campaign_message m WHERE m.contact_id = c.id AND m.campaign_id = %1 AND %2)"_s
            .arg(bound(campaign.value(), u"bigint"_s), condition);
    }

    template <typename Numbers>
    QString compared(const QString& column, const Numbers& test, const QString& type)
    {
        switch (test.op) {
        case Comparison::Equal: return column + u" = "_s + bound(bindable(test.value), type);
        case Comparison::AtLeast: return column + u" >= "_s + bound(bindable(test.value), type);
        case Comparison::AtMost: return column + u" <= "_s + bound(bindable(test.value), type);
        case Comparison::Between: return between(column, bindable(test.value), bindable(test.upper), type);
        case Comparison::Empty:
        case Comparison::NotEmpty: break;
        }
        Q_UNREACHABLE();
    }

    QString between(const QString& column, const QVariant& from, const QVariant& to, const QString& type)
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

tl::unexpected<Error> hasProblems()
{
    return fail(ErrorKind::Invalid, u"the rule has problems"_s, u"segment.criteria"_s);
}

} // namespace

Result<CompiledCriteria> compile(const Criteria& criteria, const QDate& today, const QTimeZone& zone)
{
    if (!problemsOf(criteria).isEmpty()) {
        return hasProblems();
    }
    Compiler compiler(today, zone);
    auto condition = compiler.level(criteria.match, criteria.children);
    return CompiledCriteria {std::move(condition), compiler.takeBindings()};
}

Result<CompiledRows> compileRows(const Criteria& criteria, const QDate& today, const QTimeZone& zone)
{
    if (!problemsOf(criteria).isEmpty()) {
        return hasProblems();
    }
    Compiler compiler(today, zone);
    QStringList conditions;
    compiler.rows(criteria.children, conditions);
    return CompiledRows {std::move(conditions), compiler.takeBindings()};
}

} // namespace siaran::segments
