#pragma once

#include "services/access/Role.h"

namespace siaran::campaigns {
class CampaignService;
class TestMessages;
} // namespace siaran::campaigns
namespace siaran::contacts {
class ContactService;
}
namespace siaran::media {
class MediaService;
}
namespace siaran::segments {
class SegmentService;
}
namespace siaran::sending {
class AftercareService;
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
    campaigns::TestMessages& tests;
    sending::AftercareService& aftercare;
    media::MediaService& media;
    access::Role role = access::Role::Owner; ///< of the person at the window
};

} // namespace siaran::ui
