#pragma once

#include "services/settings/SecretStore.h"
#include "services/setup/TeamKeeper.h"

#include <QObject>

#include <memory>

class QSettings;

namespace siaran::setup {

/// In a settings file under "team/" and, for the password, the keyring, a file of mode 0600 or the memory of this
/// program.
class StoredTeam final : public QObject, public TeamKeeper {
    Q_OBJECT

public:
    /// `store` outlives it. `fileName`: see fileName().
    StoredTeam(QSettings& store, QString fileName, std::shared_ptr<settings::SecretStore> keyring);

    [[nodiscard]] bool isInUse() const override;
    void setInUse(bool inUse) override;
    [[nodiscard]] TeamLogin known() const override;
    [[nodiscard]] QCoro::Task<Result<TeamLogin>> load() override;
    [[nodiscard]] QCoro::Task<Result<void>> save(TeamLogin login, settings::SecretPlace place) override;
    [[nodiscard]] settings::SecretPlace place() const override;
    [[nodiscard]] QString fileName() const override { return m_fileName; }

private:
    [[nodiscard]] std::shared_ptr<settings::SecretStore> storeAt(settings::SecretPlace place) const;

    QSettings& m_store;
    const QString m_fileName;
    const std::shared_ptr<settings::SecretStore> m_keyring;
    const std::shared_ptr<settings::SecretStore> m_file;
    const std::shared_ptr<settings::SecretStore> m_session;
};

} // namespace siaran::setup
