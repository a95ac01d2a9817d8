#pragma once

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

namespace siaran::app {

/// A thread and one object that is made, used and destroyed on it.
template <typename Content>
class Worker {
public:
    /// Starts the thread and makes the object there; blocks until it is made.
    Worker(const QString& name, std::function<std::unique_ptr<Content>()> make)
        : m_context(new QObject)
    {
        m_thread.setObjectName(name);
        m_context->moveToThread(&m_thread);
        // Direct: the thread destroys what it made.
        QObject::connect(
            &m_thread, &QThread::finished, m_context,
            [this] {
                m_content.reset();
                m_context->deleteLater();
            },
            Qt::DirectConnection);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_context, [this, make = std::move(make)] { m_content = make(); }, Qt::BlockingQueuedConnection);
    }

    ~Worker()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Worker)

    /// Does `work` on the thread, some time.
    template <std::invocable<Content&> Work>
    void post(Work work)
    {
        QMetaObject::invokeMethod(
            m_context, [this, work = std::move(work)]() mutable { work(*m_content); }, Qt::QueuedConnection);
    }

    /// Does `work` on the thread and answers what it answers; blocks until then.
    template <std::invocable<Content&> Work>
    [[nodiscard]] auto call(Work work) -> std::invoke_result_t<Work, Content&>
    {
        std::optional<std::invoke_result_t<Work, Content&>> answer;
        QMetaObject::invokeMethod(
            m_context, [this, &work, &answer] { answer.emplace(work(*m_content)); }, Qt::BlockingQueuedConnection);
        return std::move(answer).value();
    }

    /// For connecting to its signals while the worker lives.
    [[nodiscard]] Content& content() { return *m_content; }

private:
    QThread m_thread;
    QObject* m_context;
    std::unique_ptr<Content> m_content;
};

} // namespace siaran::app
