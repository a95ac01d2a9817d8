#pragma once

#include "services/settings/WhatsAppSecrets.h"
#include "services/settings/WhatsAppSettings.h"

namespace siaran::setup {

/// Everything it takes to speak to a WhatsApp account, and to hear from it.
struct Connection {
    settings::WhatsAppSettings account = {};
    settings::WhatsAppSecrets secrets = {};

    friend bool operator==(const Connection&, const Connection&) = default;
};

} // namespace siaran::setup
