#pragma once

#include "services/domain/WordTable.h"

namespace siaran::settings {

/// Where the secrets of the connection are kept, as the person chose.
enum class SecretPlace {
    Keyring, ///< of the desktop
    File, ///< plain text that only this user may read
    Session, ///< nowhere: entered again after each start
};

/// What they are called in a settings file.
inline constexpr WordTable<SecretPlace, 3> SecretPlaceWords {{
    {SecretPlace::Keyring, QLatin1StringView("keyring")},
    {SecretPlace::File, QLatin1StringView("file")},
    {SecretPlace::Session, QLatin1StringView("session")},
}};

} // namespace siaran::settings
