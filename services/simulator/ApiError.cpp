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
    QLatin1StringView details;
};

constexpr int InvalidToken = 190;

constexpr std::array KnownErrors {
    Known {100, 400, "Invalid parameter"_L1, "Invalid parameter"_L1},
    Known {InvalidToken, 401, "Invalid OAuth access token - Cannot parse access token"_L1, {}},
    Known {130429, 429, "Rate limit hit"_L1, "Cloud API message throughput has been reached."_L1},
    Known {130472, 400, "User's number is part of an experiment"_L1,
           "Failed to send message because this user's phone number is part of an experiment"_L1},
    Known {131000, 500, "Something went wrong"_L1, "Message failed to send due to an unknown error."_L1},
    Known {131008, 400, "Required parameter is missing"_L1, "A required parameter is missing."_L1},
    Known {131009, 400, "Parameter value is not valid"_L1, "A parameter value is not valid."_L1},
    Known {131016, 500, "Service unavailable"_L1, "A service is temporarily unavailable."_L1},
    Known {131021, 400, "Recipient cannot be sender"_L1, "Sender and recipient phone numbers are the same."_L1},
    Known {131026, 400, "Message undeliverable"_L1, "Message Undeliverable."_L1},
    Known {
        131047, 400, "Re-engagement message"_L1,
        "Message failed to send because more than 24 hours have passed since the customer last replied to this number."_L1},
    Known {131049, 400, "This message was not delivered to maintain healthy ecosystem engagement."_L1,
           "In order to maintain a healthy ecosystem engagement, the message failed to be delivered."_L1},
    Known {131050, 400, "User has stopped marketing messages from this business"_L1,
           "Recipient has chosen to stop receiving marketing messages on WhatsApp from your business"_L1},
    Known {131051, 400, "Unsupported message type"_L1, "Message type is currently not supported."_L1},
    Known {132000, 400, "Number of parameters does not match the expected number of params"_L1, {}},
    Known {132001, 404, "Template name does not exist in the translation"_L1, {}},
    Known {132005, 400, "Translated text too long"_L1, {}},
    Known {132012, 400, "Parameter format does not match format in the created template"_L1, {}},
    Known {132015, 400, "Template is paused"_L1, "Template is paused due to low quality and cannot be sent."_L1},
    Known {132016, 400, "Template is disabled"_L1, "Template is disabled permanently due to low quality."_L1},
    Known {132018, 400, "There is an issue with the parameters in your template"_L1, {}},
};

} // namespace

ApiError apiError(int code, const QString& details)
{
    const auto known = std::ranges::find(KnownErrors, code, &Known::code);
    Q_ASSERT(known != KnownErrors.end());
    return {.httpStatus = known->httpStatus,
            .code = code,
            .title = known->title,
            .details = details.isEmpty() ? QString(known->details) : details};
}

ApiError invalidToken()
{
    return apiError(InvalidToken);
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
    if (error.httpStatus >= 500) {
        json.boolean("is_transient", true);
    }
    json.text("fbtrace_id", traceId).endObject().endObject();
    return json.take();
}

} // namespace siaran::simulator
