#pragma once

#include "services/domain/TemplateDraft.h"

#include <QString>

namespace siaran::ui {

/// What is wrong with a part of a draft and how to mend it, in one sentence.
[[nodiscard]] QString problemWords(const TemplateProblem& problem);

/// The name of the part, with the number of a button: "Header", "Button 2".
[[nodiscard]] QString partWords(const TemplateProblem& problem);

/// Nothing is there yet: nobody has made a mistake so far.
[[nodiscard]] bool isMissingOnly(const TemplateProblem& problem);

} // namespace siaran::ui
