#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

class QProcessEnvironment;

namespace siaran::settings {

/// Which WhatsApp account to speak to, and where. Its secrets are in a SecretStore.
struct WhatsAppSettings {
    QUrl graphUrl {QStringLiteral("https://graph.facebook.com")};
    QString graphVersion = QStringLiteral("v25.0");
    QString phoneNumberId = {};
    QString wabaId = {};
    QString caFile = {}; ///< PEM of the only authority to trust; empty for the system's own
    QUrl webhookAddress = {}; ///< where WhatsApp reports to, as it is known in public; empty: nowhere
    quint16 webhookPort = 0; ///< of this computer, where a tunnel ends; 0: any free one

    /// Whether there is an account to speak to at all.
    bool isComplete() const { return !phoneNumberId.isEmpty() && !wabaId.isEmpty(); }

    friend bool operator==(const WhatsAppSettings&, const WhatsAppSettings&) = default;
};

/// `settings` with what the environment says instead: SIARAN_GRAPH_URL, SIARAN_GRAPH_VERSION, SIARAN_GRAPH_CA,
/// SIARAN_WA_PHONE_NUMBER_ID, SIARAN_WA_WABA_ID. Empty variables say nothing.
[[nodiscard]] WhatsAppSettings withEnvironment(WhatsAppSettings settings, const QProcessEnvironment& environment);

/// The variables of those and of the secrets that say something, by name: what is entered by hand does not count there.
[[nodiscard]] QStringList overridingVariables(const QProcessEnvironment& environment);

} // namespace siaran::settings
