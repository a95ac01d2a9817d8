#pragma once

#include "services/settings/ConnectionChange.h"
#include "services/settings/SecretPlace.h"
#include "services/settings/WhatsAppSettings.h"

class QSettings;

namespace siaran::settings {

/// What one person's copy of the application remembers of its connection to WhatsApp. Reads are safe against anything a
/// person may have written into the file: what makes no sense is the default. Lives on one thread.
class AppSettings {
public:
    explicit AppSettings(QSettings& store);

    /// The WhatsApp account of the workspace, without its secrets.
    WhatsAppSettings whatsApp() const;
    void setWhatsApp(const WhatsAppSettings& account);

    SecretPlace secretPlace() const;
    void setSecretPlace(SecretPlace place);

    /// What was changed about the connection and is not in the audit log yet.
    ConnectionChange untoldChange() const;
    void setUntoldChange(const ConnectionChange& change);

private:
    QSettings& m_store;
};

} // namespace siaran::settings
