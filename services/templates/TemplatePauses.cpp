#include "services/templates/TemplatePauses.h"

#include "services/access/AuditTrail.h"
#include "services/db/FetchAll.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::templates {

Result<bool> pauseCampaigns(db::Session& session, const QString& actor)
{
    const auto paused = db::fetchAll<qint64>(session.run("templates/pause_campaigns"_L1),
                                             [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    if (!paused) {
        return tl::unexpected(paused.error());
    }
    for (const auto campaign : *paused) {
        const auto noted
            = access::record(session, actor, u"campaign.paused"_s, campaign, {{u"reason"_s, u"template"_s}});
        if (!noted) {
            return tl::unexpected(noted.error());
        }
    }
    return !paused->isEmpty();
}

} // namespace siaran::templates
