#include "services/campaigns/Launch.h"

#include "services/campaigns/Approvals.h"
#include "services/campaigns/CampaignRepository.h"
#include "services/campaigns/DraftRepository.h"
#include "services/db/ArrayLiteral.h"
#include "services/domain/LaunchSize.h"
#include "services/domain/QuietHours.h"
#include "services/domain/TemplateShape.h"
#include "services/segments/Audience.h"
#include "services/settings/Rates.h"
#include "services/settings/WorkspaceSettingsRepository.h"
#include "services/templates/TemplateRepository.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

const auto QuietReason = u"quiet_hours"_s;

/// What a recipient must have, because a variable has no fallback.
struct Needs {
    bool name = false;
    QStringList fields;
};

Needs needsOf(const MessageContent& content)
{
    Needs needs;
    for (const auto& source : requiredSources(content)) {
        if (source.kind == VariableSource::Kind::Name) {
            needs.name = true;
        } else if (source.kind == VariableSource::Kind::Field) {
            needs.fields.append(source.value);
        }
    }
    return needs;
}

Result<int> countContacts(db::Session& session)
{
    auto query = session.run("campaigns/count_contacts"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return query->value(0).toInt();
}

Result<LaunchReceipt> receiptFrom(QSqlQuery& query)
{
    LaunchReceipt receipt;
    while (query.next()) {
        const auto people = query.value(2).toInt();
        receipt.matched += people;
        if (const auto reason = exclusionReasonFromWord(query.value(0).toString()); reason) {
            receipt.excluded[*reason] += people;
        } else {
            receipt.recipients += people;
            receipt.byCallingCode[query.value(1).toString()] += people;
        }
    }
    return db::checkEnd(query).map([&receipt] { return receipt; });
}

// Runs one of the two statements that judge an audience and adds up its verdicts.
Result<LaunchReceipt> runVerdicts(db::Session& session, QLatin1StringView name, const LaunchCase& wanted,
                                  const segments::Audience& audience, db::Session::NamedBindings more = {})
{
    more.append(verdictBindings(wanted.draft));
    return segments::runFor(session, audience, name, more)
        .and_then([](QSqlQuery query) { return receiptFrom(query); })
        .and_then([&](LaunchReceipt receipt) -> Result<LaunchReceipt> {
            const auto contacts = countContacts(session);
            const auto settings = settings::fetchWorkspaceSettings(session);
            if (!contacts || !settings) {
                return tl::unexpected(contacts ? settings.error() : contacts.error());
            }
            receipt.contacts = *contacts;
            receipt.mustConfirm = needsConfirmation(receipt.recipients, *contacts, settings->sizeThreshold);
            receipt = priced(std::move(receipt), wanted, settings::ratesFor(*settings));
            return approvalNeed(session, wanted.draft.id, receipt).map([&receipt](ApprovalNeed need) {
                receipt.approval = need;
                return receipt;
            });
        });
}

Result<void> checkSize(const LaunchReceipt& receipt, int confirmedRecipients)
{
    if (receipt.recipients == 0) {
        return fail(ErrorKind::Invalid, u"nobody would get it"_s, u"campaign.nobody"_s);
    }
    if (receipt.mustConfirm && receipt.recipients != confirmedRecipients) {
        return fail(ErrorKind::Invalid, QString::number(receipt.recipients), u"campaign.confirm"_s);
    }
    return {};
}

// WhatsApp may have paused or withdrawn it since the draft was written, or somebody given it other variables.
Result<void> checkTemplate(db::Session& session, const MessageContent& content)
{
    const auto* chosen = std::get_if<TemplateMessage>(&content.message);
    if (chosen == nullptr) {
        return {};
    }
    const auto current = templates::findTemplate(session, chosen->snapshot.name, chosen->snapshot.language);
    if (!current) {
        return tl::unexpected(current.error());
    }
    if (!*current || (*current)->status != TemplateStatus::Approved) {
        return fail(ErrorKind::Invalid, u"template is not approved"_s, u"campaign.template"_s);
    }
    return hasSameShape(chosen->snapshot, **current)
        ? Result<void>()
        : fail(ErrorKind::Invalid, u"template has other variables"_s, u"campaign.template_changed"_s);
}

// A file that is named and not kept could never be sent.
Result<void> checkMedia(db::Session& session, const MessageContent& content)
{
    if (!content.attachment) {
        return {};
    }
    auto query = session.run("campaigns/is_media_kept"_L1, {{":sha256"_L1, content.attachment->sha256}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<void>() : fail(ErrorKind::Invalid, u"its file is not kept"_s, u"campaign.media"_s);
}

Result<void> checkDraft(db::Session& session, const CampaignDraft& draft)
{
    auto problems = problemsOf(draft, QDateTime::currentDateTimeUtc());
    if (problems.contains(DraftProblem::MissingMedia)) {
        return fail(ErrorKind::Invalid, u"template.header"_s, u"campaign.media"_s);
    }
    problems.removeAll(DraftProblem::PastTime); // being due is no problem of a launch
    return problems.isEmpty()
        ? checkTemplate(session, draft.content).and_then([&] { return checkMedia(session, draft.content); })
        : Result<void>(fail(ErrorKind::Invalid, u"the draft has problems"_s, u"campaign.incomplete"_s));
}

QString excludedJson(const LaunchReceipt& receipt)
{
    QJsonObject counts;
    for (const auto& [reason, people] : receipt.excluded) {
        counts.insert(toWord(reason), people);
    }
    return QString::fromUtf8(QJsonDocument(counts).toJson(QJsonDocument::Compact));
}

Result<void> begin(db::Session& session, const LaunchCase& wanted, const LaunchReceipt& receipt,
                   const segments::Audience& audience, PhoneNumberId number)
{
    const auto settings = settings::fetchWorkspaceSettings(session);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    const auto quiet
        = quietUntil(settings->quietHours(), QDateTime::currentDateTimeUtc(), QTimeZone(settings->timeZone.toUtf8()));
    return runOne(session, "campaigns/begin"_L1,
                  {{":matched"_L1, receipt.matched},
                   {":excluded"_L1, excludedJson(receipt)},
                   {":recipients"_L1, receipt.recipients},
                   {":criteria"_L1, QString::fromUtf8(QJsonDocument(audience.criteria).toJson(QJsonDocument::Compact))},
                   {":phone_number"_L1, number.value()},
                   {":cost"_L1, receipt.cost ? QVariant(*receipt.cost) : QVariant(QMetaType::fromType<qlonglong>())},
                   {":rest_until"_L1, quiet ? QVariant(*quiet) : QVariant(QMetaType::fromType<QDateTime>())},
                   {":rest_reason"_L1, quiet ? QuietReason : u""_s},
                   {":id"_L1, wanted.draft.id.value()}},
                  ErrorKind::NotFound);
}

// The time a person chose, as the clocks of the campaign's zone show it, for the clocks of others.
db::Session::NamedBindings wallTime(const CampaignDraft& draft)
{
    const auto there = draft.scheduledAt.toTimeZone(QTimeZone(draft.timeZone.toUtf8()));
    const bool isLocal = draft.recipientLocal && draft.scheduledAt.isValid();
    return {{u":wall_time"_s,
             isLocal ? QVariant(there.toString(u"yyyy-MM-dd HH:mm:ss"_s)) : QVariant(QMetaType::fromType<QString>())},
            {u":time_zone"_s, draft.timeZone}};
}

} // namespace

db::Session::NamedBindings verdictBindings(const CampaignDraft& draft)
{
    const auto needs = needsOf(draft.content);
    return {{u":campaign"_s, draft.id.value()},
            {u":cooldown_days"_s, draft.cooldownDays},
            {u":needs_name"_s, needs.name},
            {u":needed_fields"_s, db::textArray(needs.fields)}};
}

Result<segments::Audience> audienceFor(db::Session& session, const LaunchCase& wanted)
{
    return segments::audienceOf(session, wanted.draft.segment).map([&wanted](segments::Audience audience) {
        if (!wanted.birthdayField.isEmpty()) {
            audience.condition = u"("_s + audience.condition
                + u") AND substr(c.fields ->> :birthday_field, 6) = ANY ((:birthdays)::text[])"_s;
            audience.bindings.push_back({u":birthday_field"_s, wanted.birthdayField});
            audience.bindings.push_back({u":birthdays"_s, db::textArray(birthdaysOn(wanted.birthday))});
        }
        return audience;
    });
}

Result<LaunchReceipt> judge(db::Session& session, const LaunchCase& wanted)
{
    return audienceFor(session, wanted).and_then([&](const segments::Audience& audience) {
        return runVerdicts(session, "campaigns/judge_audience"_L1, wanted, audience);
    });
}

Result<LaunchReceipt> judgeSendable(db::Session& session, const LaunchCase& wanted, int confirmedRecipients)
{
    return checkDraft(session, wanted.draft)
        .and_then([&] { return judge(session, wanted); })
        .and_then([&](const LaunchReceipt& receipt) {
            // Of birthdays there may be none on the next day and many later.
            const bool mayBeNobody = receipt.recipients == 0 && !wanted.birthdayField.isEmpty();
            const auto fits = mayBeNobody ? Result<void>() : checkSize(receipt, confirmedRecipients);
            return fits.map([&receipt] { return receipt; });
        });
}

Result<LaunchReceipt> freeze(db::Session& session, const LaunchCase& wanted, const QString& remotePhoneId,
                             const LaunchTerms& terms)
{
    if (auto fits = checkDraft(session, wanted.draft); !fits) {
        return tl::unexpected(fits.error());
    }
    const auto number = findNumber(session, remotePhoneId);
    if (!number) {
        return tl::unexpected(number.error());
    }
    const auto audience = audienceFor(session, wanted);
    if (!audience) {
        return tl::unexpected(audience.error());
    }
    auto more = wallTime(wanted.draft);
    more.push_back({u":recipient_local"_s, wanted.draft.recipientLocal && wanted.draft.scheduledAt.isValid()});
    const auto receipt = runVerdicts(session, "campaigns/freeze_recipients"_L1, wanted, *audience, more);
    if (!receipt) {
        return receipt;
    }
    const auto agreed = terms.isByItself ? receipt->recipients : terms.confirmedRecipients;
    if (auto fits = checkSize(*receipt, agreed); !fits) {
        return tl::unexpected(fits.error());
    }
    if (auto fits = checkApproval(*receipt); !fits) {
        return tl::unexpected(fits.error());
    }
    const auto settings = settings::fetchWorkspaceSettings(session);
    if (terms.isByItself && settings && hasOutgrown(receipt->recipients, wanted.confirmed, settings->sizeThreshold)) {
        return fail(ErrorKind::Conflict, QString::number(receipt->recipients), u"campaign.grew"_s);
    }
    return begin(session, wanted, *receipt, *audience, *number).map([&receipt] { return *receipt; });
}

Result<QDateTime> firstStart(db::Session& session, const LaunchCase& wanted)
{
    if (!wanted.draft.recipientLocal) {
        return wanted.draft.scheduledAt;
    }
    return audienceFor(session, wanted)
        .and_then([&](const segments::Audience& audience) {
            return segments::runFor(session, audience, "campaigns/find_first_start"_L1, wallTime(wanted.draft));
        })
        .map([&wanted](QSqlQuery query) {
            query.next();
            return query.isNull(0) ? wanted.draft.scheduledAt : query.value(0).toDateTime().toUTC();
        });
}

} // namespace siaran::campaigns
