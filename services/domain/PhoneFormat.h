#pragma once

#include <QString>

namespace siaran {

/// An E.164 number in groups for the eye: "+62 812-3456-7890" for Indonesian mobiles, "+351 911 111 111" for others.
/// Only separators are added; what is not E.164 comes back as it is.
[[nodiscard]] QString displayPhone(const QString& e164);

} // namespace siaran
