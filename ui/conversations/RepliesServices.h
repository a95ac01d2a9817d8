#pragma once

#include "services/access/Role.h"

namespace siaran::conversations {
class AnswerService;
class ConversationService;
class MediaShelf;
} // namespace siaran::conversations
namespace siaran::consent {
class ConsentService;
class OptOutService;
} // namespace siaran::consent
namespace siaran::templates {
class TemplateService;
}

namespace siaran::ui {

/// What the replies pane asks.
struct RepliesServices {
    conversations::ConversationService& conversations;
    conversations::AnswerService& answers;
    conversations::MediaShelf& media;
    templates::TemplateService& templates;
    consent::ConsentService& consent;
    consent::OptOutService& optOuts;
    access::Role role = access::Role::Owner; ///< of the person at the window
};

} // namespace siaran::ui
