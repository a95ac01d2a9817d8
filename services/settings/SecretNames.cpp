#include "services/settings/SecretNames.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 4> Variables {{
    {AccessTokenKey, "SIARAN_WA_TOKEN"_L1},
    {AppSecretKey, "SIARAN_WA_APP_SECRET"_L1},
    {VerifyTokenKey, "SIARAN_WA_VERIFY_TOKEN"_L1},
    {TeamPasswordKey, "SIARAN_TEAM_PASSWORD"_L1},
}};

} // namespace

std::optional<QLatin1StringView> variableOf(const QString& key)
{
    for (const auto& [name, variable] : Variables) {
        if (name == key) {
            return variable;
        }
    }
    return std::nullopt;
}

tl::unexpected<Error> readOnlyStore()
{
    return fail(ErrorKind::Unavailable, u"these secrets are only read"_s, u"secret.read_only"_s);
}

} // namespace siaran::settings
