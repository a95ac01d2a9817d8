#include "services/access/AuditExport.h"

#include "services/access/AuditRepository.h"
#include "services/access/AuditTrail.h"
#include "services/domain/CsvText.h"

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

constexpr int PieceSize = 2000;
constexpr char Separator = ';';

QByteArray lineOf(const AuditEntry& entry)
{
    return csvLine({QString::number(entry.id), entry.at.toString(Qt::ISODateWithMs), entry.actor, entry.login,
                    entry.action, entry.subject == 0 ? QString() : QString::number(entry.subject),
                    QString::fromUtf8(QJsonDocument(entry.detail).toJson(QJsonDocument::Compact))},
                   Separator);
}

Result<void> write(QSaveFile& file, const QByteArray& bytes)
{
    return file.write(bytes) == bytes.size()
        ? Result<void>()
        : fail(ErrorKind::Unavailable, file.errorString(), u"export.not_written"_s);
}

Result<int> writeAll(db::Session& session, const AuditQuery& query, QSaveFile& file)
{
    int written = 0;
    qint64 last = 0;
    for (bool hasMore = true; hasMore;) {
        const auto piece = fetchAuditForward(session, query, last, PieceSize);
        if (!piece) {
            return tl::unexpected(piece.error());
        }
        for (const auto& entry : piece->entries) {
            if (const auto line = write(file, lineOf(entry)); !line) {
                return tl::unexpected(line.error());
            }
            last = entry.id;
            ++written;
        }
        hasMore = piece->hasMore;
    }
    return written;
}

} // namespace

Result<int> exportAudit(db::Session& session, const QString& actor, const AuditQuery& query, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fail(ErrorKind::Unavailable, file.errorString(), u"export.not_written"_s);
    }
    const auto head
        = csvLine({u"id"_s, u"time"_s, u"person"_s, u"login"_s, u"action"_s, u"object"_s, u"detail"_s}, Separator);
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return write(file, "\xEF\xBB\xBF"_ba + head); })
        .and_then([&] { return writeAll(session, query, file); })
        .and_then([&](int written) {
            // Told before it is there: a file of which the log does not know must not be.
            return record(session, actor, u"audit.exported"_s, std::nullopt, {{u"entries"_s, written}})
                .and_then([&] {
                    return file.flush() ? Result<void>()
                                        : fail(ErrorKind::Unavailable, file.errorString(), u"export.not_written"_s);
                })
                .and_then([&] { return transaction.commit(); })
                .and_then([&]() -> Result<int> {
                    return file.commit() ? Result<int>(written)
                                         : fail(ErrorKind::Unavailable, file.errorString(), u"export.not_written"_s);
                });
        });
}

} // namespace siaran::access
