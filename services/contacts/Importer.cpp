#include "services/contacts/Importer.h"

#include "services/access/AuditTrail.h"
#include "services/contacts/CellText.h"
#include "services/contacts/ContactRepository.h"
#include "services/contacts/ImportMerge.h"
#include "services/contacts/RowSource.h"
#include "services/db/ChangeFeed.h"
#include "services/db/Session.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

constexpr qsizetype LongestFileName = 255;

Result<ImportId> beginImport(db::Session& session, const QString& fileName)
{
    return session.run("contacts/lift_time_limit"_L1)
        .and_then([&](const QSqlQuery&) {
            return session.run("contacts/begin_import"_L1, {{":file_name"_L1, fileName}});
        })
        .map([](QSqlQuery begun) {
            begun.next();
            return ImportId(begun.value(0).toLongLong());
        });
}

Result<void> checkClaim(const ImportOptions& options)
{
    const bool mute
        = options.consent && (options.consent->source.trimmed().isEmpty() || !options.consent->on.isValid());
    return mute ? fail(ErrorKind::Invalid, u"consent without a source"_s, u"import.no_consent_source"_s)
                : Result<void>();
}

QJsonObject auditDetail(const ImportReport& report, const ImportOptions& options)
{
    QJsonObject detail {{u"added"_s, report.added}, {u"merged"_s, report.merged}, {u"rejected"_s, report.rejected}};
    if (options.consent) {
        detail.insert(u"consent_source"_s, options.consent->source.trimmed().left(200));
        detail.insert(u"opted_in"_s, report.optedIn);
    }
    if (report.optedOut > 0) {
        detail.insert(u"opted_out"_s, report.optedOut);
    }
    return detail;
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
        .and_then([&](const ImportPlan& plan) {
            FileRows source(file, plan.format);
            return import(source, QFileInfo(path).fileName(), plan, options);
        });
}

Result<ImportReport> Importer::runRows(const QList<TableRow>& rows, const QString& fileName,
                                       const ImportOptions& options)
{
    return fetchFields(m_session)
        .and_then([&](const QList<CustomField>& known) { return planRows(options, known); })
        .and_then([&](const ImportPlan& plan) {
            ListedRows source(rows);
            return import(source, fileName, plan, options);
        });
}

Result<ImportReport> Importer::import(RowSource& source, const QString& fileName, const ImportPlan& plan,
                                      const ImportOptions& options)
{
    const auto name = shortened(fileName, LongestFileName);
    db::Transaction transaction(m_session);
    const auto batch = checkClaim(options).and_then([&] { return transaction.begin(); }).and_then([&] {
        return beginImport(m_session, name);
    });
    if (!batch) {
        return tl::unexpected(batch.error());
    }
    auto report = stageRows(m_session, source, plan, options, m_hooks).and_then([&](StagedRows staged) {
        m_hooks.progress({.bytesRead = source.size(),
                          .bytesTotal = source.size(),
                          .rows = staged.rows,
                          .phase = ImportPhase::Merging});
        return ImportMerge(m_session, *batch, options, m_hooks, name)
            .run(staged, plan.mapping.has(ColumnTarget::OptIn));
    });
    if (!report) {
        return report;
    }
    if (options.rehearse) {
        report->id = {};
        return report; // and the transaction ends without a commit
    }
    const auto committed
        = access::record(m_session, m_actor, u"contact.imported"_s, batch->value(), auditDetail(*report, options))
              .and_then([&] { return transaction.commit(); });
    if (!committed) {
        return tl::unexpected(committed.error());
    }
    // A hint only: the windows also look by themselves.
    (void)db::notifyChange(m_session, {u"contacts"_s});
    return report;
}

} // namespace siaran::contacts
