#pragma once

#include <QLatin1StringView>

class QFont;
class QLabel;
class QPushButton;
class QVariant;
class QWidget;

namespace siaran::ui {

/// Gives a widget one of the looks of siaran.qss at run time.
/// kind: buttons ("primary", "danger", "flat", "link"), strips ("info", "success", "warning", "danger").
void setKind(QWidget& widget, QLatin1StringView kind);

/// role: labels ("title", "heading", "metric", "muted", "caption", "error", "strong").
void setRole(QWidget& widget, QLatin1StringView role);

/// Paints a field as wrong (and back). The sentence that says why is the caller's.
void setInvalid(QWidget& widget, bool invalid);

/// Sets a dynamic property and re-reads the style sheet for the widget.
void setLook(QWidget& widget, const char* property, const QVariant& value);

/// A label for text from our own translations or from outside: always plain text.
[[nodiscard]] QLabel* makeLabel(const QString& text, QLatin1StringView role = {}, QWidget* parent = nullptr);

/// A button with an object name, its text as accessible name, and a look.
[[nodiscard]] QPushButton* makeButton(const QString& objectName, const QString& text, QLatin1StringView kind = {},
                                      QWidget* parent = nullptr);

/// The base font at another size (logical pixels at text size 100 %) and weight, for widgets that paint text.
[[nodiscard]] QFont scaledFont(const QFont& base, int pixelsAtFullSize, int weight = 400);

} // namespace siaran::ui
