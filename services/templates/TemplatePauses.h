#pragma once

#include "services/core/Result.h"

#include <QString>

namespace siaran::db {
class Session;
}

namespace siaran::templates {

/// Pauses running campaigns whose template WhatsApp would refuse now, with the reason "template" and an audit entry of
/// `actor` each. In the caller's transaction; answers whether there were any.
[[nodiscard]] Result<bool> pauseCampaigns(db::Session& session, const QString& actor);

} // namespace siaran::templates
