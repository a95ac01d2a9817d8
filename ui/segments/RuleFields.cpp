#include "ui/segments/RuleFields.h"

#include <QCoreApplication>

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::RuleFields)
};

ActivityCriterion activity(ActivityCriterion::Subject subject)
{
    ActivityCriterion criterion;
    criterion.subject = subject;
    return criterion;
}

CampaignCriterion campaign(CampaignCriterion::Behaviour behaviour)
{
    CampaignCriterion criterion;
    criterion.behaviour = behaviour;
    criterion.op = CampaignCriterion::Operator::InLastDays;
    return criterion;
}

} // namespace

QList<RuleField> ruleFields(const contacts::ContactCatalogue& catalogue)
{
    using Subject = ActivityCriterion::Subject;
    using Behaviour = CampaignCriterion::Behaviour;
    QList<RuleField> fields {
        {Words::tr("Label"), LabelCriterion {}},
        {Words::tr("Status"), WorkflowCriterion {}},
        {Words::tr("Rating"), RatingCriterion {}},
        {Words::tr("Consent"), OptedOutCriterion {}},
        {Words::tr("Last reply"), activity(Subject::LastInbound), true},
        {Words::tr("Last message"), activity(Subject::LastOutbound)},
        {Words::tr("Conversations"), ConversationCountCriterion {}},
        {Words::tr("Added on"), activity(Subject::Created)},
        {Words::tr("Last campaign"), activity(Subject::LastCampaign), true},
        {Words::tr("Campaign received"), campaign(Behaviour::Received)},
        {Words::tr("Campaign delivered"), campaign(Behaviour::Delivered)},
        {Words::tr("Campaign read"), campaign(Behaviour::Read)},
        {Words::tr("Campaign replied to"), campaign(Behaviour::Replied)},
        {Words::tr("Campaign failed"), campaign(Behaviour::Failed)},
    };
    bool startsSection = true;
    for (const auto& field : catalogue.fields) {
        fields.push_back({field.label,
                          FieldCriterion {.key = field.key, .type = field.type, .test = defaultTestFor(field.type)},
                          startsSection});
        startsSection = false;
    }
    fields.push_back({Words::tr("Everyone"), EveryoneCriterion {}, true});
    return fields;
}

bool isSameField(const Criterion& one, const Criterion& other)
{
    if (one.index() != other.index()) {
        return false;
    }
    if (const auto* activity = std::get_if<ActivityCriterion>(&one)) {
        return activity->subject == std::get<ActivityCriterion>(other).subject;
    }
    if (const auto* field = std::get_if<FieldCriterion>(&one)) {
        const auto& otherField = std::get<FieldCriterion>(other);
        return field->key == otherField.key && field->type == otherField.type;
    }
    if (const auto* campaign = std::get_if<CampaignCriterion>(&one)) {
        return campaign->behaviour == std::get<CampaignCriterion>(other).behaviour;
    }
    return true;
}

QString lostFieldName(const Criterion& criterion)
{
    const auto* field = std::get_if<FieldCriterion>(&criterion);
    return Words::tr("Deleted field “%1”").arg(field == nullptr ? QString() : field->key);
}

} // namespace siaran::ui
