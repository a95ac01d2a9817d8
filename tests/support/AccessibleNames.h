#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextEdit>
#include <QWidget>

namespace siaran::test {

/// Whether a person can act on the widget by itself; parts of other controls (the field in a combo box) do not count.
inline bool isInteractive(const QWidget* widget)
{
    if (widget->objectName().startsWith(QLatin1String("qt_")) || qobject_cast<const QScrollBar*>(widget) != nullptr) {
        return false;
    }
    const auto* owner = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget());
    if (owner != nullptr && owner->viewport() == widget) {
        return false;
    }
    for (const auto* parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox*>(parent) != nullptr
            || qobject_cast<const QAbstractSpinBox*>(parent) != nullptr
            || qobject_cast<const QLineEdit*>(parent) != nullptr
            || qobject_cast<const QAbstractItemView*>(parent) != nullptr) {
            return false;
        }
    }
    return qobject_cast<const QAbstractButton*>(widget) != nullptr || qobject_cast<const QLineEdit*>(widget) != nullptr
        || qobject_cast<const QComboBox*>(widget) != nullptr || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr
        || qobject_cast<const QAbstractItemView*>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTextEdit*>(widget) != nullptr
        || qobject_cast<const QAbstractSlider*>(widget) != nullptr
        || (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// The interactive widgets under `root` that miss an accessible name or an object name, one line each; hidden ones
/// count as well. A test says `QCOMPARE(test::unnamedWidgets(pane).join(u'\n'), QString())`.
inline QStringList unnamedWidgets(QWidget& root)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // what is going is nobody's to name
    QStringList unnamed;
    auto widgets = root.findChildren<QWidget*>();
    widgets.prepend(&root);
    for (auto* widget : widgets) {
        if (!isInteractive(widget)) {
            continue;
        }
        const auto* face = QAccessible::queryAccessibleInterface(widget);
        const bool named = face != nullptr && !face->text(QAccessible::Name).isEmpty();
        if (!named || widget->objectName().isEmpty()) {
            unnamed.append(
                QString::fromLatin1("%1 \"%2\" in \"%3\": %4")
                    .arg(QString::fromLatin1(widget->metaObject()->className()),
                         widget->objectName().isEmpty() && named ? face->text(QAccessible::Name) : widget->objectName(),
                         widget->parentWidget() != nullptr ? widget->parentWidget()->objectName() : QString(),
                         QString::fromLatin1(named ? "no object name" : "no accessible name")));
        }
    }
    return unnamed;
}

} // namespace siaran::test
