#pragma once

#include "services/domain/Criteria.h"
#include "services/domain/WordTable.h"

// The stored words of the rule tree; only its JSON form needs them.
namespace siaran::criteriawords {

using namespace Qt::StringLiterals;

inline constexpr WordTable<GroupMatch, 3> Groups {{
    {GroupMatch::All, "all"_L1},
    {GroupMatch::Any, "any"_L1},
    {GroupMatch::None, "none"_L1},
}};

inline constexpr WordTable<LabelCriterion::Match, 3> Labels {{
    {LabelCriterion::Match::AnyOf, "any_of"_L1},
    {LabelCriterion::Match::AllOf, "all_of"_L1},
    {LabelCriterion::Match::NoneOf, "none_of"_L1},
}};

inline constexpr WordTable<WorkflowCriterion::Match, 2> Workflow {{
    {WorkflowCriterion::Match::AnyOf, "any_of"_L1},
    {WorkflowCriterion::Match::NoneOf, "none_of"_L1},
}};

inline constexpr WordTable<ActivityCriterion::Subject, 4> Subjects {{
    {ActivityCriterion::Subject::Created, "created"_L1},
    {ActivityCriterion::Subject::LastInbound, "last_inbound"_L1},
    {ActivityCriterion::Subject::LastOutbound, "last_outbound"_L1},
    {ActivityCriterion::Subject::LastCampaign, "last_campaign"_L1},
}};

inline constexpr WordTable<ActivityCriterion::Operator, 4> Activity {{
    {ActivityCriterion::Operator::Between, "between"_L1},
    {ActivityCriterion::Operator::InLastDays, "in_last_days"_L1},
    {ActivityCriterion::Operator::NotInLastDays, "not_in_last_days"_L1},
    {ActivityCriterion::Operator::Never, "never"_L1},
}};

inline constexpr WordTable<TextTest::Operator, 7> Text {{
    {TextTest::Operator::Is, "is"_L1},
    {TextTest::Operator::IsNot, "is_not"_L1},
    {TextTest::Operator::IsAnyOf, "is_any_of"_L1},
    {TextTest::Operator::Contains, "contains"_L1},
    {TextTest::Operator::StartsWith, "starts_with"_L1},
    {TextTest::Operator::Empty, "empty"_L1},
    {TextTest::Operator::NotEmpty, "not_empty"_L1},
}};

inline constexpr WordTable<Comparison, 6> Comparisons {{
    {Comparison::Equal, "equal"_L1},
    {Comparison::AtLeast, "at_least"_L1},
    {Comparison::AtMost, "at_most"_L1},
    {Comparison::Between, "between"_L1},
    {Comparison::Empty, "empty"_L1},
    {Comparison::NotEmpty, "not_empty"_L1},
}};

inline constexpr WordTable<DateTest::Operator, 9> Dates {{
    {DateTest::Operator::OnOrBefore, "on_or_before"_L1},
    {DateTest::Operator::OnOrAfter, "on_or_after"_L1},
    {DateTest::Operator::Between, "between"_L1},
    {DateTest::Operator::InLastDays, "in_last_days"_L1},
    {DateTest::Operator::InNextDays, "in_next_days"_L1},
    {DateTest::Operator::AnniversaryInNextDays, "anniversary_in_next_days"_L1},
    {DateTest::Operator::MonthIs, "month_is"_L1},
    {DateTest::Operator::Empty, "empty"_L1},
    {DateTest::Operator::NotEmpty, "not_empty"_L1},
}};

inline constexpr WordTable<YesNoTest::Operator, 3> YesNo {{
    {YesNoTest::Operator::Yes, "yes"_L1},
    {YesNoTest::Operator::No, "no"_L1},
    {YesNoTest::Operator::Empty, "empty"_L1},
}};

inline constexpr WordTable<CampaignCriterion::Behaviour, 5> Behaviours {{
    {CampaignCriterion::Behaviour::Received, "received"_L1},
    {CampaignCriterion::Behaviour::Delivered, "delivered"_L1},
    {CampaignCriterion::Behaviour::Read, "read"_L1},
    {CampaignCriterion::Behaviour::Replied, "replied"_L1},
    {CampaignCriterion::Behaviour::Failed, "failed"_L1},
}};

inline constexpr WordTable<CampaignCriterion::Operator, 4> Campaigns {{
    {CampaignCriterion::Operator::InCampaign, "in_campaign"_L1},
    {CampaignCriterion::Operator::NotInCampaign, "not_in_campaign"_L1},
    {CampaignCriterion::Operator::InLastDays, "in_last_days"_L1},
    {CampaignCriterion::Operator::NotInLastDays, "not_in_last_days"_L1},
}};

} // namespace siaran::criteriawords
