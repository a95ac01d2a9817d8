#pragma once

#include "app/workspace/Foundation.h"
#include "services/http/ListenerLimits.h"

#include <QtGlobal>

#include <functional>
#include <memory>

namespace siaran::db {
class ChangeFeed;
}
namespace siaran::http {
class GuardedListener;
class Router;
class WebhookEndpoint;
} // namespace siaran::http

namespace siaran::app {

/// What a workspace's listener serves besides webhooks. Made, used and destroyed on the listener's thread, and
/// destroyed when nothing is done there any more: no answer that still comes finds it gone.
class ListenerAnnex {
public:
    virtual ~ListenerAnnex() = default;
    Q_DISABLE_COPY_MOVE(ListenerAnnex)

    [[nodiscard]] virtual http::ListenerLimits limits() const = 0;
    virtual void addTo(http::Router& router) = 0;
    /// What it may tell about; both outlive it.
    virtual void watch(const http::WebhookEndpoint& endpoint, const http::GuardedListener& listener) = 0;

    /// Ends what goes on although nobody waits for an answer.
    virtual void close() = 0;
    /// Whether some of that has not ended yet.
    [[nodiscard]] virtual bool isBusy() const = 0;

protected:
    ListenerAnnex() = default;
};

/// What an annex stands on. All of it outlives the annex.
struct AnnexGround {
    const Foundation& foundation;
    const WorkspaceOptions& options;
    db::ChangeFeed& changes;
};

using AnnexFactory = std::function<std::unique_ptr<ListenerAnnex>(const AnnexGround&)>;

} // namespace siaran::app
