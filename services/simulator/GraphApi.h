#pragma once

#include "services/simulator/AccountPages.h"
#include "services/simulator/MessageIntake.h"

namespace siaran::simulator {

/// Finds out what a request to graph.facebook.com asks for: token first, then path, then the rest. A version in front
/// of the path (`/v23.0/`) is accepted and makes no difference.
class GraphApi {
public:
    GraphApi(const SimulatorSettings& settings, const TemplateCatalogue& catalogue, const ServiceWindows& windows);

    /// `origin`: scheme, host and port under which the client reached us. `now`: ms since the epoch.
    [[nodiscard]] ApiAnswer answer(const HttpRequest& request, const QUrl& origin, qint64 now);

    [[nodiscard]] qint64 rateLimited() const { return m_intake.rateLimited(); }

private:
    [[nodiscard]] bool knows(const HttpRequest& request) const;
    [[nodiscard]] ApiAnswer page(const HttpRequest& request, const QByteArray& resource, const QUrl& origin) const;

    QByteArray m_accessToken;
    QByteArray m_phoneNumberId;
    QByteArray m_accountId;
    AccountPages m_pages;
    MessageIntake m_intake;
};

} // namespace siaran::simulator
