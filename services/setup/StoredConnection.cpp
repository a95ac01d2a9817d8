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

using namespace Qt::StringLiterals;
using settings::AppSettings;
using settings::ConnectionChange;
using settings::SecretPlace;
using settings::WhatsAppSecrets;

namespace {

struct Kept {
    Connection connection;
    SecretPlace place = SecretPlace::Keyring;
};

ConnectionChange changeOf(const Kept& before, const Kept& after)
{
    ConnectionChange change;
    const auto tell = [&change](bool isOther, const QString& part) {
        if (isOther) {
            change.parts.append(part);
        }
    };
    const auto tellSecret = [&](QByteArray WhatsAppSecrets::*member, const QString& part) {
        const auto& now = after.connection.secrets.*member;
        const bool isOther = now != before.connection.secrets.*member;
        tell(isOther, part);
        if (isOther && now.isEmpty()) {
            change.forgotten.append(part);
        }
    };
    const auto& was = before.connection.account;
    const auto& is = after.connection.account;
    tellSecret(&WhatsAppSecrets::accessToken, u"access_token"_s);
    tellSecret(&WhatsAppSecrets::appSecret, u"app_secret"_s);
    tellSecret(&WhatsAppSecrets::verifyToken, u"verify_token"_s);
    tell(was.phoneNumberId != is.phoneNumberId, u"number"_s);
    tell(was.wabaId != is.wabaId, u"account"_s);
    tell(was.graphUrl != is.graphUrl || was.graphVersion != is.graphVersion || was.caFile != is.caFile, u"address"_s);
    tell(was.webhookAddress != is.webhookAddress || was.webhookPort != is.webhookPort, u"webhook"_s);
    tell(before.place != after.place, u"secret_place"_s);
    if (was.phoneNumberId != is.phoneNumberId) {
        change.numberBefore = was.phoneNumberId;
        change.numberAfter = is.phoneNumberId;
    }
    return change;
}

// One after the other, as one.
ConnectionChange joined(ConnectionChange change, const ConnectionChange& more)
{
    for (const auto& part : more.parts) {
        change.forgotten.removeAll(part);
    }
    if (more.parts.contains(u"number"_s)) {
        change.numberBefore = change.parts.contains(u"number"_s) ? change.numberBefore : more.numberBefore;
        change.numberAfter = more.numberAfter;
    }
    change.forgotten += more.forgotten;
    change.parts += more.parts;
    change.parts.removeDuplicates();
    return change;
}

} // namespace

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
    const auto left = storeAt(this->place());
    Kept before {.connection = {.account = AppSettings(m_store).whatsApp(), .secrets = {}}, .place = this->place()};
    if (before.connection.account.isComplete()) {
        auto reading = settings::readSecrets(left);
        const auto secrets = co_await reading;
        if (secrets) { // what cannot be read counts as not there, and so as changed
            before.connection.secrets = *secrets;
        }
    }
    if (!self) {
        co_return fail(ErrorKind::Cancelled);
    }
    auto writing = settings::writeSecrets(storeAt(place), connection.secrets);
    if (const auto written = co_await writing; !written || !self) {
        co_return written ? Result<void>() : Result<void>(tl::unexpected(written.error()));
    }
    const Kept after {.connection = connection, .place = place};
    AppSettings kept(m_store);
    kept.setWhatsApp(connection.account);
    kept.setSecretPlace(place);
    kept.setUntoldChange(joined(kept.untoldChange(), changeOf(before, after)));
    if (place != before.place) {
        auto emptying = settings::removeSecrets(left);
        if (const auto emptied = co_await emptying; !emptied) {
            qCWarning(lcSetup) << "secrets that were moved could not be removed from where they were:"
                               << emptied.error().reason;
        }
    }
    co_return Result<void>();
}

ConnectionChange StoredConnection::untold() const
{
    return AppSettings(m_store).untoldChange();
}

void StoredConnection::setTold(const ConnectionChange& change)
{
    if (untold() == change) {
        AppSettings(m_store).setUntoldChange({});
    }
}

} // namespace siaran::setup
