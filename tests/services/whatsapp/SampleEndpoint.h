#pragma once

#include "services/whatsapp/CloudApiEndpoint.h"

/// The number and the account of Meta's own examples.
inline siaran::whatsapp::CloudApiSettings sampleSettings()
{
    return {.accessToken = "EAAtoken",
            .phoneNumberId = QStringLiteral("106540352242922"),
            .wabaId = QStringLiteral("102290129340398")};
}

inline siaran::whatsapp::CloudApiEndpoint endpoint(const siaran::whatsapp::CloudApiSettings& settings
                                                   = sampleSettings())
{
    return *siaran::whatsapp::CloudApiEndpoint::from(settings);
}
