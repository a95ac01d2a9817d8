#pragma once

#include "services/conversations/SingleSender.h"
#include "services/db/DbExecutor.h"
#include "services/whatsapp/CloudApiEndpoint.h"
#include "services/whatsapp/MessageGateway.h"
#include "services/whatsapp/TransportSettings.h"

#include <QSemaphore>

#include <memory>
#include <optional>

namespace siaran::app {

/// What sends single messages, all on the thread it is made on, with a database connection and network managers of its
/// own.
class OutboxStation {
public:
    OutboxStation(const db::ConnectionSettings& database, const db::SqlCatalog& catalog,
                  const std::optional<whatsapp::CloudApiEndpoint>& endpoint,
                  const whatsapp::TransportSettings& transport, const QString& remoteNumber);

    void start() { m_sender.start(); }
    void wake() { m_sender.wake(); }

    /// Nothing more leaves; the semaphore is released once what has left has come to its answer.
    [[nodiscard]] std::shared_ptr<QSemaphore> stop();

private:
    db::DbExecutor m_database;
    std::unique_ptr<whatsapp::MessageGateway> m_gateway;
    conversations::SingleSender m_sender;
};

} // namespace siaran::app
