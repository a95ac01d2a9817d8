#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/Transport.h"

namespace siaran::setup {

/// Why WhatsApp did not answer as wished, for a person who enters a connection: setup.away, .timed_out, .tls,
/// .not_whatsapp, .busy, .token_invalid, .token_expired, .no_right, .unknown_object, .secret_wrong,
/// .account_restricted or .refused. Cancelled stays Cancelled.
[[nodiscard]] Error reasonOf(const whatsapp::HttpAnswer& answer);

/// Why a public address did not pass the challenge on: setup.address_away, .address_tls, .address_path,
/// .address_verify, .address_other.
[[nodiscard]] Error addressReasonOf(const whatsapp::HttpAnswer& answer);

/// Which field a CloudApiEndpoint was not made for: setup.token_form, .account_form, .number_form, .graph_url or
/// .graph_version.
[[nodiscard]] Error formReasonOf(const Error& error);

} // namespace siaran::setup
