#pragma once

#include "services/campaigns/TestMessages.h"

namespace siaran::db {
class DbExecutor;
}
namespace siaran::whatsapp {
class MessageGateway;
}

namespace siaran::campaigns {

/// Straight through a gateway, past the ledger; audited.
class GatewayTestMessages final : public TestMessages {
public:
    GatewayTestMessages(db::DbExecutor& database, whatsapp::MessageGateway& gateway, QString actor);

    [[nodiscard]] QCoro::Task<Result<void>> send(MessageContent content, Contact person, QString to) override;

private:
    db::DbExecutor& m_database;
    whatsapp::MessageGateway& m_gateway;
    const QString m_actor;
};

} // namespace siaran::campaigns
