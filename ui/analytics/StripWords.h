#pragma once

#include "ui/widgets/Strip.h"

namespace siaran::ui {

/// Lets a strip that is there tell something of another kind. Its words and buttons are dressed anew, because they take
/// their colours from the kind.
void tell(Strip& strip, Strip::Kind kind, const QString& text);

} // namespace siaran::ui
