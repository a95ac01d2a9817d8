#pragma once

#include <memory>

namespace siaran::contacts {
class CatalogueService;
class ContactEditService;
class ContactService;
class ImportService;
} // namespace siaran::contacts
namespace siaran::segments {
class SegmentService;
}
namespace siaran::campaigns {
class CampaignService;
}
namespace siaran::sending {
class AftercareService;
}
namespace siaran::templates {
class TemplateService;
}
namespace siaran::analytics {
class AnalyticsService;
}
namespace siaran::consent {
class ConsentService;
}
namespace siaran::settings {
class SettingsService;
}

namespace siaran::api {

class EventSource;
class JobBook;
class Turns;
struct Caller;

/// The services as one person uses them: in their name, with the rights of their role.
struct Services {
    contacts::ContactService& contacts;
    contacts::ContactEditService& contactEdits;
    contacts::CatalogueService& catalogue;
    contacts::ImportService& imports;
    segments::SegmentService& segments;
    campaigns::CampaignService& campaigns;
    sending::AftercareService& aftercare;
    templates::TemplateService& templates;
    analytics::AnalyticsService& analytics;
    consent::ConsentService& consent;
    settings::SettingsService& settings;
    JobBook& jobs;
    EventSource& events;
    Turns& previews; ///< a newer preview would end an older one, so they wait for each other
};

/// Gives everybody their services. Lives on the listener's thread.
class ServiceDesk {
public:
    virtual ~ServiceDesk() = default;
    ServiceDesk(const ServiceDesk&) = delete;
    ServiceDesk& operator=(const ServiceDesk&) = delete;

    /// For one question: held until it is answered, so that the desk knows what its connections are busy with. Their
    /// objects live as long as the desk.
    [[nodiscard]] virtual std::shared_ptr<const Services> servicesOf(const Caller& caller) = 0;

protected:
    ServiceDesk() = default;
};

} // namespace siaran::api
