#pragma once

#include "services/account/AccountNoticeService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Tells what it is given, and keeps what was put aside.
class FakeAccountNoticeService final : public account::AccountNoticeService {
public:
    QCoro::Task<Result<QList<account::AccountNotice>>> latest() override
    {
        co_await gate.pass();
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        co_return QList<account::AccountNotice>(notices);
    }

    QCoro::Task<Result<void>> markSeen(QList<qint64> ids) override
    {
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        for (auto& notice : notices) {
            notice.isSeen = notice.isSeen || ids.contains(notice.id);
        }
        co_return Result<void>();
    }

    QList<account::AccountNotice> notices;
    std::optional<Error> failure;
    Gate gate;
};

} // namespace siaran::test
