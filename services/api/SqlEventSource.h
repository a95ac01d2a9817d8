#pragma once

#include "services/api/EventSource.h"

#include <QObject>

namespace siaran::db {
class ChangeFeed;
class DbExecutor;
} // namespace siaran::db
namespace siaran::campaigns {
class CampaignService;
}

namespace siaran::api {

/// Events read from the database whenever the change feed hints at something, by the rights of the executor's role.
class SqlEventSource final : public QObject, public EventSource {
    Q_OBJECT

public:
    /// Made on the listener's thread; the feed may live on another. Without campaigns (for roles that see none) their
    /// states are not told.
    SqlEventSource(db::DbExecutor& database, campaigns::CampaignService* campaigns, db::ChangeFeed& feed);

    [[nodiscard]] Result<std::shared_ptr<http::ResponseStream>> follow(QByteArray lastEvent,
                                                                       CampaignId campaign) override;

Q_SIGNALS:
    void hinted();

private:
    db::DbExecutor& m_database;
    campaigns::CampaignService* m_campaigns;
    int m_listeners = 0;
};

} // namespace siaran::api
