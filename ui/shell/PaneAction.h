#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QWidget;

namespace siaran::ui {

/// Something that can be done in `pane`: one of its actions(), with keys that count while the focus is inside it and
/// are told in the tool tip.
[[nodiscard]] QAction* makeAction(const QString& objectName, const QString& text, const QString& iconName,
                                  const QKeySequence& keys, QWidget* pane);

} // namespace siaran::ui
