#include "tests/services/segments/NaiveReading.h"

#include <algorithm>

using namespace siaran;

namespace {

QString folded(const QString& text)
{
    return text.toLower();
}

bool isWithin(const QDate& day, const QDate& from, const QDate& to)
{
    return day.isValid() && (!from.isValid() || day >= from) && (!to.isValid() || day <= to);
}

template <typename Numbers, typename Value>
bool compares(const Numbers& test, const std::optional<Value>& value)
{
    switch (test.op) {
    case Comparison::Equal: return value && *value == test.value;
    case Comparison::AtLeast: return value && *value >= test.value;
    case Comparison::AtMost: return value && *value <= test.value;
    case Comparison::Between: return value && *value >= test.value && *value <= test.upper;
    case Comparison::Empty: return !value;
    case Comparison::NotEmpty: return value.has_value();
    }
    Q_UNREACHABLE();
}

class Reader {
public:
    Reader(const Person& person, const QDate& today, const QTimeZone& zone)
        : m_person(person)
        , m_today(today)
        , m_zone(zone)
    {
    }

    template <typename Node>
    bool level(GroupMatch match, const QList<Node>& nodes) const
    {
        const auto holds
            = [this](const Node& node) { return std::visit([this](const auto& one) { return read(one); }, node); };
        switch (match) {
        case GroupMatch::All: return std::ranges::all_of(nodes, holds);
        case GroupMatch::Any: return std::ranges::any_of(nodes, holds);
        case GroupMatch::None: return std::ranges::none_of(nodes, holds);
        }
        Q_UNREACHABLE();
    }

private:
    bool read(const CriteriaGroup& group) const { return level(group.match, group.criteria); }
    bool read(const Criterion& criterion) const
    {
        return std::visit([this](const auto& one) { return read(one); }, criterion);
    }

    bool read(const EveryoneCriterion&) const { return true; }
    bool read(const OptedOutCriterion& criterion) const { return m_person.optedOut == criterion.optedOut; }

    bool read(const LabelCriterion& criterion) const
    {
        const auto carries = [this](LabelId id) { return m_person.labels.contains(id.value()); };
        switch (criterion.match) {
        case LabelCriterion::Match::AnyOf: return std::ranges::any_of(criterion.labels, carries);
        case LabelCriterion::Match::AllOf: return std::ranges::all_of(criterion.labels, carries);
        case LabelCriterion::Match::NoneOf: return std::ranges::none_of(criterion.labels, carries);
        }
        Q_UNREACHABLE();
    }

    bool read(const WorkflowCriterion& criterion) const
    {
        const bool isOneOf
            = m_person.workflowStatus && criterion.statuses.contains(WorkflowStatusId(*m_person.workflowStatus));
        return isOneOf == (criterion.match == WorkflowCriterion::Match::AnyOf);
    }

    bool read(const ActivityCriterion& criterion) const
    {
        const auto time = timeOf(criterion.subject);
        const auto day = time.isValid() ? time.toTimeZone(m_zone).date() : QDate();
        switch (criterion.op) {
        case ActivityCriterion::Operator::Between: return isWithin(day, criterion.from, criterion.to);
        case ActivityCriterion::Operator::InLastDays: return isRecent(day, criterion.days);
        case ActivityCriterion::Operator::NotInLastDays: return !isRecent(day, criterion.days);
        case ActivityCriterion::Operator::Never: return !day.isValid();
        }
        Q_UNREACHABLE();
    }

    bool read(const ConversationCountCriterion& criterion) const
    {
        return compares(criterion, std::optional(m_person.conversations));
    }

    bool read(const RatingCriterion& criterion) const { return compares(criterion, m_person.rating); }

    bool read(const CampaignCriterion& criterion) const
    {
        const auto receipt = m_person.receipts.value(criterion.campaign.value());
        const auto [latest, inCampaign] = behaviour(criterion.behaviour, receipt);
        const auto day = latest.isValid() ? latest.toTimeZone(m_zone).date() : QDate();
        switch (criterion.op) {
        case CampaignCriterion::Operator::InCampaign: return inCampaign;
        case CampaignCriterion::Operator::NotInCampaign: return !inCampaign;
        case CampaignCriterion::Operator::InLastDays: return isRecent(day, criterion.days);
        case CampaignCriterion::Operator::NotInLastDays: return !isRecent(day, criterion.days);
        }
        Q_UNREACHABLE();
    }

