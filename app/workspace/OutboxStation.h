#pragma once

#include "services/conversations/SingleSender.h"
#include "services/db/DbExecutor.h"
#include "services/whatsapp/MessageGateway.h"

#include <QFuture>

#include <functional>
#include <memory>

namespace siaran::app {

/// What sends single messages, all on the thread it is made on, with a database connection and network managers of its
/// own.
class OutboxStation {
public:
    /// `makeGateway` is called once, here.
    OutboxStation(const db::ConnectionSettings& database, const db::SqlCatalog& catalog,
                  const std::function<std::unique_ptr<whatsapp::MessageGateway>()>& makeGateway,
                  const QString& remoteNumber);

    void start() { m_sender.start(); }
    void wake() { m_sender.wake(); }

    /// Nothing more leaves; finished once what has left has come to its answer.
    [[nodiscard]] QFuture<void> stop();

private:
    db::DbExecutor m_database;
    std::unique_ptr<whatsapp::MessageGateway> m_gateway;
    conversations::SingleSender m_sender;
};

} // namespace siaran::app
