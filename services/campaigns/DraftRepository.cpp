#include "services/campaigns/DraftRepository.h"

#include "services/db/Session.h"

#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

QJsonObject objectAt(const QSqlQuery& row, int column)
{
    return QJsonDocument::fromJson(row.value(column).toByteArray()).object();
}

QString textOf(const QJsonObject& json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QVariant nullable(SegmentId id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant nullable(const QDateTime& time)
{
    return time.isValid() ? QVariant(time) : QVariant(QMetaType::fromType<QDateTime>());
}

QVariant nullable(const Recurrence& repeats)
{
    return repeats.kind == Recurrence::Kind::Once ? QVariant(QMetaType::fromType<QString>())
                                                  : QVariant(textOf(toJson(repeats)));
}

// What is stored was checked when it was: a rule nobody understands any more is none.
Recurrence repeatsAt(const QSqlQuery& row, int column)
{
    return row.isNull(column) ? Recurrence() : recurrenceFromJson(objectAt(row, column)).value_or(Recurrence());
}

// Column order is that of sql/fetch_draft.sql.
enum { ContentColumn = 3, RepeatsColumn = 11, SeriesColumn, DayColumn, ConfirmedColumn };

CampaignDraft draftFromRow(const QSqlQuery& row, MessageContent content)
{
    CampaignDraft draft;
    draft.id = CampaignId(row.value(0).toLongLong());
    draft.name = row.value(1).toString();
    draft.segment = SegmentId(row.value(2).toLongLong());
    draft.content = std::move(content);
    draft.scheduledAt = row.isNull(4) ? QDateTime() : row.value(4).toDateTime().toUTC();
    draft.timeZone = row.value(5).toString();
    draft.ratePerSecond = row.value(6).toInt();
    draft.cooldownDays = row.value(7).toInt();
    draft.recipientLocal = row.value(8).toBool();
    draft.pilot = {row.value(9).toInt(), row.value(10).toBool()};
    if (row.value(SeriesColumn).toLongLong() == 0) {
        draft.repeats = repeatsAt(row, RepeatsColumn); // one run of a series does not repeat itself
    }
    return draft;
}

QDate birthdayFor(const QSqlQuery& row, const Recurrence& repeats, const QString& timeZone)
{
    if (!row.isNull(DayColumn)) {
        return row.value(DayColumn).toDate();
    }
    const auto next = nextOccurrence(repeats, QTimeZone(timeZone.toUtf8()), QDateTime::currentDateTimeUtc());
    return next ? next->day : QDate();
}

} // namespace

Result<LaunchCase> fetchLaunchCase(db::Session& session, CampaignId id)
{
    auto query = session.run("campaigns/fetch_draft"_L1, {{":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"campaign"_s);
    }
    return messageContentFromJson(objectAt(*query, ContentColumn)).map([&query](MessageContent content) {
        LaunchCase found {.draft = draftFromRow(*query, std::move(content)),
                          .confirmed = query->value(ConfirmedColumn).toInt()};
        if (const auto repeats = repeatsAt(*query, RepeatsColumn); repeats.kind == Recurrence::Kind::Birthday) {
            found.birthdayField = repeats.birthdayField;
            found.birthday = birthdayFor(*query, repeats, found.draft.timeZone);
        }
        return found;
    });
}

Result<CampaignDraft> fetchDraft(db::Session& session, CampaignId id)
{
    return fetchLaunchCase(session, id).map([](const LaunchCase& found) { return found.draft; });
}

Result<CampaignId> storeDraft(db::Session& session, const CampaignDraft& draft)
{
    db::Session::NamedBindings bindings {
        {u":name"_s, draft.name.trimmed()},
        {u":segment"_s, nullable(draft.segment)},
        {u":content"_s, textOf(toJson(draft.content))},
        {u":scheduled_at"_s, nullable(draft.scheduledAt)},
        {u":time_zone"_s, draft.timeZone},
        {u":rate"_s, draft.ratePerSecond},
        {u":cooldown_days"_s, draft.cooldownDays},
        {u":recipient_local"_s, draft.recipientLocal},
        {u":pilot_size"_s, draft.pilot.people},
        {u":pilot_goes_on"_s, draft.pilot.goesOn},
        {u":repeats"_s, nullable(draft.repeats)},
    };
    auto name = "campaigns/insert_draft"_L1;
    if (draft.id.isValid()) {
        name = "campaigns/update_draft"_L1;
        bindings.push_back({u":id"_s, draft.id.value()});
    }
    auto query = session.runComposed(name, session.text(name), bindings);
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::Conflict, u"not a draft any more"_s, u"campaign.not_allowed"_s);
    }
    return CampaignId(query->value(0).toLongLong());
}

Result<bool> sendsTemplate(db::Session& session, CampaignId id)
{
    auto query = session.run("campaigns/sends_template"_L1, {{":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<bool>(query->value(0).toBool()) : fail(ErrorKind::NotFound, u"campaign"_s);
}

Result<bool> isTemplateDue(db::Session& session)
{
    auto query = session.run("campaigns/is_template_due"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return query->value(0).toBool();
}

} // namespace siaran::campaigns
