#pragma once

#include "ui/shell/CommandPalette.h"
#include "ui/shell/Commands.h"

#include <QMenuBar>

#include <map>

namespace siaran::ui {

/// File, Edit, View, Campaign, Contacts, Help: every command of the program is in one of them.
/// A menu without commands is not shown.
class MenuBar final : public QMenuBar {
    Q_OBJECT

public:
    explicit MenuBar(QWidget* parent = nullptr);

    void add(MenuId menu, QAction* action, bool startsGroup = false);

    /// Every action of every menu, with its menus as path.
    [[nodiscard]] QList<PaletteEntry> entries() const;

private:
    void changeEvent(QEvent* event) override;
    void retranslate();

    std::map<MenuId, QMenu*> m_menus;
};

} // namespace siaran::ui
