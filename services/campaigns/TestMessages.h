#pragma once

#include "services/core/Result.h"
#include "services/domain/MessageContent.h"

#include <QCoro/QCoroTask>

namespace siaran::campaigns {

/// Sends a message to the owner, to be looked at before it goes to customers. Nobody becomes a contact by it, and no
/// report counts it.
class TestMessages {
public:
    virtual ~TestMessages() = default;
    Q_DISABLE_COPY_MOVE(TestMessages)

    /// `content` filled for `person`, to the number `to` (E.164). Invalid with reason test.no_number for an empty one,
    /// test.no_value when a variable of that person is empty, test.refused when WhatsApp refuses it; Network when it
    /// did not leave, with reason test.unsure when that cannot be told.
    [[nodiscard]] virtual QCoro::Task<Result<void>> send(MessageContent content, Contact person, QString to) = 0;

protected:
    TestMessages() = default;
};

} // namespace siaran::campaigns
