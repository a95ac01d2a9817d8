#include "services/webhooks/ConversationPlan.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <vector>

using namespace std::chrono_literals;

namespace siaran::webhooks {

namespace {

constexpr std::chrono::milliseconds Window = 24h;

struct Current {
    ConversationPlan::Place place;
    QDateTime lastAt;
};

} // namespace

ConversationPlan planned(const QList<Utterance>& messages, const QHash<ContactId, LatestConversation>& latest)
{
    std::vector<qsizetype> order(static_cast<std::size_t>(messages.size()));
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&messages](qsizetype i) { return messages.at(i).at; });

    QHash<ContactId, Current> current;
    for (auto item = latest.cbegin(); item != latest.cend(); ++item) {
        current.insert(item.key(), {{.stored = item->id, .opened = -1}, item->lastInboundAt});
    }
    ConversationPlan plan;
    plan.places.resize(messages.size());
    for (const auto i : order) {
        const auto& message = messages.at(i);
        auto& conversation = current[message.contact];
        if (!conversation.lastAt.isValid() || conversation.lastAt.addMSecs(Window.count()) < message.at) {
            conversation = {{.stored = 0, .opened = plan.opened.size()}, message.at};
            plan.opened.push_back(message);
        }
        conversation.lastAt = std::max(conversation.lastAt, message.at);
        plan.places[i] = conversation.place;
    }
    return plan;
}

} // namespace siaran::webhooks
