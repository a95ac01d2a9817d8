#pragma once

#include "services/access/AuditService.h"
#include "tests/support/Gate.h"

#include <QCoro/QCoroFuture>

#include <algorithm>
#include <optional>

namespace siaran::test {

/// A log in a list, the newest first. Set a failure to make calls fail, close a gate to answer later.
class FakeAuditService final : public access::AuditService {
public:
    QCoro::Task<Result<access::AuditPage>> page(access::AuditQuery query, qint64 before, int limit) override
    {
        asked.push_back(query);
        const auto answer = failure ? Result<access::AuditPage>(tl::unexpected(*failure))
                                    : Result<access::AuditPage>(pageOf(query, before, limit));
        co_await pageGate.pass();
        co_return answer;
    }

    QCoro::Task<Result<QStringList>> actors() override
    {
        QStringList names;
        for (const auto& entry : entries) {
            names.append(entry.actor);
        }
        names.sort();
        names.removeDuplicates();
        co_return Result<QStringList>(names);
    }

    QCoro::Task<Result<access::AuditVerdict>> verify(std::function<void(access::AuditProgress)> progress) override
    {
        tell = std::move(progress);
        co_await verifyGate.pass();
        co_return isCancelled ? Result<access::AuditVerdict>(fail(ErrorKind::Cancelled))
            : failure         ? Result<access::AuditVerdict>(tl::unexpected(*failure))
                              : Result<access::AuditVerdict>(verdict);
    }

    void cancelVerify() override
    {
        isCancelled = true;
        verifyGate.open();
    }

    QCoro::Task<Result<int>> exportCsv(access::AuditQuery query, QString path) override
    {
        exported.push_back({query, path});
        co_return exportFailure ? Result<int>(tl::unexpected(*exportFailure))
                                : Result<int>(static_cast<int>(entries.size()));
    }

    QList<access::AuditEntry> entries; ///< newest first
    access::AuditVerdict verdict;
    std::optional<Error> failure;
    std::optional<Error> exportFailure;
    bool isCancelled = false;
    Gate pageGate;
    Gate verifyGate;
    std::function<void(access::AuditProgress)> tell;
    QList<access::AuditQuery> asked;
    QList<std::pair<access::AuditQuery, QString>> exported;

private:
    access::AuditPage pageOf(const access::AuditQuery& query, qint64 before, int limit) const
    {
        access::AuditPage page;
        for (const auto& entry : entries) {
            const bool isOfKind = query.actions.isEmpty()
                || std::ranges::any_of(query.actions,
                                       [&entry](const QString& wanted) { return entry.action.startsWith(wanted); });
            const bool isWanted = isOfKind && (query.actor.isEmpty() || entry.actor == query.actor)
                && (query.subject == 0 || entry.subject == query.subject)
                && (!query.from.isValid() || entry.at >= query.from)
                && (!query.until.isValid() || entry.at < query.until);
            if (!isWanted || (before != 0 && entry.id >= before)) {
                continue;
            }
            if (page.entries.size() == limit) {
                page.hasMore = true;
                break;
            }
            page.entries.push_back(entry);
        }
        return page;
    }
};

/// A log of `count` entries, an hour apart, of three people and the sender.
inline QList<access::AuditEntry> makeAuditEntries(int count)
{
    using namespace Qt::StringLiterals;
    const QList<access::AuditEntry> samples {
        {.actor = u"Rina"_s,
         .action = u"campaign.scheduled"_s,
         .subject = 4,
         .detail = {{u"name"_s, u"Promo Lebaran"_s},
                    {u"recipients"_s, 1248},
                    {u"matched"_s, 1300},
                    {u"at"_s, u"2026-03-14T02:00:00Z"_s},
                    {u"before"_s, QJsonObject {{u"status"_s, u"draft"_s}}},
                    {u"after"_s, QJsonObject {{u"status"_s, u"scheduled"_s}}}}},
        {.actor = u"Bu Melati"_s,
         .action = u"settings.changed"_s,
         .detail
         = {{u"before"_s,
             QJsonObject {{u"cooldown_days"_s, 3}, {u"quiet.from"_s, u"20:00"_s}, {u"business.name"_s, u""_s}}},
            {u"after"_s,
             QJsonObject {
                 {u"cooldown_days"_s, 7}, {u"quiet.from"_s, u"21:00"_s}, {u"business.name"_s, u"Toko Melati"_s}}}}},
        {.actor = u"Sari"_s,
         .action = u"conversation.answered"_s,
         .subject = 31,
         .detail = {{u"message"_s, 77}},
         .about = u"Dewi Lestari"_s},
        {.actor = u"sender"_s,
         .action = u"campaign.paused"_s,
         .subject = 4,
         .detail = {{u"name"_s, u"Promo Lebaran"_s}, {u"reason"_s, u"too_many_failures"_s}, {u"code"_s, 131026}}},
        {.actor = u"Rina"_s,
         .action = u"contact.imported"_s,
         .subject = 2,
         .detail = {{u"added"_s, 412}, {u"merged"_s, 38}, {u"rejected"_s, 5}},
         .about = u"pelanggan-maret.xlsx"_s},
        {.actor = u"Rina"_s,
         .action = u"contact.labelled"_s,
         .detail = {{u"contacts"_s, 37}, {u"word"_s, 3}},
         .about = u"VIP"_s},
        {.actor = u"Bu Melati"_s,
         .action = u"campaign.stopped"_s,
         .subject = 3,
         .detail = {{u"name"_s, u"Flash sale gamis"_s}}},
    };
    QList<access::AuditEntry> entries;
    for (int i = 0; i < count; ++i) {
        auto entry = samples.at(i % samples.size());
        entry.id = count - i;
        entry.login = u"siaran"_s;
        entry.at = QDateTime(QDate(2026, 3, 12), QTime(5, 20), Qt::UTC).addSecs(-3600 * qint64(i));
        entries.push_back(entry);
    }
    return entries;
}

} // namespace siaran::test
