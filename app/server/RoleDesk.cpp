#include "app/server/RoleDesk.h"

#include "services/analytics/SqlAnalyticsService.h"
#include "services/campaigns/SqlCampaignService.h"
#include "services/consent/SqlConsentService.h"
#include "services/contacts/SqlCatalogueService.h"
#include "services/contacts/SqlContactEditService.h"
#include "services/contacts/SqlContactService.h"
#include "services/contacts/SqlImportService.h"
#include "services/segments/SqlSegmentService.h"
#include "services/sending/SqlAftercareService.h"
#include "services/settings/SqlSettingsService.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace siaran::app {

/// The services in the name of one token: references only, so there may be many. One set for each reading connection.
class RoleDesk::Holder {
public:
    Holder(RoleDesk& desk, const access::Actor& actor)
    {
        for (auto& lane : desk.m_lanes) {
            m_sets.push_back(std::make_unique<Set>(desk, lane->reads, actor));
        }
    }

    [[nodiscard]] const api::Services& set(std::size_t index) const { return m_sets.at(index)->services; }

private:
    struct Set {
        Set(RoleDesk& desk, db::DbExecutor& reads, const access::Actor& actor)
            : contacts(reads, desk.m_lists)
            , contactEdits(reads, desk.m_imports, actor)
            , catalogue(reads, actor)
            , imports(desk.m_imports, actor)
            , segments(reads, desk.m_previews, actor)
            , templates(reads, desk.m_ground.remoteTemplates, desk.m_ground.wabaId, actor)
            , refresher(templates, {})
            , campaigns(reads, desk.m_launches, actor, desk.m_ground.phoneNumberId,
                        [this] { return refresher.refreshForLaunch(); })
            , aftercare(reads, actor)
            , analytics(reads, desk.m_exports, actor)
            , consent(reads, actor)
            , settings(reads, actor)
            , services {contacts,  contactEdits, catalogue, imports,  segments,           campaigns,     aftercare,
                        templates, analytics,    consent,   settings, desk.m_ground.jobs, desk.m_events, desk.m_turns}
        {
        }

        contacts::SqlContactService contacts;
        contacts::SqlContactEditService contactEdits;
        contacts::SqlCatalogueService catalogue;
        contacts::SqlImportService imports;
        segments::SqlSegmentService segments;
        templates::SqlTemplateService templates;
        templates::TemplateRefresher refresher;
        campaigns::SqlCampaignService campaigns;
        sending::SqlAftercareService aftercare;
        analytics::SqlAnalyticsService analytics;
        consent::SqlConsentService consent;
        settings::SqlSettingsService settings;
        api::Services services;
    };

    std::vector<std::unique_ptr<Set>> m_sets;
};

RoleDesk::Lane::Lane(const DeskGround& ground)
    : reads(ground.database, ground.catalog)
{
}

RoleDesk::RoleDesk(const DeskGround& ground)
    : m_ground(ground)
    , m_lists(ground.database, ground.catalog)
    , m_previews(ground.database, ground.catalog)
    , m_exports(ground.database, ground.catalog)
    , m_imports(ground.database, ground.catalog)
    , m_launches(ground.database, ground.catalog)
    , m_listening(ground.database, ground.catalog)
    , m_watched(ground.seesCampaigns ? std::make_unique<campaigns::SqlCampaignService>(
                    m_listening, access::Actor(QString(), access::Role::Supervisor), ground.phoneNumberId)
                                     : nullptr)
    , m_events(m_listening, m_watched.get(), ground.changes)
{
    std::ranges::generate(m_lanes, [&ground] { return std::make_shared<Lane>(ground); });
}

RoleDesk::~RoleDesk() = default;

std::shared_ptr<const api::Services> RoleDesk::servicesOf(qint64 token, const access::Actor& actor)
{
    auto& holder = m_holders[token];
    if (!holder) {
        holder = std::make_unique<Holder>(*this, actor);
    }
    const auto index = quietestLane();
    const auto lane = m_lanes.at(index);
    ++lane->questions;
    const auto letGo = [lane](const api::Services*) { --lane->questions; };
    return {&holder->set(index), letGo};
}

std::size_t RoleDesk::quietestLane() const
{
    const auto quietest = std::ranges::min_element(m_lanes, {}, [](const auto& lane) { return lane->questions; });
    return static_cast<std::size_t>(quietest - m_lanes.begin());
}

} // namespace siaran::app
