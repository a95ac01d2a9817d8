#pragma once

#include "services/access/Rights.h"
#include "services/api/Services.h"
#include "services/api/SqlEventSource.h"
#include "services/api/SqlJobBook.h"
#include "services/api/Turns.h"
#include "services/db/DbExecutor.h"
#include "services/templates/SqlTemplateService.h"
#include "services/templates/TemplateRefresher.h"
#include "services/whatsapp/TemplateCatalogue.h"

#include <QString>

#include <array>
#include <map>
#include <memory>

namespace siaran::app {

/// What the desk of a role needs to know of its workspace; all of it outlives the desk.
struct DeskGround {
    db::ConnectionSettings database; ///< as the role
    const db::SqlCatalog& catalog;
    whatsapp::TemplateCatalogue& remoteTemplates;
    db::ChangeFeed& changes;
    api::JobBook& jobs;
    QString wabaId;
    QString phoneNumberId;
    bool seesCampaigns = true;
};

/// The services of one role, over connections that can do no more than it may; each holder of a token has services in
/// their own name, which know what it may before the database has to refuse.
class RoleDesk {
public:
    explicit RoleDesk(const DeskGround& ground);
    ~RoleDesk();
    Q_DISABLE_COPY_MOVE(RoleDesk)

    [[nodiscard]] std::shared_ptr<const api::Services> servicesOf(qint64 token, const access::Actor& actor);

private:
    class Holder;

    /// A connection of reads, and how many questions are being answered over it.
    struct Lane {
        explicit Lane(const DeskGround& ground);
        db::DbExecutor reads;
        int questions = 0;
    };
    static constexpr std::size_t Lanes = 6;

    [[nodiscard]] std::size_t quietestLane() const;

    const DeskGround m_ground;
    /// Each question takes the connection that is least asked, so that a quick one rarely waits behind a slow one.
    std::array<std::shared_ptr<Lane>, Lanes> m_lanes;
    db::DbExecutor m_lists;
    db::DbExecutor m_previews;
    db::DbExecutor m_exports;
    db::DbExecutor m_imports;
    db::DbExecutor m_launches;
    db::DbExecutor m_listening;
    std::unique_ptr<campaigns::CampaignService> m_watched;
    api::SqlEventSource m_events;
    api::Turns m_turns;
    std::map<qint64, std::unique_ptr<Holder>> m_holders;
};

} // namespace siaran::app
