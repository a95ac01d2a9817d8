#pragma once

#include "services/api/EventRepository.h"
#include "services/domain/Campaign.h"
#include "services/http/ResponseStream.h"

#include <QTimer>

#include <optional>

namespace siaran::db {
class DbExecutor;
}
namespace siaran::campaigns {
class CampaignService;
}

namespace siaran::api {

/// One listener: asks for what is newer than what it told, at most twice a second, and tells it. A sign of life every
/// 15 seconds; after ten minutes it ends, so that a token that was revoked does not listen for ever. The client comes
/// back by itself and misses nothing.
class EventStream final : public http::ResponseStream {
    Q_OBJECT

public:
    EventStream(db::DbExecutor& database, campaigns::CampaignService* campaigns, std::optional<EventPosition> since,
                CampaignId campaign);

    void begin() override;

    /// Something may have happened.
    void wake();

private:
    void look();
    void tell(const EventBatch& batch);
    void tellCampaigns(const EventBatch& batch, const QList<Campaign>& campaigns);
    void finish(const EventBatch& batch);

    db::DbExecutor& m_database;
    campaigns::CampaignService* m_campaigns;
    std::optional<EventPosition> m_since;
    const CampaignId m_campaign;
    QTimer m_pace;
    QTimer m_sign;
    QByteArray m_pending; ///< of the batch that is being told
    bool m_isLooking = false;
    bool m_isStale = false; ///< a hint came while it looked
};

} // namespace siaran::api
