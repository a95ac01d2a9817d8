#include "services/sending/RunTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::sending {

QStringList fieldKeysOf(const MessageContent& content)
{
    QStringList keys;
    for (const auto& binding : content.bindings) {
        if (binding.source.kind == VariableSource::Kind::Field) {
            keys.append(binding.source.value);
        }
    }
    return keys;
}

std::vector<CampaignId> RunTable::update(QList<RunningCampaign> running)
{
    std::vector<CampaignId> fresh;
    std::map<CampaignId, Run> runs;
    for (auto& campaign : running) {
        const auto id = campaign.id;
        Run run;
        if (const auto known = m_runs.find(id); known != m_runs.end()) {
            run = std::move(known->second);
        } else {
            fresh.push_back(id);
        }
        if (!run.content || *run.content != campaign.content) {
            run.content = std::make_shared<const MessageContent>(campaign.content);
            run.fieldKeys = fieldKeysOf(campaign.content);
        }
        run.campaign = std::move(campaign);
        runs.emplace(id, std::move(run));
    }
    m_runs = std::move(runs);
    return fresh;
}

std::vector<PhoneNumberId> RunTable::numbers() const
{
    std::vector<PhoneNumberId> numbers;
    for (const auto& [id, run] : m_runs) {
        if (std::ranges::find(numbers, run.campaign.number) == numbers.end()) {
            numbers.push_back(run.campaign.number);
        }
    }
    return numbers;
}

int RunTable::countOf(PhoneNumberId number) const
{
    return static_cast<int>(
        std::ranges::count_if(m_runs, [number](const auto& entry) { return entry.second.campaign.number == number; }));
}

int RunTable::levelOf(PhoneNumberId number) const
{
    const auto found
        = std::ranges::find_if(m_runs, [number](const auto& entry) { return entry.second.campaign.number == number; });
    return found == m_runs.end() ? 0 : found->second.campaign.level;
}

RunTable::Run* RunTable::next(PhoneNumberId number, Clock::time_point now)
{
    auto& last = m_lastServed[number];
    auto candidate = m_runs.upper_bound(last);
    for (size_t tried = 0; tried < m_runs.size(); ++tried, ++candidate) {
        if (candidate == m_runs.end()) {
            candidate = m_runs.begin();
        }
        auto& run = candidate->second;
        if (run.campaign.number == number && run.notBefore <= now) {
            last = candidate->first;
            return &run;
        }
    }
    return nullptr;
}

RunTable::Run* RunTable::find(CampaignId campaign)
{
    const auto found = m_runs.find(campaign);
    return found == m_runs.end() ? nullptr : &found->second;
}

QString RunTable::describe(Clock::time_point now) const
{
    QStringList parts;
    for (const auto& [id, run] : m_runs) {
        const auto rest = std::chrono::duration_cast<std::chrono::milliseconds>(run.notBefore - now);
        parts.append(u"campaign %1 at %2, rests %3 ms;"_s.arg(id.value())
                         .arg(run.cursor)
                         .arg(std::max<qint64>(0, rest.count())));
    }
    return parts.join(u' ');
}

} // namespace siaran::sending
