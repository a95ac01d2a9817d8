#include "services/webhooks/AccountReading.h"

#include "services/webhooks/JsonLeniency.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

constexpr qsizetype MaxWord = 100;
constexpr qsizetype MaxDetail = 500;

QString wordOf(const QJsonObject& object, QLatin1StringView key)
{
    return textOf(object.value(key), MaxWord).toUpper();
}

QString numberOf(const QJsonObject& value)
{
    auto digits = textOf(value.value("display_phone_number"_L1));
    digits.removeIf([](QChar c) { return !c.isDigit(); });
    return identityOf(digits, {}).phone;
}

// 2000, "TIER_2K" or "TIER_UNLIMITED"; a tier nobody knows tells nothing.
MessagingAllowance allowanceOf(const QJsonValue& value)
{
    const auto word = textOf(value).toUpper();
    if (word == "TIER_UNLIMITED"_L1) {
        return {.told = true, .people = std::nullopt};
    }
    auto digits = word.startsWith("TIER_"_L1) ? word.mid(5) : word;
    const int factor = digits.endsWith(u'K') ? 1000 : 1;
    if (factor > 1) {
        digits.chop(1);
    }
    bool whole = false;
    const auto people = digits.toInt(&whole);
    const bool usable = whole && people > 0 && people <= 10'000'000;
    return usable ? MessagingAllowance {.told = true, .people = people * factor} : MessagingAllowance {};
}

MessagingAllowance allowanceIn(const QJsonObject& value)
{
    for (const auto key : {"max_daily_conversations_per_business"_L1, "current_limit"_L1}) {
        if (const auto allowance = allowanceOf(value.value(key)); allowance.told) {
            return allowance;
        }
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u": "_s).left(MaxDetail);
}

// The word and the sentence are in another member for each field.
void readNews(AccountEvent& event, const QJsonObject& value)
{
    const auto alert = value.value("alert_info"_L1).toObject();
    const auto ban = value.value("ban_info"_L1).toObject();
    const auto violation = value.value("violation_info"_L1).toObject();
    QStringList restrictions;
    for (const auto& restriction : objectsOf(value.value("restriction_info"_L1))) {
        restrictions.append(wordOf(restriction, "restriction_type"_L1));
    }
    event.event = wordOf(value, "event"_L1);
    if (event.event.isEmpty()) {
        event.event = alert.isEmpty() ? wordOf(value, "decision"_L1) : wordOf(alert, "alert_type"_L1);
    }
    event.detail = joined({wordOf(alert, "alert_severity"_L1), textOf(alert.value("alert_description"_L1), MaxDetail),
                           wordOf(ban, "waba_ban_state"_L1), wordOf(violation, "violation_type"_L1),
                           restrictions.join(u", "_s), textOf(value.value("requested_verified_name"_L1), MaxDetail),
                           textOf(value.value("rejection_reason"_L1), MaxDetail)});
}

} // namespace

bool isAccountField(const QString& field)
{
    static const QStringList fields {
        u"account_alerts"_s,           u"account_review_update"_s,       u"account_settings_update"_s,
        u"account_update"_s,           u"business_capability_update"_s,  u"business_status_update"_s,
        u"phone_number_name_update"_s, u"phone_number_quality_update"_s, u"security"_s};
    return fields.contains(field);
}

AccountEvent accountEvent(const QString& field, const QJsonObject& value, const QString& wabaId, const QDateTime& at)
{
    AccountEvent event {.field = field,
                        .wabaId = wabaId,
                        .number = numberOf(value),
                        .event = {},
                        .detail = {},
                        .at = at,
                        .allowance = allowanceIn(value)};
    readNews(event, value);
    return event;
}

AccountEvent accountError(const QString& field, const QJsonObject& error, const QJsonObject& metadata,
                          const QString& wabaId, const QDateTime& at)
{
    return {.field = field,
            .wabaId = wabaId,
            .number = numberOf(metadata),
            .event = u"ERROR_"_s + textOf(error.value("code"_L1), MaxWord),
            .detail = joined({textOf(error.value("title"_L1), MaxDetail),
                              textOf(error.value("error_data"_L1).toObject().value("details"_L1), MaxDetail)}),
            .at = at,
            .allowance = {}};
}

AccountEvent templateWarning(const QJsonObject& value, const QString& wabaId, const QDateTime& at)
{
    return {.field = u"message_template_status_update"_s,
            .wabaId = wabaId,
            .number = {},
            .event = u"FLAGGED"_s,
            .detail = joined({textOf(value.value("message_template_name"_L1), MaxDetail),
                              textOf(value.value("message_template_language"_L1), MaxWord)}),
            .at = at,
            .allowance = {}};
}

bool forbidsSending(const AccountEvent& event)
{
    if (event.field != "account_update"_L1) {
        return false;
    }
    if (event.event == "DISABLED_UPDATE"_L1) {
        return !event.detail.contains("REINSTATE"_L1);
    }
    return event.event == "ACCOUNT_RESTRICTION"_L1 || event.event == "ACCOUNT_VIOLATION"_L1
        || event.event == "ACCOUNT_DELETED"_L1;
}

} // namespace siaran::webhooks
