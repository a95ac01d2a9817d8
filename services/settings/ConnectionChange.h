#pragma once

#include <QString>
#include <QStringList>

namespace siaran::settings {

/// What somebody changed about the WhatsApp connection: which parts of it, never what they hold.
struct ConnectionChange {
    /// Of "access_token", "app_secret", "verify_token", "number", "account", "address" (of WhatsApp), "webhook" and
    /// "secret_place".
    QStringList parts = {};
    QStringList forgotten = {}; ///< secrets among them that are kept no more
    QString numberBefore = {}; ///< WhatsApp's id of the sending number, when that is among the parts
    QString numberAfter = {};

    [[nodiscard]] bool isNothing() const { return parts.isEmpty(); }

    friend bool operator==(const ConnectionChange&, const ConnectionChange&) = default;
};

} // namespace siaran::settings
