#pragma once

#include "ui/shell/Commands.h"
#include "ui/shell/Pane.h"
#include "ui/widgets/ToastHost.h"

#include <QList>
#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace siaran::ui {

class AccountFooter;
class CommandPalette;
class MenuBar;
class Navigation;
class RunningBar;
class StripArea;

/// The frame: menu bar, navigation, strips, a stack of panes, the running bar, toasts. It knows no pane by name. What
/// the role of the person at it may not do or see is not made.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// `settings` outlives the window; size, place, pane and the narrow navigation are kept in it under "window/".
    MainWindow(QList<Pane> panes, QSettings& settings, access::Role role = access::Role::Owner,
               QWidget* parent = nullptr);

    /// Puts a command into its menu and the palette. Its shortcut works in the whole window. Null when the role may
    /// not.
    QAction* addCommand(const Command& command);

    /// Shows the pane (built now if it never was) and returns its widget; null when there is no such pane.
    QWidget* showPane(const QString& id);
    [[nodiscard]] QString currentPane() const;

    /// Something waits in a pane: shown in the navigation and, for all panes together, in the window's title.
    void setWaiting(const QString& paneId, int count);

    [[nodiscard]] StripArea& strips() { return *m_strips; }
    [[nodiscard]] RunningBar& runningBar() { return *m_running; }
    [[nodiscard]] AccountFooter& account() { return *m_account; }
    [[nodiscard]] ToastHost& toasts() { return m_toasts; }

    void showToast(const Toast& toast) { m_toasts.show(toast); }

    /// Out of the dock and in front of other windows, for a second start of the program.
    void raiseToFront();

private:
    struct Slot {
        Pane pane;
        QWidget* widget = nullptr;
        QAction* action = nullptr;
        int waiting = 0;
    };
    struct OwnCommand {
        QAction* action;
        std::function<QString()> text;
    };

    [[nodiscard]] bool may(std::optional<access::Act> act) const;
    void buildLayout();
    void buildRoleBadge();
    void buildPaneActions();
    void buildOwnCommands();
    QAction* addOwn(MenuId menu, const QString& id, std::function<QString()> text, const QKeySequence& shortcut);
    void showRow(int row);
    void retranslate();
    void updateTitle();
    void setNavigationCollapsed(bool collapsed);
    void moveFocus(int direction);
    QList<QWidget*> focusAreas() const;
    void restoreWindow();
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    QList<Slot> m_slots;
    QList<OwnCommand> m_commands;
    QSettings& m_settings;
    const access::Role m_role;
    MenuBar* m_menus;
    QWidget* m_side;
    Navigation* m_navigation;
    AccountFooter* m_account;
    StripArea* m_strips;
    QStackedWidget* m_stack;
    RunningBar* m_running;
    CommandPalette* m_palette;
    ToastHost m_toasts;
};

} // namespace siaran::ui
