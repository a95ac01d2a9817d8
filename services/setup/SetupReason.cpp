#include "services/setup/SetupReason.h"

#include "services/whatsapp/ApiError.h"
#include "services/whatsapp/ErrorCatalogue.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::setup {

using whatsapp::HttpEnd;

namespace {

// Meta's words are in no log: they may repeat what was entered.
Error error(ErrorKind kind, QLatin1StringView reason, int code = 0)
{
    return {.kind = kind,
            .detail = code == 0 ? QString() : u"code %1"_s.arg(code),
            .retryAfter = std::nullopt,
            .reason = u"setup."_s + reason};
}

bool saysExpired(const whatsapp::ApiError& said)
{
    constexpr int Expired = 463;
    return said.subcode == Expired || said.message.contains("expired"_L1, Qt::CaseInsensitive);
}

Error reasonOf(const whatsapp::ApiError& said)
{
    const auto word = whatsapp::reasonOf(said.code);
    const auto mentions = [&said](QLatin1StringView text) {
        return said.message.contains(text, Qt::CaseInsensitive) || said.details.contains(text, Qt::CaseInsensitive);
    };
    if (mentions("appsecret_proof"_L1)) {
        return error(ErrorKind::Invalid, "secret_wrong"_L1, said.code);
    }
    if (word == "access_expired"_L1) {
        return error(ErrorKind::Unauthorized, saysExpired(said) ? "token_expired"_L1 : "token_invalid"_L1, said.code);
    }
    constexpr int ObjectGone = 33;
    if (said.code == ObjectGone || (said.code == 100 && said.subcode == ObjectGone)
        || (said.code == 100 && mentions("does not exist"_L1))) {
        return error(ErrorKind::NotFound, "unknown_object"_L1, said.code);
    }
    if (word == "access_denied"_L1) {
        return error(ErrorKind::Unauthorized, "no_right"_L1, said.code);
    }
    if (word == "account_restricted"_L1) {
        return error(ErrorKind::Unauthorized, "account_restricted"_L1, said.code);
    }
    const auto kind = whatsapp::classOf(said);
    if (kind == whatsapp::ErrorClass::Throttle || kind == whatsapp::ErrorClass::Transient) {
        return error(ErrorKind::Unavailable, "busy"_L1, said.code);
    }
    return error(ErrorKind::Invalid, "refused"_L1, said.code);
}

} // namespace

Error reasonOf(const whatsapp::HttpAnswer& answer)
{
    switch (answer.ended) {
    case HttpEnd::Cancelled: return error(ErrorKind::Cancelled, "cancelled"_L1);
    case HttpEnd::TlsFailed: return error(ErrorKind::Unavailable, "tls"_L1);
    case HttpEnd::TimedOut: return error(ErrorKind::Unavailable, "timed_out"_L1);
    case HttpEnd::NotConnected:
    case HttpEnd::Broken: return error(ErrorKind::Unavailable, "away"_L1);
    case HttpEnd::Answered: break;
    }
    if (const auto said = whatsapp::apiErrorFromBody(answer.body, answer.status)) {
        return reasonOf(*said);
    }
    return answer.status >= 500 ? error(ErrorKind::Unavailable, "busy"_L1)
                                : error(ErrorKind::Invalid, "not_whatsapp"_L1);
}

Error addressReasonOf(const whatsapp::HttpAnswer& answer)
{
    switch (answer.ended) {
    case HttpEnd::Cancelled: return error(ErrorKind::Cancelled, "cancelled"_L1);
    case HttpEnd::TlsFailed: return error(ErrorKind::Unavailable, "address_tls"_L1);
    case HttpEnd::TimedOut:
    case HttpEnd::NotConnected:
    case HttpEnd::Broken: return error(ErrorKind::Unavailable, "address_away"_L1);
    case HttpEnd::Answered: break;
    }
    if (answer.status == 404) {
        return error(ErrorKind::NotFound, "address_path"_L1);
    }
    if (answer.status == 403) {
        return error(ErrorKind::Unauthorized, "address_verify"_L1);
    }
    // What a tunnel or a server in front says for whoever is not behind it.
    return answer.status >= 502 && answer.status <= 504 ? error(ErrorKind::Unavailable, "address_away"_L1)
                                                        : error(ErrorKind::Invalid, "address_other"_L1);
}

Error formReasonOf(const Error& told)
{
    constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> Fields {{
        {"access token"_L1, "token_form"_L1},
        {"business account id"_L1, "account_form"_L1},
        {"phone number id"_L1, "number_form"_L1},
        {"base url"_L1, "graph_url"_L1},
        {"version"_L1, "graph_version"_L1},
    }};
    for (const auto& [field, reason] : Fields) {
        if (told.detail.startsWith(field)) {
            return error(ErrorKind::Invalid, reason);
        }
    }
    return told;
}

} // namespace siaran::setup
