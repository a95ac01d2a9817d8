#pragma once

#include "services/settings/ConnectionChange.h"
#include "services/settings/SecretStore.h"
#include "services/setup/ConnectionKeeper.h"

#include <QObject>
#include <QProcessEnvironment>

#include <memory>

class QSettings;

namespace siaran::setup {

/// In a settings file and, for the secrets, the keyring, a file of mode 0600 or the memory of this program.
class StoredConnection final : public QObject, public ConnectionKeeper {
    Q_OBJECT

public:
    /// `store` outlives it. `fileName`: see fileName().
    StoredConnection(QSettings& store, QString fileName, std::shared_ptr<settings::SecretStore> keyring,
                     const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment());

    [[nodiscard]] QCoro::Task<Result<Connection>> load() override;
    [[nodiscard]] QCoro::Task<Result<void>> save(Connection connection, settings::SecretPlace place) override;
    [[nodiscard]] settings::WhatsAppSettings account() const override;
    [[nodiscard]] settings::SecretPlace place() const override;
    [[nodiscard]] QStringList overriding() const override;
    [[nodiscard]] QString fileName() const override { return m_fileName; }

    /// What save() has changed and nobody has told the audit log yet: it survives the program, as the log may be out of
    /// reach where a connection is changed (in practice, of a team).
    [[nodiscard]] settings::ConnectionChange untold() const;
    /// Forgets `change`, unless there is more by now.
    void setTold(const settings::ConnectionChange& change);

private:
    [[nodiscard]] std::shared_ptr<settings::SecretStore> storeAt(settings::SecretPlace place) const;

    QSettings& m_store;
    const QString m_fileName;
    const QProcessEnvironment m_environment;
    const std::shared_ptr<settings::SecretStore> m_keyring;
    const std::shared_ptr<settings::SecretStore> m_file;
    const std::shared_ptr<settings::SecretStore> m_session;
};

} // namespace siaran::setup
