#pragma once

#include "services/core/Result.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <utility>

namespace siaran::models {

/// Asks a service for one thing at a time. What is asked again meanwhile becomes one more request after the answer, and
/// the answer to an older question is dropped. A member of the object it answers to, which is its context.
template <typename Value>
class Inquiry {
public:
    using Ask = std::function<QCoro::Task<Result<Value>>()>;
    using Take = std::function<void(const Result<Value>&)>;

    Inquiry(QObject* owner, Ask ask, Take take)
        : m_owner(owner)
        , m_ask(std::move(ask))
        , m_take(std::move(take))
    {
    }

    /// The same question once more.
    void repeat()
    {
        if (m_isAsking) {
            m_again = true;
        } else {
            start();
        }
    }

    /// The question has changed: nothing that was asked before is listened to.
    void change()
    {
        m_again = false;
        start();
    }

private:
    void start()
    {
        m_isAsking = true;
        const auto number = ++m_number;
        QCoro::connect(m_ask(), m_owner, [this, number](const Result<Value>& answer) {
            if (number != m_number) {
                return;
            }
            m_isAsking = false;
            m_take(answer);
            if (!m_isAsking && std::exchange(m_again, false)) {
                start();
            }
        });
    }

    QObject* m_owner;
    Ask m_ask;
    Take m_take;
    int m_number = 0;
    bool m_isAsking = false;
    bool m_again = false;
};

} // namespace siaran::models
