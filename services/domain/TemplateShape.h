#pragma once

#include "services/domain/Template.h"

namespace siaran {

/// Whether what is filled in for `chosen` fits `current`: the same header, variables and buttons to fill. Words may
/// differ; WhatsApp puts the values into those it has.
[[nodiscard]] bool hasSameShape(const Template& chosen, const Template& current);

} // namespace siaran
