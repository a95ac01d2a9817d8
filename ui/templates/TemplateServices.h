#pragma once

#include "services/access/Role.h"

namespace siaran::contacts {
class ContactService;
}
namespace siaran::templates {
class DraftShelf;
class TemplateAuthoring;
class TemplateService;
} // namespace siaran::templates

namespace siaran::ui {

/// What the screens of templates ask.
struct TemplateServices {
    templates::TemplateService& templates;
    templates::TemplateAuthoring& authoring;
    templates::DraftShelf& drafts;
    contacts::ContactService& contacts; ///< to show a message as one customer gets it
    access::Role role = access::Role::Owner; ///< of the person at the window
};

} // namespace siaran::ui
