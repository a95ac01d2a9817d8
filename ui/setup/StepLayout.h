#pragma once

#include <QLatin1StringView>
#include <QString>

#include <functional>

class QByteArray;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class QWidget;

namespace siaran::ui {

/// What every step of the set-up begins with: a question and what there is to know. Returns the column for the rest.
QVBoxLayout* beginStep(QWidget& step, const QString& question, const QString& explanation);

/// Where the keyboard is when the step is shown. No focus proxy: Tab would come back to it for ever.
void beginAt(QWidget& step, const QWidget& field);
void focusBeginning(QWidget& step);

/// A line whose text is shown as dots.
[[nodiscard]] QLineEdit* makeSecretLine(const QString& objectName, const QByteArray& secret, QWidget* parent);

/// Shows the text of `line` while it is pressed in.
[[nodiscard]] QPushButton* makeShowButton(const QString& objectName, QLineEdit* line, QWidget* parent);

/// Puts the text of `line` into the clipboard.
[[nodiscard]] QPushButton* makeCopyButton(const QString& objectName, QLineEdit* line, QWidget* parent);

[[nodiscard]] QPushButton* makeLinkButton(const QString& objectName, const QString& text, std::function<void()> run,
                                          QWidget* parent);

/// A control with small ones at its right, as one.
[[nodiscard]] QWidget* besides(QWidget* control, QWidget* right, QWidget* outermost = nullptr);

} // namespace siaran::ui
