#include "services/simulator/Ledger.h"

#include "services/simulator/JsonWriter.h"

namespace siaran::simulator {

void Ledger::add(const AcceptedMessage& message)
{
    ++m_accepted;
    if (message.callbackData.isEmpty()) {
        ++m_anonymous;
        return;
    }
    Entry& entry = m_entries[message.callbackData];
    ++entry.accepted;
    if (entry.accepted == 1) {
        entry.recipient = message.person.key();
        entry.wamid = message.wamid;
    } else if (entry.accepted == 2) {
        ++m_repeated;
    }
}

void Ledger::clear()
{
    *this = Ledger();
}

int Ledger::timesAccepted(const QByteArray& callbackData) const
{
    const auto entry = m_entries.constFind(callbackData);
    return entry == m_entries.cend() ? 0 : entry->accepted;
}

QByteArray Ledger::toJson(bool withEntries, QByteArrayView beginning) const
{
    JsonWriter json;
    json.beginObject()
        .number("accepted_unique", acceptedUnique())
        .number("accepted_more_than_once", m_repeated)
        .number("accepted", m_accepted)
        .number("without_callback_data", m_anonymous);
    if (withEntries) {
        json.beginObject("entries");
        for (auto it = m_entries.constBegin(); it != m_entries.constEnd(); ++it) {
            if (!it.key().startsWith(beginning)) {
                continue;
            }
            json.beginObject(it.key())
                .number("accepted", it->accepted)
                .text("recipient", it->recipient)
                .text("wamid", it->wamid)
                .endObject();
        }
        json.endObject();
    }
    json.endObject();
    return json.take();
}

} // namespace siaran::simulator
