#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

#include <utility>

namespace siaran::db {

/// Hands what `job` answers to `take`, on the thread of `receiver`, which calls this there and may go at any moment: an
/// answer that comes later is dropped. Never before this returns, and in the order in which jobs end; awaiting a job that
/// is done goes on at once. QFuture::then() would look for its receiver on the thread of the job.
template <typename Value, typename Take>
void whenDone(const QFuture<Value>& job, QObject* receiver, Take take)
{
    auto* watcher = new QFutureWatcher<Value>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, take = std::move(take)] {
        const auto answer = watcher->result();
        watcher->deleteLater();
        take(answer);
    });
    watcher->setFuture(job);
}

} // namespace siaran::db
