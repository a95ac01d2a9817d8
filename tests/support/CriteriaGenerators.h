#pragma once

#include "services/domain/Criteria.h"
#include "tests/support/TextGenerators.h"

#include <QJsonDocument>
#include <rapidcheck.h>

#include <ostream>

namespace siaran {

inline void showValue(const Criteria& criteria, std::ostream& stream)
{
    stream << QJsonDocument(toJson(criteria)).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace siaran

/// Random rules without problems, over a small world: ids 1 to 4 and the fields below, so that they often match
/// somebody.
namespace siaran::generate {

inline const QDate Today(2025, 3, 15);

inline const QList<CustomField>& fields()
{
    static const QList<CustomField> catalogue {
        {CustomFieldId(1), QStringLiteral("city"), QStringLiteral("City"), FieldType::Text, {}},
        {CustomFieldId(2), QStringLiteral("spent"), QStringLiteral("Spent"), FieldType::Number, {}},
        {CustomFieldId(3), QStringLiteral("birthday"), QStringLiteral("Birthday"), FieldType::Date, {}},
        {CustomFieldId(4), QStringLiteral("reseller"), QStringLiteral("Reseller"), FieldType::YesNo, {}},
        {CustomFieldId(5), QStringLiteral("size"), QStringLiteral("Size"), FieldType::Choice, {QStringLiteral("S")}},
    };
    return catalogue;
}

/// Words that contacts are likely to have as values too.
inline rc::Gen<QString> fieldText()
{
    static const std::vector<QString> common {
        QStringLiteral("Bandung"),  QStringLiteral("BANDUNG"), QStringLiteral("band"), QStringLiteral("Jakarta"),
        QStringLiteral("Jak%"),     QStringLiteral("S"),       QStringLiteral("m"),    QStringLiteral("O'Neill"),
        QStringLiteral("100%_off"), QStringLiteral("a\\b"),
    };
    return rc::gen::weightedOneOf<QString>({{4, rc::gen::elementOf(common)}, {1, visibleText()}});
}

inline rc::Gen<double> number()
{
    return rc::gen::element(-1.5, 0.0, 0.1, 1.0, 2.5, 500000.0, 1e15);
}

inline rc::Gen<QDate> date()
{
    return rc::gen::map(rc::gen::inRange(-420, 60), [](int days) { return Today.addDays(days); });
}

inline rc::Gen<int> days()
{
    return rc::gen::inRange(1, 400);
}

template <typename Id>
rc::Gen<QList<Id>> ids()
{
    return rc::gen::map(rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 5))),
                        [](const std::vector<int>& values) {
                            QList<Id> list;
                            for (const auto value : values) {
                                list.push_back(Id(value));
                            }
                            return list;
                        });
}

template <typename Numbers>
Numbers comparison(Comparison op, rc::Gen<decltype(Numbers::value)> values)
{
    Numbers test;
    test.op = op;
    if (op != Comparison::Empty && op != Comparison::NotEmpty) {
        test.value = *values;
    }
    if (op == Comparison::Between) {
        test.upper = *values;
        if (test.upper < test.value) {
            std::swap(test.value, test.upper);
        }
    }
    return test;
}

inline rc::Gen<Comparison> anyComparison()
{
    return rc::gen::element(Comparison::Equal, Comparison::AtLeast, Comparison::AtMost, Comparison::Between,
                            Comparison::Empty, Comparison::NotEmpty);
}

inline TextTest textTest()
{
    using Operator = TextTest::Operator;
    TextTest test;
    test.op = *rc::gen::element(Operator::Is, Operator::IsNot, Operator::IsAnyOf, Operator::Contains,
                                Operator::StartsWith, Operator::Empty, Operator::NotEmpty);
    if (test.op != Operator::Empty && test.op != Operator::NotEmpty) {
        const auto count = test.op == Operator::IsAnyOf ? *rc::gen::inRange(1, 4) : 1;
        for (int i = 0; i < count; ++i) {
            test.values.append(*fieldText());
        }
    }
    return test;
}

inline DateTest dateTest()
{
    using Operator = DateTest::Operator;
    DateTest test;
    test.op = *rc::gen::element(Operator::OnOrBefore, Operator::OnOrAfter, Operator::Between, Operator::InLastDays,
                                Operator::InNextDays, Operator::AnniversaryInNextDays, Operator::MonthIs,
                                Operator::Empty, Operator::NotEmpty);
    if (test.op == Operator::OnOrAfter || test.op == Operator::Between) {
        test.from = *date();
    }
    if (test.op == Operator::OnOrBefore) {
        test.to = *date();
    }
    if (test.op == Operator::Between) {
        test.to = test.from.addDays(*rc::gen::inRange(0, 100));
    }
    if (test.op == Operator::InLastDays) {
        test.days = *days();
    }
    if (test.op == Operator::InNextDays || test.op == Operator::AnniversaryInNextDays) {
        test.days = *rc::gen::inRange(0, 400);
    }
    if (test.op == Operator::MonthIs) {
        test.month = *rc::gen::inRange(DateTest::CurrentMonth, 13);
    }
    return test;
}

