#include "tests/app/desktop/Doables.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace siaran::test {

namespace {

// Parts of Qt's own controls, which do what the control does.
bool isInside(const QObject* thing)
{
    for (const auto* at = thing->parent(); at != nullptr; at = at->parent()) {
        if (qobject_cast<const QLineEdit*>(at) != nullptr || qobject_cast<const QComboBox*>(at) != nullptr
            || qobject_cast<const QAbstractSpinBox*>(at) != nullptr) {
            return true;
        }
    }
    return false;
}

bool isEditor(const QObject* thing)
{
    const auto* line = qobject_cast<const QLineEdit*>(thing);
    const auto* text = qobject_cast<const QPlainTextEdit*>(thing);
    return (line != nullptr && !line->isReadOnly()) || (text != nullptr && !text->isReadOnly())
        || qobject_cast<const QComboBox*>(thing) != nullptr || qobject_cast<const QAbstractSpinBox*>(thing) != nullptr;
}

bool isDropTarget(const QObject* thing)
{
    const auto* widget = qobject_cast<const QWidget*>(thing);
    return widget != nullptr && widget->acceptDrops() && !isEditor(thing)
        && qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) == nullptr
        && qobject_cast<const QLineEdit*>(thing) == nullptr;
}

bool isDoable(const QObject* thing)
{
    if (const auto* action = qobject_cast<const QAction*>(thing)) {
        return !action->isSeparator() && action->menu() == nullptr;
    }
    if (const auto* button = qobject_cast<const QAbstractButton*>(thing)) {
        // The corner of a table, and the way on of a page that has none.
        return !thing->inherits("QTableCornerButton")
            && !(thing->objectName() == "emptyAction"_L1 && button->text().isEmpty());
    }
    return qobject_cast<const QShortcut*>(thing) != nullptr || isEditor(thing) || isDropTarget(thing)
        || thing->inherits("siaran::ui::StarRating");
}

// Its name; of what has none, its words and where it is.
QString nameOf(const QObject* thing)
{
    if (thing->objectName() == "emptyAction"_L1) { // every page without content has one: its words say what it does
        return u"emptyAction:"_s + qobject_cast<const QAbstractButton*>(thing)->text();
    }
    if (thing->parent() != nullptr
        && thing->parent()->inherits("siaran::ui::Stepper")) { // every wizard has a first step
        return thing->parent()->objectName() + u'/' + thing->objectName();
    }
    if (!thing->objectName().isEmpty()) {
        return thing->objectName();
    }
    if (const auto* shortcut = qobject_cast<const QShortcut*>(thing)) {
        return u"%1:%2"_s.arg(shortcut->parent()->objectName(), shortcut->key().toString());
    }
    const auto* action = qobject_cast<const QAction*>(thing);
    const auto* button = qobject_cast<const QAbstractButton*>(thing);
    const auto words = action != nullptr ? action->text() : button != nullptr ? button->text() : QString();
    return u"%1:%2"_s.arg(thing->parent() == nullptr ? QString() : thing->parent()->objectName(), words);
}

} // namespace

QSet<QString> doables()
{
    QSet<QString> found;
    const auto windows = QApplication::topLevelWidgets();
    for (auto* window : windows) {
        auto things = window->findChildren<QObject*>();
        things.prepend(window);
        for (const auto* thing : things) {
            if (isDoable(thing) && !isInside(thing)) {
                found.insert(nameOf(thing));
            }
        }
    }
    return found;
}

} // namespace siaran::test
