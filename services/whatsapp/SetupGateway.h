#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/AccountInfo.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace siaran::whatsapp {

/// What a token is good for (whatsapp.md 6.4).
struct TokenInfo {
    bool valid = false;
    QString appId = {};
    QString type = {}; ///< upper case: SYSTEM_USER, USER
    QDateTime expiresAt = {}; ///< UTC; invalid: never
    QStringList scopes = {};

    /// The rights that sending needs, and those that templates and numbers need.
    [[nodiscard]] bool maySend() const;
    [[nodiscard]] bool mayManage() const;

    friend bool operator==(const TokenInfo&, const TokenInfo&) = default;
};

/// What is asked once, when a number is connected. Errors as in TemplateCatalogue.
class SetupGateway {
public:
    virtual ~SetupGateway() = default;
    Q_DISABLE_COPY_MOVE(SetupGateway)

    [[nodiscard]] virtual QCoro::Task<Result<TokenInfo>> checkToken() = 0;

    /// Every number of the account.
    [[nodiscard]] virtual QCoro::Task<Result<QList<PhoneNumberInfo>>> phoneNumbers() = 0;

    /// The ids of the apps that get the account's webhooks; none: nothing will ever arrive.
    [[nodiscard]] virtual QCoro::Task<Result<QStringList>> subscribedApps() = 0;

    /// Lets the token's app get the account's webhooks. Doing it again changes nothing.
    [[nodiscard]] virtual QCoro::Task<Result<void>> subscribe() = 0;

protected:
    SetupGateway() = default;
};

} // namespace siaran::whatsapp
