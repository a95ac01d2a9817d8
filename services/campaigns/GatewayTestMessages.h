#pragma once

#include "services/access/Rights.h"
#include "services/campaigns/TestMessages.h"

namespace siaran::db {
class DbExecutor;
}
namespace siaran::media {
class MediaUploads;
}
namespace siaran::whatsapp {
class MessageGateway;
}

namespace siaran::campaigns {

/// Straight through a gateway, past the ledger; audited. A file goes by the id that the campaign will use.
class GatewayTestMessages final : public TestMessages {
public:
    /// `remotePhoneId` is the number campaigns are sent from.
    GatewayTestMessages(db::DbExecutor& database, whatsapp::MessageGateway& gateway, media::MediaUploads& uploads,
                        QString remotePhoneId, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<void>> send(MessageContent content, Contact person, QString to) override;

private:
    [[nodiscard]] QCoro::Task<Result<QString>> mediaIdFor(MessageContent content);

    db::DbExecutor& m_database;
    whatsapp::MessageGateway& m_gateway;
    media::MediaUploads& m_uploads;
    const QString m_remotePhoneId;
    const access::Actor m_actor;
};

} // namespace siaran::campaigns