    std::pair<QDateTime, bool> behaviour(CampaignCriterion::Behaviour which, const Receipt& receipt) const
    {
        switch (which) {
        case CampaignCriterion::Behaviour::Received: return {m_person.lastCampaign, receipt.accepted};
        case CampaignCriterion::Behaviour::Delivered: return {m_person.lastDelivered, receipt.delivered};
        case CampaignCriterion::Behaviour::Read: return {m_person.lastRead, receipt.read};
        case CampaignCriterion::Behaviour::Replied: return {m_person.lastReplied, receipt.replied};
        case CampaignCriterion::Behaviour::Failed: return {m_person.lastFailed, receipt.failed};
        }
        Q_UNREACHABLE();
    }

    bool read(const FieldCriterion& criterion) const
    {
        const auto found = m_person.fields.find(criterion.key);
        const auto* value = found == m_person.fields.end() ? nullptr : &found->second;
        return std::visit([&](const auto& test) { return readField(value, test); }, criterion.test);
    }

    static bool readField(const FieldValue* value, const TextTest& test)
    {
        using Operator = TextTest::Operator;
        const auto text = value == nullptr ? QString() : folded(std::get<QString>(*value));
        const auto isSame = [&text](const QString& other) { return text == folded(other); };
        const bool isThere = value != nullptr;
        switch (test.op) {
        case Operator::Is:
        case Operator::IsAnyOf: return isThere && std::ranges::any_of(test.values, isSame);
        case Operator::IsNot: return !isThere || std::ranges::none_of(test.values, isSame);
        case Operator::Contains: return isThere && text.contains(folded(test.values.first()));
        case Operator::StartsWith: return isThere && text.startsWith(folded(test.values.first()));
        case Operator::Empty: return !isThere;
        case Operator::NotEmpty: return isThere;
        }
        Q_UNREACHABLE();
    }

    static bool readField(const FieldValue* value, const NumberTest& test)
    {
        return compares(test, value == nullptr ? std::nullopt : std::optional(std::get<double>(*value)));
    }

    bool readField(const FieldValue* value, const DateTest& test) const
    {
        const auto day = value == nullptr ? QDate() : std::get<QDate>(*value);
        switch (test.op) {
        case DateTest::Operator::OnOrBefore: return isWithin(day, {}, test.to);
        case DateTest::Operator::OnOrAfter: return isWithin(day, test.from, {});
        case DateTest::Operator::Between: return isWithin(day, test.from, test.to);
        case DateTest::Operator::InLastDays: return isRecent(day, test.days);
        case DateTest::Operator::InNextDays: return isWithin(day, m_today, m_today.addDays(test.days));
        case DateTest::Operator::AnniversaryInNextDays: return day.isValid() && returnsWithin(day, test.days);
        case DateTest::Operator::MonthIs:
            return day.isValid() && day.month() == (test.month == 0 ? m_today.month() : test.month);
        case DateTest::Operator::Empty: return !day.isValid();
        case DateTest::Operator::NotEmpty: return day.isValid();
        }
        Q_UNREACHABLE();
    }

    static bool readField(const FieldValue* value, const YesNoTest& test)
    {
        switch (test.op) {
        case YesNoTest::Operator::Yes: return value != nullptr && std::get<bool>(*value);
        case YesNoTest::Operator::No: return value != nullptr && !std::get<bool>(*value);
        case YesNoTest::Operator::Empty: return value == nullptr;
        }
        Q_UNREACHABLE();
    }

    bool returnsWithin(const QDate& day, int days) const
    {
        for (int ahead = 0; ahead <= days; ++ahead) {
            const auto feast = m_today.addDays(ahead);
            const auto last = QDate(feast.year(), day.month(), 1).daysInMonth();
            if (feast.month() == day.month() && feast.day() == qMin(day.day(), last)) {
                return true;
            }
        }
        return false;
    }

    bool isRecent(const QDate& day, int days) const { return isWithin(day, m_today.addDays(-days), m_today); }

    QDateTime timeOf(ActivityCriterion::Subject subject) const
    {
        switch (subject) {
        case ActivityCriterion::Subject::Created: return m_person.created;
        case ActivityCriterion::Subject::LastInbound: return m_person.lastInbound;
        case ActivityCriterion::Subject::LastOutbound: return m_person.lastOutbound;
        case ActivityCriterion::Subject::LastCampaign: return m_person.lastCampaign;
        }
        Q_UNREACHABLE();
    }

    const Person& m_person;
    const QDate m_today;
    const QTimeZone m_zone;
};

} // namespace

bool matches(const Criteria& criteria, const Person& person, const QDate& today, const QTimeZone& zone)
{
    return Reader(person, today, zone).level(criteria.match, criteria.children);
}
