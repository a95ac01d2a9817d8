#include "services/contacts/ImportProgressRelay.h"

namespace siaran::contacts {

namespace {

constexpr qint64 PauseMs = 200;

} // namespace

void ImportProgressRelay::tell(const ImportProgress& progress)
{
    if (!m_sinceTold.isValid() || m_sinceTold.hasExpired(PauseMs)) {
        m_sinceTold.start();
        Q_EMIT progressed(progress);
    }
}

} // namespace siaran::contacts
