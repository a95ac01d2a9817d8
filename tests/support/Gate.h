#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>
#include <vector>

namespace siaran::test {

/// Lets a fake service answer at once (open) or when the test says so (closed).
class Gate {
public:
    void close() { m_isClosed = true; }

    /// Opens for what comes, and lets everybody through who waits.
    void open()
    {
        m_isClosed = false;
        for (qsizetype i = 0; i < waiting(); ++i) {
            letThrough(i);
        }
    }

    /// What a fake awaits before it answers.
    [[nodiscard]] QFuture<void> pass()
    {
        auto promise = std::make_unique<QPromise<void>>();
        promise->start();
        auto future = promise->future();
        if (m_isClosed) {
            m_promises.push_back(std::move(promise));
        } else {
            promise->finish();
        }
        return future;
    }

    /// The n-th to come since the gate was made, whether through already or not.
    void letThrough(qsizetype n) { m_promises.at(static_cast<std::size_t>(n))->finish(); }

    [[nodiscard]] qsizetype waiting() const { return static_cast<qsizetype>(m_promises.size()); }

private:
    bool m_isClosed = false;
    std::vector<std::unique_ptr<QPromise<void>>> m_promises;
};

} // namespace siaran::test
