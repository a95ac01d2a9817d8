#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/http/ResponseStream.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace siaran::api {

/// What happens while a client listens, as server-sent events. Lives on the listener's thread.
class EventSource {
public:
    virtual ~EventSource() = default;
    Q_DISABLE_COPY_MOVE(EventSource)

    /// Everything from behind `lastEvent` (the id of an event; empty: from now on), of one campaign or, when it is
    /// invalid, of all. RateLimited when too many listen already.
    [[nodiscard]] virtual Result<std::shared_ptr<http::ResponseStream>> follow(QByteArray lastEvent,
                                                                               CampaignId campaign)
        = 0;

protected:
    EventSource() = default;
};

} // namespace siaran::api
