#include "ui/campaigns/CampaignWords.h"

#include "models/campaigns/ZoneText.h"
#include "services/domain/CampaignStatistics.h"
#include "ui/shell/ErrorText.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::CampaignWords)
};

constexpr int UsualRate = 80;

// Why a running campaign waits by itself, and until when.
QString restWords(const Campaign& campaign)
{
    const auto until = models::zonedMoment(campaign.restUntil, campaign.timeZone);
    if (campaign.restReason == "quiet_hours"_L1) {
        //: %1 is a day and time
        return Words::tr("Quiet hours: nothing is sent now. The other %Ln continue by themselves %1.", nullptr,
                         campaign.resting)
            .arg(until);
    }
    if (campaign.restReason == "messaging_limit"_L1) {
        //: %1 messages were sent, %2 is a day and time
        return Words::tr("Your number has reached the most people WhatsApp lets it write to in 24 hours: %1 are "
                         "messaged, the other %Ln continue by themselves %2.",
                         nullptr, campaign.resting)
            .arg(QLocale().toString(attempted(campaign.tally)), until);
    }
    return Words::tr("It waits; the other %Ln continue by themselves %1.", nullptr, campaign.resting).arg(until);
}

QString missedWords(const Campaign& campaign)
{
    if (campaign.statusReason == "missed.grew"_L1) {
        return Words::tr("It was confirmed for %Ln people, and by its start many more had joined the segment. Nothing "
                         "was sent: look at the number again, then send it now or choose another time.",
                         nullptr, campaign.confirmed);
    }
    if (campaign.statusReason == "missed.approval"_L1) {
        return Words::tr("At its time it needed the approval of another owner, who had not given it to the campaign as "
                         "it was then. Nothing was sent: take it back, ask for approval, and send it or choose another "
                         "time.");
    }
    return Words::tr("No Siaran was running at its time, and a late message may come as a surprise. Nothing was sent: "
                     "send it now, choose another time, or take it back.");
}

QString pilotWords(const Campaign& campaign)
{
    if (campaign.statusReason == "pilot_failed"_L1) {
        return Words::tr("Too many of the first %Ln messages failed, so sending was paused and everybody else was "
                         "spared. Look at the failures, mend the cause, then resume or stop.",
                         nullptr, campaign.sendsUpTo);
    }
    return Words::tr("The first %Ln messages went out well. Look at the results; resume to send to everybody else.",
                     nullptr, campaign.sendsUpTo);
}

// What made the sender pause a campaign; empty for a word that is not known.
QString pauseWords(const QString& reason)
{
    if (reason == "template"_L1) {
        return Words::tr("WhatsApp paused or withdrew the template, so sending was paused. Nobody is lost: resume when "
                         "the template is approved again, or stop and send the rest with another one.");
    }
    if (reason == "account"_L1) {
        return Words::tr("WhatsApp refuses your account, so sending was paused. Check the health and the payment of "
                         "your number at WhatsApp, then resume; nobody is messaged twice.");
    }
    if (reason == "content"_L1) {
        return Words::tr("WhatsApp refused the same message for many people in a row, so sending was paused. Check the "
                         "variables and the template, then resume, or stop and send it anew.");
    }
    if (reason == "media"_L1) {
        return Words::tr(
            "WhatsApp did not take the picture, video or document of this campaign, so sending was paused. "
            "Check your connection and resume, or stop and send it with another file.");
    }
    return {};
}

} // namespace

WizardStep stepOf(DraftProblem problem)
{
    switch (problem) {
    case DraftProblem::NoName:
    case DraftProblem::NoSegment: return WizardStep::Segment;
    case DraftProblem::NoMessage:
    case DraftProblem::MessageTooLong:
    case DraftProblem::TemplateNotApproved:
    case DraftProblem::UnboundVariable:
    case DraftProblem::MissingMedia: return WizardStep::Message;
    case DraftProblem::PastTime:
    case DraftProblem::NoBirthdayField: return WizardStep::Schedule;
    }
    Q_UNREACHABLE();
}

QString problemWords(DraftProblem problem)
{
    switch (problem) {
    case DraftProblem::NoName: return Words::tr("Give the campaign a name, so that you find it again.");
    case DraftProblem::NoSegment: return Words::tr("Choose the segment this message is for.");
    case DraftProblem::NoMessage: return Words::tr("Choose a template, or write a text.");
    case DraftProblem::MessageTooLong: return Words::tr("The message is longer than WhatsApp takes. Shorten it.");
    case DraftProblem::TemplateNotApproved:
        return Words::tr("WhatsApp does not let this template be sent now. Choose another.");
    case DraftProblem::UnboundVariable:
        return Words::tr("A variable has no value yet. Say where it comes from, or type the words.");
    case DraftProblem::MissingMedia:
        return Words::tr("The header of this template shows a picture, video or document. Choose yours.");
    case DraftProblem::PastTime: return Words::tr("This time has gone by. Choose a later one.");
    case DraftProblem::NoBirthdayField: return Words::tr("Choose the contact field that holds the birthday.");
    }
    Q_UNREACHABLE();
}

QString exclusionWords(ExclusionReason reason, int cooldownDays)
{
    switch (reason) {
    case ExclusionReason::OptedOut: return Words::tr("Opted out");
    case ExclusionReason::Suppressed: return Words::tr("Erased at their own wish");
    case ExclusionReason::Cooldown:
        return cooldownDays > 0 ? Words::tr("Messaged in the last %n day(s) (cooldown)", nullptr, cooldownDays)
                                : Words::tr("Messaged a short while ago (cooldown)");
    case ExclusionReason::InvalidNumber: return Words::tr("Invalid number");
    case ExclusionReason::DuplicateNumber: return Words::tr("Duplicate number");
    case ExclusionReason::MissingVariable: return Words::tr("Missing value, no fallback");
    }
    Q_UNREACHABLE();
}

