#include "services/webhooks/AccountMerge.h"

#include "services/access/AuditTrail.h"
#include "services/consent/ConsentRecord.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

const auto Actor = u"WhatsApp"_s;

qint64 numberFromRow(const QSqlQuery& row)
{
    return row.value(0).toLongLong();
}

Result<bool> auditPauses(db::Session& session, Result<QSqlQuery> paused, const QString& reason)
{
    const auto campaigns = db::fetchAll(std::move(paused), numberFromRow);
    if (!campaigns) {
        return tl::unexpected(campaigns.error());
    }
    for (const auto campaign : *campaigns) {
        const auto noted = access::record(session, Actor, u"campaign.paused"_s, campaign, {{u"reason"_s, reason}});
        if (!noted) {
            return tl::unexpected(noted.error());
        }
    }
    return !campaigns->isEmpty();
}

Result<bool> updateTemplate(db::Session& session, const TemplateEvent& event)
{
    auto updated = session.run("webhooks/update_template"_L1,
                               {{":waba"_L1, event.wabaId},
                                {":remote"_L1, event.remoteId},
                                {":name"_L1, event.name},
                                {":language"_L1, event.language},
                                {":time"_L1, event.at.toMSecsSinceEpoch()},
                                {":status"_L1, event.status},
                                {":reason"_L1, event.rejectedReason},
                                {":quality"_L1, event.quality},
                                {":category"_L1, event.category},
                                {":coming"_L1, event.comingCategory}});
    if (!updated) {
        return tl::unexpected(updated.error());
    }
    return updated->numRowsAffected() > 0;
}

// What a template may not do any more is news of the account as well.
QList<AccountEvent> newsOf(const QList<TemplateEvent>& events)
{
    QList<AccountEvent> news;
    for (const auto& event : events) {
        const bool isBad
            = event.status == "PAUSED"_L1 || event.status == "DISABLED"_L1 || event.status == "REJECTED"_L1;
        if (isBad && !event.name.isEmpty()) {
            news.push_back({.field = u"message_template_status_update"_s,
                            .wabaId = event.wabaId,
                            .number = {},
                            .event = event.status,
                            .detail = event.name + u": "_s + event.language,
                            .at = event.at});
        }
    }
    return news;
}

Result<QSqlQuery> runForMove(db::Session& session, QLatin1StringView statement, const IdentityChange& move)
{
    return session.run(statement,
                       {{":old_phone"_L1, move.before.phone},
                        {":old_bsuid"_L1, move.before.bsuid},
                        {":new_phone"_L1, move.after.phone},
                        {":new_bsuid"_L1, move.after.bsuid}});
}

Result<bool> carryOptOut(db::Session& session, const IdentityChange& move)
{
    const auto heirs = db::fetchAll(runForMove(session, "webhooks/find_heir"_L1, move), numberFromRow);
    if (!heirs) {
        return tl::unexpected(heirs.error());
    }
    QList<consent::ConsentNews> news;
    for (const auto heir : *heirs) {
        news.push_back(
            {ContactId(heir),
             {.optedOut = true, .at = move.at, .source = consent::ConsentSource::WhatsApp, .evidence = move.detail}});
    }
    return consent::record(session, news).map([](const consent::Recorded& done) { return done.changed > 0; });
}

Result<bool> moveIdentity(db::Session& session, const IdentityChange& move)
{
    auto moved = runForMove(session, "webhooks/move_contact"_L1, move);
    if (!moved) {
        return tl::unexpected(moved.error());
    }
    return moved->numRowsAffected() > 0 ? Result<bool>(true) : carryOptOut(session, move);
}

