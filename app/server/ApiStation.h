#pragma once

#include "app/server/RoleDesk.h"
#include "app/workspace/Connection.h"
#include "app/workspace/ListenerAnnex.h"
#include "services/access/Role.h"
#include "services/api/Api.h"
#include "services/api/Document.h"
#include "services/api/Monitor.h"
#include "services/api/SqlRepeats.h"
#include "services/api/SqlTokens.h"

#include <map>
#include <memory>

namespace siaran::app {

/// The REST interface, its document, and what monitors ask, on the listener of a workspace.
class ApiStation final : public ListenerAnnex, public api::ServiceDesk {
public:
    explicit ApiStation(const AnnexGround& ground, const api::ApiLimits& limits);
    ~ApiStation() override;
    Q_DISABLE_COPY_MOVE(ApiStation)

    [[nodiscard]] http::ListenerLimits limits() const override;
    void addTo(http::Router& router) override;
    void watch(const http::WebhookEndpoint& endpoint, const http::GuardedListener& listener) override;
    void close() override { m_jobs.interruptAll(); }
    [[nodiscard]] bool isBusy() const override { return m_jobs.isBusy(); }

    [[nodiscard]] std::shared_ptr<const api::Services> servicesOf(const api::Caller& caller) override;

private:
    [[nodiscard]] RoleDesk& deskOf(access::Role role);
    [[nodiscard]] QByteArray counters() const;

    const AnnexGround m_ground;
    const http::WebhookEndpoint* m_endpoint = nullptr;
    const http::GuardedListener* m_listener = nullptr;
    std::unique_ptr<Connection> m_connection;
    db::DbExecutor m_books; ///< tokens, repeats and jobs, before a role is known
    db::DbExecutor m_gauges; ///< what monitors ask waits for nobody
    api::SqlTokens m_tokens;
    api::SqlRepeats m_repeats;
    api::SqlJobBook m_jobs;
    std::map<access::Role, std::unique_ptr<RoleDesk>> m_desks;
    api::Api m_api;
    api::Document m_document;
    api::Monitor m_monitor;
};

} // namespace siaran::app
