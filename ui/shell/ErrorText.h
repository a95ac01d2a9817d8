#pragma once

#include "services/core/Error.h"

#include <QString>

namespace siaran::ui {

/// What the person was doing: the same kind of error asks for other words.
enum class ErrorContext { General, Database, Network, ImportFile, Sending, Template, Settings };

/// What happened and whose side it is on; and what to do now.
struct ErrorWords {
    QString title;
    QString advice;
};

/// The only place where an error becomes words. The error's detail is for the log and never shown.
[[nodiscard]] ErrorWords errorWords(const Error& error, ErrorContext context = ErrorContext::General);

/// Both sentences in one, for strips and toasts.
[[nodiscard]] QString errorSentence(const Error& error, ErrorContext context = ErrorContext::General);

} // namespace siaran::ui
