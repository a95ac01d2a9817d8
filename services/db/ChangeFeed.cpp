#include "services/db/ChangeFeed.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/NotificationLine.h"
#include "services/db/SqlCatalog.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::db {

namespace {

constexpr auto Channel = "siaran_change"_L1;
constexpr std::chrono::milliseconds PollInterval = 5s;
constexpr std::chrono::milliseconds BeatInterval = 1s;
constexpr std::chrono::milliseconds FirstPause = 1s; // a server that starts again is not there at once
constexpr std::chrono::milliseconds LongestPause = 5s;
constexpr int BeatsUntilLost = 3;
constexpr int BeatsUntilGivenUp = 15; // a network may swallow a connection without a word

/// Lives on the feed's thread and owns the listening connection.
class Listener final : public QObject {
    Q_OBJECT

public:
    Listener(ConnectionSettings settings, SqlCatalog catalog)
        : m_settings(std::move(settings))
        , m_catalog(std::move(catalog))
        , m_poll(new QTimer(this))
        , m_beat(new QTimer(this))
        , m_again(new QTimer(this))
    {
        m_poll->setInterval(PollInterval);
        m_beat->setInterval(BeatInterval);
        m_again->setSingleShot(true);
        connect(m_poll, &QTimer::timeout, this, &Listener::poll);
        connect(m_beat, &QTimer::timeout, this, &Listener::beat);
        connect(m_again, &QTimer::timeout, this, &Listener::listen);
    }

    void start()
    {
        listen();
        m_poll->start();
        m_beat->start();
    }

    void stop()
    {
        m_poll->stop();
        m_beat->stop();
        m_again->stop();
        m_line.reset();
    }

Q_SIGNALS:
    void heard(const QString& topic);
    void lost();
    void restored();

private:
    void listen()
    {
        m_line = std::make_unique<NotificationLine>(m_settings, m_catalog);
        if (!m_line->listen(Channel)) {
            giveUp();
            return;
        }
        m_missed = 0;
        m_pause = FirstPause;
        connect(m_line.get(), &NotificationLine::heard, this, &Listener::heard);
        connect(m_line.get(), &NotificationLine::answered, this, &Listener::tellAlive);
        // Queued: the line does not outlive its own signal otherwise.
        connect(m_line.get(), &NotificationLine::broken, this, &Listener::giveUp, Qt::QueuedConnection);
        tellAlive();
    }

    void beat()
    {
        if (!m_line || m_line->ask()) {
            m_missed = 0;
            return;
        }
        ++m_missed;
        if (m_missed == BeatsUntilLost) {
            tellLost();
        } else if (m_missed == BeatsUntilGivenUp) {
            giveUp();
        }
    }

    void giveUp()
    {
        m_line.reset();
        tellLost();
        m_again->start(m_pause);
        m_pause = std::min(2 * m_pause, LongestPause);
    }

    void tellLost()
    {
        if (!std::exchange(m_isDown, true)) {
            Q_EMIT lost();
        }
    }

    // What was said meanwhile was said to nobody.
    void tellAlive()
    {
        if (std::exchange(m_isDown, false)) {
            Q_EMIT restored();
            Q_EMIT heard({});
        }
    }

    void poll()
    {
        if (!m_isDown) {
            Q_EMIT heard({});
        }
    }

    const ConnectionSettings m_settings;
    const SqlCatalog m_catalog;
    std::unique_ptr<NotificationLine> m_line; ///< null between two tries
    QTimer* m_poll;
    QTimer* m_beat;
    QTimer* m_again;
    std::chrono::milliseconds m_pause = FirstPause;
    int m_missed = 0; ///< signs of life that are owed
    bool m_isDown = false;
};

} // namespace

Result<void> notifyChange(Session& session, const QStringList& topics)
{
    return session.run("db/notify_change"_L1, {{":topics"_L1, textArray(topics)}}).map([](const QSqlQuery&) {});
}

ChangeFeed::ChangeFeed(ConnectionSettings settings, SqlCatalog catalog)
{
    m_thread.setObjectName(u"siaran-feed"_s);
    auto* listener = new Listener(std::move(settings), std::move(catalog));
    m_listener = listener;
    listener->moveToThread(&m_thread);
    connect(listener, &Listener::heard, this, &ChangeFeed::changed);
    connect(listener, &Listener::lost, this, &ChangeFeed::lost);
    connect(listener, &Listener::restored, this, &ChangeFeed::restored);
    connect(&m_thread, &QThread::started, listener, &Listener::start);
    // Direct, so that the connection is closed by the thread that opened it.
    connect(
        &m_thread, &QThread::finished, listener,
        [listener] {
            listener->stop();
            listener->deleteLater();
        },
        Qt::DirectConnection);
    m_thread.start();
}

ChangeFeed::~ChangeFeed()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace siaran::db

#include "ChangeFeed.moc"
