#pragma once

#include "services/settings/SecretStore.h"

#include <memory>

namespace siaran::settings {

/// The secrets of a WhatsApp connection; never in a database, a settings file, an argument or a log.
struct WhatsAppSecrets {
    QByteArray accessToken = {};
    QByteArray appSecret = {}; ///< signs webhooks
    QByteArray verifyToken = {}; ///< our own word, by which WhatsApp knows the webhook's address

    friend bool operator==(const WhatsAppSecrets&, const WhatsAppSecrets&) = default;
};

/// What `store` has of the three; one that is not there is empty. Any other failure is the answer.
[[nodiscard]] QCoro::Task<Result<WhatsAppSecrets>> readSecrets(std::shared_ptr<SecretStore> store);

/// Empty ones are removed.
[[nodiscard]] QCoro::Task<Result<void>> writeSecrets(std::shared_ptr<SecretStore> store, WhatsAppSecrets secrets);

[[nodiscard]] QCoro::Task<Result<void>> removeSecrets(std::shared_ptr<SecretStore> store);

} // namespace siaran::settings
