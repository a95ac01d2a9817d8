#include "ui/shell/PaneAction.h"

#include "ui/theme/Looks.h"
#include "ui/theme/TintedIcon.h"

#include <QAction>
#include <QPushButton>

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

QPushButton* makeButtonFor(QAction* action, const QString& text, QLatin1StringView kind, QWidget* parent)
{
    auto* button = makeButton(action->objectName() + u"Button"_s, text, kind, parent);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
    return button;
}

} // namespace siaran::ui
