#pragma once

#include "services/core/Result.h"
#include "services/domain/Template.h"
#include "services/templates/TemplateFacts.h"
#include "services/templates/TemplateService.h"
#include "services/whatsapp/RemoteTemplate.h"

namespace siaran::db {
class Session;
}

namespace siaran::templates {

/// The copies in force by name and language, and those removed ones a campaign still shows. `syncedAt` is when WhatsApp
/// last confirmed the copy.
[[nodiscard]] Result<QList<Template>> fetchTemplates(db::Session& session);

/// What TemplateService::page answers.
[[nodiscard]] Result<TemplatePage> fetchTemplatePage(db::Session& session, std::optional<TemplateStatus> status,
                                                     const TemplatePlace& after, int limit);

/// What TemplateService::facts answers.
[[nodiscard]] Result<TemplateFacts> fetchFacts(db::Session& session, TemplateId id);

/// The copy in force of one; nothing when there is none.
[[nodiscard]] Result<std::optional<Template>> findTemplate(db::Session& session, const QString& name,
                                                           const QString& language);

/// Whether the last sync is younger than `age`.
[[nodiscard]] Result<bool> areFresh(db::Session& session, std::chrono::milliseconds age);

/// Makes the copies of one account equal to `remote`, which must be all it has, in one transaction: rows that differ
/// are written, missing ones marked as removed. Of two with the same name and language the later counts. Tells the
/// topic "templates", and "campaigns" when some had to pause.
[[nodiscard]] Result<SyncReport> syncTemplates(db::Session& session, const QString& wabaId,
                                               const QList<whatsapp::RemoteTemplate>& remote, const QString& actor);

} // namespace siaran::templates
