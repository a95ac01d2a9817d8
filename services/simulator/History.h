#pragma once

#include "services/simulator/AcceptedMessage.h"

#include <QHash>

#include <deque>
#include <memory>

namespace siaran::simulator {

/// The last messages that were accepted, by their id: for GET /message_history and for people who answer on command.
class History {
public:
    static constexpr std::size_t Most = 10'000;

    void add(const std::shared_ptr<const AcceptedMessage>& message)
    {
        m_byWamid.insert(message->wamid, message);
        m_order.push_back(message->wamid);
        if (m_order.size() > Most) {
            m_byWamid.remove(m_order.front());
            m_order.pop_front();
        }
    }

    /// Null for a message that was never accepted, or too long ago.
    [[nodiscard]] std::shared_ptr<const AcceptedMessage> find(const QByteArray& wamid) const
    {
        return m_byWamid.value(wamid);
    }
    /// The last message to a person; null when there is none.
    [[nodiscard]] std::shared_ptr<const AcceptedMessage> lastTo(const QByteArray& personKey) const
    {
        for (auto wamid = m_order.crbegin(); wamid != m_order.crend(); ++wamid) {
            if (auto message = m_byWamid.value(*wamid); message && message->person.key() == personKey) {
                return message;
            }
        }
        return nullptr;
    }

    void clear()
    {
        m_byWamid.clear();
        m_order.clear();
    }

private:
    QHash<QByteArray, std::shared_ptr<const AcceptedMessage>> m_byWamid;
    std::deque<QByteArray> m_order;
};

} // namespace siaran::simulator
