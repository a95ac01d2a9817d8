#include "services/templates/TemplateRepository.h"

#include "services/db/ChangeFeed.h"
#include "services/db/FetchAll.h"
#include "services/templates/TemplateComponents.h"

#include <QJsonDocument>

#include <map>

using namespace Qt::StringLiterals;

namespace siaran::templates {

namespace {

TemplateCategory categoryOf(const QString& word)
{
    return templateCategoryFromWord(word.toLower()).value_or(TemplateCategory::Other);
}

TemplateStatus statusOf(const QString& word, bool removed)
{
    return removed ? TemplateStatus::Removed : templateStatusFromWord(word.toLower()).value_or(TemplateStatus::Other);
}

// UNKNOWN is what WhatsApp says of a template that was hardly sent yet.
QString knownQuality(const QString& word)
{
    return word == "UNKNOWN"_L1 ? QString() : word;
}

Template templateFromRow(const QSqlQuery& row) // list_templates
{
    Template source {
        .id = TemplateId(row.value(0).toLongLong()),
        .remoteId = row.value(1).toString(),
        .name = row.value(2).toString(),
        .language = row.value(3).toString(),
        .category = categoryOf(row.value(4).toString()),
        .status = statusOf(row.value(5).toString(), row.value(10).toBool()),
        .statusWord = row.value(5).toString(),
        .quality = knownQuality(row.value(6).toString()),
        .rejectedReason = row.value(7).toString(),
        .namedParameters = row.value(8).toBool(),
        .headerFormat = HeaderFormat::None,
        .headerText = {},
        .body = {},
        .footer = {},
        .buttons = {},
        .syncedAt = row.value(11).toDateTime().toUTC(),
    };
    return withComponents(std::move(source), QJsonDocument::fromJson(row.value(9).toString().toUtf8()).array());
}

QJsonObject toRow(const whatsapp::RemoteTemplate& remote)
{
    QJsonArray components;
    for (const auto& component : remote.components) {
        components.append(component.raw);
    }
    return {
        {u"remote_id"_s, remote.id},
        {u"name"_s, remote.name},
        {u"language"_s, remote.language},
        {u"category"_s, remote.category},
        {u"status"_s, remote.status},
        {u"quality"_s, remote.quality},
        {u"rejected_reason"_s, remote.rejectedReason},
        {u"named_parameters"_s, remote.namedParameters},
        {u"components"_s, withoutSampleMedia(components)},
    };
}

// One row per key: WhatsApp's pages can overlap when templates change between them.
QString rowsOf(const QList<whatsapp::RemoteTemplate>& remote)
{
    std::map<std::pair<QString, QString>, QJsonObject> byKey;
    for (const auto& item : remote) {
        byKey.insert_or_assign({item.name, item.language}, toRow(item));
    }
    QJsonArray rows;
    for (const auto& [key, row] : byKey) {
        rows.append(row);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

Result<SyncReport> writeAll(db::Session& session, const QString& wabaId, const QString& rows)
{
    auto query = session.run("templates/sync_templates"_L1, {{":templates"_L1, rows}, {":waba_id"_L1, wabaId}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    const SyncReport report {
        .total = query->value(0).toInt(),
        .added = query->value(1).toInt(),
        .changed = query->value(2).toInt(),
        .removed = query->value(3).toInt(),
    };
    return db::checkEnd(*query).map([report] { return report; });
}

} // namespace

Result<QList<Template>> fetchTemplates(db::Session& session)
{
    return db::fetchAll(session.run("templates/list_templates"_L1), templateFromRow);
}

Result<SyncReport> syncTemplates(db::Session& session, const QString& wabaId,
                                 const QList<whatsapp::RemoteTemplate>& remote)
{
    db::Transaction transaction(session);
    SyncReport report;
    return transaction.begin()
        .and_then([&] { return writeAll(session, wabaId, rowsOf(remote)); })
        .and_then([&](const SyncReport& written) {
            report = written;
            return session.run("templates/stamp_sync"_L1);
        })
        .and_then([&](const QSqlQuery&) { return db::notifyChange(session, {u"templates"_s}); })
        .and_then([&] { return transaction.commit(); })
        .map([&] { return report; });
}

} // namespace siaran::templates
