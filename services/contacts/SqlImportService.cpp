#include "services/contacts/SqlImportService.h"

#include "services/contacts/ContactRepository.h"
#include "services/contacts/ImportPlan.h"
#include "services/contacts/ImportProgressRelay.h"
#include "services/contacts/ImportUndo.h"
#include "services/contacts/Importer.h"
#include "services/db/DbExecutor.h"

#include <QFile>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

using access::Act;
using access::allowed;

SqlImportService::SqlImportService(db::DbExecutor& imports, access::Actor actor)
    : m_imports(imports)
    , m_actor(std::move(actor))
    , m_cancelledUpTo(std::make_shared<std::atomic<quint64>>(0))
    , m_isImporting(std::make_shared<std::atomic<bool>>(false))
{
}

SqlImportService::~SqlImportService()
{
    cancel();
}

QCoro::Task<Result<ImportPreview>> SqlImportService::preview(QString path, ImportOptions options)
{
    return m_imports.task(allowed(
        m_actor, Act::ManageContacts, [path = std::move(path), options = std::move(options)](db::Session& session) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.isSequential()) {
                return Result<ImportPreview>(fail(ErrorKind::Invalid, file.errorString(), u"import.unreadable"_s));
            }
            return fetchFields(session).and_then(
                [&](const QList<CustomField>& known) { return previewImport(file, options, known); });
        }));
}

ImportHooks SqlImportService::hooksOf(Progress progress)
{
    const auto number = ++m_lastImport;
    const auto relay = std::make_shared<ImportProgressRelay>();
    if (progress) {
        QObject::connect(relay.get(), &ImportProgressRelay::progressed, &m_here, std::move(progress),
                         Qt::QueuedConnection);
    }
    return {
        .isCancelled = [number, upTo = m_cancelledUpTo] { return upTo->load() >= number; },
        .progress = [relay](const ImportProgress& state) { relay->tell(state); },
    };
}

QCoro::Task<Result<ImportReport>> SqlImportService::run(QString path, ImportOptions options, Progress progress)
{
    return m_imports.task(
        allowed(m_actor, Act::ManageContacts,
                [hooks = hooksOf(std::move(progress)), importing = m_isImporting, actor = m_actor.name,
                 path = std::move(path), options = std::move(options)](db::Session& session) {
                    importing->store(true);
                    const auto done = qScopeGuard([&] { importing->store(false); });
                    if (hooks.isCancelled()) {
                        return Result<ImportReport>(fail(ErrorKind::Cancelled, u"import"_s));
                    }
                    return Importer(session, actor, hooks).run(path, options);
                }));
}

QCoro::Task<Result<ImportReport>> SqlImportService::runRows(QList<TableRow> rows, QString fileName,
                                                            ImportOptions options)
{
    return m_imports.task(
        allowed(m_actor, Act::ManageContacts,
                [hooks = hooksOf({}), importing = m_isImporting, actor = m_actor.name, rows = std::move(rows),
                 fileName = std::move(fileName), options = std::move(options)](db::Session& session) {
                    importing->store(true);
                    const auto done = qScopeGuard([&] { importing->store(false); });
                    if (hooks.isCancelled()) {
                        return Result<ImportReport>(fail(ErrorKind::Cancelled, u"import"_s));
                    }
                    return Importer(session, actor, hooks).runRows(rows, fileName, options);
                }));
}

void SqlImportService::cancel()
{
    m_cancelledUpTo->store(m_lastImport);
    // The merge of a large file is a statement of many seconds.
    if (m_isImporting->load()) {
        m_imports.cancelRunning();
    }
}

QCoro::Task<Result<void>> SqlImportService::saveRejected(std::shared_ptr<const RejectedRows> rows, QString path,
                                                         RejectWords words)
{
    return m_imports.task([rows = std::move(rows), path = std::move(path), words = std::move(words)](db::Session&) {
        return rows ? rows->save(path, words) : Result<void>(fail(ErrorKind::NotFound, u"no rejected rows"_s));
    });
}

QCoro::Task<Result<QList<ImportSummary>>> SqlImportService::history(int limit)
{
    return m_imports.task(
        allowed(m_actor, Act::ManageContacts, [limit](db::Session& session) { return fetchImports(session, limit); }));
}

QCoro::Task<Result<UndoReport>> SqlImportService::undo(ImportId import)
{
    return m_imports.task(allowed(m_actor, Act::ManageContacts, [actor = m_actor.name, import](db::Session& session) {
        return undoImport(session, actor, import);
    }));
}

} // namespace siaran::contacts
