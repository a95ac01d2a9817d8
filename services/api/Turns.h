#pragma once

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QFuture>
#include <QPromise>

#include <memory>

namespace siaran::api {

/// Lets those who wait go one after the other, in the order they came. On one thread.
class Turns {
public:
    /// Held while it is somebody's turn; the next one goes when it is destroyed.
    using Turn = std::shared_ptr<QPromise<void>>;

    /// Comes when all earlier turns are over.
    [[nodiscard]] QCoro::Task<Turn> take()
    {
        auto mine = std::shared_ptr<QPromise<void>>(new QPromise<void>, [](QPromise<void>* promise) {
            promise->finish();
            delete promise;
        });
        mine->start();
        auto before = m_last;
        m_last = mine->future();
        if (before.isValid() && !before.isFinished()) {
            co_await before;
        }
        co_return Turn(mine);
    }

private:
    QFuture<void> m_last;
};

} // namespace siaran::api
