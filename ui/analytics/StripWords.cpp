#include "ui/analytics/StripWords.h"

#include <QStyle>

namespace siaran::ui {

void tell(Strip& strip, Strip::Kind kind, const QString& text)
{
    strip.setText(text);
    if (kind == strip.kind()) {
        return;
    }
    strip.setKind(kind);
    const auto parts = strip.findChildren<QWidget*>();
    for (auto* part : parts) {
        part->style()->unpolish(part);
        part->style()->polish(part);
    }
}

} // namespace siaran::ui
