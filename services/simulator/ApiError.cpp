#include "services/simulator/ApiError.h"

#include "services/simulator/JsonWriter.h"

#include <algorithm>
#include <array>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

struct Known {
    int code;
    int httpStatus;
    QLatin1StringView title;
    QLatin1StringView details = {};
    Told told = Told::AtOnce;
    int subcode = 0;
};

constexpr auto Later = Told::Later;
constexpr int InvalidToken = 190;
constexpr int TokenExpired = 463;

// The table of whatsapp.md 2.3, by code.
constexpr std::array KnownErrors {
    Known {0, 401, "We were unable to authenticate the app user"_L1},
    Known {1, 400, "Invalid request or possible server error"_L1},
    Known {2, 503, "Service temporarily unavailable"_L1},
    Known {3, 500, "Capability or permissions issue"_L1},
    Known {4, 400, "Application request limit reached"_L1},
    Known {10, 403, "Application does not have permission for this action"_L1},
    Known {17, 429, "User request limit reached"_L1},
    Known {33, 400, "The business phone number has been deleted"_L1},
    Known {100, 400, "Invalid parameter"_L1, "Invalid parameter"_L1},
    Known {102, 401, "Session key invalid or no longer valid"_L1},
    Known {104, 401, "An access token is required to request this resource"_L1},
    Known {InvalidToken, 401, "Invalid OAuth access token - Cannot parse access token"_L1},
    Known {200, 403, "You do not have permission to send messages on behalf of this WhatsApp Business Account"_L1},
    Known {368, 403, "Temporarily blocked for policies violations"_L1,
           "The WhatsApp Business Account has been restricted or disabled for violating a platform policy."_L1},
    Known {613, 429, "Calls to this API have exceeded the rate limit"_L1},
    Known {80007, 429, "Rate limit issues"_L1, "The WhatsApp Business Account has reached its rate limit."_L1},
    Known {80008, 400, "Too many calls to this WhatsApp Business Account"_L1,
           "There have been too many template management calls."_L1},
    Known {130403, 400, "User is blocked"_L1, "You have blocked this user."_L1, Later},
    Known {130429, 429, "Rate limit hit"_L1, "Cloud API message throughput has been reached."_L1, Told::AtOnce,
           2494055},
    Known {130472, 400, "User's number is part of an experiment"_L1,
           "Failed to send message because this user's phone number is part of an experiment"_L1, Later},
    Known {130497, 403, "Business account is restricted from messaging users in this country."_L1,
           "The WhatsApp Business Account may not message users in this country."_L1, Later},
    Known {131000, 500, "Something went wrong"_L1, "Message failed to send due to an unknown error."_L1},
    Known {131005, 403, "Access denied"_L1, "Permission is either not granted or has been removed."_L1},
    Known {131008, 400, "Required parameter is missing"_L1, "A required parameter is missing."_L1},
    Known {131009, 400, "Parameter value is not valid"_L1, "A parameter value is not valid."_L1},
    Known {131016, 500, "Service unavailable"_L1, "A service is temporarily unavailable."_L1},
    Known {131021, 400, "Recipient cannot be sender"_L1, "Sender and recipient phone numbers are the same."_L1},
    Known {131026, 400, "Message undeliverable"_L1, "Message Undeliverable."_L1, Later},
    Known {131030, 400, "Recipient phone number not in allowed list"_L1,
           "Recipient phone number not in allowed list: Add recipient phone number to recipient list and try again."_L1,
           Told::AtOnce, 2655007},
    Known {131031, 403, "Account has been locked"_L1, "Business account has been locked."_L1},
    Known {131037, 400, "WhatsApp provided number needs display name approval before message can be sent."_L1,
           "The number does not have an approved display name."_L1},
    Known {131042, 400, "Business eligibility payment issue"_L1,
           "Message failed to send because there were one or more errors related to your payment method."_L1},
    Known {131043, 400, "Message expired"_L1, "The message was not delivered within its time to live."_L1, Later},
    Known {131045, 500, "Incorrect certificate"_L1,
           "Message failed to send due to a phone number registration error."_L1},
    Known {
        131047, 400, "Re-engagement message"_L1,
        "Message failed to send because more than 24 hours have passed since the customer last replied to this number."_L1,
        Later},
    Known {
        131048, 400, "Spam rate limit hit"_L1,
        "Message failed to send because there are restrictions on how many messages can be sent from this phone number."_L1},
    Known {131049, 400, "This message was not delivered to maintain healthy ecosystem engagement."_L1,
           "In order to maintain a healthy ecosystem engagement, the message failed to be delivered."_L1, Later},
    Known {131050, 400, "User has stopped marketing messages from this business"_L1,
           "Recipient has chosen to stop receiving marketing messages on WhatsApp from your business"_L1, Later},
    Known {131051, 400, "Unsupported message type"_L1, "Message type is currently not supported."_L1},
    Known {131052, 400, "Media download error"_L1, "Unable to download the media sent by the user."_L1, Later},
    Known {131053, 400, "Media upload error"_L1, "Unable to upload the media used in the message."_L1, Later},
    Known {131055, 400, "Method not allowed"_L1,
           "Marketing Messages API supports only marketing template messages."_L1},
    Known {131056, 429, "(Business Account, Consumer Account) pair rate limit hit"_L1,
           "Too many messages sent from this phone number to the same recipient in a short period of time."_L1},
    Known {131057, 500, "Account in maintenance mode"_L1, "Business Account is in maintenance mode."_L1},
    Known {131062, 400, "Business-scoped user id recipients are not supported for this message"_L1,
           "Authentication templates need a phone number."_L1},
    Known {131063, 400, "Marketing messages are disabled on Cloud API for this account"_L1,
           "Use the Marketing Messages API."_L1},
    Known {131064, 400, "Limit reached because of template misclassification"_L1,
           "Messages cannot be sent until the limit is lifted."_L1},
    Known {132000, 400, "Number of parameters does not match the expected number of params"_L1},
    Known {132001, 404, "Template name does not exist in the translation"_L1},
    Known {132005, 400, "Translated text too long"_L1},
    Known {132007, 400, "Template format character policy violated"_L1, "The template violates a policy."_L1},
    Known {132008, 400, "Parameter of template is not valid"_L1, "A template parameter failed its validation."_L1},
    Known {132012, 400, "Parameter format does not match format in the created template"_L1},
    Known {132015, 400, "Template is paused"_L1, "Template is paused due to low quality and cannot be sent."_L1},
    Known {132016, 400, "Template is disabled"_L1, "Template is disabled permanently due to low quality."_L1},
    Known {132018, 400, "There is an issue with the parameters in your template"_L1},
    Known {132068, 400, "Flow is blocked"_L1, "The flow is in a blocked state."_L1},
    Known {132069, 400, "Flow is throttled"_L1, "10 messages using this flow have been sent in the last hour."_L1},
    Known {133010, 400, "Phone number not registered"_L1,
           "The phone number is not registered on WhatsApp Business Platform."_L1},
    Known {134011, 400, "WhatsApp Payments terms of service has not been accepted"_L1, "Accept the terms first."_L1},
    Known {134100, 400, "Only marketing messages are supported"_L1,
           "The template is not of the category marketing."_L1},
    Known {134101, 400, "Template is syncing"_L1, "The template is not ready yet; try again in ten minutes."_L1},
    Known {134102, 500, "Template is not available"_L1, "The template cannot be used with this API."_L1},
    Known {135000, 400, "Generic user error"_L1,
           "Message failed to send because of an unknown error with your request parameters."_L1},
    Known {137000, 400, "Identity key hash mismatch"_L1, "The hash of the recipient's identity key does not match."_L1,
           Later},
    Known {2494100, 400, "Phone number in maintenance mode"_L1,
           "The phone number is temporarily in maintenance mode."_L1},
};
static_assert(std::ranges::is_sorted(KnownErrors, {}, &Known::code));

