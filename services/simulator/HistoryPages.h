#pragma once

#include "services/simulator/ApiError.h"
#include "services/simulator/History.h"
#include "services/simulator/SimulatorSettings.h"

#include <QUrlQuery>

namespace siaran::simulator {

/// GET /{phone-number-id}/message_history?message_id=… and GET /{history-id}/events: what has become of a message so
/// far (whatsapp.md 6.5). `now`: ms since the epoch.
class HistoryPages {
public:
    HistoryPages(const SimulatorSettings& settings, const History& history);

    [[nodiscard]] Checked<QByteArray> ofMessage(const QUrlQuery& query, qint64 now) const;
    [[nodiscard]] Checked<QByteArray> events(const QByteArray& historyId, qint64 now) const;

private:
    const SimulatorSettings& m_settings;
    const History& m_history;
};

} // namespace siaran::simulator
