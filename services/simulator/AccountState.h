#pragma once

#include "services/simulator/ApiError.h"

#include <QStringList>

#include <optional>

namespace siaran::simulator {

/// How the token and the account are doing: what a real account loses and gets back while programs run. Changed by the
/// settings and by /_simulator/account and /_simulator/token.
class AccountState {
public:
    enum class Health { Well, Locked, Unpaid, Restricted };

    /// `expiresAfter`: so many accepted messages, then the token is no good any more; 0: never.
    explicit AccountState(qint64 expiresAfter)
        : m_expiresAfter(expiresAfter)
    {
    }

    void setHealth(Health health) { m_health = health; }
    /// Sending answers 131057 until then (ms since the epoch).
    void maintainUntil(qint64 when) { m_maintainedUntil = when; }
    void setExpired(bool expired)
    {
        m_expired = expired;
        m_expiresAfter = 0;
    }
    void setScopes(const QStringList& scopes) { m_scopes = scopes; }

    [[nodiscard]] Health health() const { return m_health; }
    [[nodiscard]] bool isExpired() const { return m_expired; }
    [[nodiscard]] const QStringList& scopes() const { return m_scopes; }
    [[nodiscard]] bool has(QLatin1StringView scope) const { return m_scopes.contains(scope); }

    /// One more message was accepted.
    void count() { m_expired = m_expired || (m_expiresAfter > 0 && --m_expiresAfter == 0); }

    /// Why nothing can be sent at `now` (131031, 131042, 368, 131057), if so.
    [[nodiscard]] std::optional<ApiError> refusal(qint64 now) const;

private:
    Health m_health = Health::Well;
    qint64 m_maintainedUntil = 0;
    qint64 m_expiresAfter;
    bool m_expired = false;
    QStringList m_scopes {QStringLiteral("whatsapp_business_management"),
                          QStringLiteral("whatsapp_business_messaging")};
};

} // namespace siaran::simulator
