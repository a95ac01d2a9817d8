#pragma once

#include "services/settings/ConnectionChange.h"
#include "services/settings/SecretPlace.h"
#include "services/settings/WhatsAppSettings.h"

#include <QByteArray>
#include <QString>

class QSettings;

namespace siaran::settings {

enum class Theme { System, Light, Dark };

/// What one person's copy of the application remembers on this computer. Reads are safe against anything a person may
/// have written into the file: what makes no sense is the default. Lives on one thread.
class AppSettings {
public:
    explicit AppSettings(QSettings& store);

    Theme theme() const;
    void setTheme(Theme theme);

    /// "en", "id", or empty for the computer's own.
    QString language() const;
    void setLanguage(const QString& language);

    /// Geometry of a window, state of a splitter or header, by its object name; empty when never stored.
    QByteArray layout(const QString& objectName) const;
    void setLayout(const QString& objectName, const QByteArray& state);

    /// The id of the pane that was open last; empty the first time.
    QString lastPane() const;
    void setLastPane(const QString& id);

    /// Where the last import came from; empty the first time.
    QString importFolder() const;
    void setImportFolder(const QString& path);

    /// Where PostgreSQL's programs are when a person named the folder; else empty.
    QString databasePrograms() const;
    void setDatabasePrograms(const QString& path);

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
