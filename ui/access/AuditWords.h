#pragma once

#include "services/access/AuditEntry.h"

namespace siaran::ui {

/// What a verification came to, in one sentence. `siaran-server audit verify` says the same.
[[nodiscard]] QString verdictSentence(const access::AuditVerdict& verdict);

/// "Checked 12,000 of 100,000 entries…"
[[nodiscard]] QString progressSentence(const access::AuditProgress& progress);

} // namespace siaran::ui
