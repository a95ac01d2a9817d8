#pragma once

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QPromise>
#include <QThreadPool>

#include <concepts>
#include <memory>

namespace siaran::db {

/// What `job`, which needs no session or opens one of its own, answers on a thread of `pool`; the pool lives on until
/// then. Resumes on the caller's thread. Return it from a plain function: see DbExecutor::task().
template <std::invocable Job>
[[nodiscard]] QCoro::Task<std::invoke_result_t<Job>> taskOn(std::shared_ptr<QThreadPool> pool, Job job)
{
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Job>>>();
    promise->start();
    pool->start([promise, job = std::move(job)] {
        promise->addResult(job());
        promise->finish();
    });
    co_return co_await promise->future();
}

} // namespace siaran::db
