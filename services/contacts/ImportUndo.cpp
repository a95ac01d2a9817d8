#include "services/contacts/ImportUndo.h"

#include "services/access/AuditTrail.h"
#include "services/db/ChangeFeed.h"
#include "services/db/FetchAll.h"
#include "services/db/Session.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::contacts {

namespace {

QDateTime timeOf(const QVariant& milliseconds)
{
    return milliseconds.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds.toLongLong(), Qt::UTC);
}

// Column order is that of sql/list_imports.sql.
ImportSummary summaryFromRow(const QSqlQuery& row)
{
    return {.id = ImportId(row.value(0).toLongLong()),
            .fileName = row.value(1).toString(),
            .at = timeOf(row.value(2)),
            .added = row.value(3).toInt(),
            .merged = row.value(4).toInt(),
            .rejected = row.value(5).toInt(),
            .changed = row.value(6).toInt(),
            .undoneAt = timeOf(row.value(7)),
            .canUndo = row.value(8).toBool()};
}

/// The steps of one undo, in the caller's transaction.
class Undo {
public:
    Undo(db::Session& session, ImportId import)
        : m_session(session)
        , m_import(import)
    {
    }

    Result<UndoReport> run()
    {
        return m_session.run("contacts/lift_time_limit"_L1)
            .and_then([this](const QSqlQuery&) { return m_session.run("contacts/lock_merging"_L1); })
            .and_then([this](const QSqlQuery&) { return check(); })
            .and_then([this] { return m_session.run("contacts/join_by_hash"_L1); })
            .and_then([this](const QSqlQuery&) { return restorePeople(); })
            .and_then([this] { return restoreConsent(); })
            .and_then([this] { return removePeople(); })
            .and_then([this] { return removeWords(); })
            .map([this] { return m_report; });
    }

private:
    Result<QSqlQuery> step(QLatin1StringView statement)
    {
        return m_session.run(statement, {{":import"_L1, m_import.value()}});
    }

    Result<void> check()
    {
        return step("contacts/lock_import"_L1).and_then([](QSqlQuery batch) -> Result<void> {
            if (!batch.next()) {
                return fail(ErrorKind::NotFound, u"import"_s);
            }
            if (batch.value(0).toBool()) {
                return fail(ErrorKind::Conflict, u"import"_s, u"import.already_undone"_s);
            }
            if (!batch.value(1).toBool()) {
                return fail(ErrorKind::Conflict, u"import"_s, u"import.too_old_to_undo"_s);
            }
            return {};
        });
    }

    Result<void> restorePeople()
    {
        return step("contacts/restore_people"_L1).map([this](QSqlQuery people) {
            people.next();
            m_report.restored = people.value(0).toInt();
            m_report.changedSince = people.value(1).toInt();
        });
    }

    Result<void> restoreConsent()
    {
        return step("contacts/restore_consent"_L1).map([this](QSqlQuery spoken) {
            spoken.next();
            m_report.changedSince = std::max(m_report.changedSince, spoken.value(0).toInt());
        });
    }

    Result<void> removePeople()
    {
        return step("contacts/silence_imported"_L1)
            .and_then([this](const QSqlQuery&) { return step("contacts/remove_imported"_L1); })
            .and_then([this](const QSqlQuery& removed) {
                m_report.removed = removed.numRowsAffected();
                return step("contacts/count_imported"_L1);
            })
            .map([this](QSqlQuery stayed) {
                stayed.next();
                m_report.stayed = stayed.value(0).toInt();
            });
    }

    Result<void> removeWords()
    {
        return step("contacts/remove_imported_labels"_L1)
            .and_then([this](const QSqlQuery&) { return step("contacts/remove_imported_workflow_statuses"_L1); })
            .and_then([this](const QSqlQuery&) { return step("contacts/remove_imported_fields"_L1); })
            .and_then([this](const QSqlQuery&) { return step("contacts/end_undo"_L1); })
            .map([](const QSqlQuery&) {});
    }

    db::Session& m_session;
    const ImportId m_import;
    UndoReport m_report;
};

} // namespace

Result<QList<ImportSummary>> fetchImports(db::Session& session, int limit)
{
    return db::fetchAll(session.run("contacts/list_imports"_L1, {{":limit"_L1, limit}}), summaryFromRow);
}

Result<UndoReport> undoImport(db::Session& session, const QString& actor, ImportId import)
{
    db::Transaction transaction(session);
    const auto report = transaction.begin().and_then([&] { return Undo(session, import).run(); });
    if (!report) {
        return report;
    }
    const auto committed
        = access::record(
              session, actor, u"contact.import_undone"_s, import.value(),
              {{u"removed"_s, report->removed}, {u"stayed"_s, report->stayed}, {u"restored"_s, report->restored}})
              .and_then([&] { return transaction.commit(); });
    if (!committed) {
        return tl::unexpected(committed.error());
    }
    (void)db::notifyChange(session, {u"contacts"_s});
    return report;
}

} // namespace siaran::contacts
