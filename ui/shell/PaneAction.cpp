#include "ui/shell/PaneAction.h"

#include "ui/theme/TintedIcon.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace siaran::ui {

QAction* makeAction(const QString& objectName, const QString& text, const QString& iconName, const QKeySequence& keys,
                    QWidget* pane)
{
    auto* action = new QAction(icon(iconName), text, pane);
    action->setObjectName(objectName);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    if (!keys.isEmpty()) {
        action->setToolTip(u"%1 (%2)"_s.arg(text, keys.toString(QKeySequence::NativeText)));
    }
    pane->addAction(action);
    return action;
}

} // namespace siaran::ui
