#include "ui/shell/ErrorText.h"

#include "ui/shell/ReasonText.h"

#include <QCoreApplication>

#include <optional>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::ui::ErrorText)
};

QString whenToRetry(const Error& error)
{
    using namespace std::chrono;
    if (!error.retryAfter) {
        return Words::tr("Wait a few minutes and try again.");
    }
    const auto minutes = static_cast<int>(ceil<std::chrono::minutes>(*error.retryAfter).count());
    return Words::tr("Try again in %n minute(s).", nullptr, qMax(1, minutes));
}

ErrorWords generalWords(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return {Words::tr("This is no longer here"),
                Words::tr("Somebody may have deleted it meanwhile. Refresh the list and look again.")};
    case ErrorKind::Conflict:
        return {Words::tr("Somebody changed this before you"),
                Words::tr("Nothing was overwritten. Refresh, look at the new state, and make your change again.")};
    case ErrorKind::Invalid:
        return {Words::tr("Something in what you entered does not fit"),
                Words::tr("Check the marked fields and try again.")};
    case ErrorKind::Unauthorized:
        return {Words::tr("Your role does not allow this"),
                Words::tr("Ask the owner of the workspace to do it or to change your role.")};
    case ErrorKind::RateLimited: return {Words::tr("Too many requests in a short time"), whenToRetry(error)};
    case ErrorKind::Unavailable:
        return {Words::tr("The other side did not answer"), Words::tr("Check your connection and try again.")};
    case ErrorKind::Cancelled: return {Words::tr("Cancelled"), Words::tr("Nothing was changed.")};
    case ErrorKind::Internal: break;
    }
    return {
        Words::tr("Something went wrong in Siaran"),
        Words::tr("This is our fault, not yours. Try again; if it happens again, send us siaran.log from the data folder.")};
}

std::optional<ErrorWords> databaseWords(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unavailable:
        return ErrorWords {Words::tr("The database cannot be reached"),
                           Words::tr("Your data is safe. Siaran keeps trying; you can also press Try again.")};
    case ErrorKind::Unauthorized:
        return ErrorWords {Words::tr("The database refused the sign-in or the action"),
                           Words::tr("Check your name and password in Settings, or ask the owner of the workspace.")};
    default: return std::nullopt;
    }
}

std::optional<ErrorWords> networkWords(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unavailable:
        return ErrorWords {
            Words::tr("WhatsApp cannot be reached"),
            Words::tr("Check your internet connection. Nothing is lost; it goes on when the connection is back.")};
    case ErrorKind::Unauthorized:
        return ErrorWords {Words::tr("WhatsApp no longer accepts the access token"),
                           Words::tr("Connect your number again in Settings. Nothing is sent until then.")};
    case ErrorKind::RateLimited: return ErrorWords {Words::tr("WhatsApp asks us to slow down"), whenToRetry(error)};
    case ErrorKind::Invalid:
        return ErrorWords {Words::tr("WhatsApp refused the request"),
                           Words::tr("Check what was asked for. The details are in the log.")};
    default: return std::nullopt;
    }
}

std::optional<ErrorWords> importWords(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound:
        return ErrorWords {Words::tr("The file is no longer there"),
                           Words::tr("It was moved or deleted. Choose the file again.")};
    case ErrorKind::Invalid:
        return ErrorWords {Words::tr("This file cannot be read as a list of contacts"),
                           Words::tr("Save it as CSV with one contact per row, and choose it again.")};
    case ErrorKind::Unauthorized:
        return ErrorWords {Words::tr("This computer does not let Siaran read the file"),
                           Words::tr("Copy it to your Documents folder and choose it again.")};
    case ErrorKind::Cancelled:
        return ErrorWords {Words::tr("Import cancelled"), Words::tr("No contact was added or changed.")};
    default: return std::nullopt;
    }
}

std::optional<ErrorWords> sendingWords(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Conflict:
        return ErrorWords {
            Words::tr("This campaign has moved on"),
            Words::tr(
                "It was started, paused or stopped elsewhere. Refresh to see its state; nobody is messaged twice.")};
    case ErrorKind::Invalid:
        return ErrorWords {Words::tr("This campaign is not ready to send"),
                           Words::tr("Nothing was sent. Go back to the step that is marked and complete it.")};
    case ErrorKind::Unavailable:
        return ErrorWords {Words::tr("Sending is waiting for the connection"),
                           Words::tr("It goes on by itself where it stopped. Nobody is messaged twice.")};
    default: return networkWords(error);
    }
}

