#include "ui/contacts/ConsentBadge.h"

#include "models/contacts/ContactTableModel.h"

namespace siaran::ui {

BadgeLook consentBadge(bool optedOut)
{
    return {.text = models::ContactTableModel::consentText(optedOut),
            .kind = optedOut ? BadgeKind::Danger : BadgeKind::Neutral,
            .shape = optedOut ? BadgeShape::Slash : BadgeShape::Check};
}

} // namespace siaran::ui
