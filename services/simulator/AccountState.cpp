#include "services/simulator/AccountState.h"

namespace siaran::simulator {

std::optional<ApiError> AccountState::refusal(qint64 now) const
{
    if (now < m_maintainedUntil) {
        return apiError(131057);
    }
    switch (m_health) {
    case Health::Well: return std::nullopt;
    case Health::Locked: return apiError(131031);
    case Health::Unpaid: return apiError(131042);
    case Health::Restricted: return apiError(368);
    }
    Q_UNREACHABLE();
    return std::nullopt;
}

} // namespace siaran::simulator
