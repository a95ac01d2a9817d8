#pragma once

#include <QTextDocument>

namespace siaran::ui {

/// A tool tip that shows `text`, which may come from outside, as it stands: Qt would read what looks like HTML as HTML.
[[nodiscard]] inline QString plainToolTip(const QString& text)
{
    return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text;
}

} // namespace siaran::ui
