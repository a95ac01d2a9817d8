#pragma once

#include "ui/shell/ErrorText.h"

#include <optional>
#include <span>

namespace siaran::ui {

/// The words for one reason: what happened and whose side it is on; what to do. Marked with QT_TRANSLATE_NOOP.
struct ReasonEntry {
    QLatin1StringView reason;
    const char* title;
    const char* advice;
};

/// The words for `reason` among `entries`, which were marked in `context`; nothing for one that is not there.
[[nodiscard]] std::optional<ErrorWords> reasonWords(const QString& reason, std::span<const ReasonEntry> entries,
                                                    const char* context);

/// The words for an error whose reason tells more than its kind; nothing for a reason that is not known here.
[[nodiscard]] std::optional<ErrorWords> reasonWords(const QString& reason);

} // namespace siaran::ui