const Known* tabled(int code)
{
    const auto* const known = std::ranges::lower_bound(KnownErrors, code, {}, &Known::code);
    return known != KnownErrors.end() && known->code == code ? known : nullptr;
}

} // namespace

ApiError apiError(int code, const QString& details)
{
    const auto* const known = tabled(code);
    Q_ASSERT(known != nullptr);
    return {.httpStatus = known->httpStatus,
            .code = code,
            .subcode = known->subcode,
            .title = known->title,
            .details = details.isEmpty() ? QString(known->details) : details};
}

std::optional<Told> toldOf(int code)
{
    const auto* const known = tabled(code);
    return known == nullptr ? std::nullopt : std::optional(known->told);
}

ApiError invalidToken()
{
    return apiError(InvalidToken);
}

ApiError expiredToken()
{
    return {.httpStatus = 401,
            .code = InvalidToken,
            .subcode = TokenExpired,
            .title = u"Error validating access token: Session has expired."_s,
            .details = {}};
}

ApiError unknownObject(const QString& method, const QString& id)
{
    return {.code = 100,
            .subcode = 33,
            .title = u"Unsupported %1 request. Object with ID '%2' does not exist, cannot be loaded due to missing "
                     "permissions, or does not support this operation."_s.arg(method.toLower(), id),
            .details = {}};
}

QByteArray errorBody(const ApiError& error, QByteArrayView traceId)
{
    // Errors of the Graph API itself carry no number in their sentence and no error_data.
    const bool fromGraph = error.details.isEmpty();
    const QString message = fromGraph ? error.title : u"(#%1) %2"_s.arg(error.code).arg(error.title);

    JsonWriter json;
    json.beginObject().beginObject("error").text("message", message.toUtf8());
    json.text("type", error.subcode == 33 ? "GraphMethodException" : "OAuthException").number("code", error.code);
    if (!fromGraph) {
        json.beginObject("error_data")
            .text("messaging_product", "whatsapp")
            .text("details", error.details.toUtf8())
            .endObject();
    }
    if (error.subcode != 0) {
        json.number("error_subcode", error.subcode);
    }
    constexpr int MissingPermission = 3; // answered with 500, and no fault of the server
    if (error.httpStatus >= 500 && error.code != MissingPermission) {
        json.boolean("is_transient", true);
    }
    json.text("fbtrace_id", traceId).endObject().endObject();
    return json.take();
}

} // namespace siaran::simulator
