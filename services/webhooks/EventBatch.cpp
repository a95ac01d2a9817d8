#include "services/webhooks/EventBatch.h"

#include "services/webhooks/WebhookCodec.h"

#include <QSet>

namespace siaran::webhooks {

namespace {

/// Puts each event where it belongs.
class Sorter {
public:
    Sorter(EventBatch& batch, const QString& workspaceKey)
        : m_batch(batch)
        , m_workspaceKey(workspaceKey)
    {
    }

    void beginBody(const InboxRow& row)
    {
        m_receivedAt = QDateTime::fromMSecsSinceEpoch(row.arrived / 1000, Qt::UTC);
        m_batch.verdicts.push_back({.id = row.id, .arrived = row.arrived, .unknown = 0, .fault = {}});
    }

    void operator()(StatusEvent event)
    {
        auto echo = CallbackData::parse(event.callbackData);
        auto single = SingleEcho::parse(event.callbackData);
        if ((echo && echo->workspace != m_workspaceKey) || (single && single->workspace != m_workspaceKey)) {
            ++m_batch.foreign;
            return;
        }
        complete(event.at);
        if (!echo) {
            m_batch.singles.push_back({event, std::move(single)});
        }
        m_batch.statuses.push_back({std::move(event), std::move(echo)});
    }

    void operator()(InboundMessage message)
    {
        if (m_seen.contains(message.wamid)) {
            return;
        }
        m_seen.insert(message.wamid);
        keep(m_batch.messages, std::move(message));
    }

    void operator()(PreferenceEvent event) { keep(m_batch.preferences, std::move(event)); }
    void operator()(TemplateEvent event) { keep(m_batch.templates, std::move(event)); }
    void operator()(IdentityChange event) { keep(m_batch.moves, std::move(event)); }
    void operator()(AccountEvent event) { keep(m_batch.account, std::move(event)); }
    void operator()(const UnknownEvent&) { ++m_batch.verdicts.last().unknown; }

private:
    template <typename Event>
    void keep(QList<Event>& list, Event event)
    {
        complete(event.at);
        list.push_back(std::move(event));
    }

    void complete(QDateTime& at) const
    {
        if (!at.isValid()) {
            at = m_receivedAt;
        }
    }

    EventBatch& m_batch;
    const QString& m_workspaceKey;
    QDateTime m_receivedAt;
    QSet<QString> m_seen;
};

} // namespace

EventBatch sorted(const QList<InboxRow>& rows, const QString& workspaceKey)
{
    EventBatch batch;
    Sorter sorter(batch, workspaceKey);
    for (const auto& row : rows) {
        sorter.beginBody(row);
        auto events = decode(row.body);
        if (!events) {
            batch.verdicts.last().fault = events.error().detail;
            continue;
        }
        for (auto& event : *events) {
            std::visit([&sorter](auto& known) { sorter(std::move(known)); }, event);
        }
    }
    return batch;
}

} // namespace siaran::webhooks
