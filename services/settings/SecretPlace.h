#pragma once

namespace siaran::settings {

/// Where the secrets of the connection are kept, as the person chose.
enum class SecretPlace {
    Keyring, ///< of the desktop
    File, ///< plain text that only this user may read
    Session, ///< nowhere: entered again after each start
};

} // namespace siaran::settings
