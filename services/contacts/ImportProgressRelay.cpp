#include "services/contacts/ImportProgressRelay.h"

#include <utility>

namespace siaran::contacts {

namespace {

constexpr qint64 PauseMs = 200;

} // namespace

void ImportProgressRelay::tell(const ImportProgress& progress)
{
    const bool nextPhase = progress.phase != std::exchange(m_phase, progress.phase);
    if (nextPhase || !m_sinceTold.isValid() || m_sinceTold.hasExpired(PauseMs)) {
        m_sinceTold.start();
        Q_EMIT progressed(progress);
    }
}

} // namespace siaran::contacts
