#include "services/segments/SegmentCompiler.h"

#include "services/db/ArrayLiteral.h"
#include "services/segments/Conditions.h"
#include "services/segments/FieldConditions.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <iterator>
#include <limits>
#include <type_traits>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::segments {

namespace {

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

// An id that the column cannot hold is that of no label.
QString labelArray(const QList<LabelId>& labels)
{
    QList<qint64> values;
    std::ranges::transform(labels, std::back_inserter(values), [](LabelId label) {
        return label.value() <= std::numeric_limits<qint32>::max() ? std::max<qint64>(label.value(), 0) : 0;
    });
    return db::integerArray(values);
}

// How long a question takes for each person, roughly: fixed columns, labels, hash tables, values of fields.
int costOf(const Criterion& criterion)
{
    if (std::holds_alternative<FieldCriterion>(criterion)) {
        return 3;
    }
    if (const auto* behaviour = std::get_if<CampaignCriterion>(&criterion)) {
        return behaviour->campaign.isValid() ? 2 : 0;
    }
    if (std::holds_alternative<OptedOutCriterion>(criterion)) {
        return 2;
    }
    return std::holds_alternative<LabelCriterion>(criterion) ? 1 : 0;
}

int costOf(const CriteriaNode& node)
{
    const auto* group = std::get_if<CriteriaGroup>(&node);
    if (group == nullptr) {
        return costOf(std::get<Criterion>(node));
    }
    int cost = 0;
    for (const auto& criterion : group->criteria) {
        cost += 1 + costOf(criterion);
    }
    return cost;
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
        // Where one answer settles it, the cheap questions come first.
        auto ordered = nodes;
        std::ranges::stable_sort(ordered, {}, [](const Node& node) { return costOf(node); });
        QStringList conditions;
        for (const auto& node : std::as_const(ordered)) {
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

    db::Session::NamedBindings takeBindings() { return m_bindings.take(); }

private:
    QString fragment(const CriteriaGroup& group) { return level(group.match, group.criteria); }

    QString fragment(const Criterion& criterion)
    {
        return std::visit([this](const auto& one) { return fragment(one); }, criterion);
    }

    QString fragment(const EveryoneCriterion&) { return u"true"_s; }

    QString fragment(const LabelCriterion& criterion)
    {
        const auto labels = m_bindings.add(labelArray(criterion.labels), u"integer[]"_s);
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
            m_bindings.add(arrayOf(criterion.statuses), u"bigint[]"_s));
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
            conditions.append(column + u" >= "_s + m_bindings.add(from.startOfDay(m_zone).toUTC(), u"timestamptz"_s));
        }
        if (to.isValid()) {
            conditions.append(column + u" < "_s
                              + m_bindings.add(to.addDays(1).startOfDay(m_zone).toUTC(), u"timestamptz"_s));
        }
        return joined(conditions, GroupMatch::All);
    }

    QString fragment(const FieldCriterion& criterion) { return FieldConditions(m_bindings, m_today).of(criterion); }

    QString fragment(const ConversationCountCriterion& criterion)
    {
        return u'(' + m_bindings.compared(u"c.conversation_count"_s, criterion, u"integer"_s) + u')';
    }

    QString fragment(const RatingCriterion& criterion)
    {
        switch (criterion.op) {
        case Comparison::Empty: return u"(c.rating IS NULL)"_s;
        case Comparison::NotEmpty: return u"(c.rating IS NOT NULL)"_s;
        default:
            return u"(c.rating IS NOT NULL AND "_s + m_bindings.compared(u"c.rating"_s, criterion, u"integer"_s) + u')';
        }
    }

    static QString fragment(const OptedOutCriterion& criterion)
    {
        return criterion.optedOut ? optedOutCondition() : u'(' + negated(optedOutCondition()) + u')';
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
            .arg(m_bindings.add(campaign.value(), u"bigint"_s), condition);
    }

    const QDate m_today;
    const QTimeZone m_zone;
    RuleBindings m_bindings;
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
