#pragma once

#include <QKeySequence>
#include <QString>

class QAction;
class QPushButton;
class QWidget;

namespace siaran::ui {

/// Something that can be done in `pane`: one of its actions(), with keys that count while the focus is inside it and
/// are told in the tool tip.
[[nodiscard]] QAction* makeAction(const QString& objectName, const QString& text, const QString& iconName,
                                  const QKeySequence& keys, QWidget* pane);

/// A button for it with words of its own, named after it ("sync" has "syncButton"); enabled while the action is. `kind`
/// as in makeButton().
[[nodiscard]] QPushButton* makeButtonFor(QAction* action, const QString& text, QLatin1StringView kind, QWidget* parent);

} // namespace siaran::ui
