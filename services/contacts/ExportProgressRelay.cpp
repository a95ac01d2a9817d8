#include "services/contacts/ExportProgressRelay.h"

namespace siaran::contacts {

namespace {

constexpr qint64 PauseMs = 200;

} // namespace

void ExportProgressRelay::tell(const ExportProgress& progress)
{
    if (!m_sinceTold.isValid() || m_sinceTold.hasExpired(PauseMs)) {
        m_sinceTold.start();
        Q_EMIT progressed(progress);
    }
}

} // namespace siaran::contacts
