#include "services/templates/TemplateRepository.h"

#include "services/access/AuditTrail.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/ChangeFeed.h"
#include "services/db/FetchAll.h"
#include "services/templates/DraftOf.h"
#include "services/templates/TemplateComponents.h"
#include "services/templates/TemplatePauses.h"

#include <QJsonDocument>

#include <algorithm>
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

// As statusOf() knows them.
QStringList knownStatuses()
{
    using enum TemplateStatus;
    QStringList words;
    for (const auto status : {Approved, Pending, Rejected, Paused, Disabled, Removed}) {
        words.append(toWord(status));
    }
    return words;
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

// That somebody looked and found all as it was is told nowhere.
Result<void> tell(db::Session& session, const QString& actor, const SyncReport& report)
{
    if (report.added + report.changed + report.removed == 0) {
        return {};
    }
    return access::record(session, actor, u"template.synced"_s, std::nullopt,
                          {{u"added"_s, report.added}, {u"changed"_s, report.changed}, {u"removed"_s, report.removed}});
}

TemplateUse useFromRow(const QSqlQuery& row) // list_uses
{
    return {.campaign = CampaignId(row.value(0).toLongLong()),
            .name = row.value(1).toString(),
            .status = campaignStatusFromWord(row.value(2).toString()).value_or(CampaignStatus::Draft),
            .isPausedByIt = row.value(3).toBool()};
}

Result<TemplateFacts> fetchContent(db::Session& session, TemplateId id)
{
    auto query = session.run("templates/fetch_content"_L1, {{":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"no such template"_s, u"template.gone"_s);
    }
    Template bare;
    bare.name = query->value(0).toString();
    bare.language = query->value(1).toString();
    bare.category = categoryOf(query->value(2).toString());
    bare.namedParameters = query->value(4).toBool();
    const auto components = QJsonDocument::fromJson(query->value(5).toString().toUtf8()).array();
    const auto coming = query->value(6).toString();
    const bool isOfOurs = bare.category == TemplateCategory::Marketing || bare.category == TemplateCategory::Utility;
    return TemplateFacts {.content = draftOf(withComponents(bare, components), components),
                          .isWritable = isOfOurs && isWritable(components),
                          .comingCategory = coming.isEmpty() ? std::nullopt : std::optional(categoryOf(coming))};
}

} // namespace

Result<TemplateFacts> fetchFacts(db::Session& session, TemplateId id)
{
    auto facts = fetchContent(session, id);
    if (!facts) {
        return facts;
    }
    auto uses = db::fetchAll(session.run("templates/list_uses"_L1, {{":id"_L1, id.value()}}), useFromRow);
    auto series = db::fetchAll<QString>(session.run("templates/list_series"_L1, {{":id"_L1, id.value()}}),
                                        [](const QSqlQuery& row) { return row.value(0).toString(); });
    auto edits = db::fetchAll<QDateTime>(session.run("templates/list_edits"_L1, {{":id"_L1, id.value()}}),
                                         [](const QSqlQuery& row) { return row.value(0).toDateTime().toUTC(); });
    if (!uses || !series || !edits) {
        return tl::unexpected(!uses ? uses.error() : !series ? series.error() : edits.error());
    }
    facts->uses = std::move(*uses);
    facts->series = QStringList(series->begin(), series->end());
    facts->edits = std::move(*edits);
    return facts;
}

Result<std::optional<Template>> findTemplate(db::Session& session, const QString& name, const QString& language)
{
    auto query = session.run("templates/find_template"_L1, {{":name"_L1, name}, {":language"_L1, language}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? std::optional(templateFromRow(*query)) : std::nullopt;
}

Result<bool> areFresh(db::Session& session, std::chrono::milliseconds age)
{
    auto query = session.run("templates/is_fresh"_L1, {{":seconds"_L1, static_cast<double>(age.count()) / 1000}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return query->value(0).toBool();
}

Result<QList<Template>> fetchTemplates(db::Session& session)
{
    return db::fetchAll(
        session.run("templates/list_templates"_L1, {{":ids"_L1, QVariant(QMetaType::fromType<QString>())}}),
        templateFromRow);
}

Result<TemplatePage> fetchTemplatePage(db::Session& session, std::optional<TemplateStatus> status,
                                       const TemplatePlace& after, int limit)
{
    const QVariant wanted = status ? QVariant(toWord(*status)) : QVariant(QMetaType::fromType<QString>());
    auto keys = db::fetchAll<TemplatePlace>(session.run("templates/page"_L1,
                                                        {{":name"_L1, after.name},
                                                         {":id"_L1, after.id.value()},
                                                         {":status"_L1, wanted},
                                                         {":known"_L1, db::textArray(knownStatuses())},
                                                         {":limit"_L1, limit + 1}}),
                                            [](const QSqlQuery& row) {
                                                return TemplatePlace {.name = row.value(0).toString(),
                                                                      .id = TemplateId(row.value(1).toLongLong())};
                                            });
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto page = pageFrom(std::move(*keys), limit, [](const TemplatePlace& place) { return place; });
    QList<qint64> ids;
    std::ranges::transform(page.rows, std::back_inserter(ids), [](const TemplatePlace& one) { return one.id.value(); });
    auto rows = db::fetchAll(session.run("templates/list_templates"_L1, {{":ids"_L1, db::integerArray(ids)}}),
                             templateFromRow);
    return std::move(rows).map([&](QList<Template> templates) {
        std::ranges::sort(templates, {}, [&ids](const Template& one) { return ids.indexOf(one.id.value()); });
        return TemplatePage {.rows = std::move(templates), .next = page.next};
    });
}

Result<SyncReport> syncTemplates(db::Session& session, const QString& wabaId,
                                 const QList<whatsapp::RemoteTemplate>& remote, const QString& actor)
{
    db::Transaction transaction(session);
    SyncReport report;
    QStringList topics {u"templates"_s};
    return transaction.begin()
        .and_then([&] { return writeAll(session, wabaId, rowsOf(remote)); })
        .and_then([&](const SyncReport& written) {
            report = written;
            return session.run("templates/stamp_sync"_L1);
        })
        .and_then([&](const QSqlQuery&) { return tell(session, actor, report); })
        .and_then([&] { return pauseCampaigns(session, u"WhatsApp"_s); })
        .and_then([&](bool paused) {
            topics.append(paused ? QStringList {u"campaigns"_s} : QStringList());
            return db::notifyChange(session, topics);
        })
        .and_then([&] { return transaction.commit(); })
        .map([&] { return report; });
}

} // namespace siaran::templates
