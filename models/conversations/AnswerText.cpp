#include "models/conversations/AnswerText.h"

#include "models/support/DateText.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

using conversations::AnswerLock;
using conversations::Dispatch;

namespace {

struct AnswerText {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::AnswerText)
};

QString clockOf(const QDateTime& utc)
{
    return QLocale().toString(utc.toLocalTime().time(), QLocale::ShortFormat);
}

QString leftText(qint64 minutes)
{
    if (minutes < 1) {
        return AnswerText::tr("less than a minute left");
    }
    const auto hours = minutes / 60;
    return hours > 0 ? AnswerText::tr("%1 h %2 min left").arg(hours).arg(minutes % 60)
                     : AnswerText::tr("%1 min left").arg(minutes);
}

QString skippedText(const QString& reason)
{
    if (reason == "window_closed"_L1 || reason == "never_wrote"_L1) {
        return AnswerText::tr("Not sent: more than 24 hours had passed since they wrote");
    }
    if (reason == "opted_out"_L1) {
        return AnswerText::tr("Not sent: they said stop");
    }
    if (reason == "withdrawn"_L1) {
        return AnswerText::tr("Taken back");
    }
    return AnswerText::tr("Not sent: there is no number to send it to");
}

QString failedText(const Dispatch& dispatch)
{
    switch (dispatch.errorCode) {
    case 0: return AnswerText::tr("Not sent: WhatsApp does not take it like this");
    case 131026: return AnswerText::tr("Not delivered: this number has no WhatsApp, or an old one");
    case 131047: return AnswerText::tr("Not delivered: more than 24 hours had passed since they wrote");
    case 131050: return AnswerText::tr("Not delivered: they stopped your messages in WhatsApp");
    default: return AnswerText::tr("Not delivered: WhatsApp refused it (code %1)").arg(dispatch.errorCode);
    }
}

} // namespace

QString threadName(const QString& name, const QString& phoneE164)
{
    if (!name.isEmpty()) {
        return name;
    }
    return phoneE164.isEmpty() ? AnswerText::tr("Somebody without a number") : phoneE164;
}

QString threadTime(const QDateTime& utc, const QDateTime& now)
{
    const auto day = utc.toLocalTime().date();
    const auto daysAgo = day.daysTo(now.toLocalTime().date());
    if (daysAgo <= 0) {
        return clockOf(utc);
    }
    return daysAgo < 7 ? QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat) : dayText(day);
}

QString lastWords(const conversations::ThreadSummary& thread)
{
    const auto words = thread.lastText.isEmpty() ? wordlessMessage(thread.lastKind) : thread.lastText.simplified();
    return thread.lastIsOurs ? AnswerText::tr("You: %1").arg(words) : words;
}

QString messageWords(const conversations::ThreadMessage& message)
{
    return message.text.isEmpty() ? wordlessMessage(message.kind) : message.text;
}

QString wordlessMessage(const QString& kind)
{
    if (kind == "image"_L1) {
        return AnswerText::tr("Photo");
    }
    if (kind == "video"_L1) {
        return AnswerText::tr("Video");
    }
    if (kind == "audio"_L1) {
        return AnswerText::tr("Voice message");
    }
    if (kind == "document"_L1) {
        return AnswerText::tr("Document");
    }
    if (kind == "sticker"_L1) {
        return AnswerText::tr("Sticker");
    }
    if (kind == "location"_L1) {
        return AnswerText::tr("Location");
    }
    if (kind == "contacts"_L1) {
        return AnswerText::tr("Contact card");
    }
    if (kind == "order"_L1) {
        return AnswerText::tr("Order");
    }
    if (kind == "reaction"_L1) {
        return AnswerText::tr("Took a reaction back");
    }
    return AnswerText::tr("A message that can be read on the phone only");
}

QString windowText(const QDateTime& endsAt, const QDateTime& now)
{
    return AnswerText::tr("You can answer freely until %1 (%2)")
        .arg(clockOf(endsAt), leftText(now.secsTo(endsAt) / 60));
}

QString lockText(AnswerLock lock)
{
    switch (lock) {
    case AnswerLock::None: return {};
    case AnswerLock::NoAddress: return AnswerText::tr("There is no number to write to.");
    case AnswerLock::NeverWrote:
        return AnswerText::tr("They have not written to you yet. WhatsApp lets you begin with a template only.");
    case AnswerLock::WindowClosed:
        return AnswerText::tr(
            "More than 24 hours have passed since they wrote. WhatsApp lets you send a template only.");
    case AnswerLock::OptedOut: return AnswerText::tr("They said stop. You can answer again once they write to you.");
    }
    Q_UNREACHABLE();
}

QString dispatchText(const Dispatch& dispatch)
{
    switch (dispatch.status) {
    case MessageStatus::Pending:
        return dispatch.reason.isEmpty() ? AnswerText::tr("Waits to be sent")
                                         : AnswerText::tr("Waits: WhatsApp cannot be reached");
    case MessageStatus::Claimed: return AnswerText::tr("Being sent");
    case MessageStatus::InDoubt:
        return dispatch.wasRepeated ? AnswerText::tr("Unsure, sent again below")
                                    : AnswerText::tr("Unsure whether it was sent");
    case MessageStatus::Accepted:
    case MessageStatus::Sent: return AnswerText::tr("Sent");
    case MessageStatus::Delivered: return AnswerText::tr("Delivered");
    case MessageStatus::Read: return AnswerText::tr("Read");
    case MessageStatus::Failed: return failedText(dispatch);
    case MessageStatus::Skipped: return skippedText(dispatch.reason);
    }
    Q_UNREACHABLE();
}

} // namespace siaran::models
