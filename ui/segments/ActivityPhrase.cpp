#include "ui/segments/ActivityPhrase.h"

#include "models/support/DateText.h"

#include <QCoreApplication>

namespace siaran::ui {

using models::dayText;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::CriteriaPhrase)
};

using Subject = ActivityCriterion::Subject;
using Behaviour = CampaignCriterion::Behaviour;

QString within(Subject subject, int days)
{
    switch (subject) {
    case Subject::Created: return Words::tr("added in the last %n day(s)", nullptr, days);
    case Subject::LastInbound: return Words::tr("who wrote to you in the last %n day(s)", nullptr, days);
    case Subject::LastOutbound: return Words::tr("who got a message in the last %n day(s)", nullptr, days);
    case Subject::LastCampaign: return Words::tr("who got a campaign in the last %n day(s)", nullptr, days);
    }
    Q_UNREACHABLE();
}

QString notWithin(Subject subject, int days)
{
    switch (subject) {
    case Subject::Created: return Words::tr("not added in the last %n day(s)", nullptr, days);
    case Subject::LastInbound: return Words::tr("who did not write to you in the last %n day(s)", nullptr, days);
    case Subject::LastOutbound: return Words::tr("who got no message in the last %n day(s)", nullptr, days);
    case Subject::LastCampaign: return Words::tr("who got no campaign in the last %n day(s)", nullptr, days);
    }
    Q_UNREACHABLE();
}

QString never(Subject subject)
{
    switch (subject) {
    case Subject::Created: return Words::tr("without a day of adding");
    case Subject::LastInbound: return Words::tr("who never wrote to you");
    case Subject::LastOutbound: return Words::tr("who never got a message");
    case Subject::LastCampaign: return Words::tr("who never got a campaign");
    }
    Q_UNREACHABLE();
}

QString onOrAfter(Subject subject, const QString& day)
{
    switch (subject) {
    case Subject::Created: return Words::tr("added on or after %1").arg(day);
    case Subject::LastInbound: return Words::tr("who last wrote to you on or after %1").arg(day);
    case Subject::LastOutbound: return Words::tr("who last got a message on or after %1").arg(day);
    case Subject::LastCampaign: return Words::tr("who last got a campaign on or after %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString onOrBefore(Subject subject, const QString& day)
{
    switch (subject) {
    case Subject::Created: return Words::tr("added on or before %1").arg(day);
    case Subject::LastInbound: return Words::tr("who last wrote to you on or before %1").arg(day);
    case Subject::LastOutbound: return Words::tr("who last got a message on or before %1").arg(day);
    case Subject::LastCampaign: return Words::tr("who last got a campaign on or before %1").arg(day);
    }
    Q_UNREACHABLE();
}

QString between(Subject subject, const QString& from, const QString& to)
{
    switch (subject) {
    case Subject::Created: return Words::tr("added between %1 and %2").arg(from, to);
    case Subject::LastInbound: return Words::tr("who last wrote to you between %1 and %2").arg(from, to);
    case Subject::LastOutbound: return Words::tr("who last got a message between %1 and %2").arg(from, to);
    case Subject::LastCampaign: return Words::tr("who last got a campaign between %1 and %2").arg(from, to);
    }
    Q_UNREACHABLE();
}

QString inCampaign(Behaviour behaviour, const QString& name)
{
    switch (behaviour) {
    case Behaviour::Received: return Words::tr("who got the campaign “%1”").arg(name);
    case Behaviour::Delivered: return Words::tr("whom the campaign “%1” reached").arg(name);
    case Behaviour::Read: return Words::tr("who read the campaign “%1”").arg(name);
    case Behaviour::Replied: return Words::tr("who replied to the campaign “%1”").arg(name);
    case Behaviour::Failed: return Words::tr("whom the campaign “%1” could not reach").arg(name);
    }
    Q_UNREACHABLE();
}

QString notInCampaign(Behaviour behaviour, const QString& name)
{
    switch (behaviour) {
    case Behaviour::Received: return Words::tr("who did not get the campaign “%1”").arg(name);
    case Behaviour::Delivered: return Words::tr("whom the campaign “%1” did not reach").arg(name);
    case Behaviour::Read: return Words::tr("who did not read the campaign “%1”").arg(name);
    case Behaviour::Replied: return Words::tr("who did not reply to the campaign “%1”").arg(name);
    case Behaviour::Failed: return Words::tr("without a failed message in the campaign “%1”").arg(name);
    }
    Q_UNREACHABLE();
}

QString ofAnyCampaign(Behaviour behaviour, int days)
{
    switch (behaviour) {
    case Behaviour::Received: return Words::tr("who got a campaign in the last %n day(s)", nullptr, days);
    case Behaviour::Delivered: return Words::tr("whom a campaign reached in the last %n day(s)", nullptr, days);
    case Behaviour::Read: return Words::tr("who read a campaign in the last %n day(s)", nullptr, days);
    case Behaviour::Replied: return Words::tr("who replied to a campaign in the last %n day(s)", nullptr, days);
    case Behaviour::Failed: return Words::tr("whom a campaign could not reach in the last %n day(s)", nullptr, days);
    }
    Q_UNREACHABLE();
}

QString ofNoCampaign(Behaviour behaviour, int days)
{
    switch (behaviour) {
    case Behaviour::Received: return Words::tr("who got no campaign in the last %n day(s)", nullptr, days);
    case Behaviour::Delivered: return Words::tr("whom no campaign reached in the last %n day(s)", nullptr, days);
    case Behaviour::Read: return Words::tr("who read no campaign in the last %n day(s)", nullptr, days);
    case Behaviour::Replied: return Words::tr("who replied to no campaign in the last %n day(s)", nullptr, days);
    case Behaviour::Failed: return Words::tr("without a failed message in the last %n day(s)", nullptr, days);
    }
    Q_UNREACHABLE();
}

} // namespace

QString activityPhrase(const ActivityCriterion& criterion)
{
    using Operator = ActivityCriterion::Operator;
    switch (criterion.op) {
    case Operator::InLastDays: return within(criterion.subject, criterion.days);
    case Operator::NotInLastDays: return notWithin(criterion.subject, criterion.days);
    case Operator::Never: return never(criterion.subject);
    case Operator::Between: break;
    }
    const auto from = dayText(criterion.from);
    const auto to = dayText(criterion.to);
    if (to.isEmpty()) {
        return onOrAfter(criterion.subject, from);
    }
    return from.isEmpty() ? onOrBefore(criterion.subject, to) : between(criterion.subject, from, to);
}

QString campaignPhrase(const CampaignCriterion& criterion, const QString& name)
{
    using Operator = CampaignCriterion::Operator;
    switch (criterion.op) {
    case Operator::InCampaign: return inCampaign(criterion.behaviour, name);
    case Operator::NotInCampaign: return notInCampaign(criterion.behaviour, name);
    case Operator::InLastDays: return ofAnyCampaign(criterion.behaviour, criterion.days);
    case Operator::NotInLastDays: return ofNoCampaign(criterion.behaviour, criterion.days);
    }
    Q_UNREACHABLE();
}

} // namespace siaran::ui
