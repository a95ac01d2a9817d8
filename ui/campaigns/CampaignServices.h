#pragma once

namespace siaran::campaigns {
class CampaignService;
}
namespace siaran::contacts {
class ContactService;
}
namespace siaran::segments {
class SegmentService;
}
namespace siaran::templates {
class TemplateService;
}

namespace siaran::ui {

/// What the pane of campaigns and its wizard talk to.
struct CampaignServices {
    campaigns::CampaignService& campaigns;
    segments::SegmentService& segments;
    templates::TemplateService& templates;
    contacts::ContactService& contacts;
};

} // namespace siaran::ui
