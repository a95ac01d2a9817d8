#include "app/workspace/WorkspaceOptions.h"

#include "services/settings/ChainedSecretStore.h"
#include "services/settings/CredentialSecretStore.h"
#include "services/settings/EnvironmentSecretStore.h"
#include "services/settings/FileSecretStore.h"

#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

std::shared_ptr<settings::SecretStore> storesOf(const QProcessEnvironment& environment)
{
    std::vector<std::shared_ptr<settings::SecretStore>> stores {
        std::make_shared<settings::EnvironmentSecretStore>(environment),
        std::make_shared<settings::CredentialSecretStore>(environment.value(u"CREDENTIALS_DIRECTORY"_s))};
    if (const auto file = environment.value(u"SIARAN_SECRETS_FILE"_s); !file.isEmpty()) {
        stores.push_back(std::make_shared<settings::FileSecretStore>(file));
    }
    return std::make_shared<settings::ChainedSecretStore>(std::move(stores));
}

} // namespace

Result<void> takeWhatsAppFrom(const QProcessEnvironment& environment, WorkspaceOptions& options)
{
    options.whatsapp = settings::withEnvironment(options.whatsapp, environment);
    // None of these stores waits for anybody, so the answer is there when the task is.
    Result<WhatsAppSecrets> secrets = fail(ErrorKind::Internal, u"a secret store that waits"_s);
    QObject here;
    QCoro::connect(settings::readSecrets(storesOf(environment)), &here,
                   [&secrets](const Result<WhatsAppSecrets>& read) { secrets = read; });
    if (secrets) {
        options.secrets = *secrets;
    }
    return secrets.map([](const WhatsAppSecrets&) {});
}

Result<void> takeTeamPasswordFrom(const QProcessEnvironment& environment, WorkspaceOptions& options)
{
    if (!options.team) {
        return {};
    }
    Result<QByteArray> password = fail(ErrorKind::Internal, u"a secret store that waits"_s);
    QObject here;
    const auto stores = storesOf(environment);
    QCoro::connect(stores->read(settings::TeamPasswordKey), &here,
                   [&password](const Result<QByteArray>& read) { password = read; });
    return password.map([&options](const QByteArray& read) { options.team->password = QString::fromUtf8(read); });
}

} // namespace siaran::app
