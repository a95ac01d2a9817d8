#include "services/webhooks/Processor.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"
#include "services/webhooks/AccountMerge.h"
#include "services/webhooks/CustomerMerge.h"
#include "services/webhooks/EventBatch.h"
#include "services/webhooks/LedgerMerge.h"
#include "services/webhooks/SingleMerge.h"

#include <QLoggingCategory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

Q_LOGGING_CATEGORY(lcWebhooks, "siaran.webhooks")

// Two processors, or a processor and a sender, may meet in the wrong order now and then; the loser begins again.
constexpr int MaxConflicts = 3;

/// How a transaction over some bodies ended, and which bodies they were.
struct Outcome {
    QList<qint64> ids;
    Result<BatchReport> report;
};

Result<QList<InboxRow>> takeWaiting(db::Session& session, BatchLimits limits)
{
    return db::fetchAll<InboxRow>(
        session.repeat("webhooks/take_waiting"_L1,
                       {{":rows"_L1, limits.rows}, {":bytes"_L1, limits.bytes}, {":above"_L1, limits.above}}),
        [](const QSqlQuery& row) {
            return InboxRow {.id = row.value(0).toLongLong(),
                             .arrived = row.value(1).toLongLong(),
                             .body = row.value(2).toByteArray()};
        });
}

Result<QString> fetchWorkspaceKey(db::Session& session)
{
    auto query = session.repeat("webhooks/workspace_key"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? query->value(0).toString() : QString();
}

Result<void> markProcessed(db::Session& session, const QList<InboxVerdict>& verdicts)
{
    QList<qint64> ids;
    QList<qint64> arrivals;
    QList<qint64> unknown;
    QStringList faults;
    for (const auto& verdict : verdicts) {
        ids.append(verdict.id);
        arrivals.append(verdict.arrived);
        unknown.append(verdict.unknown);
        faults.append(verdict.fault.left(500));
    }
    return session
        .repeat("webhooks/mark_processed"_L1,
                {{":ids"_L1, db::integerArray(ids)},
                 {":arrivals"_L1, db::integerArray(arrivals)},
                 {":unknown"_L1, db::integerArray(unknown)},
                 {":faults"_L1, db::textArray(faults)}})
        .map([](const db::KeptQuery&) {});
}

BatchReport counted(const EventBatch& batch)
{
    BatchReport report;
    report.rows = static_cast<int>(batch.verdicts.size());
    report.events = static_cast<int>(batch.statuses.size() + batch.messages.size() + batch.preferences.size()
                                     + batch.templates.size() + batch.moves.size() + batch.account.size());
    report.lastId = batch.verdicts.isEmpty() ? 0 : batch.verdicts.last().id;
    report.foreign = batch.foreign;
    for (const auto& verdict : batch.verdicts) {
        report.unknown += verdict.unknown;
        report.faults += verdict.fault.isEmpty() ? 0 : 1;
    }
    return report;
}

Result<BatchReport> merge(db::Session& session, const EventBatch& batch)
{
    auto report = counted(batch);
    const auto touch = [&report](const QString& topic, bool changed) {
        if (changed) {
            report.topics.insert(topic);
        }
    };
    const auto touchAll = [&touch](const AccountChanges& changes) {
        touch(u"account"_s, changes.account);
        touch(u"campaigns"_s, changes.campaigns);
        touch(u"templates"_s, changes.templates);
        touch(u"contacts"_s, changes.contacts);
    };
    return settleAttempts(session, batch.statuses)
        .and_then([&] { return moveIdentities(session, batch.moves); })
        .and_then([&](const AccountChanges& changes) {
            touchAll(changes);
            return mergeCustomers(session, batch);
        })
        .and_then([&](const CustomerChanges& changes) {
            touch(u"contacts"_s, changes.contacts);
            touch(u"conversations"_s, changes.conversations);
            touch(u"campaigns"_s, changes.campaigns);
            return mergeStatuses(session, batch.statuses);
        })
        .and_then([&](int changed) {
            touch(u"campaigns"_s, changed > 0);
            return mergeSingles(session, batch.singles);
        })
        .and_then([&](int changed) {
            touch(u"conversations"_s, changed > 0);
            touch(u"template_news"_s, !batch.templates.isEmpty()); // parts only: the rest is to be asked for
            return mergeTemplates(session, batch.templates);
        })
        .and_then([&](const AccountChanges& changes) {
            touchAll(changes);
            return mergeAccount(session, batch.account);
        })
        .and_then([&](const AccountChanges& changes) {
            touchAll(changes);
            return markProcessed(session, batch.verdicts);
        })
        .map([&report] { return report; });
}

Outcome processTogether(db::Session& session, BatchLimits limits)
{
    Outcome outcome;
    db::Transaction transaction(session);
    const auto rows = transaction.begin().and_then([&] { return takeWaiting(session, limits); });
    if (!rows) {
        outcome.report = tl::unexpected(rows.error());
        return outcome;
    }
    if (rows->isEmpty()) {
        return outcome;
    }
    for (const auto& row : *rows) {
        outcome.ids.append(row.id);
    }
    outcome.report = fetchWorkspaceKey(session)
                         .and_then([&](const QString& key) { return merge(session, sorted(*rows, key)); })
                         .and_then([&](const BatchReport& report) {
                             return transaction.commit().map([&report] { return report; });
                         });
    return outcome;
}

bool isOfTheData(const Error& error)
{
    return error.kind == ErrorKind::Invalid || error.kind == ErrorKind::Conflict;
}

Result<BatchReport> setAside(db::Session& session, qint64 id, const Error& error)
{
    qCWarning(lcWebhooks) << "webhook body" << id << "was set aside:" << error.detail;
    return session.run("webhooks/set_aside"_L1, {{":id"_L1, id}, {":fault"_L1, error.detail.left(500)}})
        .map([id](const QSqlQuery&) {
            BatchReport report;
            report.rows = 1;
            report.lastId = id;
            report.faults = 1;
            return report;
        });
}

// Something in the batch cannot be stored: alone, each body shows whether it was the one.
Result<BatchReport> processSingly(db::Session& session, BatchLimits limits)
{
    BatchReport total;
    for (int i = 0; i < limits.rows; ++i) {
        auto [ids, report] = processTogether(session, {.rows = 1, .bytes = limits.bytes, .above = limits.above});
        if (!report && isOfTheData(report.error()) && ids.size() == 1) {
            report = setAside(session, ids.first(), report.error());
        }
        if (!report) {
            return report;
        }
        total += *report;
        if (report->rows == 0) {
            break;
        }
    }
    return total;
}

} // namespace

BatchReport& BatchReport::operator+=(const BatchReport& other)
{
    rows += other.rows;
    lastId = std::max(lastId, other.lastId);
    events += other.events;
    unknown += other.unknown;
    foreign += other.foreign;
    faults += other.faults;
    topics += other.topics;
    return *this;
}

Result<BatchReport> processBatch(db::Session& session, BatchLimits limits)
{
    auto outcome = processTogether(session, limits);
    for (int i = 1; i < MaxConflicts && !outcome.report && outcome.report.error().kind == ErrorKind::Conflict; ++i) {
        outcome = processTogether(session, limits);
    }
    const bool ofTheData = !outcome.report && isOfTheData(outcome.report.error());
    return ofTheData ? processSingly(session, limits) : outcome.report;
}

} // namespace siaran::webhooks
