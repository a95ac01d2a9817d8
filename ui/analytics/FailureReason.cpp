#include "ui/analytics/FailureReason.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::FailureReason)
};

constexpr int TooManyPromotions = 131049;

FailureReason personReason(int code)
{
    switch (code) {
    case 131026:
        return {Words::tr("Not reachable: no WhatsApp on this number, a very old app, or its terms not accepted"),
                Words::tr("Check the number."), FailureSide::Person};
    case 131050:
        return {Words::tr("Stopped promotions from you in WhatsApp"),
                Words::tr("They count as opted out now. They can still write to you."), FailureSide::Person};
    case 131021:
        return {Words::tr("Your own WhatsApp number"), Words::tr("Remove it from your contacts."), FailureSide::Person};
    case 130403:
        return {Words::tr("Blocked by you in WhatsApp"), Words::tr("Unblock them there to write to them."),
                FailureSide::Person};
    case 131030:
        return {Words::tr("Not on the list of your WhatsApp account, which is in test mode"),
                Words::tr("Add the number to the list, or bring the account live."), FailureSide::Account};
    case TooManyPromotions:
        return {Words::tr("Too many promotions for this person; WhatsApp held it back"),
                Words::tr("Try again after 24 hours."), FailureSide::WhatsApp};
    case 130472:
        return {Words::tr("Part of a test that WhatsApp runs; it can't be sent to this person"),
                Words::tr("You can answer as soon as they write to you."), FailureSide::WhatsApp};
    case 131043:
        return {Words::tr("Expired: it waited too long for this person's phone"),
                Words::tr("Send it again in a later campaign."), FailureSide::Person};
    case 130497:
        return {Words::tr("Your WhatsApp account may not write to this country"),
                Words::tr("Verify your business with Meta, or leave these people out."), FailureSide::Account};
    default: return {};
    }
}

FailureReason accountReason(int code)
{
    switch (code) {
    case 131048:
    case 368:
    case 131031:
    case 131064:
        return {Words::tr("Your number is limited or blocked for too many complaints"),
                Words::tr("Stop sending and check its health."), FailureSide::Account};
    case 131042:
        return {Words::tr("Payment problem in your WhatsApp account"),
                Words::tr("Mend it in WhatsApp Manager, under billing."), FailureSide::Account};
    case 190:
    case 102:
        return {Words::tr("The connection to WhatsApp has expired"), Words::tr("Connect your number again."),
                FailureSide::Account};
    case 3:
    case 10:
    case 200:
    case 131005:
        return {Words::tr("Your WhatsApp account lacks a permission"), Words::tr("Connect your number again."),
                FailureSide::Account};
    case 131037:
    case 131045:
    case 133010:
        return {Words::tr("Your number is not fully registered with WhatsApp"),
                Words::tr("Finish its registration in WhatsApp Manager."), FailureSide::Account};
    case 4:
    case 80007:
    case 130429:
    case 131056:
        return {Words::tr("Sent too fast; Siaran slows down and tries again by itself"), {}, FailureSide::Siaran};
    default: return {};
    }
}

FailureReason messageReason(int code)
{
    switch (code) {
    case 132001:
    case 132007:
    case 132015:
    case 132016:
    case 135000:
        return {Words::tr("The template is missing, paused or disabled"), Words::tr("Choose another template."),
                FailureSide::Template};
    case 132000:
    case 131008:
    case 131009:
    case 132008:
    case 132012:
    case 132018:
        return {Words::tr("A value in the message is missing or not allowed"),
                Words::tr("Look at the values of this person."), FailureSide::Message};
    case 132005:
        return {Words::tr("With this person's values the message is too long"), Words::tr("Shorten the text."),
                FailureSide::Message};
    case 131047:
        return {Words::tr("More than 24 hours since they wrote; only a template may go"), Words::tr("Use a template."),
                FailureSide::Message};
    case 131053:
        return {Words::tr("WhatsApp couldn't fetch the picture or file"), Words::tr("Upload it again and retry."),
                FailureSide::Message};
    case 131051:
    case 131055:
    case 131063:
        return {Words::tr("WhatsApp does not take this kind of message from your account"),
                Words::tr("Choose another template."), FailureSide::Message};
    case 1:
    case 2:
    case 131000:
    case 131016:
    case 131057:
        return {Words::tr("WhatsApp had a problem of its own"), Words::tr("Try again later."), FailureSide::WhatsApp};
    default: return {};
    }
}

} // namespace

FailureReason failureReason(int code)
{
    for (const auto& reason : {personReason(code), accountReason(code), messageReason(code)}) {
        if (!reason.cause.isEmpty()) {
            return reason;
        }
    }
    return {Words::tr("WhatsApp refused it"), Words::tr("The details have its code for WhatsApp's support."),
            FailureSide::WhatsApp};
}

bool isHeldByWhatsApp(int code)
{
    return code == TooManyPromotions;
}

QString sideText(FailureSide side)
{
    switch (side) {
    case FailureSide::Person: return Words::tr("The person");
    case FailureSide::WhatsApp: return Words::tr("WhatsApp");
    case FailureSide::Account: return Words::tr("Your WhatsApp account");
    case FailureSide::Template: return Words::tr("The template");
    case FailureSide::Message: return Words::tr("The message");
    case FailureSide::Siaran: return Words::tr("Siaran");
    }
    Q_UNREACHABLE();
}

QString failureDetails(int code, const QString& detail)
{
    const auto reason = failureReason(code);
    QStringList lines {reason.cause.toHtmlEscaped()};
    if (!reason.remedy.isEmpty()) {
        lines.append(reason.remedy.toHtmlEscaped());
    }
    //: %1: the person, WhatsApp, your WhatsApp account …
    lines.append(Words::tr("Whose side: %1").arg(sideText(reason.side)).toHtmlEscaped());
    //: The last line of a tooltip, for WhatsApp's support
    const auto coded = Words::tr("WhatsApp's code: %1").arg(code);
    lines.append((detail.isEmpty() ? coded : coded + u" · "_s + detail).toHtmlEscaped());
    return u"<p>%1</p>"_s.arg(lines.join(u"<br>"_s));
}

} // namespace siaran::ui
