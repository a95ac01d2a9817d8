#pragma once

namespace siaran::ui {
class MainWindow;
}

namespace siaran::app {

class Workspace;

/// Fills an empty practice workspace with the sample shop, telling in the window how far it is.
void fillPractice(Workspace& workspace, ui::MainWindow& window);

} // namespace siaran::app