std::optional<ErrorWords> templateWords(const Error& error)
{
    if (error.kind == ErrorKind::NotFound) {
        return ErrorWords {Words::tr("WhatsApp does not know this template"),
                           Words::tr("It was deleted or renamed there. Sync the templates and choose another.")};
    }
    return networkWords(error);
}

// A refusal of one campaign says more than its kind does.
std::optional<ErrorWords> campaignWords(const QString& reason)
{
    if (reason == "campaign.incomplete"_L1) {
        return ErrorWords {Words::tr("This campaign is not complete"),
                           Words::tr("Nothing was sent. Open it, go to the step that is marked, and complete it.")};
    }
    if (reason == "campaign.nobody"_L1) {
        return ErrorWords {
            Words::tr("Nobody would get this campaign"),
            Words::tr("Nothing was sent. Choose another segment, or see on the review page who is left out and why.")};
    }
    if (reason == "campaign.template"_L1) {
        return ErrorWords {Words::tr("WhatsApp does not let this template be sent now"),
                           Words::tr("Nothing was sent. Choose another template, or wait until it is approved again.")};
    }
    if (reason == "campaign.template_changed"_L1) {
        return ErrorWords {
            Words::tr("The template was changed since you chose it"),
            Words::tr("Nothing was sent. Open the campaign, choose the template again, and look at its variables.")};
    }
    if (reason == "campaign.media"_L1) {
        return ErrorWords {
            Words::tr("The picture, video or document of this campaign is missing"),
            Words::tr("Nothing was sent. Open the campaign, go to the message, and choose the file again.")};
    }
    if (reason == "campaign.no_number"_L1) {
        return ErrorWords {Words::tr("No number to send from is connected"),
                           Words::tr("Nothing was sent. Connect your WhatsApp number in Settings.")};
    }
    if (reason == "campaign.not_allowed"_L1) {
        return ErrorWords {
            Words::tr("The campaign has moved on and does not allow this any more"),
            Words::tr(
                "It was started, paused or stopped elsewhere. Its new state is shown; nobody is messaged twice.")};
    }
    if (reason == "campaign.confirm"_L1) {
        return ErrorWords {Words::tr("The number of people is not the one that was confirmed"),
                           Words::tr("Nothing was sent. Look at the number again and confirm it.")};
    }
    if (reason == "campaign.stopped"_L1) {
        return ErrorWords {Words::tr("The campaign was stopped, and a stop is for good"),
                           Words::tr("Nobody is messaged again by it. Make a new campaign for those who are left.")};
    }
    if (reason == "series.ended"_L1) {
        return ErrorWords {Words::tr("This repeating campaign has ended"),
                           Words::tr("Make a new one; the campaigns it sent stay in the list.")};
    }
    if (reason == "campaign.needs_approval"_L1 || reason == "approval.changed"_L1) {
        return ErrorWords {Words::tr("Another owner has to approve it first, as it is now"),
                           Words::tr("Nothing was sent. Open the campaign and ask for approval in its last step.")};
    }
    if (reason == "approval.own"_L1) {
        return ErrorWords {Words::tr("Another owner has to approve what you asked for"),
                           Words::tr("Nothing was sent. If you are the only owner, change the limit in Settings.")};
    }
    if (reason == "approval.gone"_L1 || reason == "approval.already"_L1 || reason == "approval.not_needed"_L1) {
        return ErrorWords {Words::tr("It does not wait for this answer any more"),
                           Words::tr("It was answered, changed or taken back elsewhere. How it stands is shown.")};
    }
    if (reason == "campaign.past"_L1) {
        return ErrorWords {Words::tr("The start time has gone by"),
                           Words::tr("Nothing was sent. Choose a later time, or send after review.")};
    }
    return std::nullopt;
}

} // namespace

ErrorWords errorWords(const Error& error, ErrorContext context)
{
    std::optional<ErrorWords> special = campaignWords(error.reason);
    if (!special) {
        special = reasonWords(error.reason);
    }
    if (special) {
        return *special;
    }
    switch (context) {
    case ErrorContext::Database: special = databaseWords(error); break;
    case ErrorContext::Network: special = networkWords(error); break;
    case ErrorContext::ImportFile: special = importWords(error); break;
    case ErrorContext::Sending: special = sendingWords(error); break;
    case ErrorContext::Template: special = templateWords(error); break;
    case ErrorContext::Settings:
    case ErrorContext::General: break;
    }
    return special.value_or(generalWords(error));
}

QString errorSentence(const Error& error, ErrorContext context)
{
    const auto words = errorWords(error, context);
    //: An error in one line: what happened. What to do.
    return Words::tr("%1. %2").arg(words.title, words.advice);
}

} // namespace siaran::ui
