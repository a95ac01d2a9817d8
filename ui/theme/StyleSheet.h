#pragma once

#include "ui/theme/Tokens.h"

#include <QString>

namespace siaran::ui {

/// Fills a template: `@token` becomes its colour, `@px(n)` becomes n logical pixels at the chosen text size.
/// A name that is not in the token table stays as it is and is warned of.
[[nodiscard]] QString fillStyleSheet(const QString& sheet, Scheme scheme, double textScale);

/// The program's style sheet, from :/theme/siaran.qss.
[[nodiscard]] QString styleSheetFor(Scheme scheme, double textScale);

} // namespace siaran::ui
