#include "tests/services/contacts/ImportWorld.h"

#include "services/contacts/ContactRepository.h"
#include "services/contacts/ImportPlan.h"
#include "services/contacts/Importer.h"
#include "services/contacts/RowInterpreter.h"
#include "services/contacts/TableReader.h"

#include <QFile>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace siaran;
using namespace siaran::contacts;

QString ImportWorld::file(const QByteArray& bytes)
{
    QFile file(m_folder.filePath(u"pelanggan %1.csv"_s.arg(++m_files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write a file");
    }
    return file.fileName();
}

Result<ImportReport> ImportWorld::import(const QByteArray& bytes, const ImportOptions& options)
{
    return Importer(database.session(), u"Bu Melati"_s).run(file(bytes), options);
}

Result<ImportReport> ImportWorld::importPath(const QString& path)
{
    return Importer(database.session(), u"Bu Melati"_s).run(path);
}

std::map<QString, Contact> ImportWorld::people()
{
    std::map<QString, Contact> people;
    ContactCursor after;
    for (;;) {
        const auto page = fetchPage(database.session(), {}, after, 2000);
        if (!page) {
            qFatal("%s", qPrintable(page.error().detail));
        }
        for (auto contact : page->rows) {
            contact.id = {};
            contact.createdAt = {};
            people.emplace(contact.phoneE164, contact);
        }
        if (!page->hasMore) {
            return people;
        }
        after = page->next;
    }
}

Contact ImportWorld::person(const QString& phoneE164)
{
    const auto everybody = people();
    const auto found = everybody.find(phoneE164);
    return found == everybody.end() ? Contact() : found->second;
}

QString ImportWorld::everything()
{
    QStringList tables;
    for (const auto& table : {u"contact"_s, u"label"_s, u"workflow_status"_s, u"custom_field"_s,
                              u"contact_preference"_s, u"consent_event"_s, u"import_batch"_s, u"import_row"_s,
                              u"import_change"_s, u"audit_entry"_s, u"audit_head"_s}) {
        const auto sql = u"SELECT coalesce(string_agg(t::text, E'\\n' ORDER BY t::text), '') FROM %1 t"_s.arg(table);
        tables.push_back(table + u'\n' + database.value(sql).toString());
    }
    return tables.join(u"\n\n"_s);
}

void ImportWorld::clear()
{
    database.execute(u"DELETE FROM contact; DELETE FROM label; DELETE FROM workflow_status; DELETE FROM custom_field; "
                     "DELETE FROM import_batch; DELETE FROM suppression"_s);
}

namespace {

template <typename Value>
void settle(Value& known, const Value& told, bool isEmpty, bool isTold, DuplicateRule rule)
{
    const bool takes = isEmpty ? rule != DuplicateRule::Keep : rule == DuplicateRule::Overwrite;
    known = isTold && takes ? told : known;
}

void settleFields(Contact& person, FieldValues told, DuplicateRule rule)
{
    for (const auto& [key, value] : told) {
        auto known = person.fields.contains(key) ? std::optional(person.fields.at(key)) : std::nullopt;
        settle(known, std::optional(value), !known, true, rule);
        if (known) {
            person.fields.insert_or_assign(key, *known);
        }
    }
}

void settleRow(Contact& person, const ImportRow& row, DuplicateRule rule)
{
    settle(person.displayName, row.name, person.displayName.isEmpty(), !row.name.isEmpty(), rule);
    settle(person.workflowStatus, row.workflowStatus, person.workflowStatus.isEmpty(), !row.workflowStatus.isEmpty(),
           rule);
    settle(person.rating, row.rating, !person.rating, row.rating.has_value(), rule);
    auto fields = row.fields;
    if (!row.otherPhones.isEmpty()) {
        fields.insert_or_assign(u"other_phones"_s, row.otherPhones.join(u", "_s));
    }
    settleFields(person, fields, rule);
    for (const auto& label : row.labels) {
        if (!person.labels.contains(label, Qt::CaseInsensitive)) {
            person.labels.push_back(label);
        }
    }
    person.labels.sort();
    person.optedOut = person.optedOut || row.wish == Wish::No;
}

} // namespace

void mergeNaively(const QList<ImportRow>& rows, std::map<QString, Contact>& people, DuplicateRule rule)
{
    for (const auto& row : rows) {
        if (row.rejection) {
            continue;
        }
        const bool isNew = !people.contains(row.phoneE164);
        auto& person = people[row.phoneE164];
        person.phoneE164 = row.phoneE164;
        // Whoever is new comes as the first row says.
        settleRow(person, row, isNew ? DuplicateRule::FillEmpty : rule);
    }
}

QList<ImportRow> interpreted(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read a file");
    }
    const auto plan = planImport(file, {}, {});
    if (!plan) {
        qFatal("%s", qPrintable(plan.error().detail));
    }
    const RowInterpreter interpreter(plan->mapping, PhoneNormalizer());
    QList<ImportRow> rows;
    bool isHeader = plan->mapping.firstRowIsHeader;
    const auto read = TableReader(plan->format).read(file, [&](const TableRow& row) {
        if (!std::exchange(isHeader, false)) {
            rows.push_back(interpreter.interpret(row));
        }
        return ReadOn::Yes;
    });
    if (!read) {
        qFatal("%s", qPrintable(read.error().detail));
    }
    return rows;
}
