#pragma once

#include "services/sending/AftercareService.h"

#include <QCoro/QCoroFuture>

namespace siaran::test {

/// Doubts and failures in lists. Set `failure` to make everything fail.
class FakeAftercareService final : public sending::AftercareService {
public:
    QCoro::Task<Result<QList<sending::Doubt>>> doubts(CampaignId, int after, int limit) override
    {
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        co_return pageOf(doubtful, after, limit);
    }

    QCoro::Task<Result<int>> resolve(CampaignId, QList<int> positions, sending::DoubtResolution resolution) override
    {
        resolved.push_back({positions, resolution});
        const auto before = doubtful.size();
        doubtful.removeIf([&positions](const sending::Doubt& doubt) {
            return positions.isEmpty() || positions.contains(doubt.position);
        });
        co_return static_cast<int>(before - doubtful.size());
    }

    QCoro::Task<Result<QList<sending::Failure>>> failures(CampaignId, QString reason, int after, int limit) override
    {
        if (failure) {
            co_return tl::unexpected(*failure);
        }
        QList<sending::Failure> some;
        for (const auto& one : failed) {
            if (reason.isEmpty() || one.reason == reason) {
                some.push_back(one);
            }
        }
        co_return pageOf(some, after, limit);
    }

    QCoro::Task<Result<QList<sending::FailureCount>>> failureCounts(CampaignId) override
    {
        QList<sending::FailureCount> counts;
        for (const auto& one : failed) {
            auto known = std::find_if(counts.begin(), counts.end(),
                                      [&one](const auto& count) { return count.reason == one.reason; });
            if (known == counts.end()) {
                counts.push_back({one.reason, 1});
            } else {
                ++known->people;
            }
        }
        co_return counts;
    }

    QCoro::Task<Result<sending::RetryReceipt>> sendAgain(sending::RetryOrder order) override
    {
        orders.push_back(order);
        co_return Result<sending::RetryReceipt>(receiptAnswer);
    }

    QList<sending::Doubt> doubtful;
    QList<sending::Failure> failed;
    QList<std::pair<QList<int>, sending::DoubtResolution>> resolved;
    QList<sending::RetryOrder> orders;
    sending::RetryReceipt receiptAnswer;
    std::optional<Error> failure;

private:
    template <typename Row>
    static QList<Row> pageOf(const QList<Row>& rows, int after, int limit)
    {
        QList<Row> page;
        for (const auto& row : rows) {
            if (row.position > after && page.size() < limit) {
                page.push_back(row);
            }
        }
        return page;
    }
};

} // namespace siaran::test
