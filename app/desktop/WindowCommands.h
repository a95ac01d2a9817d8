#pragma once

namespace siaran::ui {
class MainWindow;
}

namespace siaran::app {

/// Puts what can be done in panes into the menus of the window, with the act each command needs.
void addCommands(ui::MainWindow& window);

} // namespace siaran::app