WizardStep firstStepFor(const Campaign& campaign)
{
    return campaign.approval == ApprovalState::None ? WizardStep::Segment : WizardStep::Review;
}

QString reasonWords(const Campaign& campaign)
{
    if (campaign.status == CampaignStatus::Running && !campaign.restReason.isEmpty()) {
        return restWords(campaign);
    }
    const auto& reason = campaign.statusReason;
    if (reason.isEmpty()) {
        return {};
    }
    if (reason.startsWith("missed."_L1)) {
        return missedWords(campaign);
    }
    if (reason.startsWith("pilot"_L1)) {
        return pilotWords(campaign);
    }
    if (reason.startsWith("campaign."_L1)) {
        //: %1 says what happened and what to do
        return Words::tr("It did not start at its time. %1")
            .arg(errorSentence({.kind = ErrorKind::Invalid, .detail = {}, .retryAfter = {}, .reason = reason},
                               ErrorContext::Sending));
    }
    const auto known = pauseWords(reason);
    if (!known.isEmpty()) {
        return known;
    }
    return campaign.status == CampaignStatus::Paused
        ? Words::tr("Sending was paused by itself, because too much went wrong. Open the report to see why.")
        : Words::tr("Something went wrong by itself. Open the report to see why.");
}

bool isCalm(const Campaign& campaign)
{
    return campaign.statusReason == "pilot"_L1
        || (campaign.statusReason.isEmpty() && campaign.restReason == "quiet_hours"_L1);
}

QString recurrenceWords(const Recurrence& rule)
{
    const auto at = models::clockText(rule.at);
    switch (rule.kind) {
    case Recurrence::Kind::Once: return Words::tr("once");
    case Recurrence::Kind::Daily: return Words::tr("every day at %1").arg(at);
    case Recurrence::Kind::Weekly:
        //: %1 is a day of the week, %2 a time
        return Words::tr("every %1 at %2").arg(QLocale().dayName(rule.weekday), at);
    case Recurrence::Kind::Monthly:
        return rule.monthDay > 28
            ? Words::tr("on day %1 of each month (or its last day) at %2").arg(QLocale().toString(rule.monthDay), at)
            : Words::tr("on day %1 of each month at %2").arg(QLocale().toString(rule.monthDay), at);
    case Recurrence::Kind::Birthday: return Words::tr("on birthdays at %1").arg(at);
    }
    Q_UNREACHABLE();
}

QString countdownWords(std::chrono::milliseconds left)
{
    const auto seconds = std::max<qint64>(0, std::chrono::ceil<std::chrono::seconds>(left).count());
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString speedWords(int ratePerSecond)
{
    if (ratePerSecond <= 0) {
        return Words::tr("As fast as your number allows");
    }
    //: How fast to send; %1 messages a minute
    return Words::tr("%n message(s) a second (%1 a minute)", nullptr, ratePerSecond)
        .arg(QLocale().toString(ratePerSecond * 60));
}

QString durationWords(std::chrono::milliseconds duration)
{
    using namespace std::chrono;
    if (duration < 1min) {
        return Words::tr("less than a minute");
    }
    const auto wholeMinutes = static_cast<int>(round<minutes>(duration).count());
    if (wholeMinutes < 90) {
        return Words::tr("about %n minute(s)", nullptr, wholeMinutes);
    }
    const auto wholeHours = static_cast<int>(round<hours>(duration).count());
    return wholeHours < 48 ? Words::tr("about %n hour(s)", nullptr, wholeHours)
                           : Words::tr("about %n day(s)", nullptr, (wholeHours + 12) / 24);
}

std::chrono::milliseconds estimatedDuration(int recipients, int ratePerSecond)
{
    const int rate = ratePerSecond > 0 ? std::min(ratePerSecond, UsualRate) : UsualRate;
    return 1000ms * recipients / rate;
}

QList<SegmentedProgressBar::Segment> barSegments(const CampaignTally& tally)
{
    using enum MessageStatus;
    return {{Words::tr("read"), tally.read(), Token::SeriesRead},
            {Words::tr("delivered"), tally.of(Delivered), Token::SeriesDelivered},
            {Words::tr("sent"), tally.of(Accepted) + tally.of(Sent), Token::SeriesSent},
            {Words::tr("failed"), tally.failed(), Token::SeriesFailed},
            {Words::tr("unsure"), tally.of(InDoubt), Token::SeriesOptedOut},
            {Words::tr("skipped"), tally.of(Skipped), Token::BorderStrong}};
}

int leftToSend(const CampaignTally& tally)
{
    return tally.of(MessageStatus::Pending) + tally.of(MessageStatus::Claimed);
}

int attempted(const CampaignTally& tally)
{
    return tally.recipients() - leftToSend(tally);
}

bool isTyped(const QString& typed, int number)
{
    QString digits;
    for (const auto letter : typed.trimmed()) {
        if (letter.isDigit()) {
            digits += QChar(u'0' + letter.digitValue());
        } else if (!letter.isSpace() && letter != u'.' && letter != u',' && letter != u'\'') {
            return false;
        }
    }
    return digits == QString::number(number);
}

QString percentWords(int part, int whole)
{
    const auto fraction = Rate {part, whole}.fraction();
    return fraction ? Words::tr("%1 %").arg(QLocale().toString(*fraction * 100, 'f', 0)) : QString();
}

} // namespace siaran::ui
