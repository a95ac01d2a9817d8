#pragma once

#include "services/setup/SetupService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Finds everything right, unless it is told why not. Close a gate to answer later.
class FakeSetupService final : public setup::SetupService {
public:
    QCoro::Task<Result<setup::TokenFacts>> checkToken(setup::Connection connection) override
    {
        tokens.push_back(connection.secrets.accessToken);
        const auto failure = failureFor.value(QStringLiteral("token"));
        co_await tokenGate.pass();
        if (!failure.isEmpty()) {
            co_return no(failure);
        }
        co_return setup::TokenFacts {QStringLiteral("4711"), {}};
    }

    QCoro::Task<Result<QList<setup::NumberFacts>>> numbers(setup::Connection) override
    {
        const auto failure = failureFor.value(QStringLiteral("account"));
        co_await accountGate.pass();
        if (!failure.isEmpty()) {
            co_return no(failure);
        }
        co_return QList<setup::NumberFacts>(known);
    }

    QCoro::Task<Result<setup::NumberFacts>> checkNumber(setup::Connection connection) override
    {
        if (const auto failure = failureFor.value(QStringLiteral("number")); !failure.isEmpty()) {
            co_return no(failure);
        }
        for (const auto& number : known) {
            if (number.id == connection.account.phoneNumberId) {
                co_return setup::NumberFacts(number);
            }
        }
        co_return no(QStringLiteral("setup.number_other_account"));
    }

    QCoro::Task<Result<void>> checkAppSecret(setup::Connection) override { co_return answer(QStringLiteral("secret")); }

    QCoro::Task<Result<bool>> isSubscribed(setup::Connection) override { co_return bool(subscribed); }

    QCoro::Task<Result<void>> subscribe(setup::Connection) override
    {
        subscribed = true;
        co_return Result<void>();
    }

    Result<QUrl> listen(setup::Connection connection) override
    {
        const auto failure = failureFor.value(QStringLiteral("listen"));
        if (!failure.isEmpty()) {
            return no(failure);
        }
        const int port = connection.account.webhookPort == 0 ? 8480 : connection.account.webhookPort;
        return QUrl(QStringLiteral("http://127.0.0.1:%1/webhooks/whatsapp").arg(port));
    }

    void stopListening() override { }

    QCoro::Task<Result<void>> checkAddress(setup::Connection connection) override
    {
        addresses.push_back(connection.account.webhookAddress);
        co_return answer(QStringLiteral("address"));
    }

    QCoro::Task<Result<QString>> sendTest(setup::Connection, setup::TestMessage message) override
    {
        sent.push_back(message);
        co_await sendGate.pass();
        if (const auto failure = failureFor.value(QStringLiteral("send")); !failure.isEmpty()) {
            co_return no(failure, sendDetail);
        }
        co_return QStringLiteral("wamid.test");
    }

    void cancel() override { ++cancels; }

    QHash<QString, QString> failureFor; ///< "token", "account", "number", "secret", "listen", "address", "send"
    QString sendDetail;
    QList<setup::NumberFacts> known {
        {QStringLiteral("106"), QStringLiteral("+62 812-8888-0000"), QStringLiteral("Toko Melati")},
        {QStringLiteral("107"), QStringLiteral("+62 812-8888-0001"), QStringLiteral("Toko Mawar")}};
    bool subscribed = true;
    QList<QByteArray> tokens;
    QList<QUrl> addresses;
    QList<setup::TestMessage> sent;
    int cancels = 0;
    Gate tokenGate;
    Gate accountGate;
    Gate sendGate;

private:
    static tl::unexpected<Error> no(const QString& reason, const QString& detail = {})
    {
        return fail(ErrorKind::Invalid, detail, reason);
    }

    Result<void> answer(const QString& part) const
    {
        const auto failure = failureFor.value(part);
        return failure.isEmpty() ? Result<void>() : Result<void>(no(failure));
    }
};

} // namespace siaran::test
