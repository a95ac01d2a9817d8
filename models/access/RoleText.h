#pragma once

#include "services/access/Role.h"

namespace siaran::models {

/// "Owner".
[[nodiscard]] QString roleText(access::Role role);
/// What somebody with this role may do, in one sentence.
[[nodiscard]] QString roleSentence(access::Role role);

} // namespace siaran::models
