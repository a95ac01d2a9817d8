#pragma once

#include "services/core/Result.h"
#include "services/domain/Template.h"
#include "services/templates/TemplateService.h"
#include "services/whatsapp/RemoteTemplate.h"

namespace siaran::db {
class Session;
}

namespace siaran::templates {

/// The copies in force by name and language, and those removed ones a campaign still shows. `syncedAt` is when WhatsApp
/// last confirmed the copy.
[[nodiscard]] Result<QList<Template>> fetchTemplates(db::Session& session);

/// Makes the copies of one account equal to `remote`, which must be all it has, in one transaction: rows that differ
/// are written, missing ones marked as removed. Of two with the same name and language the later counts. Tells the
/// topic "templates".
[[nodiscard]] Result<SyncReport> syncTemplates(db::Session& session, const QString& wabaId,
                                               const QList<whatsapp::RemoteTemplate>& remote);

} // namespace siaran::templates
