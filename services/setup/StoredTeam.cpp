#include "services/setup/StoredTeam.h"

#include "services/settings/FileSecretStore.h"
#include "services/settings/SessionSecretStore.h"

#include <QLoggingCategory>
#include <QPointer>
#include <QSettings>

Q_LOGGING_CATEGORY(lcTeam, "siaran.team")

using namespace Qt::StringLiterals;

namespace siaran::setup {

using settings::SecretPlace;

namespace {

constexpr auto InUseKey = "team/in_use"_L1;
constexpr auto HostKey = "team/host"_L1;
constexpr auto PortKey = "team/port"_L1;
constexpr auto DatabaseKey = "team/database"_L1;
constexpr auto CaFileKey = "team/ca_file"_L1;
constexpr auto NameKey = "team/name"_L1;
constexpr auto PlaceKey = "team/secrets"_L1;

} // namespace

StoredTeam::StoredTeam(QSettings& store, QString fileName, std::shared_ptr<settings::SecretStore> keyring)
    : m_store(store)
    , m_fileName(std::move(fileName))
    , m_keyring(std::move(keyring))
    , m_file(std::make_shared<settings::FileSecretStore>(m_fileName))
    , m_session(std::make_shared<settings::SessionSecretStore>())
{
}

std::shared_ptr<settings::SecretStore> StoredTeam::storeAt(SecretPlace place) const
{
    switch (place) {
    case SecretPlace::Keyring: return m_keyring;
    case SecretPlace::File: return m_file;
    case SecretPlace::Session: break;
    }
    return m_session;
}

bool StoredTeam::isInUse() const
{
    return m_store.value(InUseKey, false).toBool() && known().isComplete();
}

void StoredTeam::setInUse(bool inUse)
{
    m_store.setValue(InUseKey, inUse);
}

TeamLogin StoredTeam::known() const
{
    TeamLogin login;
    login.host = m_store.value(HostKey).toString();
    login.port = quint16(m_store.value(PortKey, login.port).toUInt());
    login.database = m_store.value(DatabaseKey).toString();
    login.caFile = m_store.value(CaFileKey).toString();
    login.name = m_store.value(NameKey).toString();
    return login;
}

SecretPlace StoredTeam::place() const
{
    return valueIn(settings::SecretPlaceWords, m_store.value(PlaceKey).toString()).value_or(SecretPlace::Keyring);
}

QCoro::Task<Result<TeamLogin>> StoredTeam::load()
{
    auto login = known();
    const auto store = storeAt(place());
    auto reading = store->read(settings::TeamPasswordKey);
    const auto password = co_await reading;
    if (password) {
        login.password = QString::fromUtf8(*password);
        co_return login;
    }
    if (password.error().kind == ErrorKind::NotFound) {
        co_return fail(ErrorKind::NotFound, u"no password is kept"_s, u"team.password_gone"_s);
    }
    co_return tl::unexpected(password.error());
}

QCoro::Task<Result<void>> StoredTeam::save(TeamLogin login, SecretPlace place)
{
    const QPointer<StoredTeam> self(this);
    const auto before = this->place();
    const auto left = storeAt(before);
    const auto taker = storeAt(place);
    auto writing = taker->write(settings::TeamPasswordKey, login.password.toUtf8());
    if (const auto written = co_await writing; !written || !self) {
        co_return written ? Result<void>() : Result<void>(tl::unexpected(written.error()));
    }
    m_store.setValue(HostKey, login.host);
    m_store.setValue(PortKey, login.port);
    m_store.setValue(DatabaseKey, login.database);
    m_store.setValue(CaFileKey, login.caFile);
    m_store.setValue(NameKey, login.name);
    m_store.setValue(PlaceKey, QString(wordIn(settings::SecretPlaceWords, place)));
    setInUse(true);
    if (place != before) {
        auto emptying = left->remove(settings::TeamPasswordKey);
        if (const auto emptied = co_await emptying; !emptied) {
            qCWarning(lcTeam) << "a password that was moved could not be removed from where it was:"
                              << emptied.error().reason;
        }
    }
    co_return Result<void>();
}

} // namespace siaran::setup
