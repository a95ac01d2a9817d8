#pragma once

#include "services/consent/ConsentRule.h"

namespace siaran::models {

/// How somebody said stop, in a word or two: "Wrote it".
[[nodiscard]] QString sourceText(consent::ConsentSource source);

/// The language of stop words, by its code: "Indonesian".
[[nodiscard]] QString languageText(const QString& code);

} // namespace siaran::models
