#pragma once

#include "app/workspace/ListenerAnnex.h"
#include "app/workspace/WorkspaceOptions.h"
#include "services/db/DbExecutor.h"
#include "services/http/GuardedListener.h"
#include "services/http/Router.h"
#include "services/http/WebhookEndpoint.h"
#include "services/webhooks/ProcessorLoop.h"
#include "services/webhooks/SqlRawInbox.h"

#include <QUrl>

namespace siaran::app {

/// What receives and digests webhooks, all on the thread it is made on: listener, endpoint, raw inbox, processor; inbox
/// and processor each with a database connection of its own, so that acknowledging never waits behind digesting.
class WebhookStation {
public:
    /// `annex` may be null.
    WebhookStation(const db::ConnectionSettings& database, const db::SqlCatalog& catalog,
                   const WhatsAppSecrets& secrets, std::unique_ptr<ListenerAnnex> annex);
    ~WebhookStation();
    Q_DISABLE_COPY_MOVE(WebhookStation)

    /// Begins to digest and listens on the loopback address; answers where. Conflict (webhooks.port_taken) when it
    /// cannot.
    [[nodiscard]] Result<QUrl> listen(quint16 port);

    /// Takes no new clients, answers those that are there, and ends what goes on without one.
    void close();
    /// Whether somebody still waits for an answer, or some of that has not ended.
    [[nodiscard]] bool isBusy() const;

    /// Leaves the port to somebody else; listen() takes it back. What was received is digested on.
    void stopListening();

private:
    db::DbExecutor m_inboxDatabase;
    db::DbExecutor m_processorDatabase;
    webhooks::SqlRawInbox m_inbox;
    webhooks::ProcessorLoop m_processor;
    http::WebhookEndpoint m_endpoint;
    std::unique_ptr<ListenerAnnex> m_annex;
    http::Router m_router;
    http::GuardedListener m_listener;
};

} // namespace siaran::app
