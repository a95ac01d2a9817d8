#include "services/contacts/SqlContactExportService.h"

#include "services/access/AuditTrail.h"
#include "services/contacts/ContactExporter.h"
#include "services/contacts/ExportProgressRelay.h"
#include "services/db/DbExecutor.h"

using namespace Qt::StringLiterals;

namespace siaran::contacts {

using access::Act;
using access::allowed;

namespace {

QString wordOf(ContactFormat format)
{
    switch (format) {
    case ContactFormat::Csv: return u"csv"_s;
    case ContactFormat::Xlsx: return u"xlsx"_s;
    case ContactFormat::VCard: return u"vcard"_s;
    }
    Q_UNREACHABLE();
}

// People's data left the workspace: that is told even though nothing changed.
Result<void> recordExport(db::Session& session, const QString& actor, ContactFormat format, int written)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return access::record(session, actor, u"contact.list_exported"_s, {},
                                  {{u"contacts"_s, written}, {u"format"_s, wordOf(format)}});
        })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

SqlContactExportService::SqlContactExportService(db::DbExecutor& exports, access::Actor actor)
    : m_exports(exports)
    , m_actor(std::move(actor))
    , m_cancelledUpTo(std::make_shared<std::atomic<quint64>>(0))
{
}

SqlContactExportService::~SqlContactExportService()
{
    cancelExport();
}

QCoro::Task<Result<int>> SqlContactExportService::exportContacts(ContactExport what,
                                                                 std::function<void(ExportProgress)> progress)
{
    const auto number = ++m_lastExport;
    const auto relay = std::make_shared<ExportProgressRelay>();
    if (progress) {
        QObject::connect(relay.get(), &ExportProgressRelay::progressed, &m_here, std::move(progress),
                         Qt::QueuedConnection);
    }
    ExportHooks hooks {
        .isCancelled = [number, upTo = m_cancelledUpTo] { return upTo->load() >= number; },
        .progress = [relay](const ExportProgress& state) { relay->tell(state); },
        .tell = {},
    };
    return m_exports.task(
        allowed(m_actor, Act::ManageContacts,
                [hooks = std::move(hooks), actor = m_actor.name, what = std::move(what)](db::Session& session) mutable {
                    hooks.tell = [&](int written) { return recordExport(session, actor, what.format, written); };
                    return writeContacts(session, what, hooks);
                }));
}

void SqlContactExportService::cancelExport()
{
    m_cancelledUpTo->store(m_lastExport);
}

} // namespace siaran::contacts
