#pragma once

#include "services/settings/SecretStore.h"

namespace siaran::test {

/// A desktop without a keyring.
class NoKeyring final : public settings::SecretStore {
public:
    QCoro::Task<Result<QByteArray>> read(QString) override { co_return none(); }
    QCoro::Task<Result<void>> write(QString, QByteArray) override { co_return none(); }
    QCoro::Task<Result<void>> remove(QString) override { co_return none(); }

private:
    static tl::unexpected<Error> none()
    {
        return fail(ErrorKind::Unavailable, {}, QStringLiteral("secret.no_keyring"));
    }
};

} // namespace siaran::test
