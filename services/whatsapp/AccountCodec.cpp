#include "services/whatsapp/AccountCodec.h"

#include "services/whatsapp/JsonText.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

ThroughputLevel throughputOf(const QString& word)
{
    if (word == "HIGH"_L1) {
        return ThroughputLevel::High;
    }
    return word == "STANDARD"_L1 ? ThroughputLevel::Standard : ThroughputLevel::Unknown;
}

} // namespace

MessagingLimit messagingLimitOf(const QString& tier)
{
    static const QRegularExpression form(u"\\ATIER_([0-9]{1,6})(K?)\\z"_s);
    if (tier == "TIER_UNLIMITED"_L1) {
        return {.tier = tier, .unlimited = true};
    }
    const auto match = form.match(tier);
    if (!match.hasMatch()) {
        return {.tier = tier};
    }
    return {.tier = tier, .people = match.captured(1).toInt() * (match.captured(2).isEmpty() ? 1 : 1000)};
}

Result<PhoneNumberInfo> decodePhoneNumber(const QJsonObject& json)
{
    // The older field is deprecated and still sent by some.
    const auto limit = wordOf(json["whatsapp_business_manager_messaging_limit"_L1]);
    const PhoneNumberInfo info {
        .id = textOf(json["id"_L1]),
        .displayNumber = textOf(json["display_phone_number"_L1]),
        .verifiedName = textOf(json["verified_name"_L1]),
        .quality = wordOf(json["quality_rating"_L1]),
        .status = wordOf(json["status"_L1]),
        .nameStatus = wordOf(json["name_status"_L1]),
        .codeVerificationStatus = wordOf(json["code_verification_status"_L1]),
        .accountMode = wordOf(json["account_mode"_L1]),
        .throughput = throughputOf(wordOf(json["throughput"_L1]["level"_L1])),
        .onBusinessApp = json["is_on_biz_app"_L1].toBool(),
        .messagingLimit = messagingLimitOf(limit.isEmpty() ? wordOf(json["messaging_limit_tier"_L1]) : limit),
        .raw = json,
    };
    return info.id.isEmpty() ? Result<PhoneNumberInfo>(fail(ErrorKind::Internal, u"a phone number without an id"_s))
                             : info;
}

Result<BusinessAccountInfo> decodeBusinessAccount(const QJsonObject& json)
{
    const BusinessAccountInfo info {
        .id = textOf(json["id"_L1]),
        .name = textOf(json["name"_L1]),
        .timezoneId = textOf(json["timezone_id"_L1]),
        .currency = wordOf(json["currency"_L1]),
        .country = wordOf(json["country"_L1]),
        .reviewStatus = wordOf(json["account_review_status"_L1]),
        .verificationStatus = wordOf(json["business_verification_status"_L1]),
        .raw = json,
    };
    return info.id.isEmpty() ? Result<BusinessAccountInfo>(fail(ErrorKind::Internal, u"an account without an id"_s))
                             : info;
}

} // namespace siaran::whatsapp
