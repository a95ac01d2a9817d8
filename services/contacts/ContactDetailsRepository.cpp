#include "services/contacts/ContactDetailsRepository.h"

#include "services/contacts/ContactRepository.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

consent::Consent consentFromRow(const QSqlQuery& row)
{
    return {
        .optedOut = row.value(0).toBool(),
        .at = row.value(1).toDateTime(),
        .source = consent::consentSourceFromWord(row.value(2).toString()).value_or(consent::ConsentSource::Manual),
        .evidence = row.value(3).toString(),
    };
}

ContactCampaign campaignFromRow(const QSqlQuery& row)
{
    return {
        .campaign = CampaignId(row.value(0).toLongLong()),
        .name = row.value(1).toString(),
        .status = messageStatusFromWord(row.value(2).toString()).value_or(MessageStatus::Skipped),
        .leftOut = exclusionReasonFromWord(row.value(3).toString()),
        .at = row.value(4).toDateTime(),
        .repliedAt = row.value(5).toDateTime(),
    };
}

Result<void> readRest(db::Session& session, ContactDetails& details)
{
    auto query = session.run("contacts/fetch_details"_L1, {{":contact"_L1, details.contact.id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"contact"_s, u"contact.gone"_s);
    }
    for (const auto& id : db::textsFromArray(query->value(0).toString())) {
        details.values.labels.append(LabelId(id.toLongLong()));
    }
    details.values.workflowStatus = WorkflowStatusId(query->value(1).toLongLong());
    details.conversation = query->value(2).toLongLong();
    details.isSuppressed = query->value(3).toBool();
    details.values.displayName = details.contact.displayName;
    details.values.phoneE164 = details.contact.phoneE164;
    details.values.rating = details.contact.rating;
    details.values.fields = details.contact.fields;
    return {};
}

Result<ContactDetails> readBase(db::Session& session, ContactId id)
{
    return fetchContact(session, id).and_then([&session](const Contact& contact) {
        ContactDetails details;
        details.contact = contact;
        return readRest(session, details).map([&details] { return details; });
    });
}

Result<ContactDetails> readAll(db::Session& session, ContactId id)
{
    auto details = readBase(session, id);
    if (!details) {
        return details;
    }
    auto history
        = db::fetchAll(session.run("contacts/fetch_consent_history"_L1, {{":contact"_L1, id.value()}}), consentFromRow);
    if (!history) {
        return tl::unexpected(history.error());
    }
    auto campaigns
        = db::fetchAll(session.run("contacts/fetch_campaigns_of"_L1, {{":contact"_L1, id.value()}}), campaignFromRow);
    if (!campaigns) {
        return tl::unexpected(campaigns.error());
    }
    details->consentHistory = *std::move(history);
    details->campaigns = *std::move(campaigns);
    return details;
}

} // namespace

Result<ContactDetails> fetchDetails(db::Session& session, ContactId id)
{
    db::Transaction transaction(session);
    return transaction.beginSnapshot()
        .and_then([&] { return readAll(session, id); })
        .and_then([&](const ContactDetails& details) { return transaction.commit().map([&] { return details; }); });
}

Result<ContactValues> fetchValues(db::Session& session, ContactId id)
{
    return readBase(session, id).map([](const ContactDetails& details) { return details.values; });
}

} // namespace siaran::contacts
