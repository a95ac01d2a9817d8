#pragma once

#include "services/access/Rights.h"

#include <QKeySequence>
#include <QString>

#include <functional>
#include <optional>

class QWidget;

namespace siaran::ui {

enum class MenuId { File, Edit, View, Campaign, Contacts, Help };

/// Something a person can do from the menu bar and the command palette. What a role may not do is not made at all.
struct Command {
    QString id; ///< "newCampaign": object name of the action
    MenuId menu = MenuId::File;
    std::function<QString()> text; ///< "&New campaign…"; asked again after a change of language
    QString icon = {};
    QKeySequence shortcut = {};
    QString pane = {}; ///< shown before `run`, when not empty
    /// Gets the pane's widget, or null when `pane` is empty.
    std::function<void(QWidget* pane)> run;
    bool startsGroup = false; ///< a separator before it
    std::optional<access::Act> needs = {}; ///< nothing: everybody may
};

} // namespace siaran::ui
