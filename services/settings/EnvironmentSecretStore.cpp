#include "services/settings/EnvironmentSecretStore.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 3> Variables {{
    {AccessTokenKey, "SIARAN_WA_TOKEN"_L1},
    {AppSecretKey, "SIARAN_WA_APP_SECRET"_L1},
    {VerifyTokenKey, "SIARAN_WA_VERIFY_TOKEN"_L1},
}};

tl::unexpected<Error> readOnly()
{
    return fail(ErrorKind::Unavailable, u"the environment is read only"_s, u"secret.read_only"_s);
}

} // namespace

EnvironmentSecretStore::EnvironmentSecretStore(const QProcessEnvironment& environment)
    : m_environment(environment)
{
}

QCoro::Task<Result<QByteArray>> EnvironmentSecretStore::read(QString key)
{
    for (const auto& [name, variable] : Variables) {
        if (name == key) {
            if (auto secret = m_environment.value(variable).toUtf8(); !secret.isEmpty()) {
                co_return secret;
            }
        }
    }
    co_return fail(ErrorKind::NotFound, u"no secret "_s + key);
}

QCoro::Task<Result<void>> EnvironmentSecretStore::write(QString, QByteArray)
{
    co_return readOnly();
}

QCoro::Task<Result<void>> EnvironmentSecretStore::remove(QString)
{
    co_return readOnly();
}

} // namespace siaran::settings
