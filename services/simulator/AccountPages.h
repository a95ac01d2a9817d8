#pragma once

#include "services/simulator/ApiError.h"
#include "services/simulator/Memory.h"
#include "services/simulator/SimulatorSettings.h"
#include "services/simulator/TemplateCatalogue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

namespace siaran::simulator {

/// What GET answers about the account: JSON bodies, or the error that belongs there.
class AccountPages {
public:
    /// All of them outlive the pages, which show them as they are then.
    AccountPages(const SimulatorSettings& settings, const TemplateCatalogue& catalogue, const Memory& memory);

    /// `which` of the account's numbers, from 0.
    [[nodiscard]] Checked<QByteArray> number(const QUrlQuery& query, int which = 0) const;
    [[nodiscard]] Checked<QByteArray> account(const QUrlQuery& query) const;
    /// `address`: the address of this list without its query, for paging.next.
    [[nodiscard]] Checked<QByteArray> numbers(const QUrlQuery& query, const QUrl& address) const;
    /// Filters: status, category, language, name. Pages: limit (25 when not given), after.
    [[nodiscard]] Checked<QByteArray> templates(const QUrlQuery& query, const QUrl& address) const;

    /// GET /debug_token: what a token may do.
    [[nodiscard]] QByteArray token(const QUrlQuery& query) const;
    /// GET /{waba-id}/subscribed_apps.
    [[nodiscard]] QByteArray subscribedApps(bool subscribed) const;

private:
    [[nodiscard]] QJsonObject numberNode(int which) const;

    const SimulatorSettings& m_settings;
    QJsonObject m_account;
    const TemplateCatalogue& m_catalogue;
    const Memory& m_memory;
};

} // namespace siaran::simulator
