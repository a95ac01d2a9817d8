#include "services/analytics/ReportRow.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::analytics {

namespace {

QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue digits(const QString& phoneE164)
{
    return textOrNull(phoneE164.startsWith(u'+') ? phoneE164.mid(1) : phoneE164);
}

} // namespace

QJsonValue reportTime(const QDateTime& time, const QTimeZone& timeZone)
{
    if (!time.isValid()) {
        return {};
    }
    // Through the offset, because a QDateTime of a zone is written without it.
    return time.toOffsetFromUtc(timeZone.offsetFromUtc(time)).toString(Qt::ISODate);
}

ReportRow reportRow(const Recipient& recipient, const QTimeZone& timeZone)
{
    return {
        textOrNull(recipient.name),
        digits(recipient.phoneE164),
        toWord(recipient.status),
        recipient.skipReason ? QJsonValue(toWord(*recipient.skipReason)) : QJsonValue(),
        recipient.errorCode ? QJsonValue(*recipient.errorCode) : QJsonValue(),
        reportTime(recipient.sentAt, timeZone),
        reportTime(recipient.deliveredAt, timeZone),
        reportTime(recipient.readAt, timeZone),
        reportTime(recipient.failedAt, timeZone),
        reportTime(recipient.repliedAt, timeZone),
        textOrNull(recipient.replyText),
    };
}

ReportRow reportRow(const Exclusion& exclusion)
{
    return {textOrNull(exclusion.name), digits(exclusion.phoneE164), u"excluded"_s, toWord(exclusion.reason)};
}

} // namespace siaran::analytics
