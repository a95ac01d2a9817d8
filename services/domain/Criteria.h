#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/domain/CustomField.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <variant>

namespace siaran {

// The rule of a segment: a closed tree, at most two levels deep. Each criterion is true or false for every contact,
// never unknown: what a missing value means is told beside each. Days and months are those of the workspace's time
// zone. An operator's unused members are neither stored nor looked at.

/// Every contact. It is said on purpose: an empty rule matches nobody, and is a problem.
struct EveryoneCriterion {
    friend bool operator==(const EveryoneCriterion&, const EveryoneCriterion&) = default;
};

/// Labels the contact carries. NoneOf is true for people without any label.
struct LabelCriterion {
    enum class Match { AnyOf, AllOf, NoneOf };
    Match match = Match::AnyOf;
    QList<LabelId> labels {};

    friend bool operator==(const LabelCriterion&, const LabelCriterion&) = default;
};

/// Where the customer stands. NoneOf is true for people without a workflow status.
struct WorkflowCriterion {
    enum class Match { AnyOf, NoneOf };
    Match match = Match::AnyOf;
    QList<WorkflowStatusId> statuses {};

    friend bool operator==(const WorkflowCriterion&, const WorkflowCriterion&) = default;
};

/// When something happened. Between includes both days, and either end may be left open (an invalid date). "In the last
/// n days" is from the start of the day n days ago until now. Without the event, Between and InLastDays are false,
/// NotInLastDays and Never are true.
struct ActivityCriterion {
    enum class Subject { Created, LastInbound, LastOutbound, LastCampaign };
    enum class Operator { Between, InLastDays, NotInLastDays, Never };
    Subject subject = Subject::LastInbound;
    Operator op = Operator::InLastDays;
    QDate from {};
    QDate to {};
    int days = 30;

    friend bool operator==(const ActivityCriterion&, const ActivityCriterion&) = default;
};

/// Text and choices, compared whole and without regard to case. IsNot is true for people without a value.
struct TextTest {
    enum class Operator { Is, IsNot, IsAnyOf, Contains, StartsWith, Empty, NotEmpty };
    Operator op = Operator::IsAnyOf;
    QStringList values {}; ///< one, except for IsAnyOf

    friend bool operator==(const TextTest&, const TextTest&) = default;
};

/// How a number is compared. Only Empty is true without a number. Between includes both ends.
enum class Comparison { Equal, AtLeast, AtMost, Between, Empty, NotEmpty };

struct NumberTest {
    Comparison op = Comparison::AtLeast;
    double value = 0;
    double upper = 0; ///< the second end of Between

    friend bool operator==(const NumberTest&, const NumberTest&) = default;
};

/// Dates of a custom field. OnOrBefore looks at `to`, OnOrAfter at `from`, Between at both (neither open).
/// "In the last n days" is from n days ago until today, "in the next n days" from today until in n days (0: today).
/// AnniversaryInNextDays and MonthIs look at day and month of any year: a birthday in the next week, one in March. Who
/// was born on 29 February celebrates on the 28th of other years. Only Empty is true without a date.
struct DateTest {
    enum class Operator {
        OnOrBefore,
        OnOrAfter,
        Between,
        InLastDays,
        InNextDays,
        AnniversaryInNextDays,
        MonthIs,
        Empty,
        NotEmpty
    };
    static constexpr int CurrentMonth = 0;
    Operator op = Operator::InLastDays;
    QDate from {};
    QDate to {};
    int days = 30;
    int month = CurrentMonth; ///< 1 to 12, or the current one

    friend bool operator==(const DateTest&, const DateTest&) = default;
};

/// Without an answer only Empty is true.
struct YesNoTest {
    enum class Operator { Yes, No, Empty };
    Operator op = Operator::Yes;

    friend bool operator==(const YesNoTest&, const YesNoTest&) = default;
};

using FieldTest = std::variant<TextTest, NumberTest, DateTest, YesNoTest>;

/// One of the workspace's own fields, by its key. A key that the catalogue does not know, or knows with another type,
/// is a field that nobody has a value for.
struct FieldCriterion {
    QString key;
    FieldType type = FieldType::Text;
    FieldTest test {};

