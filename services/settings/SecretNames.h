#pragma once

#include "services/settings/SecretStore.h"

#include <optional>

namespace siaran::settings {

/// What a secret is called in an environment and in a file: SIARAN_WA_TOKEN, SIARAN_WA_APP_SECRET,
/// SIARAN_WA_VERIFY_TOKEN, SIARAN_TEAM_PASSWORD. Nothing for a key that is none of ours.
[[nodiscard]] std::optional<QLatin1StringView> variableOf(const QString& key);

/// What every store answers that only reads: Unavailable with reason secret.read_only.
[[nodiscard]] tl::unexpected<Error> readOnlyStore();

} // namespace siaran::settings
