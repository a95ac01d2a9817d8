#include "services/campaigns/Launch.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"
#include "services/segments/Audience.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

constexpr auto Marker = "/* audience */"_L1;

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

// Runs one of the two statements that judge an audience and adds up its verdicts.
Result<LaunchReceipt> runVerdicts(db::Session& session, QLatin1StringView name, const CampaignDraft& draft,
                                  const segments::Audience& audience)
{
    auto text = session.text(name);
    text.replace(Marker, u"AND ("_s + audience.condition + u')');
    const auto needs = needsOf(draft.content);
    auto bindings = audience.bindings;
    bindings.append({u":campaign"_s, draft.id.value()});
    bindings.append({u":cooldown_days"_s, draft.cooldownDays});
    bindings.append({u":needs_name"_s, needs.name});
    bindings.append({u":needed_fields"_s, db::textArray(needs.fields)});
    auto query = session.runComposed(name, text, bindings);
    if (!query) {
        return tl::unexpected(query.error());
    }
    LaunchReceipt receipt;
    while (query->next()) {
        const auto people = query->value(1).toInt();
        receipt.matched += people;
        if (const auto reason = exclusionReasonFromWord(query->value(0).toString()); reason) {
            receipt.excluded.emplace(*reason, people);
        } else {
            receipt.recipients += people;
        }
    }
    return receipt;
}

// WhatsApp may have paused or withdrawn it since the draft was written.
Result<void> checkTemplate(db::Session& session, const MessageContent& content)
{
    const auto* chosen = std::get_if<TemplateMessage>(&content.message);
    if (chosen == nullptr) {
        return {};
    }
    auto query = session.run("campaigns/fetch_template_status"_L1,
                             {{":name"_L1, chosen->snapshot.name}, {":language"_L1, chosen->snapshot.language}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto approved = query->next() && query->value(0).toString() == "APPROVED"_L1;
    return approved ? Result<void>() : fail(ErrorKind::Invalid, u"template is not approved"_s, u"campaign.template"_s);
}

Result<PhoneNumberId> findNumber(db::Session& session, const QString& remoteId)
{
    auto query = session.run("campaigns/find_phone_number"_L1, {{":remote_id"_L1, remoteId}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<PhoneNumberId>(PhoneNumberId(query->value(0).toLongLong()))
                         : fail(ErrorKind::Invalid, u"the sending number is not known"_s, u"campaign.no_number"_s);
}

Result<void> begin(db::Session& session, CampaignId id, int matched, const segments::Audience& audience,
                   PhoneNumberId number)
{
    return session
        .run("campaigns/begin"_L1,
             {{":matched"_L1, matched},
              {":criteria"_L1, QString::fromUtf8(QJsonDocument(audience.criteria).toJson(QJsonDocument::Compact))},
              {":phone_number"_L1, number.value()},
              {":id"_L1, id.value()}})
        .map([](const QSqlQuery&) {});
}

} // namespace

Result<LaunchReceipt> judge(db::Session& session, const CampaignDraft& draft)
{
    return segments::audienceOf(session, draft.segment).and_then([&](const segments::Audience& audience) {
        return runVerdicts(session, "campaigns/judge_audience"_L1, draft, audience);
    });
}

Result<LaunchReceipt> freeze(db::Session& session, const CampaignDraft& draft, const QString& remotePhoneId)
{
    auto problems = problemsOf(draft, QDateTime::currentDateTimeUtc());
    problems.removeAll(DraftProblem::PastTime); // being due is no problem of a launch
    if (!problems.isEmpty()) {
        return fail(ErrorKind::Invalid, u"the draft has problems"_s, u"campaign.incomplete"_s);
    }
    if (auto approved = checkTemplate(session, draft.content); !approved) {
        return tl::unexpected(approved.error());
    }
    const auto number = findNumber(session, remotePhoneId);
    if (!number) {
        return tl::unexpected(number.error());
    }
    const auto audience = segments::audienceOf(session, draft.segment);
    if (!audience) {
        return tl::unexpected(audience.error());
    }
    const auto receipt = runVerdicts(session, "campaigns/freeze_recipients"_L1, draft, *audience);
    if (!receipt) {
        return receipt;
    }
    if (receipt->recipients == 0) {
        return fail(ErrorKind::Invalid, u"nobody would get it"_s, u"campaign.nobody"_s);
    }
    return begin(session, draft.id, receipt->matched, *audience, *number).map([&receipt] { return *receipt; });
}

} // namespace siaran::campaigns
