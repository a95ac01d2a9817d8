#include "services/setup/StoredConnection.h"

#include "services/settings/AppSettings.h"
#include "services/settings/ChainedSecretStore.h"
#include "services/settings/EnvironmentSecretStore.h"
#include "services/settings/FileSecretStore.h"
#include "services/settings/SessionSecretStore.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QSettings>

Q_LOGGING_CATEGORY(lcSetup, "siaran.setup")

namespace siaran::setup {

using settings::AppSettings;
using settings::SecretPlace;

StoredConnection::StoredConnection(QSettings& store, QString fileName, std::shared_ptr<settings::SecretStore> keyring,
                                   const QProcessEnvironment& environment)
    : m_store(store)
    , m_fileName(std::move(fileName))
    , m_environment(environment)
    , m_keyring(std::move(keyring))
    , m_file(std::make_shared<settings::FileSecretStore>(m_fileName))
    , m_session(std::make_shared<settings::SessionSecretStore>())
{
}

std::shared_ptr<settings::SecretStore> StoredConnection::storeAt(SecretPlace place) const
{
    switch (place) {
    case SecretPlace::Keyring: return m_keyring;
    case SecretPlace::File: return m_file;
    case SecretPlace::Session: break;
    }
    return m_session;
}

settings::WhatsAppSettings StoredConnection::account() const
{
    return settings::withEnvironment(AppSettings(m_store).whatsApp(), m_environment);
}

SecretPlace StoredConnection::place() const
{
    return AppSettings(m_store).secretPlace();
}

QStringList StoredConnection::overriding() const
{
    return settings::overridingVariables(m_environment);
}

QCoro::Task<Result<Connection>> StoredConnection::load()
{
    Connection connection {.account = account()};
    std::vector<std::shared_ptr<settings::SecretStore>> stores {
        std::make_shared<settings::EnvironmentSecretStore>(m_environment)};
    // Without an account there is nothing to unlock a keyring for.
    if (AppSettings(m_store).whatsApp().isComplete()) {
        stores.push_back(storeAt(place()));
    }
    auto reading = settings::readSecrets(std::make_shared<settings::ChainedSecretStore>(std::move(stores)));
    auto secrets = co_await reading;
    if (!secrets) {
        co_return tl::unexpected(secrets.error());
    }
    connection.secrets = *std::move(secrets);
    co_return connection;
}

QCoro::Task<Result<void>> StoredConnection::save(Connection connection, SecretPlace place)
{
    const QPointer<StoredConnection> self(this);
    const auto before = this->place();
    const auto left = storeAt(before);
    auto writing = settings::writeSecrets(storeAt(place), connection.secrets);
    if (const auto written = co_await writing; !written || !self) {
        co_return written ? Result<void>() : Result<void>(tl::unexpected(written.error()));
    }
    AppSettings kept(m_store);
    kept.setWhatsApp(connection.account);
    kept.setSecretPlace(place);
    if (place != before) {
        auto emptying = settings::removeSecrets(left);
        if (const auto emptied = co_await emptying; !emptied) {
            qCWarning(lcSetup) << "secrets that were moved could not be removed from where they were:"
                               << emptied.error().reason;
        }
    }
    co_return Result<void>();
}

} // namespace siaran::setup