inline FieldCriterion fieldCriterion(const CustomField& field)
{
    FieldCriterion criterion {.key = field.key, .type = field.type, .test = {}};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::Choice: criterion.test = textTest(); break;
    case FieldType::Number: criterion.test = comparison<NumberTest>(*anyComparison(), number()); break;
    case FieldType::Date: criterion.test = dateTest(); break;
    case FieldType::YesNo:
        criterion.test = YesNoTest {
            *rc::gen::element(YesNoTest::Operator::Yes, YesNoTest::Operator::No, YesNoTest::Operator::Empty)};
        break;
    }
    return criterion;
}

inline ActivityCriterion activityCriterion()
{
    using Operator = ActivityCriterion::Operator;
    using Subject = ActivityCriterion::Subject;
    ActivityCriterion criterion;
    criterion.subject
        = *rc::gen::element(Subject::Created, Subject::LastInbound, Subject::LastOutbound, Subject::LastCampaign);
    criterion.op = *rc::gen::element(Operator::Between, Operator::InLastDays, Operator::NotInLastDays, Operator::Never);
    if (criterion.op == Operator::InLastDays || criterion.op == Operator::NotInLastDays) {
        criterion.days = *days();
    }
    if (criterion.op == Operator::Between) {
        const auto first = *date();
        const auto openEnd = *rc::gen::inRange(0, 3);
        criterion.from = openEnd == 1 ? QDate() : first;
        criterion.to = openEnd == 2 ? QDate() : first.addDays(*rc::gen::inRange(0, 100));
    }
    return criterion;
}

inline LabelCriterion labelCriterion()
{
    using Match = LabelCriterion::Match;
    return {.match = *rc::gen::element(Match::AnyOf, Match::AllOf, Match::NoneOf), .labels = *ids<LabelId>()};
}

inline WorkflowCriterion workflowCriterion()
{
    using Match = WorkflowCriterion::Match;
    return {.match = *rc::gen::element(Match::AnyOf, Match::NoneOf), .statuses = *ids<WorkflowStatusId>()};
}

inline ConversationCountCriterion conversationCountCriterion()
{
    return comparison<ConversationCountCriterion>(
        *rc::gen::element(Comparison::Equal, Comparison::AtLeast, Comparison::AtMost, Comparison::Between),
        rc::gen::inRange(0, 6));
}

inline RatingCriterion ratingCriterion()
{
    return comparison<RatingCriterion>(*anyComparison(), rc::gen::inRange(1, 6));
}

inline CampaignCriterion campaignCriterion()
{
    using Behaviour = CampaignCriterion::Behaviour;
    using Operator = CampaignCriterion::Operator;
    CampaignCriterion criterion;
    criterion.behaviour = *rc::gen::element(Behaviour::Received, Behaviour::Delivered, Behaviour::Read,
                                            Behaviour::Replied, Behaviour::Failed);
    criterion.op = *rc::gen::element(Operator::InCampaign, Operator::NotInCampaign, Operator::InLastDays,
                                     Operator::NotInLastDays);
    if (criterion.op == Operator::InCampaign || criterion.op == Operator::NotInCampaign) {
        criterion.campaign = CampaignId(*rc::gen::inRange(1, 5));
    } else {
        criterion.days = *days();
    }
    return criterion;
}

/// How many kinds of rows there are: a criterion each, and one more for each type of field.
inline int kindCount()
{
    return 8 + static_cast<int>(fields().size());
}

/// A row of one kind; kinds count from 0.
inline rc::Gen<Criterion> criterion(int kind)
{
    return rc::gen::exec([kind]() -> Criterion {
        switch (kind) {
        case 0: return EveryoneCriterion {};
        case 1: return labelCriterion();
        case 2: return workflowCriterion();
        case 3: return activityCriterion();
        case 4: return conversationCountCriterion();
        case 5: return ratingCriterion();
        case 6: return OptedOutCriterion {*rc::gen::arbitrary<bool>()};
        case 7: return campaignCriterion();
        default: return fieldCriterion(fields().at(kind - 8));
        }
    });
}

inline rc::Gen<Criterion> criterion()
{
    return rc::gen::join(rc::gen::map(rc::gen::inRange(0, kindCount()), [](int kind) { return criterion(kind); }));
}

inline rc::Gen<GroupMatch> match()
{
    return rc::gen::element(GroupMatch::All, GroupMatch::Any, GroupMatch::None);
}

inline rc::Gen<Criteria> criteria()
{
    return rc::gen::exec([] {
        Criteria criteria {.match = *match(), .children = {}};
        const auto rows = *rc::gen::inRange(1, 5);
        for (int row = 0; row < rows; ++row) {
            if (*rc::gen::inRange(0, 4) != 0) {
                criteria.children.push_back(*criterion());
                continue;
            }
            const auto inner
                = *rc::gen::container<std::vector<Criterion>>(*rc::gen::inRange<std::size_t>(1, 4), criterion());
            criteria.children.push_back(CriteriaGroup {*match(), QList<Criterion>(inner.begin(), inner.end())});
        }
        return criteria;
    });
}

} // namespace siaran::generate

namespace rc {

template <>
struct Arbitrary<siaran::Criteria> {
    static Gen<siaran::Criteria> arbitrary() { return siaran::generate::criteria(); }
};

} // namespace rc
