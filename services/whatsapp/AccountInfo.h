#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace siaran::whatsapp {

/// How many different people may be written to first, per rolling 24 h and business portfolio (whatsapp.md 3.3).
struct MessagingLimit {
    QString tier = {}; ///< as it came: TIER_250, TIER_2K, TIER_UNLIMITED; empty when not told
    std::optional<int> people = std::nullopt; ///< nothing when unlimited or not known
    bool unlimited = false;

    friend bool operator==(const MessagingLimit&, const MessagingLimit&) = default;
};

enum class ThroughputLevel { Unknown, Standard, High };

/// Messages per second of a level: 80 or 1,000; the lower one when in doubt (whatsapp.md 3.1).
[[nodiscard]] int messagesPerSecond(ThroughputLevel level);

/// Words are upper case and otherwise as Meta wrote them; empty when not told.
struct PhoneNumberInfo {
    QString id = {};
    QString displayNumber = {}; ///< for people; with or without +, spaces and hyphens
    QString verifiedName = {};
    QString quality = {}; ///< GREEN, YELLOW, RED, NA, UNKNOWN
    QString status = {}; ///< CONNECTED is needed to send
    QString nameStatus = {};
    QString codeVerificationStatus = {};
    QString accountMode = {}; ///< LIVE or SANDBOX
    ThroughputLevel throughput = ThroughputLevel::Unknown;
    bool onBusinessApp = false; ///< shared with the WhatsApp Business app: 20 a second, whatever its level says
    MessagingLimit messagingLimit = {};
    QJsonObject raw = {};

    friend bool operator==(const PhoneNumberInfo&, const PhoneNumberInfo&) = default;
};

/// Messages per second of a number, nothing when it was not told (whatsapp.md 3.1).
[[nodiscard]] std::optional<int> knownMessagesPerSecond(const PhoneNumberInfo& number);

struct BusinessAccountInfo {
    QString id = {};
    QString name = {};
    QString timezoneId = {}; ///< Meta's own number of a zone
    QString currency = {};
    QString country = {};
    QString reviewStatus = {};
    QString verificationStatus = {};
    QJsonObject raw = {};

    friend bool operator==(const BusinessAccountInfo&, const BusinessAccountInfo&) = default;
};

} // namespace siaran::whatsapp
