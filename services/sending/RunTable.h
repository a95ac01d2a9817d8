#pragma once

#include "services/sending/LedgerRecords.h"

#include <QStringList>

#include <map>
#include <memory>
#include <vector>

namespace siaran::sending {

/// The campaigns that run, how far the walk through each has come, and whose turn it is: those of one number take
/// turns of equal size, so that none starves beside a larger one.
class RunTable {
public:
    using Clock = std::chrono::steady_clock;

    struct Run {
        RunningCampaign campaign;
        std::shared_ptr<const MessageContent> content;
        QStringList fieldKeys;
        int cursor = 0;
        Clock::time_point notBefore; ///< nothing is claimed earlier
    };

    /// What runs now; walks that go on keep their place. Answers whom it did not know.
    std::vector<CampaignId> update(QList<RunningCampaign> running);

    [[nodiscard]] std::vector<PhoneNumberId> numbers() const;
    [[nodiscard]] int countOf(PhoneNumberId number) const;
    /// Messages per second that `number` allows; 0 when nothing of it runs.
    [[nodiscard]] int levelOf(PhoneNumberId number) const;
    [[nodiscard]] bool isRunning(CampaignId campaign) const { return m_runs.contains(campaign); }
    /// The next campaign of `number` that may claim now; nothing when none may.
    [[nodiscard]] Run* next(PhoneNumberId number, Clock::time_point now);
    [[nodiscard]] Run* find(CampaignId campaign);
    /// How far each has come, for the log.
    [[nodiscard]] QString describe(Clock::time_point now) const;

private:
    std::map<CampaignId, Run> m_runs;
    std::map<PhoneNumberId, CampaignId> m_lastServed;
};

/// The custom fields a message takes values from.
[[nodiscard]] QStringList fieldKeysOf(const MessageContent& content);

} // namespace siaran::sending
