#include "services/db/ChangeFeed.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/SqlCatalog.h"

#include <QSqlDriver>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::db {

namespace {

constexpr auto PollInterval = 5s;
constexpr auto Channel = "siaran_change"_L1;

/// Lives on the feed's thread and owns the listening connection.
class Listener final : public QObject {
    Q_OBJECT

public:
    Listener(ConnectionSettings settings, SqlCatalog catalog)
        : m_settings(std::move(settings))
        , m_catalog(std::move(catalog))
        , m_poll(new QTimer(this))
    {
        m_poll->setInterval(PollInterval);
        connect(m_poll, &QTimer::timeout, this, &Listener::poll);
    }

    void start()
    {
        listen();
        m_poll->start();
    }

    void stop()
    {
        m_poll->stop();
        m_session.reset();
    }

Q_SIGNALS:
    void heard(const QString& topic);
    void lost();
    void restored();

private:
    void listen()
    {
        m_session = std::make_unique<Session>(m_settings, m_catalog);
        if (!m_session->open()) {
            m_session.reset();
            return;
        }
        auto* driver = m_session->database().driver();
        connect(driver, &QSqlDriver::notification, this,
                [this](const QString&, QSqlDriver::NotificationSource, const QVariant& payload) {
                    Q_EMIT heard(payload.toString());
                });
        driver->subscribeToNotification(Channel);
    }

    void poll()
    {
        const auto alive = m_session && m_session->runScript(u"SELECT 1"_s);
        if (!alive) {
            if (!std::exchange(m_down, true)) {
                Q_EMIT lost();
            }
            listen();
        }
        if (m_session && std::exchange(m_down, false)) {
            Q_EMIT restored();
        }
        Q_EMIT heard({});
    }

    const ConnectionSettings m_settings;
    const SqlCatalog m_catalog;
    std::unique_ptr<Session> m_session;
    QTimer* m_poll;
    bool m_down = false;
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
