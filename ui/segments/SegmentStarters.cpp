#include "ui/segments/SegmentStarters.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::SegmentStarters)
};

using Subject = ActivityCriterion::Subject;
using Operator = ActivityCriterion::Operator;
using Behaviour = CampaignCriterion::Behaviour;

ActivityCriterion activity(Subject subject, Operator op, int days)
{
    return {.subject = subject, .op = op, .from = {}, .to = {}, .days = days};
}

CampaignCriterion campaign(Behaviour behaviour, CampaignCriterion::Operator op, int days)
{
    return {.behaviour = behaviour, .op = op, .campaign = {}, .days = days};
}

Criteria all(const QList<CriteriaNode>& children)
{
    return {.match = GroupMatch::All, .children = children};
}

// A shop names the field itself, in one of two languages.
const CustomField* birthdayAmong(const QList<CustomField>& fields)
{
    constexpr std::array Words {"birth"_L1, "lahir"_L1, "ultah"_L1, "ulang_tahun"_L1, "ulang tahun"_L1};
    const auto isBirthday = [&](const CustomField& field) {
        return field.type == FieldType::Date && std::ranges::any_of(Words, [&](QLatin1StringView word) {
                   return field.key.contains(word, Qt::CaseInsensitive)
                       || field.label.contains(word, Qt::CaseInsensitive);
               });
    };
    const auto found = std::ranges::find_if(fields, isBirthday);
    return found == fields.end() ? nullptr : &*found;
}

} // namespace

QList<SegmentStarter> segmentStarters(const contacts::ContactCatalogue& catalogue)
{
    QList<SegmentStarter> starters {
        {Words::tr("Active in the last 30 days"), all({activity(Subject::LastInbound, Operator::InLastDays, 30)})},
        {Words::tr("Silent for 90 days"),
         all({activity(Subject::LastInbound, Operator::NotInLastDays, 90),
              CriteriaGroup {GroupMatch::None, {activity(Subject::LastInbound, Operator::Never, 30)}}})},
        {Words::tr("New in the last 30 days"), all({activity(Subject::Created, Operator::InLastDays, 30)})},
        {Words::tr("Read but did not reply"),
         all({campaign(Behaviour::Read, CampaignCriterion::Operator::InLastDays, 30),
              campaign(Behaviour::Replied, CampaignCriterion::Operator::NotInLastDays, 30)})},
    };
    if (const auto* birthday = birthdayAmong(catalogue.fields)) {
        DateTest test;
        test.op = DateTest::Operator::MonthIs;
        starters.push_back({Words::tr("Birthday this month"),
                            all({FieldCriterion {.key = birthday->key, .type = FieldType::Date, .test = test}})});
    }
    return starters;
}

} // namespace siaran::ui
