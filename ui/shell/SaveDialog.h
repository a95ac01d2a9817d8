#pragma once

class QFileDialog;
class QString;
class QWidget;

namespace siaran::ui {

/// Asks where to write a file, at first among the documents. Name the file and open() it, never exec(); it deletes
/// itself. `suffix` is without its dot.
[[nodiscard]] QFileDialog* makeSaveDialog(const QString& objectName, const QString& title, const QString& suffix,
                                          const QString& filter, QWidget* parent);

} // namespace siaran::ui