// Which of the events were not known yet, by their place.
Result<QList<qsizetype>> keepNotices(db::Session& session, const QList<AccountEvent>& events)
{
    QStringList fields;
    QStringList wabas;
    QStringList numbers;
    QStringList words;
    QStringList details;
    QList<qint64> times;
    for (const auto& event : events) {
        fields.append(event.field);
        wabas.append(event.wabaId);
        numbers.append(event.number);
        words.append(event.event);
        details.append(event.detail);
        times.append(event.at.toMSecsSinceEpoch());
    }
    return db::fetchAll<qsizetype>(session.run("webhooks/insert_notices"_L1,
                                               {{":fields"_L1, db::textArray(fields)},
                                                {":wabas"_L1, db::textArray(wabas)},
                                                {":numbers"_L1, db::textArray(numbers)},
                                                {":events"_L1, db::textArray(words)},
                                                {":details"_L1, db::textArray(details)},
                                                {":times"_L1, db::integerArray(times)}}),
                                   [](const QSqlQuery& row) { return row.value(0).toLongLong() - 1; });
}

Result<void> takeOver(db::Session& session, const AccountEvent& event)
{
    return session
        .run("webhooks/update_number"_L1,
             {{":waba"_L1, event.wabaId}, {":number"_L1, event.number}, {":event"_L1, event.event}})
        .and_then([&](const QSqlQuery&) -> Result<void> {
            if (!event.allowance.told) {
                return {};
            }
            const auto people
                = event.allowance.people ? QVariant(*event.allowance.people) : QVariant(QMetaType(QMetaType::Int));
            return session.run("webhooks/put_messaging_limit"_L1, {{":waba"_L1, event.wabaId}, {":people"_L1, people}})
                .map([](const QSqlQuery&) {});
        });
}

Result<bool> actOn(db::Session& session, const AccountEvent& event)
{
    const auto taken = takeOver(session, event);
    if (!taken) {
        return tl::unexpected(taken.error());
    }
    if (!forbidsSending(event)) {
        return false;
    }
    return auditPauses(session, session.run("webhooks/pause_account"_L1, {{":waba"_L1, event.wabaId}}), u"account"_s);
}

} // namespace

AccountChanges& AccountChanges::operator|=(const AccountChanges& other)
{
    account = account || other.account;
    campaigns = campaigns || other.campaigns;
    templates = templates || other.templates;
    contacts = contacts || other.contacts;
    return *this;
}

Result<AccountChanges> moveIdentities(db::Session& session, const QList<IdentityChange>& moves)
{
    AccountChanges changes;
    for (const auto& move : moves) {
        if (move.before.isEmpty() || move.after.isEmpty()) {
            continue;
        }
        const auto moved = moveIdentity(session, move);
        if (!moved) {
            return tl::unexpected(moved.error());
        }
        changes.contacts = changes.contacts || *moved;
    }
    return changes;
}

Result<AccountChanges> mergeTemplates(db::Session& session, const QList<TemplateEvent>& events)
{
    AccountChanges changes;
    if (const auto news = newsOf(events); !news.isEmpty()) {
        const auto kept = keepNotices(session, news);
        if (!kept) {
            return tl::unexpected(kept.error());
        }
        changes.account = !kept->isEmpty();
    }
    for (const auto& event : events) {
        const auto updated = updateTemplate(session, event);
        if (!updated) {
            return tl::unexpected(updated.error());
        }
        changes.templates = changes.templates || *updated || event.contentChanged;
    }
    if (!changes.templates) {
        return changes;
    }
    return auditPauses(session, session.run("templates/pause_campaigns"_L1), u"template"_s)
        .map([&changes](bool paused) {
            changes.campaigns = paused;
            return changes;
        });
}

Result<AccountChanges> mergeAccount(db::Session& session, const QList<AccountEvent>& events)
{
    AccountChanges changes;
    if (events.isEmpty()) {
        return changes;
    }
    const auto fresh = keepNotices(session, events);
    if (!fresh) {
        return tl::unexpected(fresh.error());
    }
    for (const auto place : *fresh) {
        const auto acted = actOn(session, events.at(place));
        if (!acted) {
            return tl::unexpected(acted.error());
        }
        changes |= {.account = true, .campaigns = *acted, .templates = false, .contacts = false};
    }
    return changes;
}

} // namespace siaran::webhooks
