#pragma once

#include "app/support/Worker.h"
#include "app/workspace/Foundation.h"
#include "app/workspace/OutboxStation.h"
#include "app/workspace/WebhookStation.h"
#include "services/campaigns/Scheduler.h"
#include "services/contacts/Forgetting.h"
#include "services/media/MediaTidying.h"
#include "services/sending/SendingWorker.h"

#include <QDeadlineTimer>
#include <QFuture>
#include <QObject>
#include <QUrl>

#include <optional>

namespace siaran::db {
class ChangeFeed;
}

namespace siaran::app {

/// Everything that works in a workspace without a person: what receives webhooks, sends, launches what is due and
/// tidies up. Each with the rights of its own role.
class Machinery final : public QObject {
    Q_OBJECT

public:
    /// Connections of an owner, for what is no program's alone.
    struct Owners {
        db::DbExecutor& schedule;
        db::DbExecutor& imports;
        db::DbExecutor& files;
    };

    /// All that is handed in outlives it. `annex` may be empty.
    Machinery(const Foundation& foundation, const WorkspaceOptions& options, db::ChangeFeed& changes,
              const Owners& owners, campaigns::FreshTemplates freshTemplates,
              std::function<std::unique_ptr<ListenerAnnex>()> annex);
    /// Blocks until it is stopped.
    ~Machinery() override;

    /// Begins, and answers where webhooks arrive. Conflict (webhooks.port_taken).
    [[nodiscard]] Result<QUrl> start();
    /// Nothing more leaves; done when what has left has come to its answer, at most as long as a request may take.
    [[nodiscard]] QCoro::Task<void> stop();

    void yieldWebhookPort();
    void resumeWebhookPort();
    /// Takes no new requests and waits until those under way are answered, at most ten seconds.
    void drain();

private:
    void startSending();
    void quietOutbox();
    [[nodiscard]] bool isOutboxQuiet() const;
    [[nodiscard]] db::ConnectionSettings sender() const;
    [[nodiscard]] sending::EngineSettings engineSettings() const;
    [[nodiscard]] sending::SendingWorker::GatewayFactory gatewayFactory() const;
    [[nodiscard]] sending::SendingWorker::AccountFactory accountFactory() const;
    [[nodiscard]] sending::SendingWorker::MediaFactory mediaFactory() const;

    const Foundation& m_foundation;
    const WorkspaceOptions& m_options;
    db::ChangeFeed& m_changes;
    quint16 m_webhookPort = 0; ///< where it listens since start()
    std::optional<QFuture<void>> m_quiet; ///< of the outbox, once it was asked to stop
    QDeadlineTimer m_patience; ///< with it

    contacts::Forgetting m_forgetting;
    media::MediaTidying m_mediaTidying;
    Worker<WebhookStation> m_webhooks;
    Worker<OutboxStation> m_outbox;
    campaigns::Scheduler m_scheduler;
    sending::SendingWorker m_sender;
};

} // namespace siaran::app
