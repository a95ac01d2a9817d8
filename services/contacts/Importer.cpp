#include "services/contacts/Importer.h"

#include "services/access/AuditTrail.h"
#include "services/contacts/CellText.h"
#include "services/contacts/ContactRepository.h"
#include "services/contacts/ImportStaging.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/ChangeFeed.h"
#include "services/db/Session.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestFileName = 255;

Result<qint64> beginImport(db::Session& session, const QString& fileName)
{
    return session.run("contacts/lift_time_limit"_L1)
        .and_then([&](const QSqlQuery&) {
            return session.run("contacts/begin_import"_L1,
                               {{":file_name"_L1, shortened(QFileInfo(fileName).fileName(), LongestFileName)}});
        })
        .map([](QSqlQuery begun) {
            begun.next();
            return begun.value(0).toLongLong();
        });
}

// Somebody else may have made a field of the same key since the file was looked at.
Result<void> checkTypes(const QList<CustomField>& wanted, const QList<CustomField>& present)
{
    for (const auto& field : wanted) {
        const auto found = std::ranges::find(present, field.key, &CustomField::key);
        if (found == present.end() || found->type != field.type) {
            return fail(ErrorKind::Conflict, u"a field of this key has another type: "_s + field.key);
        }
    }
    return {};
}

} // namespace

Importer::Importer(db::Session& session, QString actor, ImportHooks hooks)
    : m_session(session)
    , m_actor(std::move(actor))
    , m_hooks(std::move(hooks))
{
}

Result<ImportReport> Importer::run(const QString& path, const ImportOptions& options)
{
    QFile file(path);
    // Pipes and the like cannot be looked at before they are read.
    if (!file.open(QIODevice::ReadOnly) || file.isSequential()) {
        return fail(ErrorKind::Invalid, file.errorString(), u"import.unreadable"_s);
    }
    return fetchFields(m_session)
        .and_then([&](const QList<CustomField>& known) { return planImport(file, options, known); })
        .and_then([&](const ImportPlan& plan) { return runPlanned(file, plan); });
}

Result<ImportReport> Importer::runPlanned(QFile& file, const ImportPlan& plan)
{
    db::Transaction transaction(m_session);
    const auto import = transaction.begin().and_then([&] { return beginImport(m_session, file.fileName()); });
    if (!import) {
        return tl::unexpected(import.error());
    }
    auto report = stageFile(m_session, *import, file, plan, m_hooks).and_then([&](StagedFile staged) {
        return merge(*import, staged);
    });
    if (!report) {
        return report;
    }
    if (const auto committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    // A hint only: the windows also look by themselves.
    (void)db::notifyChange(m_session, {u"contacts"_s});
    return report;
}

Result<ImportReport> Importer::merge(qint64 import, StagedFile& staged)
{
    ImportReport report;
    report.rejected = staged.rejected;
    return m_session.run("contacts/lock_merging"_L1)
        .and_then([&](const QSqlQuery&) { return addFields(staged.newFields); })
        .and_then([&] { return step("contacts/add_labels"_L1, import); })
        .and_then([&] { return step("contacts/add_workflow_statuses"_L1, import); })
        .and_then([&] { return mergeContacts(import, staged.notes); })
        .and_then([&](int merged) {
            report.merged = merged;
            report.added = staged.rows - staged.rejected - merged;
            return step("contacts/label_contacts"_L1, import);
        })
        .and_then([&] { return step("contacts/fill_fields"_L1, import); })
        .and_then([&] { return step("contacts/clear_staging"_L1, import); })
        .and_then([&] { return finishImport(import, report); })
        .map([&] {
            report.notes = staged.notes.byLine();
            report.notesLeftOut = staged.notes.leftOut();
            report.columnsLeftOut = staged.columnsLeftOut;
            return report;
        });
}

Result<void> Importer::addFields(const QList<CustomField>& fields)
{
    if (fields.isEmpty()) {
        return {};
    }
    QStringList keys;
    QStringList labels;
    QStringList types;
    QStringList choices;
    for (const auto& field : fields) {
        keys.push_back(field.key);
        labels.push_back(field.label);
        types.push_back(toWord(field.type));
        choices.push_back(db::textArray(field.choices));
    }
    return m_session
        .run("contacts/add_fields"_L1,
             {{":keys"_L1, db::textArray(keys)},
              {":labels"_L1, db::textArray(labels)},
              {":types"_L1, db::textArray(types)},
              {":choices"_L1, db::textArray(choices)}})
        .and_then([&](const QSqlQuery&) { return fetchFields(m_session); })
        .and_then([&](const QList<CustomField>& present) { return checkTypes(fields, present); });
}

Result<int> Importer::mergeContacts(qint64 import, ImportNotes& notes)
{
    auto lines = m_session.run("contacts/merge_contacts"_L1, {{":import"_L1, import}});
    if (!lines) {
        return tl::unexpected(lines.error());
    }
    int merged = 0;
    while (lines->next()) {
        ++merged;
        notes.addMerged(lines->value(0).toLongLong(),
                        lines->value(2).toBool() ? ImportReason::DuplicateInFile : ImportReason::AlreadyKnown,
                        lines->value(1).toString());
    }
    return db::checkEnd(*lines).map([merged] { return merged; });
}

Result<void> Importer::finishImport(qint64 import, const ImportReport& report)
{
    return m_session
        .run("contacts/finish_import"_L1,
             {{":import"_L1, import},
              {":added"_L1, report.added},
              {":merged"_L1, report.merged},
              {":rejected"_L1, report.rejected}})
        .and_then([&](const QSqlQuery&) {
            return access::record(
                m_session, m_actor, u"contact.imported"_s, import,
                {{u"added"_s, report.added}, {u"merged"_s, report.merged}, {u"rejected"_s, report.rejected}});
        });
}

Result<void> Importer::step(QLatin1StringView statement, qint64 import)
{
    if (m_hooks.isCancelled()) {
        return fail(ErrorKind::Cancelled, u"import"_s);
    }
    return m_session.run(statement, {{":import"_L1, import}}).map([](const QSqlQuery&) {});
}

} // namespace siaran::contacts
