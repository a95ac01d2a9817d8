#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/AccountInfo.h"

#include <QCoro/QCoroTask>

namespace siaran::whatsapp {

/// What Meta knows about our number and account. Reading only, so it also serves as a harmless probe whether the
/// API answers again. Errors as in TemplateCatalogue.
class AccountGateway {
public:
    virtual ~AccountGateway() = default;
    Q_DISABLE_COPY_MOVE(AccountGateway)

    [[nodiscard]] virtual QCoro::Task<Result<PhoneNumberInfo>> phoneNumber() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<BusinessAccountInfo>> businessAccount() = 0;

    /// Answers everything with Cancelled, now and from now on.
    virtual void cancel() { }

protected:
    AccountGateway() = default;
};

} // namespace siaran::whatsapp
