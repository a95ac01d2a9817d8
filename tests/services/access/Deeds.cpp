#include "tests/services/access/Deeds.h"

#include "tests/services/access/Desk.h"
#include "tests/support/Launching.h"

#include <QCoro/QCoroTask>
#include <QFile>
#include <QJsonArray>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Act;

namespace {

template <typename T>
Result<void> done(QCoro::Task<Result<T>>&& task)
{
    auto outcome = QCoro::waitFor(std::move(task));
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    return {};
}

// In the place of a launch, which is tried by itself.
const auto Running = u"UPDATE campaign SET status = 'running', frozen_at = now(), started_at = now(),"
                     " phone_number_id = (SELECT id FROM phone_number);"
                     "INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164)"
                     " SELECT 1, id, id, phone_e164 FROM contact;"_s;
const auto Failed = Running
    + u"UPDATE campaign_message SET status = 'failed', attempts = 1, failed_at = now(), error_code = 131000;"_s;

segments::Segment segment()
{
    const QJsonObject everyone {{u"match"_s, u"all"_s},
                                {u"of"_s, QJsonArray {QJsonObject {{u"type"_s, u"everyone"_s}}}}};
    segments::Segment segment;
    segment.name = u"Bandung"_s;
    segment.kind = segments::SegmentKind::Static;
    segment.criteria = *criteriaFromJson(everyone);
    return segment;
}

contacts::ContactValues person()
{
    return {.displayName = u"Sari"_s, .phoneE164 = u"+6281100009999"_s};
}

Result<void> change(Desk& desk)
{
    const contacts::ContactValues before {.displayName = u"Customer 1"_s,
                                          .phoneE164 = u"+628110000001"_s,
                                          .labels = {LabelId(1)},
                                          .fields = {{u"city"_s, u"Bandung"_s}}};
    auto after = before;
    after.labels = {LabelId(2)};
    after.rating = 5;
    return done(desk.edits.change({ContactId(1), before, after}));
}

Result<void> undoLabel(Desk& desk)
{
    return done(desk.edits.undo(contacts::BulkChangeId(1)));
}

Result<void> importSome(Desk& desk)
{
    QFile file(desk.shop.file(u"customers.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("Nama;No HP\nSari;081234567890\nBudi;081234567891\n") < 0) {
        return fail(ErrorKind::Internal, file.errorString());
    }
    file.close();
    return done(desk.imports.run(file.fileName(), contacts::ImportOptions(), {}));
}

Result<void> exportSome(Desk& desk)
{
    return done(desk.exports.exportContacts(
        {.columns = {{}}, .titles = {u"Name"_s}, .path = desk.shop.file(u"contacts.csv"_s)}, {}));
}

Result<void> changeSettings(Desk& desk)
{
    const settings::WorkspaceSettings before;
    auto after = before;
    after.cooldownDays = before.cooldownDays + 1;
    return done(desk.settings.save(before, after));
}

Result<void> changeRules(Desk& desk)
{
    ConsentRules after;
    after.ownStops = {u"cukup"_s};
    return done(desk.optOuts.saveRules({}, after));
}

Result<void> edit(Desk& desk)
{
    return QCoro::waitFor(desk.campaigns.fetchDraft(CampaignId(1))).and_then([&desk](CampaignDraft draft) {
        draft.name = u"Another name"_s;
        return done(desk.campaigns.saveDraft(draft));
    });
}

Result<void> create(Desk& desk)
{
    CampaignDraft draft;
    draft.name = u"Second"_s;
    draft.timeZone = u"Asia/Jakarta"_s;
    return done(desk.campaigns.saveDraft(draft));
}

} // namespace

const QList<Deed>& deeds()
{
    const CampaignId campaign(1);
    const auto yes = contacts::Confirmation::Given;
    static const QList<Deed> all {
        {"create a label", u"label.created"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.catalogue.createLabel(u"Gold"_s)); }},
        {"rename a label", u"label.renamed"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.catalogue.renameLabel(LabelId(1), u"Gold"_s)); }},
        {"merge labels", u"label.merged"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.catalogue.mergeLabels(LabelId(1), LabelId(2))); }},
        {"delete a label", u"label.deleted"_s, Act::ManageContacts,
         [yes](Desk& d) { return done(d.catalogue.removeLabel(LabelId(1), yes)); }},
        {"create a status", u"workflow_status.created"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.catalogue.createWorkflowStatus(u"Paid"_s)); }},
        {"delete a status", u"workflow_status.deleted"_s, Act::ManageContacts,
         [yes](Desk& d) { return done(d.catalogue.removeWorkflowStatus(WorkflowStatusId(1), yes)); }},
        {"create a field", u"custom_field.created"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.catalogue.createField(u"Size"_s, FieldType::Text, {})); }},
        {"delete a field", u"custom_field.deleted"_s, Act::ManageContacts,
         [yes](Desk& d) { return done(d.catalogue.removeField(CustomFieldId(1), yes)); }},
        {"create a contact", u"contact.created"_s, Act::ChangeContact,
         [](Desk& d) { return done(d.edits.create(person())); }},
        {"change a contact", u"contact.changed"_s, Act::ChangeContact, change},
        {"label many", u"contact.labelled"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.edits.apply(contacts::ContactQuery {}, contacts::AddLabel {LabelId(2)})); }},
        {"remove many", u"contact.removed"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.edits.apply(QList {ContactId(2)}, contacts::RemoveContacts {})); }},
        {"take a change of many back", u"contact.change_undone"_s, Act::ManageContacts, undoLabel,
         u"INSERT INTO bulk_change (kind, word_id) VALUES ('label_added', 1); INSERT INTO bulk_change_part (change_id, contacts) VALUES (1, '{1}')"_s},
        {"merge two contacts", u"contact.merged"_s, Act::ManageContacts,
         [](Desk& d) {
             return done(d.edits.merge(
                 {ContactId(2), ContactId(3), {.displayName = u"Both"_s, .phoneE164 = u"+628110000002"_s}}));
         }},
        {"import", u"contact.imported"_s, Act::ManageContacts, importSome},
        {"export contacts", u"contact.list_exported"_s, Act::ManageContacts, exportSome},
        {"export a person", u"contact.exported"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.personal.exportPerson(ContactId(1), d.shop.file(u"person.json"_s))); }},
        {"erase a person", u"contact.erased"_s, Act::ManageContacts,
         [](Desk& d) { return done(d.personal.erase(ContactId(1))); }},
        {"opt out by hand", u"contact.opted_out"_s, Act::StopWriting,
         [](Desk& d) { return done(d.consent.setOptedOut(ContactId(1), true, u"on the phone"_s)); }},
        {"opt in by hand", u"contact.opted_in"_s, Act::WriteAgain,
         [](Desk& d) { return done(d.consent.setOptedOut(ContactId(1), false, u"at the till"_s)); }},
        {"change the stop words", u"consent.rules_changed"_s, Act::ChangeSettings, changeRules},
        {"create a segment", u"segment.saved"_s, Act::ChangeSegments,
         [](Desk& d) { return done(d.segments.save(segment())); }},
        {"refresh a frozen segment", u"segment.refreshed"_s, Act::ChangeSegments,
         [](Desk& d) { return done(d.segments.refresh(SegmentId(1))); }, u"UPDATE segment SET kind = 'static'"_s},
        {"delete a segment", u"segment.deleted"_s, Act::ChangeSegments,
         [](Desk& d) { return done(d.segments.remove(SegmentId(1))); }, u"DELETE FROM campaign"_s},
        {"create a campaign", u"campaign.created"_s, Act::ChangeCampaigns, create},
        {"edit a campaign", u"campaign.edited"_s, Act::ChangeCampaigns, edit},
        {"delete a campaign", u"campaign.deleted"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.remove(campaign)); }},
        {"launch", u"campaign.launched"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.launch(campaign, 5)); }},
        {"hold", u"campaign.held"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.hold(campaign, 5)); }},
        {"schedule", u"campaign.scheduled"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.schedule(campaign, 5)); },
         u"UPDATE campaign SET scheduled_at = now() + interval '2 days'"_s},
        {"take back", u"campaign.taken_back"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.takeBack(campaign)); },
         u"UPDATE campaign SET status = 'holding', hold_until = now() + interval '1 hour'"_s},
        {"pause", u"campaign.paused"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.pause(campaign)); }, Running},
        {"resume", u"campaign.resumed"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.resume(campaign)); },
         Running + u"UPDATE campaign SET status = 'paused', paused_at = now()"_s},
        {"stop", u"campaign.stopped"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.stop(campaign)); }, Running},
        {"repeat", u"series.started"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.campaigns.repeat(campaign, 5)); },
         uR"(UPDATE campaign SET repeats = '{"kind": "daily", "at": "09:00"}')"_s},
        {"send again", u"campaign.retried"_s, Act::ChangeCampaigns,
         [campaign](Desk& d) { return done(d.aftercare.sendAgain({.campaign = campaign})); }, Failed},
        {"export a report", u"campaign.report_exported"_s, Act::ReadAnalytics,
         [campaign](Desk& d) {
             return done(
                 d.analytics.exportReport(campaign, analytics::ExportFormat::Csv, d.shop.file(u"report.csv"_s)));
         },
         Running},
        {"keep who was reached", u"segment.saved"_s, Act::ChangeSegments,
         [campaign](Desk& d) { return done(d.campaigns.saveReached(campaign, u"Reached"_s)); },
         Running + u"UPDATE campaign_message SET status = 'delivered', delivered_at = now()"_s},
        {"change settings", u"settings.changed"_s, Act::ChangeSettings, changeSettings},
        {"export the log", u"audit.exported"_s, Act::ReadAudit,
         [](Desk& d) { return done(d.audit.exportCsv({}, d.shop.file(u"audit.csv"_s))); }},
    };
    return all;
}
