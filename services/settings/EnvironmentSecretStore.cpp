#include "services/settings/EnvironmentSecretStore.h"

#include "services/settings/SecretNames.h"

using namespace Qt::StringLiterals;

namespace siaran::settings {

EnvironmentSecretStore::EnvironmentSecretStore(const QProcessEnvironment& environment)
    : m_environment(environment)
{
}

QCoro::Task<Result<QByteArray>> EnvironmentSecretStore::read(QString key)
{
    if (const auto variable = variableOf(key)) {
        if (auto secret = m_environment.value(*variable).toUtf8(); !secret.isEmpty()) {
            co_return secret;
        }
    }
    co_return fail(ErrorKind::NotFound, u"no secret "_s + key);
}

QCoro::Task<Result<void>> EnvironmentSecretStore::write(QString, QByteArray)
{
    co_return readOnlyStore();
}

QCoro::Task<Result<void>> EnvironmentSecretStore::remove(QString)
{
    co_return readOnlyStore();
}

} // namespace siaran::settings
