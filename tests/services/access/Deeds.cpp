#include "tests/services/access/Deeds.h"

#include "tests/services/access/Calls.h"

#include <QFile>

using namespace siaran;
using namespace Qt::StringLiterals;
using access::Act;

namespace {

contacts::ContactValues person()
{
    return {.displayName = u"Sari"_s, .phoneE164 = u"+6281100009999"_s};
}

Result<void> change(WholeDesk& desk)
{
    const contacts::ContactValues before {.displayName = u"Customer 1"_s,
                                          .phoneE164 = u"+628110000001"_s,
                                          .labels = {LabelId(1)},
                                          .fields = {{u"city"_s, u"Bandung"_s}}};
    auto after = before;
    after.labels = {LabelId(2)};
    after.rating = 5;
    return done(desk.base.edits.change({ContactId(1), before, after}));
}

Result<void> undoLabel(WholeDesk& desk)
{
    return done(desk.base.edits.undo(contacts::BulkChangeId(1)));
}

Result<void> importSome(WholeDesk& desk)
{
    QFile file(desk.base.shop.file(u"customers.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("Nama;No HP\nSari;081234567890\nBudi;081234567891\n") < 0) {
        return fail(ErrorKind::Internal, file.errorString());
    }
    file.close();
    return done(desk.base.imports.run(file.fileName(), contacts::ImportOptions(), {}));
}

Result<void> importRows(WholeDesk& desk)
{
    contacts::ImportOptions options;
    options.mapping = contacts::ColumnMapping {
        .firstRowIsHeader = false,
        .columns = {{u"Nama"_s, contacts::ColumnTarget::Name, {}}, {u"HP"_s, contacts::ColumnTarget::Phone, {}}}};
    return done(
        desk.base.imports.runRows({contacts::TableRow {.cells = {u"Sari"_s, u"081234567890"_s}}}, u"list"_s, options));
}

Result<void> exportSome(WholeDesk& desk)
{
    return done(desk.base.exports.exportContacts(
        {.columns = {{}}, .titles = {u"Name"_s}, .path = desk.base.shop.file(u"contacts.csv"_s)}, {}));
}

} // namespace

QList<Deed> deedsWithContacts()
{
    const auto yes = contacts::Confirmation::Given;
    return {
        {"create a label", u"CatalogueService::createLabel"_s, u"label.created"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.createLabel(u"Gold"_s)); }},
        {"rename a label",
         u"CatalogueService::renameLabel"_s,
         u"label.renamed"_s,
         Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.renameLabel(LabelId(1), u"Gold"_s)); },
         {},
         true},
        {"merge labels", u"CatalogueService::mergeLabels"_s, u"label.merged"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.mergeLabels(LabelId(1), LabelId(2))); }},
        {"delete a label", u"CatalogueService::removeLabel"_s, u"label.deleted"_s, Act::ManageContacts,
         [yes](WholeDesk& d) { return done(d.base.catalogue.removeLabel(LabelId(1), yes)); }},
        {"create a status", u"CatalogueService::createWorkflowStatus"_s, u"workflow_status.created"_s,
         Act::ManageContacts, [](WholeDesk& d) { return done(d.base.catalogue.createWorkflowStatus(u"Paid"_s)); }},
        {"delete a status", u"CatalogueService::removeWorkflowStatus"_s, u"workflow_status.deleted"_s,
         Act::ManageContacts,
         [yes](WholeDesk& d) { return done(d.base.catalogue.removeWorkflowStatus(WorkflowStatusId(1), yes)); }},
        {"create a field", u"CatalogueService::createField"_s, u"custom_field.created"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.createField(u"Size"_s, FieldType::Text, {})); }},
        {"delete a field", u"CatalogueService::removeField"_s, u"custom_field.deleted"_s, Act::ManageContacts,
         [yes](WholeDesk& d) { return done(d.base.catalogue.removeField(CustomFieldId(1), yes)); }},
        {"create a contact", u"ContactEditService::create"_s, u"contact.created"_s, Act::ChangeContact,
         [](WholeDesk& d) { return done(d.base.edits.create(person())); }},
        {"change a contact",
         u"ContactEditService::change"_s,
         u"contact.changed"_s,
         Act::ChangeContact,
         change,
         {},
         true},
        {"label many", u"ContactEditService::apply"_s, u"contact.labelled"_s, Act::ManageContacts,
         [](WholeDesk& d) {
             return done(d.base.edits.apply(contacts::ContactQuery {}, contacts::AddLabel {LabelId(2)}));
         }},
        {"remove many", u"ContactEditService::apply"_s, u"contact.removed"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.edits.apply(QList {ContactId(2)}, contacts::RemoveContacts {})); }},
        {"take a change of many back", u"ContactEditService::undo"_s, u"contact.change_undone"_s, Act::ManageContacts,
         undoLabel,
         u"INSERT INTO bulk_change (kind, word_id) VALUES ('label_added', 1); INSERT INTO bulk_change_part (change_id, contacts) VALUES (1, '{1}')"_s},
        {"merge two contacts", u"ContactEditService::merge"_s, u"contact.merged"_s, Act::ManageContacts,
         [](WholeDesk& d) {
             return done(d.base.edits.merge(
                 {ContactId(2), ContactId(3), {.displayName = u"Both"_s, .phoneE164 = u"+628110000002"_s}}));
         }},
        {"import", u"ImportService::run"_s, u"contact.imported"_s, Act::ManageContacts, importSome},
        {"export contacts", u"ContactExportService::exportContacts"_s, u"contact.list_exported"_s, Act::ManageContacts,
         exportSome},
        {"export a person", u"PersonalDataService::exportPerson"_s, u"contact.exported"_s, Act::ManageContacts,
         [](WholeDesk& d) {
             return done(d.base.personal.exportPerson(ContactId(1), d.base.shop.file(u"person.json"_s)));
         }},
        {"erase a person", u"PersonalDataService::erase"_s, u"contact.erased"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.personal.erase(ContactId(1))); }},
        {"rename a status",
         u"CatalogueService::renameWorkflowStatus"_s,
         u"workflow_status.renamed"_s,
         Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.renameWorkflowStatus(WorkflowStatusId(1), u"Paid"_s)); },
         {},
         true},
        {"rename a field",
         u"CatalogueService::renameField"_s,
         u"custom_field.renamed"_s,
         Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.catalogue.renameField(CustomFieldId(1), u"Town"_s)); },
         {},
         true},
        {"set the choices of a field", u"CatalogueService::setChoices"_s, u"custom_field.choices_set"_s,
         Act::ManageContacts,
         [](WholeDesk& d) {
             return done(d.base.catalogue.setChoices(CustomFieldId(2), {u"S"_s, u"M"_s}));
         },
         u"INSERT INTO custom_field (key, label, type, choices) VALUES ('size', 'Size', 'choice', '{S}')"_s, true},
        {"take a label off many", u"ContactEditService::apply"_s, u"contact.unlabelled"_s, Act::ManageContacts,
         [](WholeDesk& d) {
             return done(d.base.edits.apply(contacts::ContactQuery {}, contacts::TakeLabelOff {LabelId(1)}));
         }},
        {"set the status of many", u"ContactEditService::apply"_s, u"contact.status_set"_s, Act::ManageContacts,
         [](WholeDesk& d) {
             return done(
                 d.base.edits.apply(contacts::ContactQuery {}, contacts::SetWorkflowStatus {WorkflowStatusId(1)}));
         }},
        {"import rows", u"ImportService::runRows"_s, u"contact.imported"_s, Act::ManageContacts, importRows},
        {"undo an import", u"ImportService::undo"_s, u"contact.import_undone"_s, Act::ManageContacts,
         [](WholeDesk& d) { return done(d.base.imports.undo(contacts::ImportId(1))); },
         u"INSERT INTO import_batch (file_name, finished_at) VALUES ('customers.csv', now())"_s},
    };
}

const QList<Deed>& deeds()
{
    static const QList<Deed> all = deedsWithContacts() + deedsWithPeopleWhoWrite() + deedsWithCampaigns();
    return all;
}
