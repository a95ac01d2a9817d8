#include "services/settings/WhatsAppSecrets.h"

#include <array>
#include <utility>

namespace siaran::settings {

namespace {

using Part = std::pair<QLatin1StringView, QByteArray WhatsAppSecrets::*>;

constexpr std::array<Part, 3> Parts {{
    {AccessTokenKey, &WhatsAppSecrets::accessToken},
    {AppSecretKey, &WhatsAppSecrets::appSecret},
    {VerifyTokenKey, &WhatsAppSecrets::verifyToken},
}};

} // namespace

QCoro::Task<Result<WhatsAppSecrets>> readSecrets(std::shared_ptr<SecretStore> store)
{
    WhatsAppSecrets secrets;
    for (const auto& [key, member] : Parts) {
        const auto secret = co_await store->read(key);
        if (secret) {
            secrets.*member = *secret;
        } else if (secret.error().kind != ErrorKind::NotFound) {
            co_return tl::unexpected(secret.error());
        }
    }
    co_return secrets;
}

QCoro::Task<Result<void>> writeSecrets(std::shared_ptr<SecretStore> store, WhatsAppSecrets secrets)
{
    for (const auto& [key, member] : Parts) {
        auto writing = (secrets.*member).isEmpty() ? store->remove(key) : store->write(key, std::move(secrets.*member));
        if (const auto written = co_await writing; !written) {
            co_return tl::unexpected(written.error());
        }
    }
    co_return Result<void>();
}

QCoro::Task<Result<void>> removeSecrets(std::shared_ptr<SecretStore> store)
{
    return writeSecrets(std::move(store), {});
}

} // namespace siaran::settings
