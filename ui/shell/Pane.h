#pragma once

#include "services/access/Rights.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace siaran::ui {

/// One entry of the navigation. The widget is built the first time it is shown.
struct Pane {
    QString id; ///< "contacts": object name of the widget, and what is remembered
    std::function<QString()> title; ///< asked again after a change of language: `[] { return Words::tr("Contacts"); }`
    QString icon; ///< a file of resources/icons without ".svg"
    QKeySequence shortcut; ///< empty: Ctrl+1 … Ctrl+9 by position
    std::function<QWidget*(QWidget* parent)> create;
    std::optional<access::Act> needs = {}; ///< nothing: everybody may see it
};

} // namespace siaran::ui
