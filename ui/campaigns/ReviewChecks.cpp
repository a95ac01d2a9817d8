#include "ui/campaigns/ReviewChecks.h"

#include "models/campaigns/ZoneText.h"
#include "models/templates/TemplateText.h"
#include "ui/campaigns/MediaWords.h"

#include <QCoreApplication>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

using Mark = ReviewCheck::Mark;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::ReviewChecks)
};

ReviewCheck messageCheck(const MessageContent& content)
{
    if (const auto* message = std::get_if<TemplateMessage>(&content.message)) {
        //: A check before sending: name and language of the template
        return {Mark::Fine,
                Words::tr("Template “%1” (%2), approved by WhatsApp")
                    .arg(message->snapshot.name, models::templateLanguageText(message->snapshot.language)),
                WizardStep::Message};
    }
    return {Mark::Warning, Words::tr("Free text reaches only those who wrote to you in the last 24 hours"),
            WizardStep::Message};
}

ReviewCheck variablesCheck(const MessageContent& content)
{
    const auto required = requiredSources(content).size();
    if (required == 0) {
        return {Mark::Fine, Words::tr("Every variable has a value or a fallback"), WizardStep::Message};
    }
    return {Mark::Warning,
            Words::tr("%Ln variable(s) without a fallback: people without the value are left out", nullptr,
                      static_cast<int>(required)),
            WizardStep::Message};
}

ReviewCheck cooldownCheck(int days)
{
    return {days > 0 ? Mark::Fine : Mark::Warning,
            days > 0 ? Words::tr("People messaged in the last %n day(s) are skipped", nullptr, days)
                     : Words::tr("No cooldown: people messaged lately get this as well"),
            WizardStep::Segment};
}

QList<ReviewCheck> scheduleChecks(const CampaignDraft& draft, const CampaignPolicy& policy, const QDateTime& nowUtc)
{
    QList<ReviewCheck> checks;
    if (draft.repeats.kind != Recurrence::Kind::Once) {
        checks.push_back(
            {Mark::Fine,
             Words::tr("Goes out %1; who gets it is counted anew each time").arg(recurrenceWords(draft.repeats)),
             WizardStep::Schedule});
    }
    if (draft.recipientLocal) {
        checks.push_back({Mark::Fine,
                          Words::tr("Everybody gets it at that time where they are, by the country of the number"),
                          WizardStep::Schedule});
    }
    if (draft.pilot.people > 0) {
        checks.push_back(
            {Mark::Fine,
             draft.pilot.goesOn
                 ? Words::tr("The first %Ln people first; then it goes on by itself if it went well", nullptr,
                             draft.pilot.people)
                 : Words::tr("The first %Ln people first; then it waits for you", nullptr, draft.pilot.people),
             WizardStep::Schedule});
    }
    if (startsQuietly(draft, policy, nowUtc)) {
        checks.push_back({Mark::Warning,
                          Words::tr("It starts in your quiet hours: it is held, and goes out from %1 on")
                              .arg(models::clockText(policy.quiet.to)),
                          WizardStep::Schedule});
    }
    return checks;
}

ReviewCheck senderCheck(const CampaignDraft& draft, const CampaignPolicy& policy)
{
    if (!policy.sender.isEmpty()) {
        return {Mark::Fine, Words::tr("The server %1 sends; this computer may be off").arg(policy.sender),
                WizardStep::Schedule};
    }
    return {Mark::Fine,
            draft.scheduledAt.isValid() || draft.repeats.kind != Recurrence::Kind::Once
                ? Words::tr("This computer sends: it must be on and online then")
                : Words::tr("This computer sends: keep it on and online"),
            WizardStep::Schedule};
}

bool has(const QList<DraftProblem>& problems, WizardStep step)
{
    return std::ranges::any_of(problems, [step](DraftProblem problem) { return stepOf(problem) == step; });
}

} // namespace

bool startsQuietly(const CampaignDraft& draft, const CampaignPolicy& policy, const QDateTime& nowUtc)
{
    const auto start = draft.repeats.kind != Recurrence::Kind::Once
        ? nextOccurrence(draft.repeats, QTimeZone(draft.timeZone.toUtf8()), nowUtc).value_or(Occurrence()).utc
        : draft.scheduledAt.isValid() ? draft.scheduledAt
                                      : nowUtc;
    return !draft.recipientLocal && start.isValid()
        && quietUntil(policy.quiet, start, QTimeZone(policy.timeZone.toUtf8())).has_value();
}

QList<ReviewCheck> reviewChecks(const CampaignDraft& draft, const QString& segmentName, const CampaignPolicy& policy,
                                const QDateTime& nowUtc)
{
    QList<ReviewCheck> checks;
    const auto problems = problemsOf(draft, nowUtc);
    for (const auto problem : problems) {
        checks.push_back({Mark::Problem, problemWords(problem), stepOf(problem)});
    }
    if (!problems.contains(DraftProblem::NoSegment)) {
        checks.push_back({Mark::Fine, Words::tr("For the segment “%1”").arg(segmentName), WizardStep::Segment});
        checks.push_back(cooldownCheck(draft.cooldownDays));
    }
    if (!has(problems, WizardStep::Message)) {
        checks.push_back(messageCheck(draft.content));
        if (const auto& file = draft.content.attachment) {
            //: A check before sending: the name of a file, then "JPEG picture, 1.2 MB"
            checks.push_back({Mark::Fine, Words::tr("With the file “%1” (%2)").arg(file->fileName, mediaFacts(*file)),
                              WizardStep::Message});
        }
        if (!variablesOf(draft.content).isEmpty()) {
            checks.push_back(variablesCheck(draft.content));
        }
    }
    if (!has(problems, WizardStep::Schedule)) {
        checks.append(scheduleChecks(draft, policy, nowUtc));
        checks.push_back(senderCheck(draft, policy));
    }
    return checks;
}

ReviewCheck durationCheck(const CampaignDraft& draft, int recipients)
{
    //: %1 is a speed ("20 messages a second"), %2 a time ("about 12 minutes")
    return {
        Mark::Fine,
        Words::tr("%1: takes %2")
            .arg(speedWords(draft.ratePerSecond), durationWords(estimatedDuration(recipients, draft.ratePerSecond))),
        WizardStep::Schedule};
}

} // namespace siaran::ui
