#include "app/desktop/ChangeRouter.h"

#include <QTimer>

#include <chrono>

namespace siaran::app {

namespace {

constexpr std::chrono::milliseconds Gathering {330};

} // namespace

ChangeRouter::ChangeRouter(QObject* parent)
    : QObject(parent)
    , m_gathering(new QTimer(this))
{
    m_gathering->setSingleShot(true);
    m_gathering->setInterval(Gathering);
    connect(m_gathering, &QTimer::timeout, this, &ChangeRouter::refreshAll);
}

void ChangeRouter::add(QObject* owner, const QStringList& topics, std::function<void()> refresh)
{
    m_listeners.insert(owner, {.topics = QSet<QString>(topics.begin(), topics.end()), .refresh = std::move(refresh)});
    connect(owner, &QObject::destroyed, this, [this](QObject* gone) { m_listeners.remove(gone); });
}

// The first hint after a silence is followed at once; those that come soon after it wait for each other.
void ChangeRouter::take(const QString& topic)
{
    m_waiting.insert(topic);
    if (!m_gathering->isActive()) {
        refreshAll();
    }
}

void ChangeRouter::refreshAll()
{
    if (m_waiting.isEmpty()) {
        return;
    }
    m_gathering->start();
    const auto topics = std::exchange(m_waiting, {});
    const auto everything = topics.contains(QString());
    for (const auto& listener : std::as_const(m_listeners)) {
        if (everything || listener.topics.intersects(topics)) {
            listener.refresh();
        }
    }
}

} // namespace siaran::app
