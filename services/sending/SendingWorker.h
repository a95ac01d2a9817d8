#pragma once

#include "services/db/Session.h"
#include "services/db/SqlCatalog.h"
#include "services/sending/SendingEngine.h"

#include <QCoro/QCoroTask>
#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace siaran::whatsapp {
class MediaGateway;
}

namespace siaran::sending {

/// The thread that sends: the engine with a database connection and network managers of its own. Made, started and
/// stopped by the composition.
class SendingWorker final : public QObject {
    Q_OBJECT

public:
    /// Called once on the sending thread, and so may make objects that belong to it.
    using GatewayFactory = std::function<std::unique_ptr<whatsapp::MessageGateway>()>;
    using AccountFactory = std::function<std::unique_ptr<whatsapp::AccountGateway>()>;
    using MediaFactory = std::function<std::unique_ptr<whatsapp::MediaGateway>()>;

    /// Without an account, limits are not asked for and a breaker tries with a message. Without media, campaigns with a
    /// file are paused.
    SendingWorker(db::ConnectionSettings database, db::SqlCatalog catalog, EngineSettings settings,
                  GatewayFactory gateway, AccountFactory account = {}, MediaFactory media = {},
                  QObject* parent = nullptr);
    /// Stops.
    ~SendingWorker() override;

    void start();

    /// Campaigns may have changed.
    void wake();

    /// Nothing more is claimed; what waits is given back. Does not wait.
    void requestStop();

    /// Lets what has left come to its answer, then ends the thread; blocks at most as long as a request may take.
    void stop();
    /// The same without blocking, for everybody who asks. This object outlives it.
    [[nodiscard]] QCoro::Task<void> finish();

Q_SIGNALS:
    /// Emitted on the thread of this object.
    void started();
    void ledgerFailed(const siaran::Error& error);

private:
    struct Contents;

    void build();

    const db::ConnectionSettings m_database;
    const db::SqlCatalog m_catalog;
    const EngineSettings m_settings;
    const GatewayFactory m_makeGateway;
    const AccountFactory m_makeAccount;
    const MediaFactory m_makeMedia;
    QThread m_thread;
    QFuture<void> m_end; ///< of the thread and all that it made; done before it was started
    const std::unique_ptr<QObject> m_context; ///< lives on the thread, and outlives it; its functions are called there
    std::unique_ptr<Contents> m_contents; ///< made, used and destroyed on the thread
};

} // namespace siaran::sending
