#pragma once

#include "services/setup/ConnectionKeeper.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Keeps what it is given, except where it is told that a place does not take it.
class FakeConnectionKeeper final : public setup::ConnectionKeeper {
public:
    QCoro::Task<Result<setup::Connection>> load() override
    {
        if (loadFailure) {
            co_return tl::unexpected(*loadFailure);
        }
        co_return setup::Connection(kept);
    }

    QCoro::Task<Result<void>> save(setup::Connection connection, settings::SecretPlace place) override
    {
        co_await saveGate.pass();
        if (place == settings::SecretPlace::Keyring && !hasKeyring) {
            co_return fail(ErrorKind::Unavailable, {}, QStringLiteral("secret.no_keyring"));
        }
        kept = connection;
        keptAt = place;
        ++saves;
        co_return Result<void>();
    }

    settings::WhatsAppSettings account() const override { return kept.account; }
    settings::SecretPlace place() const override { return keptAt; }
    QStringList overriding() const override { return variables; }
    QString fileName() const override { return QStringLiteral("/home/sari/.local/share/Siaran/secrets"); }

    setup::Connection kept;
    settings::SecretPlace keptAt = settings::SecretPlace::Keyring;
    QStringList variables;
    bool hasKeyring = true;
    int saves = 0;
    std::optional<Error> loadFailure;
    Gate saveGate;
};

} // namespace siaran::test