    friend bool operator==(const FieldCriterion&, const FieldCriterion&) = default;
};

/// The test a new row of a field of `type` begins with.
[[nodiscard]] FieldTest defaultTestFor(FieldType type);

/// How many conversations the person opened; everybody has a number, so Empty and NotEmpty are problems here.
struct ConversationCountCriterion {
    Comparison op = Comparison::AtLeast;
    int value = 1;
    int upper = 1;

    friend bool operator==(const ConversationCountCriterion&, const ConversationCountCriterion&) = default;
};

/// One to five. Empty is "no rating".
struct RatingCriterion {
    Comparison op = Comparison::AtLeast;
    int value = 4;
    int upper = 5;

    friend bool operator==(const RatingCriterion&, const RatingCriterion&) = default;
};

/// Whether the person said stop. People who never said anything are not opted out.
struct OptedOutCriterion {
    bool optedOut = false;

    friend bool operator==(const OptedOutCriterion&, const OptedOutCriterion&) = default;
};

/// What campaigns did with the person: WhatsApp took a message for them, it was delivered, they read it, they answered
/// it, it could not be delivered. "In the last n days" is of any campaign and looks at the latest time only. The Not…
/// operators are true for everybody else, also for people who never got a message.
struct CampaignCriterion {
    enum class Behaviour { Received, Delivered, Read, Replied, Failed };
    enum class Operator { InCampaign, NotInCampaign, InLastDays, NotInLastDays };
    Behaviour behaviour = Behaviour::Read;
    Operator op = Operator::InCampaign;
    CampaignId campaign {};
    int days = 30;

    friend bool operator==(const CampaignCriterion&, const CampaignCriterion&) = default;
};

using Criterion = std::variant<EveryoneCriterion, LabelCriterion, WorkflowCriterion, ActivityCriterion, FieldCriterion,
                               ConversationCountCriterion, RatingCriterion, OptedOutCriterion, CampaignCriterion>;

/// How the members of one level are joined: all of them, any of them, or none of them ("leave out anyone who").
enum class GroupMatch { All, Any, None };

struct CriteriaGroup {
    GroupMatch match = GroupMatch::Any;
    QList<Criterion> criteria {};

    friend bool operator==(const CriteriaGroup&, const CriteriaGroup&) = default;
};

using CriteriaNode = std::variant<Criterion, CriteriaGroup>;

/// The root of the tree.
struct Criteria {
    GroupMatch match = GroupMatch::All;
    QList<CriteriaNode> children {};

    friend bool operator==(const Criteria&, const Criteria&) = default;
};

/// Why a rule cannot be used, and where: `path` is empty for the whole rule, {2} for its third row, {2, 0} for the
/// first row of the group there.
struct CriteriaProblem {
    enum class Kind {
        NoCriteria, ///< a level without any row
        NoField, ///< no custom field was chosen
        NothingChosen, ///< no label, status, text, date or campaign to compare with
        ReversedRange, ///< the second end is before the first
        OutOfRange, ///< days, month, count, rating, year or number that cannot be
        WrongOperator, ///< not one that this kind of value has
        UnusableText, ///< holds a NUL character, which no text in the database can
    };
    Kind kind = Kind::NoCriteria;
    QList<int> path;

    friend bool operator==(const CriteriaProblem&, const CriteriaProblem&) = default;
};

/// Every problem, in the order of the rows; each row shows at most one. A rule without problems can be compiled.
[[nodiscard]] QList<CriteriaProblem> problemsOf(const Criteria& criteria);

/// Whether the rule matches everybody because Everyone was chosen, alone or in an "any"; such a send asks twice.
[[nodiscard]] bool matchesEveryone(const Criteria& criteria);

/// The stored form: {"match": "all", "of": [{"type": "labels", "op": "any_of", "labels": [4]}, ...]}.
[[nodiscard]] QJsonObject toJson(const Criteria& criteria);

/// Reads the stored form. Unknown types, operators and members and values of another type are refused as Invalid (a
/// rule that was understood only in part would reach other people); the detail names the JSON path of the fault.
[[nodiscard]] Result<Criteria> criteriaFromJson(const QJsonObject& json);

} // namespace siaran
