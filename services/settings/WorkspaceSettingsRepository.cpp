#include "services/settings/WorkspaceSettingsRepository.h"

#include "services/access/AuditTrail.h"
#include "services/db/ChangeFeed.h"
#include "services/db/Session.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::settings {

namespace {

// Nobody's number gets into the log: that it is another one has to do.
QJsonObject told(QJsonObject rows)
{
    const auto number = rows.find(u"test_number"_s);
    if (number != rows.end() && !number->toString().isEmpty()) {
        *number = u"…"_s;
    }
    return rows;
}

} // namespace

Result<WorkspaceSettings> fetchWorkspaceSettings(db::Session& session)
{
    auto query = session.run("settings/fetch_settings"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return db::checkEnd(*query).map([] { return WorkspaceSettings(); });
    }
    return workspaceSettingsFromJson(QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object());
}

Result<void> changeWorkspaceSettings(db::Session& session, const WorkspaceSettings& before,
                                     const WorkspaceSettings& after, const QString& actor)
{
    if (before.workspaceKey != after.workspaceKey) {
        return fail(ErrorKind::Invalid, u"the workspace's key never changes"_s, u"settings.workspace.key"_s);
    }
    if (auto sensible = check(after); !sensible) {
        return sensible;
    }
    const auto rows = changedRows(before, after);
    if (rows.isEmpty()) {
        return {};
    }
    const auto json = QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return session.run("settings/put_settings"_L1, {{":settings"_L1, json}});
        })
        .and_then([&](const QSqlQuery&) {
            const QJsonObject detail {{u"before"_s, told(changedRows(after, before))}, {u"after"_s, told(rows)}};
            return access::record(session, actor, u"settings.changed"_s, std::nullopt, detail);
        })
        .and_then([&] { return db::notifyChange(session, {u"settings"_s}); })
        .and_then([&] { return transaction.commit(); });
}

} // namespace siaran::settings
