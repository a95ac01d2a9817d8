#include "tests/faults/Books.h"

#include "services/domain/CallbackData.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isOpen(const QString& status)
{
    return status == "pending"_L1 || status == "claimed"_L1;
}

} // namespace

Books::Books(siaran::CampaignId campaign, QList<LedgerRow> rows, const QJsonObject& simulator)
    : m_rows(std::move(rows))
{
    const auto entries = simulator[u"entries"_s].toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const auto callback = siaran::CallbackData::parse(entry.key());
        if (!callback || callback->campaign != campaign) {
            continue;
        }
        const auto message = entry.value().toObject();
        const auto times = message[u"accepted"_s].toInt();
        m_timesByCallback[entry.key()] += times;
        m_timesByPosition[callback->position] += times;
        m_timesByNumber[message[u"recipient"_s].toString()] += times;
    }
}

QStringList Books::breaches() const
{
    QStringList breaches;
    for (auto callback = m_timesByCallback.begin(); callback != m_timesByCallback.end(); ++callback) {
        if (callback.value() > 1) {
            breaches.append(u"the request %1 was accepted %2 times"_s.arg(callback.key()).arg(callback.value()));
        }
    }
    for (const auto& row : m_rows) {
        if (const auto breach = breachOf(row); !breach.isEmpty()) {
            breaches.append(u"recipient %1 (%2): %3"_s.arg(row.position).arg(row.status, breach));
        }
    }
    if (const auto known = std::ranges::count_if(m_rows, &LedgerRow::accepted); known != reached()) {
        breaches.append(u"the database counts %1 accepted, the simulator %2"_s.arg(known).arg(reached()));
    }
    return breaches;
}

QString Books::breachOf(const LedgerRow& row) const
{
    const auto times = m_timesByNumber.value(row.phoneE164.mid(1));
    if (times != m_timesByPosition.value(row.position)) {
        return u"the message went to another number"_s;
    }
    if (times > 1) {
        return u"got it %1 times"_s.arg(times);
    }
    if (isOpen(row.status)) {
        return u"has no outcome"_s;
    }
    if (row.accepted && times == 0) {
        return u"counts as accepted, and the simulator never was asked"_s;
    }
    if (!row.accepted && times == 1) {
        return u"got it, and the database does not know"_s;
    }
    return {};
}

int Books::lost() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [this](const LedgerRow& row) { return !row.accepted && m_timesByPosition.contains(row.position); }));
}

int Books::doubled() const
{
    const auto more = [](int times) { return times > 1; };
    return static_cast<int>(std::ranges::count_if(m_timesByCallback, more)
                            + std::ranges::count_if(m_timesByPosition, more));
}

int Books::withoutOutcome() const
{
    return static_cast<int>(std::ranges::count_if(m_rows, [](const LedgerRow& row) { return isOpen(row.status); }));
}

QList<int> Books::positionsInDoubt() const
{
    QList<int> positions;
    for (const auto& row : m_rows) {
        if (row.status == "in_doubt"_L1) {
            positions.append(row.position);
        }
    }
    return positions;
}

int Books::reached() const
{
    return static_cast<int>(m_timesByPosition.size());
}
