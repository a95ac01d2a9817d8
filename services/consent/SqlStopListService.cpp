#include "services/consent/SqlStopListService.h"

#include "services/access/AuditTrail.h"
#include "services/consent/OptOutRepository.h"
#include "services/consent/StopListFile.h"
#include "services/contacts/ContactFile.h"
#include "services/contacts/WholeFile.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/domain/CsvText.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace siaran::consent {

using access::Act;
using access::allowed;

namespace {

using contacts::ContactFormat;
using contacts::FileCell;

constexpr int ExportedAtOnce = 1000;

template <typename Value, typename Read>
Result<Value> readFile(const QString& path, Read read)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Invalid, file.errorString(), u"import.unreadable"_s);
    }
    return read(file);
}

Result<StopListReport> takeIn(db::Session& session, const ReadNumbers& read, const QString& fileName,
                              const QString& actor)
{
    const Consent said {.optedOut = true,
                        .at = QDateTime::currentDateTimeUtc(),
                        .source = ConsentSource::Import,
                        .evidence = fileName.left(200)};
    StopListReport report {.rows = read.rows,
                           .numbers = static_cast<int>(read.phones.size()),
                           .rejectedRows = read.rejectedRows,
                           .rejected = read.rejected};
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return stopNumbers(session, read.phones, said); })
        .and_then([&](const StoppedNumbers& done) {
            report.stopped = done.stopped;
            report.alreadyStopped = done.alreadyStopped;
            report.kept = done.kept;
            report.alreadyKept = done.alreadyKept;
            return access::record(session, actor, u"consent.list_imported"_s, {},
                                  {{u"rows"_s, report.rows},
                                   {u"numbers"_s, report.numbers},
                                   {u"stopped"_s, report.stopped},
                                   {u"kept"_s, report.kept},
                                   {u"rejected"_s, report.rejectedRows}});
        })
        .and_then([&] { return transaction.commit(); })
        .map([&report] { return report; });
}

FileCell textCell(const QString& text)
{
    return text.isEmpty() ? FileCell() : FileCell(text);
}

QList<FileCell> cellsOf(const OptOut& person, const QStringList& sources)
{
    return {textCell(person.phoneE164.mid(1)), // a plus would look like a formula
            textCell(person.name),
            FileCell(person.at.toLocalTime()),
            textCell(sources.value(static_cast<int>(person.source))),
            textCell(person.campaign),
            textCell(person.evidence)};
}

Result<int> writeRows(db::Session& session, contacts::ContactFile& file, const StopListExport& what)
{
    const Contact nobody; // an address card would be made of one
    int written = 0;
    OptOutCursor place;
    for (bool hasMore = true; hasMore;) {
        const auto page = fetchOptOuts(session, {}, place, ExportedAtOnce);
        if (!page) {
            return tl::unexpected(page.error());
        }
        for (const auto& person : page->rows) {
            if (const auto done = file.row({cellsOf(person, what.sources), nobody}); !done) {
                return tl::unexpected(done.error());
            }
            ++written;
        }
        place = page->next;
        hasMore = page->hasMore;
    }
    return written;
}

// Numbers left the workspace: that is told even though nothing changed, and before the file is there.
Result<void> recordExport(db::Session& session, const StopListExport& what, int written, const QString& actor)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            const auto format = what.format == StopListFormat::Xlsx ? u"xlsx"_s : u"csv"_s;
            return access::record(session, actor, u"consent.list_exported"_s, {},
                                  {{u"people"_s, written}, {u"format"_s, format}});
        })
        .and_then([&] { return transaction.commit(); });
}

Result<int> writeList(db::Session& session, const StopListExport& what, const QString& actor)
{
    contacts::ContactExport format;
    format.format = what.format == StopListFormat::Xlsx ? ContactFormat::Xlsx : ContactFormat::Csv;
    format.path = what.path;
    format.titles = what.titles;
    const auto file = contacts::makeContactFile(format);
    db::Transaction transaction(session);
    return transaction.beginSnapshot()
        .and_then([&] { return file->open(); })
        .and_then([&] { return writeRows(session, *file, what); })
        .and_then([&](int written) { return transaction.commit().map([written] { return written; }); })
        .and_then([&](int written) {
            return recordExport(session, what, written, actor).and_then([&] { return file->commit(); }).map([written] {
                return written;
            });
        });
}

} // namespace

SqlStopListService::SqlStopListService(db::DbExecutor& lists, access::Actor actor)
    : m_lists(lists)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<StopListPreview>> SqlStopListService::preview(QString path)
{
    return m_lists.task(allowed(m_actor, Act::ManageContacts, [path = std::move(path)](db::Session&) {
        return readFile<StopListPreview>(path, [](QIODevice& file) { return previewNumbers(file); });
    }));
}

QCoro::Task<Result<StopListReport>> SqlStopListService::import(QString path, int column)
{
    return m_lists.task(allowed(
        m_actor, Act::ManageContacts, [path = std::move(path), column, actor = m_actor.name](db::Session& session) {
            return readFile<ReadNumbers>(path, [column](QIODevice& file) { return readNumbers(file, column); })
                .and_then([&](const ReadNumbers& read) -> Result<StopListReport> {
                    if (read.phones.isEmpty()) {
                        return fail(ErrorKind::Invalid, u"no number"_s, u"import.no_phone_column"_s);
                    }
                    auto report = takeIn(session, read, QFileInfo(path).fileName(), actor);
                    if (report) {
                        (void)db::notifyChange(session, {u"contacts"_s});
                    }
                    return report;
                });
        }));
}

QCoro::Task<Result<int>> SqlStopListService::exportList(StopListExport what)
{
    return m_lists.task(
        allowed(m_actor, Act::ManageContacts, [what = std::move(what), actor = m_actor.name](db::Session& session) {
            return writeList(session, what, actor);
        }));
}

QCoro::Task<Result<void>> SqlStopListService::saveRows(QString path, QStringList titles, QList<QStringList> rows)
{
    return m_lists.task([path = std::move(path), titles = std::move(titles), rows = std::move(rows)](db::Session&) {
        QByteArray text = "\xEF\xBB\xBF"_ba + csvLine(titles, ';');
        for (const auto& row : rows) {
            text += csvLine(row, ';');
        }
        contacts::WholeFile file(path);
        return file.open().and_then([&] { return file.write(text); }).and_then([&] { return file.commit(); });
    });
}

} // namespace siaran::consent
